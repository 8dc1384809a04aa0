import { readView } from '../../src/attendees/attendee-view.ts'
import { type ExportRequest, exportAttendees } from '../../src/attendees/export/export.ts'
import type { Format } from '../../src/attendees/export/formats.ts'
import { readListedEvent } from '../../src/attendees/listed-event.ts'
import { createCopyOut } from '../../src/database/copy-out.node.ts'
import { getEvent } from '../../src/events/event-store.ts'
import { saveTexts } from '../../src/events/text-store.ts'
import { newId, type OptionId, type QuestionId } from '../../src/ids.ts'
import { type NewAttendee, putAttendees } from './attendees.ts'
import { type Desk, openDesk } from './desk.ts'
import type { NewTestEvent, TestEvent } from './desk-events.ts'

/** An event with a question of most kinds, and these people on its list. */
export async function openExportList(attendees: readonly NewAttendee[], event: NewTestEvent = {}) {
  const desk = await openDesk()
  const opened = await desk.openRegistration({
    types: [{ key: 'participant' }, { key: 'speaker' }],
    ...event,
  })
  await askQuestions(desk, opened)
  await putAttendees(
    desk.services.db,
    opened,
    attendees.map((person, place) => ({ email: `person${place + 1}`, ...person })),
  )
  return { desk, event: opened }
}

async function askQuestions(desk: Desk, event: TestEvent): Promise<void> {
  const kinds = {
    meals: 'several',
    stage: 'one',
    visa: 'yes-no',
    guests: 'number',
    arrival: 'date',
    remarks: 'long-text',
    diet: 'text',
  } as const
  const { db } = desk.services
  const ids = new Map(Object.keys(kinds).map((key) => [key, newId<QuestionId>(desk.clock.now())]))
  const halal = newId<OptionId>(desk.clock.now())
  const idOf = (key: string) => ids.get(key) as QuestionId
  await db
    .insertInto('questions')
    .values(
      Object.entries(kinds).map(([key, kind], position) => {
        return { eventId: event.id, questionId: idOf(key), key, kind, position, isRestricted: key === 'diet' }
      }),
    )
    .execute()
  await db
    .insertInto('questionOptions')
    .values({ eventId: event.id, optionId: halal, questionId: idOf('meals'), key: 'halal', position: 0 })
    .execute()
  const label = { field: 'label', locale: 'en' } as const
  await db.transaction().execute((tx) =>
    saveTexts(tx, event.id, [
      { ...label, ownerKind: 'question', ownerId: idOf('meals'), text: 'Meals' },
      { ...label, ownerKind: 'question', ownerId: idOf('remarks'), text: '=remarks' },
      { ...label, ownerKind: 'option', ownerId: halal, text: 'Halal meals' },
    ]),
  )
}

/** The bytes of an export as the operator gets it. */
export async function exportedBytes(
  desk: Desk,
  event: TestEvent,
  format: Format,
  asked: Partial<Pick<ExportRequest, 'header' | 'locale'>> = {},
  byCopy = true,
  query = '',
): Promise<Uint8Array> {
  const { db } = desk.services
  const listed = await readListedEvent(db, await getEvent(db, event.id), asked.locale ?? 'en', null)
  const view = readView(new URLSearchParams(query), listed)
  const out = byCopy ? createCopyOut(desk.databaseUrl) : null
  const request = {
    listed,
    view,
    format,
    header: 'words',
    locale: 'en',
    reader: { kind: 'operator' },
    ...asked,
  } as const
  const { body } = await exportAttendees(
    out ? { ...desk.services, copyOut: out.copy } : desk.services,
    request,
  )
  const bytes = await new Response(body).bytes()
  await out?.close()
  return bytes
}

/** The same as text. */
export async function exported(...asked: Parameters<typeof exportedBytes>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await exportedBytes(...asked))
}
