import { expect, test } from 'vitest'
import type { EventsTable } from '../../src/database/tables/event-tables.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { markChanged } from '../../src/events/event-store.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import type { LocalDate } from '../../src/time/wall-time.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import type { NewTestEvent, TestEvent } from '../support/desk-events.ts'
import { comes, workDone } from '../support/mails.ts'
import { signInAs } from '../support/office.ts'

async function openReminded(event: NewTestEvent = {}) {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const forum = await desk.openRegistration({ startsOn: '2019-09-04', ...event })
  const reminders = async () => (await workDone(desk, lane)).filter(({ kind }) => kind === 'reminder')
  return { desk, lane, forum, reminders }
}

test('a reminder leaves two days before at 9 in the event’s zone, once', async () => {
  const { desk, lane, forum, reminders } = await openReminded({ zone: 'America/New_York' })
  const { code } = await comes(desk, lane, forum)

  desk.clock.set('2019-09-02T08:59:59-04:00')
  expect(await reminders()).toEqual([])
  desk.clock.set('2019-09-02T09:00:00-04:00')
  await reminders()
  desk.clock.advance({ hours: 3 })
  const [mail, ...more] = await reminders()

  expect(more).toEqual([])
  expect(mail?.state).toBe('kept')
  expect(mail?.subject).toMatch(/^In 2 days: /)
  expect(mail?.bodyText).toContain(`${code.slice(0, 4)}-${code.slice(4)}`)
  expect(mail?.bodyText).toContain('/cancel')
  expect(mail?.calendarText).toBeNull()
})

test('who gets a place after the reminder has a fresh confirmation, and none', async () => {
  const { desk, lane, forum, reminders } = await openReminded()
  desk.clock.set('2019-09-02T09:00:01+03:00')
  await comes(desk, lane, forum)

  expect(await reminders()).toEqual([])
})

test.each(['postponed', 'cancelled'] as const)('nobody is reminded of an event that is %s', async (state) => {
  const { desk, lane, forum, reminders } = await openReminded()
  await comes(desk, lane, forum)
  await changeEvent(desk, forum, { state })

  desk.clock.set('2019-09-02T09:00:00+03:00')

  expect(await reminders()).toEqual([])
})

test('only those with a place are reminded', async () => {
  const { desk, lane, forum, reminders } = await openReminded({ capacity: 1 })
  await comes(desk, lane, forum)
  await comes(desk, lane, forum, { email: 'lea@example.org' })

  desk.clock.set('2019-09-02T09:00:00+03:00')

  expect((await reminders()).map(({ toEmail }) => toEmail)).toEqual(['amina@example.org'])
})

test('an event that moves is reminded of anew', async () => {
  const { desk, lane, forum, reminders } = await openReminded()
  await comes(desk, lane, forum)
  desk.clock.set('2019-09-02T09:00:00+03:00')
  await reminders()

  await changeEvent(desk, forum, {
    startsOn: '2019-09-20' as LocalDate,
    endsOn: '2019-09-20' as LocalDate,
    startsAt: new Date('2019-09-20T06:00:00Z'),
    endsAt: new Date('2019-09-20T14:30:00Z'),
  })
  desk.clock.set('2019-09-18T08:59:00+03:00')
  expect(await reminders()).toHaveLength(1)
  desk.clock.set('2019-09-18T09:00:00+03:00')

  expect((await reminders()).map(({ state }) => state)).toEqual(['kept', 'kept'])
})

test('a reminder that waits is dropped where the place was given up', async () => {
  const { desk, lane, forum, reminders } = await openReminded()
  const { id } = await comes(desk, lane, forum)
  await desk.services.db.updateTable('site').set({ outboxPaused: true }).execute()
  desk.clock.set('2019-09-02T09:00:00+03:00')
  await reminders()

  await cancel(lane, { eventId: forum.id, id, by: { kind: 'participant' }, reason: null })
  await desk.services.db.updateTable('site').set({ outboxPaused: false }).execute()

  expect((await reminders()).map(({ state }) => state)).toEqual(['dropped'])
})

test('at an hour that clocks skip the reminder leaves right after, at one that comes twice the first time', async () => {
  const skipped = await openReminded({ startsOn: '2020-03-10', zone: 'America/New_York' })
  await setReminder(skipped.desk, skipped.forum, { days: '2', time: '02:30' })
  await comes(skipped.desk, skipped.lane, skipped.forum)
  skipped.desk.clock.set('2020-03-08T06:59:59Z')
  expect(await skipped.reminders()).toEqual([])
  skipped.desk.clock.set('2020-03-08T07:00:00Z')
  expect(await skipped.reminders()).toHaveLength(1)

  const twice = await openReminded({ startsOn: '2019-11-05', zone: 'America/New_York' })
  await setReminder(twice.desk, twice.forum, { days: '2', time: '01:30' })
  await comes(twice.desk, twice.lane, twice.forum)
  twice.desk.clock.set('2019-11-03T01:30:00-04:00')
  expect(await twice.reminders()).toHaveLength(1)
  twice.desk.clock.set('2019-11-03T01:30:00-05:00')
  expect(await twice.reminders()).toHaveLength(1)
})

test('staff set reminders for a type, which then has no other; the rest keep the usual one', async () => {
  const types = [{ key: 'participant' }, { key: 'speaker' }]
  const { desk, lane, forum, reminders } = await openReminded({ types })
  const speaker = forum.types.get('speaker') ?? ''
  await setReminder(desk, forum, {
    days: '7',
    time: '18:00',
    type: speaker,
    bring: 'Your slides\n<b>on a stick',
  })
  await comes(desk, lane, forum)
  await forum.register({ name: 'Lea', email: 'lea@example.org', type: 'speaker' })

  desk.clock.set('2019-08-28T18:00:00+03:00')
  const [mail] = await reminders()
  desk.clock.set('2019-09-03T09:00:00+03:00')
  const all = await reminders()

  expect(mail?.toEmail).toBe('lea@example.org')
  expect(mail?.bodyText).toMatch(/^What to bring +\u2068Your slides\u2069$/m)
  expect(mail?.bodyHtml).not.toContain('<b>on')
  expect(all.map(({ toEmail }) => toEmail)).toEqual(['lea@example.org', 'amina@example.org'])
})

test('what to bring can be translated, and is told in the language of the mail', async () => {
  const { desk, lane, forum, reminders } = await openReminded()
  await setReminder(desk, forum, { days: '2', time: '09:00', bring: 'A passport' })
  const [row] = await desk.services.db.selectFrom('reminders').selectAll().execute()
  const editor = await signInAs(desk, 'editor', { event: forum.id })
  const texts = `/organizer/events/${forum.slug}/texts`
  expect(await (await editor.get(`${texts}?in=fr`)).text()).toContain('A passport')
  await editor.post(texts, { in: 'fr', [`mail.${row?.reminderId}.bring`]: 'Un passeport\nUn stylo' })
  await comes(desk, lane, forum, { language: 'fr' })

  desk.clock.set('2019-09-02T09:00:00+03:00')
  const [mail] = await reminders()

  expect(mail?.bodyText).toMatch(/^À apporter +\u2068Un passeport\u2069\n +\u2068Un stylo\u2069$/m)
})

test('a reminder can be switched off, and one set too late is not sent late', async () => {
  const off = await openReminded()
  await setReminder(off.desk, off.forum, { days: '2', time: '09:00', on: '' })
  await comes(off.desk, off.lane, off.forum)
  off.desk.clock.set('2019-09-03T09:00:00+03:00')
  expect(await off.reminders()).toEqual([])

  const late = await openReminded()
  await comes(late.desk, late.lane, late.forum)
  late.desk.clock.set('2019-09-02T08:00:00+03:00')
  const page = await setReminder(late.desk, late.forum, { days: '3', time: '09:00' })
  late.desk.clock.set('2019-09-03T09:00:00+03:00')
  expect(await late.reminders()).toEqual([])
  expect(page).toContain('Not sent: it was set after')
})

test('the screen shows the reminders and the mail, keeps what was typed wrong, and takes one away', async () => {
  const { desk, forum } = await openReminded()
  const editor = await signInAs(desk, 'editor', { event: forum.id })
  const path = `/organizer/events/${forum.slug}/messages`
  const page = await (await editor.get(path)).text()
  expect(page).toContain('2 days before, 09:00')
  expect(page).toContain('2 September 2019 at 09:00 (UTC+3)')
  expect(page).toContain('In 2 days: ')

  const wrong = await editor.post(path, { reminder: '', days: '61', time: '9 am', on: 'yes', bring: 'A pen' })
  expect(wrong.status).toBe(422)
  const shown = await wrong.text()
  expect(shown).toContain('Enter a number of days from 0 to 60')
  expect(shown).toContain('A pen')

  await editor.post(path, { reminder: '', days: '1', time: '20:00', on: 'yes', bring: 'A pen' })
  const [row] = await desk.services.db.selectFrom('reminders').selectAll().execute()
  const opened = await (await editor.get(`${path}?reminder=${row?.reminderId}`)).text()
  expect(opened).toContain('1 day before, 20:00')
  expect(opened).toMatch(/What to bring +\u2068A pen\u2069/)
  const removed = await editor.post(path, { reminder: row?.reminderId ?? '', act: 'remove' })
  expect(removed.status).toBe(303)
  expect(await (await editor.get(path)).text()).toContain('2 days before, 09:00')
  const acts = await desk.services.db.selectFrom('auditLog').select('act').execute()
  expect(acts.filter(({ act }) => act === 'edit-reminders')).toHaveLength(2)
})

async function changeEvent(
  desk: Desk,
  event: TestEvent,
  change: Partial<Pick<EventsTable, 'state' | 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt'>>,
) {
  await inTransaction(desk.services.db, async (tx) => {
    await tx.updateTable('events').set(change).where('eventId', '=', event.id).execute()
    await markChanged(tx, event.id, desk.clock.now())
  })
}

async function setReminder(desk: Desk, event: TestEvent, fields: Record<string, string>): Promise<string> {
  const editor = await signInAs(desk, 'editor', { event: event.id })
  const path = `/organizer/events/${event.slug}/messages`
  const answer = await editor.post(path, { reminder: '', type: '', on: 'yes', bring: '', ...fields })
  if (answer.status !== 303) throw new Error(`The reminder answered ${answer.status}`)
  return await (await editor.get(path)).text()
}
