import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { beforeChange } from '../../src/events/event-before.ts'
import { getEvent, markChanged } from '../../src/events/event-store.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { tellRegistered } from '../../src/registrations/messages/tell-registered.ts'
import { openDesk } from '../support/desk.ts'
import { comes, lastMail, openNarok, workDone } from '../support/mails.ts'

test('an event that is cancelled is told to all, with a calendar cancellation to the confirmed', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk, 1)
  await comes(desk, lane, narok)
  await comes(desk, lane, narok, { email: 'lea@example.org' })
  await workDone(desk, lane)
  desk.clock.advance({ days: 1 })

  await inTransaction(desk.services.db, async (tx) => {
    await tx.updateTable('events').set({ state: 'cancelled' }).execute()
    await markChanged(tx, narok.id, desk.clock.now())
    await tellRegistered(tx, narok.id, { kind: 'event-cancelled', at: desk.clock.now() })
  })
  const mails = (await workDone(desk, lane)).filter(({ kind }) => kind === 'event-cancelled')

  expect(mails.map(({ toEmail, calendarMethod }) => [toEmail, calendarMethod])).toEqual(
    expect.arrayContaining([
      ['amina@example.org', 'CANCEL'],
      ['lea@example.org', null],
    ]),
  )
})

test('an event that moved is told with old and new, and its entry is replaced', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)
  const { uid } = await comes(desk, lane, narok)
  const first = await lastMail(desk, lane)
  const old = await getEvent(desk.services.db, narok.id)
  const texts = new Map()
  desk.clock.advance({ days: 1 })

  await inTransaction(desk.services.db, async (tx) => {
    await tx
      .updateTable('events')
      .set({ startTime: '10:00' as never, startsAt: new Date('2019-09-04T07:00:00Z') })
      .execute()
    await markChanged(tx, narok.id, desk.clock.now())
    const facts = beforeChange({ event: old, texts }, { event: await getEvent(tx, narok.id), texts })
    await tellRegistered(tx, narok.id, { kind: 'event-changed', facts: facts ?? {}, at: desk.clock.now() })
  })
  const mail = await lastMail(desk, lane)

  expect(mail.text).toMatch(/^When +.*10:00 – 17:30 each day$/m)
  expect(mail.text).toMatch(/^When, before +.*09:00 – 17:30 each day$/m)
  expect(mail.entry).toMatchObject({ method: 'REQUEST', uid })
  expect(mail.entry?.sequence).toBeGreaterThan(first.entry?.sequence ?? 99)
})

test('what was stands right after what is, and an event that is on again says so', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)
  await comes(desk, lane, narok)
  await workDone(desk, lane)
  const where = { venue: 'Old <b>Hall', city: 'Nairobi', country: 'KE' }
  const tell = (facts: Readonly<Record<string, unknown>>) =>
    inTransaction(desk.services.db, (tx) =>
      tellRegistered(tx, narok.id, { kind: 'event-changed', facts, at: desk.clock.now() }),
    )

  desk.clock.advance({ minutes: 1 })
  await tell({ where })
  const moved = await lastMail(desk, lane)
  desk.clock.advance({ minutes: 1 })
  await tell({})
  const back = await lastMail(desk, lane)

  expect(moved.text).toMatch(
    /^Where .*\n.*On site\nWhere, before +\u2068Old <b>Hall\u2069, \u2068Nairobi\u2069/m,
  )
  expect(moved.html).not.toContain('<b>Hall')
  expect(back.subject).toMatch(/^It takes place: /)
  expect(back.calendarMethod).toBe('REQUEST')
})
