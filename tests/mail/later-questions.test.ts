import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { markChanged } from '../../src/events/event-store.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { comes, openNarok, workDone } from '../support/mails.ts'
import { newQuestion } from '../support/new-question.ts'

async function openAsking() {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk, 1)
  const asks = (key: string, label: string, from: string | null, until: string | null) =>
    askLater(desk, narok.id, { key, label, from, until })
  // Past the half hour in which whoever edits the event may still be at it.
  desk.clock.advance({ hours: 1 })
  const told = async () => (await workDone(desk, lane)).filter(({ kind }) => kind === 'questions')
  return { desk, lane, narok, asks, told }
}

test('questions that open later are told once to those with a place, with what is asked and until when', async () => {
  const { desk, lane, narok, asks, told } = await openAsking()
  await comes(desk, lane, narok)
  await comes(desk, lane, narok, { email: 'lea@example.org' })
  await asks('arrival', 'When do you arrive? <b>', '2019-08-20T00:00:00Z', '2019-08-30T15:00:00Z')

  expect(await told()).toEqual([])
  desk.clock.set('2019-08-20T00:00:00Z')
  await told()
  desk.clock.advance({ hours: 1 })
  const [mail, ...more] = await told()

  expect(more).toEqual([])
  expect(mail).toMatchObject({ toEmail: 'amina@example.org', state: 'kept', calendarText: null })
  expect(mail?.subject).toContain('Please answer: ')
  expect(mail?.bodyText).toContain('The organizers have a question')
  expect(mail?.bodyText).toMatch(/^Questions +\u2068When do you arrive\? <b>\u2069$/m)
  expect(mail?.bodyText).toMatch(/^Answer by +Friday,? 30 August 2019 at 18:00$/m)
  expect(mail?.bodyText).toContain('17:00 (UTC+2)')
  expect(mail?.bodyText).toContain('/edit')
  expect(mail?.bodyHtml).not.toContain('<b>\u2069')
})

test('who gets a place while they are open is told then; what opens later is told again', async () => {
  const { desk, lane, narok, asks, told } = await openAsking()
  await asks('arrival', 'Arrival', null, null)
  await asks('diet', 'Diet', '2019-08-25T00:00:00Z', null)

  await comes(desk, lane, narok)
  expect(await told()).toHaveLength(1)
  desk.clock.set('2019-08-25T00:00:00Z')

  expect((await told()).map(({ bodyText }) => bodyText?.includes('Diet'))).toEqual([false, true])
})

test('nothing is told while the event is being edited: one mail tells all questions that were written', async () => {
  const { desk, lane, narok, asks, told } = await openAsking()
  await comes(desk, lane, narok)
  await asks('arrival', 'Arrival', null, null)
  await inTransaction(desk.services.db, (tx) => markChanged(tx, narok.id, desk.clock.now()))
  expect(await told()).toEqual([])
  desk.clock.advance({ minutes: 29 })
  await asks('diet', 'Diet', null, null)
  expect(await told()).toEqual([])
  desk.clock.advance({ minutes: 1 })

  expect((await told()).map(({ bodyText }) => bodyText)).toEqual([
    expect.stringMatching(/Arrival[\s\S]*Diet/),
  ])
})

test('nothing is told of what is answered, or over', async () => {
  const { desk, lane, narok, asks, told } = await openAsking()
  const { id } = await comes(desk, lane, narok)
  await asks('arrival', 'Arrival', null, null)
  await asks('diet', 'Diet', null, '2019-08-15T02:00:00Z')
  await desk.services.db
    .updateTable('registrations')
    .set({ answers: JSON.stringify({ arrival: '2019-09-03' }) })
    .where('registrationId', '=', id)
    .execute()

  expect(await told()).toEqual([])
})

type Later = {
  readonly key: string
  readonly label: string
  readonly from: string | null
  readonly until: string | null
}

async function askLater(
  desk: Desk,
  eventId: Parameters<typeof newQuestion>[1],
  { key, label, from, until }: Later,
) {
  await newQuestion(desk, eventId, { key, label, kind: 'date' })
  await desk.services.db
    .updateTable('questions')
    .set({
      moment: 'confirmed',
      askedFromAt: from === null ? null : new Date(from),
      askedUntilAt: until === null ? null : new Date(until),
    })
    .where('eventId', '=', eventId)
    .where('key', '=', key)
    .execute()
}
