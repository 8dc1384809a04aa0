import { expect, onTestFinished, test } from 'vitest'
import { wholeView } from '../../src/attendees/attendee-view.ts'
import { exportAttendees } from '../../src/attendees/export/export.ts'
import type { Format } from '../../src/attendees/export/formats.ts'
import { readListedEvent } from '../../src/attendees/listed-event.ts'
import { createCopyOut } from '../../src/database/copy-out.node.ts'
import type { CopyOut } from '../../src/database/copy-out.ts'
import { getEvent } from '../../src/events/event-store.ts'
import { putAttendees } from '../support/attendees.ts'
import { openDesk } from '../support/desk.ts'
import { readCsv, readXlsx } from '../support/spreadsheets.ts'

test('twenty thousand are written once each, while people register and cancel', async () => {
  const { desk, event, open, more } = await openCrowd(20_000)

  const body = await open('csv')
  const bytes = new Response(body).bytes()
  await more(50)
  await desk.services.db
    .updateTable('registrations')
    .set({ state: 'cancelled' })
    .where('eventId', '=', event.id)
    .where('number', '<', 1_000_000)
    .execute()

  const lines = readCsv(new TextDecoder().decode(await bytes))
  const emails = new Set(lines.slice(1).map((line) => line[6]))
  expect(lines.length - 1).toBe(emails.size)
  expect(emails.size).toBeGreaterThanOrEqual(20_000)
})

test('XLSX and JSON hold as many', async () => {
  const { open } = await openCrowd(2_500)

  const rows = JSON.parse(await new Response(await open('json')).text())
  const { xml } = readXlsx(await new Response(await open('xlsx')).bytes())

  expect(new Set(rows.map((row: { email: string }) => row.email)).size).toBe(2_500)
  expect(xml.match(/<row /g)).toHaveLength(2_501)
})

test('no page is read before its reader wants it, and none after the reader is gone', async () => {
  const { open, pagesRead } = await openCrowd(12_000)

  const reader = (await open('csv')).getReader()
  await reader.read()
  await reader.read()
  await settle()
  expect(pagesRead()).toBe(1)

  await reader.cancel()
  await settle()
  expect(pagesRead()).toBe(1)
})

test.for(['xlsx', 'json'] as const)('a %s whose reader goes ends without a fault', async (format) => {
  const { open } = await openCrowd(3_000)
  const reader = (await open(format)).getReader()

  await reader.read()

  await expect(reader.cancel()).resolves.toBeUndefined()
})

async function openCrowd(size: number) {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const { db } = desk.services
  const more = (count: number) =>
    putAttendees(
      db,
      event,
      Array.from({ length: count }, (_, n) => ({
        at: new Date(Date.UTC(2019, 6, 1) + (n % 5_000) * 1_000).toISOString(),
      })),
    )
  await more(size)
  const listed = await readListedEvent(db, await getEvent(db, event.id), 'en', null)
  const { copy, close } = createCopyOut(desk.databaseUrl)
  onTestFinished(close)
  let pages = 0
  const counting: CopyOut = (query) => {
    pages++
    return copy(query)
  }
  const open = async (format: Format) => {
    const request = {
      listed,
      view: wholeView,
      format,
      header: 'keys',
      locale: 'en',
      reader: { kind: 'operator' },
    } as const
    return (await exportAttendees({ ...desk.services, copyOut: counting }, request)).body
  }
  return { desk, event, open, more, pagesRead: () => pages }
}

function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 200))
}
