import { expect, test } from 'vitest'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { type Desk, type Fields, openDesk } from '../support/desk.ts'
import { workDone } from '../support/mails.ts'
import { signInAs } from '../support/office.ts'

const forum = {
  title: 'A conference',
  precision: 'time',
  starts_on: '2019-09-04',
  ends_on: '2019-09-04',
  start_time: '09:00',
  end_time: '17:30',
  time_zone: 'Africa/Nairobi',
  country: 'KE',
  registration_mode: 'open',
  capacity: '1',
  waiting_list: 'yes',
  state: 'published',
} as const satisfies Fields

/** On 15 August at 10:00 Bo was offered Amina's place, for two days. */
async function deskWithOffer() {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+03:00' })
  const event = await desk.openRegistration({ slug: 'forum', capacity: 1 })
  const amina = (await event.register('Amina')).headers.get('location') ?? ''
  await event.register('Bo')
  await desk.post(`${amina}/cancel`, {})
  await workDone(desk, createLane(desk.services))
  const owner = await signInAs(desk, 'owner')
  const edit = async (fields: Fields) => {
    const saved = await owner.post('/organizer/events/forum/edit', { ...forum, ...fields })
    expect(saved.status).toBe(303)
    return await offerOf(desk)
  }
  await edit({})
  return { desk, edit }
}

async function offerOf(desk: Desk) {
  const { db } = desk.services
  const row = await db
    .selectFrom('registrations')
    .select(['state', 'offerEndsAt'])
    .where('givenName', '=', 'Bo')
    .executeTakeFirstOrThrow()
  const mails = await db.selectFrom('messages').select('kind').where('kind', '=', 'offered').execute()
  return { ...row, mails: mails.length }
}

const at = (time: string) => new Date(`2019-08-${time}:00+03:00`)

test('an offer is renewed where the event begins so much earlier that it would last too long', async () => {
  const { desk, edit } = await deskWithOffer()
  desk.clock.advance({ hours: 1 })

  const moved = await edit({ starts_on: '2019-08-16', ends_on: '2019-08-16' })

  expect(moved).toEqual({ state: 'offered', offerEndsAt: at('15T22:00'), mails: 2 })
  const mail = (await workDone(desk, createLane(desk.services))).findLast(({ kind }) => kind === 'offered')
  expect(mail).toMatchObject({ state: 'kept', toEmail: 'bo@example.org' })
  expect(mail?.bodyText).toMatch(/15\s+August\s+2019\s+at\s+22:00/)
  const history = await desk.services.db
    .selectFrom('history')
    .select('deed')
    .where('deed', '=', 'renew-offer')
    .execute()
  expect(history).toHaveLength(1)
})

test.for([
  ['begins later', { starts_on: '2019-09-20', ends_on: '2019-09-20' }],
  ['begins a little earlier', { start_time: '08:00' }],
  ['begins earlier, and still long after the deadline', { starts_on: '2019-08-20', ends_on: '2019-08-20' }],
  ['ends earlier', { end_time: '16:00' }],
  ['has another title', { title: 'A congress' }],
] as const)('an offer keeps its deadline where the event %s', async ([, fields]) => {
  const { desk, edit } = await deskWithOffer()
  desk.clock.advance({ hours: 1 })

  expect(await edit(fields)).toEqual({ state: 'offered', offerEndsAt: at('17T10:00'), mails: 1 })
})

test('hours for offers that were lowered since are no reason to shorten one', async () => {
  const { desk, edit } = await deskWithOffer()
  await desk.services.db.updateTable('events').set({ offerHours: 4 }).execute()

  expect(await edit({ start_time: '08:00' })).toMatchObject({ offerEndsAt: at('17T10:00'), mails: 1 })
})

test('an event moved while it is postponed renews its offers once, when it is on again', async () => {
  const { edit } = await deskWithOffer()
  const day = { starts_on: '2019-08-16', ends_on: '2019-08-16' }

  const rests = await edit({ state: 'postponed', reason: 'A storm', ...day })
  const back = await edit({ ...day, reason: '' })

  expect(rests).toMatchObject({ offerEndsAt: at('17T10:00'), mails: 1 })
  expect(back).toMatchObject({ offerEndsAt: at('15T21:30'), mails: 2 })
})
