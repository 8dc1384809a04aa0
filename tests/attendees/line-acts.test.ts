import { expect, test } from 'vitest'
import { createSymposia } from '../../src/app.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { accept } from '../../src/registrations/line/accept.ts'
import { type Desk, toBody } from '../support/desk.ts'
import type { TestEvent } from '../support/desk-events.ts'
import { lineOf, openLine, rowOf, rowsOf } from '../support/line.ts'

const reason = 'Gives the opening lecture'

const states = async (desk: Desk, event: TestEvent) =>
  Object.fromEntries((await rowsOf(desk, event)).map(({ name, state }) => [name, state]))
const historyOf = async (desk: Desk, event: TestEvent, name: string) =>
  await desk.services.db
    .selectFrom('history')
    .select(['deed', 'actor', 'reason'])
    .where('registrationId', '=', (await rowOf(desk, event, name)).id)
    .orderBy('historyId')
    .execute()
const logOf = async (desk: Desk, act: string) =>
  await desk.services.db.selectFrom('auditLog').select('subjectId').where('act', '=', act).execute()

/** One place is free while the line is paused: three wait. */
async function openPaused() {
  const opened = await openLine({ capacity: 1, people: ['Amina', 'Bo', 'Chen', 'Dina'] })
  await opened.staff.post(`${opened.line}/pause`, {})
  await opened.desk.cancel(opened.event, 'Amina')
  return opened
}

test('a place is given past others with a reason, which the history keeps and the log shows once', async () => {
  const { desk, event, staff, at } = await openPaused()
  const path = await at('Dina', 'give-place')

  const asked = await (await staff.get(path)).text()
  const refused = await staff.post(path, { reason: '' })
  const done = await staff.post(path, { reason })
  const again = await staff.post(path, { reason })

  expect(asked).toContain('This passes 2 people who have waited longer.')
  expect(refused.status).toBe(422)
  expect(done.status).toBe(303)
  expect(again.status).toBe(303)
  expect(await states(desk, event)).toMatchObject({ Bo: 'waitlisted', Chen: 'waitlisted', Dina: 'confirmed' })
  expect((await historyOf(desk, event, 'Dina')).at(-1)).toEqual({
    deed: 'promote',
    actor: 'organizer',
    reason,
  })
  expect(await logOf(desk, 'give-place')).toHaveLength(1)
  expect(await (await staff.get(done.headers.get('location') ?? '')).text()).toContain('has a place now.')
})

test('the first in line is offered a place without a reason, others only with one', async () => {
  const { desk, event, staff, at } = await openPaused()

  const past = await staff.post(await at('Chen', 'offer'), { reason: '' })
  const first = await staff.post(await at('Bo', 'offer'), { reason: '', from: 'line' })

  expect(past.status).toBe(422)
  expect(first.status).toBe(303)
  expect(first.headers.get('location')).toContain('/line?type=participant&done=offer')
  expect(await states(desk, event)).toMatchObject({ Bo: 'offered', Chen: 'waitlisted' })
})

test('without a free place the page says the figure and leads to the capacity; nothing is given', async () => {
  const { desk, event, staff, at } = await openLine({ capacity: 1, people: ['Amina', 'Bo'] })
  const path = await at('Bo', 'give-place')

  const asked = await (await staff.get(path)).text()
  const refused = await staff.post(path, { reason })

  expect(asked).toContain('the 1 place of the event is taken')
  expect(asked).toContain('href="/organizer/events/forum/edit"')
  expect(asked).not.toContain('name="reason"')
  expect(refused.status).toBe(409)
  expect(await states(desk, event)).toEqual({ Amina: 'confirmed', Bo: 'waitlisted' })
})

test('a withdrawn offer warns that it comes back to the same person, and needs a reason', async () => {
  const { desk, event, staff, at } = await openLine({ capacity: 1, people: ['Amina', 'Bo'] })
  await desk.cancel(event, 'Amina')
  const path = await at('Bo', 'withdraw-offer')

  const asked = await (await staff.get(path)).text()
  const unreasoned = await staff.post(path, { reason: '' })
  await staff.post('/organizer/events/forum/line/pause', {})
  const paused = await (await staff.get(path)).text()
  const done = await staff.post(path, { reason: 'Moved to the online type' })

  expect(asked).toContain('it would be offered to')
  expect(unreasoned.status).toBe(422)
  expect(paused).toContain('the place stays free')
  expect(done.status).toBe(303)
  expect(await states(desk, event)).toEqual({ Amina: 'cancelled', Bo: 'waitlisted' })
})

test('an offer that was accepted meanwhile is not withdrawn: 409 says what it is now', async () => {
  const { desk, event, staff, at } = await openLine({ capacity: 1, people: ['Amina', 'Bo'] })
  await desk.cancel(event, 'Amina')
  const { id } = await rowOf(desk, event, 'Bo')
  await accept(desk.services, { eventId: event.id, id, by: { kind: 'participant' } })

  const refused = await staff.post(await at('Bo', 'withdraw-offer'), { reason })

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('has a place.')
  expect(await logOf(desk, 'withdraw-offer')).toHaveLength(0)
})

test('somebody is moved in line by number, and those between move by one', async () => {
  const { desk, event, staff, at } = await openLine({ capacity: 1, people: ['Amina', 'Bo', 'Chen', 'Dina'] })
  const path = await at('Dina', 'move-in-line')

  const asked = await (await staff.get(`${path}?position=2&from=line`)).text()
  const bad = await staff.post(path, { position: '0', reason })
  const moved = await staff.post(path, { position: '1', reason })

  expect(asked).toContain('value="2"')
  expect(asked).toMatch(/Place now: 3 of 3/)
  expect(bad.status).toBe(422)
  expect(moved.status).toBe(303)
  expect(await lineOf(desk, event)).toEqual(['Dina', 'Bo', 'Chen'])
  expect((await historyOf(desk, event, 'Dina')).at(-1)).toMatchObject({ deed: 'reorder', reason })
})

test('a cancelled registration is restored to a place if one is there, else to the line', async () => {
  const { desk, event, staff, at } = await openLine({ capacity: 1, people: ['Amina', 'Bo'] })
  await desk.cancel(event, 'Bo')
  const path = await at('Bo', 'restore')

  const full = await staff.post(path, { to: 'place', reason: '' })
  const toLine = await staff.post(path, { to: 'line', reason: '' })

  expect(full.status).toBe(409)
  expect(await full.text()).toContain('the 1 place of the event is taken')
  expect(toLine.status).toBe(303)
  expect(await states(desk, event)).toEqual({ Amina: 'confirmed', Bo: 'waitlisted' })
  expect(await logOf(desk, 'restore-registration')).toHaveLength(1)
})

test('staff change a type: at once, refused with the figure, or in line with the place kept', async () => {
  const types = [{ key: 'student', capacity: 1 }, { key: 'speaker' }]
  const { desk, event, staff, at } = await openLine({ types, people: [] })
  await event.register({ name: 'Amina', type: 'student' })
  await event.register({ name: 'Bo', type: 'speaker' })
  const student = event.types.get('student') ?? ''
  const path = await at('Bo', 'change-type')

  const full = await staff.post(path, { type: student, if_full: 'refuse', reason: '' })
  const waits = await staff.post(path, { type: student, if_full: 'wait', reason: '' })
  const during = await rowOf(desk, event, 'Bo')
  const shown = await (await staff.get(waits.headers.get('location') ?? '')).text()
  const kept = await staff.post(await at('Bo', 'keep-type'), { reason: '' })
  await desk.cancel(event, 'Amina')
  const moved = await staff.post(path, { type: student, if_full: 'refuse', reason: '' })

  expect(full.status).toBe(409)
  expect(await full.text()).toMatch(/student.{0,3}: 1 place, taken/)
  expect(during).toMatchObject({ state: 'confirmed', lineTypeId: student })
  expect(shown).toContain('waits in line for the new type')
  expect(shown).toContain('Waits for another type')
  expect(kept.status).toBe(303)
  expect(moved.status).toBe(303)
  expect(await rowOf(desk, event, 'Bo')).toMatchObject({ typeId: student, lineTypeId: null })
  expect((await logOf(desk, 'change-type')).length).toBe(2)
})

test('an event that is called off offers and restores nobody', async () => {
  const { desk, event, staff, at } = await openPaused()
  await desk.services.db
    .updateTable('events')
    .set({ state: 'cancelled' })
    .where('eventId', '=', event.id)
    .execute()

  const offer = await staff.post(await at('Bo', 'offer'), { reason })
  const restore = await staff.post(await at('Amina', 'restore'), { to: 'place', reason: '' })

  expect([offer.status, restore.status]).toEqual([409, 409])
  expect(await offer.text()).toContain('over or cancelled')
  expect(await states(desk, event)).toMatchObject({ Amina: 'cancelled', Bo: 'waitlisted' })
})

test('a place given at the instant of a cancellation has one winner, and the counts hold', async () => {
  for (let round = 0; round < 5; round++) {
    const { desk, event, staff, at } = await openPaused()
    const path = await at('Bo', 'give-place')
    const elsewhere = createLane(desk.services)
    const { id } = await rowOf(desk, event, 'Bo')
    const by = { kind: 'participant' } as const

    const [given] = await Promise.all([
      staff.post(path, { reason }),
      cancel(elsewhere, { eventId: event.id, id, by, reason: null }),
    ])

    const { state } = await rowOf(desk, event, 'Bo')
    const [pool] = await desk.services.db
      .selectFrom('placePools')
      .select(['held', 'waiting'])
      .where('eventId', '=', event.id)
      .where('kind', '=', 'event')
      .execute()
    expect(state).toBe('cancelled')
    expect([303, 409]).toContain(given.status)
    expect(pool).toEqual({ held: 0, waiting: 2 })
  }
})

test('of two who give the last place to different people at once, one does and the other reads why not', async () => {
  for (let round = 0; round < 5; round++) {
    const { desk, event, staff, at } = await openPaused()
    const other = createSymposia(desk.services)
    const path = `http://symposia.test${await at('Chen', 'give-place')}`
    const headers = { cookie: staff.cookie(), 'sec-fetch-site': 'same-origin' }

    const answers = await Promise.all([
      staff.post(await at('Bo', 'give-place'), { reason }),
      other.app.request(path, { method: 'POST', headers, body: toBody({ reason }) }),
    ])

    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409])
    const lost = answers.find(({ status }) => status === 409)
    expect(await lost?.text()).toContain('the 1 place of the event is taken')
    const confirmed = Object.values(await states(desk, event)).filter((state) => state === 'confirmed')
    expect(confirmed).toHaveLength(1)
  }
})
