import { expect, test } from 'vitest'
import { cancel } from '../../../src/registrations/cancel.ts'
import type { Desk } from '../../support/desk.ts'
import { openDesk } from '../../support/desk.ts'
import { registrationsOf } from '../../support/group-form.ts'
import { workDone } from '../../support/mails.ts'

test('who comes along by number has a place, a number and a code of their own', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 10 })
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })

  const sent = await event.register('Amina', undefined, { guests: '2' })

  expect(sent.status).toBe(303)
  const [amina, first, second] = await registrationsOf(desk, event)
  expect([first?.givenName, second?.givenName]).toEqual([
    'Guest 1 of Amina Odhiambo',
    'Guest 2 of Amina Odhiambo',
  ])
  for (const guest of [first, second]) {
    expect(guest).toMatchObject({
      state: 'confirmed',
      accompaniesId: amina?.registrationId,
      email: amina?.email,
      isSelfService: false,
      groupId: amina?.groupId,
      contactEmail: null,
    })
    expect(guest?.code).not.toBe(amina?.code)
  }
  const mails = await workDone(desk, desk.lane)
  expect(mails.map(({ kind }) => kind)).toEqual(['confirmed'])
})

test('who comes along by name and takes no place is only named', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await askGuests(desk, { guests: 'named', guestsTakePlaces: false })

  await event.register('Amina', undefined, { 'guest.1': 'Juma', 'guest.3': 'Neema' })

  const made = await registrationsOf(desk, event)
  expect(made.map(({ guests }) => guests)).toEqual([['Juma', 'Neema']])
})

test('all of them get places or nobody: the form says how many are left', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 2 })
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })

  const refused = await event.register('Amina', undefined, { guests: '2', wants: 'place' })
  const html = await refused.text()

  expect(refused.status).toBe(409)
  expect(html).toContain('only 2 places left for you and those who come with you')
  expect(html).toMatch(/name="guests"[^>]*value="2"/)
  expect(await registrationsOf(desk, event)).toEqual([])
})

test('the same form sent again is the same person with the same company', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })
  const submission = crypto.randomUUID()

  const first = await event.register('Amina', submission, { guests: '1' })
  const again = await event.register('Amina', submission, { guests: '1' })

  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect(await registrationsOf(desk, event)).toHaveLength(2)
})

test.for(['4', '-1', '1.5', 'two'])('%j is no number of people that may come along', async (guests) => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })

  const refused = await event.register('Amina', undefined, { guests })

  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('href="#guests"')
})

test('an event that does not ask takes nobody along, whatever was sent', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  await event.register('Amina', undefined, { guests: '2', 'guest.1': 'Juma' })

  const made = await registrationsOf(desk, event)
  expect(made.map(({ guests }) => guests)).toEqual([[]])
})

test('who cancels leaves with their company, and the places fall free', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 3 })
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })
  const own = (await event.register('Amina', undefined, { guests: '2' })).headers.get('location') ?? ''
  await event.register('Boris')

  const asked = await (await desk.get(`${own}/cancel`)).text()
  await desk.post(`${own}/cancel`, {})

  const made = await registrationsOf(desk, event)
  expect(asked).toContain('Guest 1 of Amina Odhiambo and Guest 2 of Amina Odhiambo')
  expect(made.map(({ state }) => state)).toEqual(['cancelled', 'cancelled', 'cancelled', 'offered'])
})

test('company of somebody whom staff cancel is taken out by the clock', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })
  await event.register('Amina', undefined, { guests: '1' })
  const [amina] = await registrationsOf(desk, event)
  if (!amina) throw new Error('Amina is not there')
  const { eventId, registrationId: id } = amina

  await cancel(desk.lane, { eventId, id, by: { kind: 'clock' }, reason: null })
  await workDone(desk, desk.lane)

  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['cancelled', 'cancelled'])
})

test('somebody who comes along can stay away alone', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 3 })
  await askGuests(desk, { guests: 'number', guestsTakePlaces: true })
  const own = (await event.register('Amina', undefined, { guests: '1' })).headers.get('location') ?? ''

  const html = await (await desk.get(own)).text()
  const [, guest = ''] = /data-companion[\s\S]*?href="(\/registrations\/[\w-]+)"/.exec(html) ?? []
  await desk.post(`${guest}/cancel`, {})

  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['confirmed', 'cancelled'])
})

async function askGuests(
  desk: Desk,
  asks: { readonly guests: 'number' | 'named'; readonly guestsTakePlaces: boolean },
): Promise<void> {
  await desk.services.db
    .updateTable('events')
    .set({ ...asks, guestsMost: 3 })
    .execute()
}
