import { expect, test } from 'vitest'
import type { Desk } from '../../support/desk.ts'
import { openDesk } from '../../support/desk.ts'
import { registerThem, registrationsOf } from '../../support/group-form.ts'

test('who was registered by somebody else is asked what they agree to, and each box is kept as it was shown', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await desk.services.db.updateTable('events').set({ asksListing: true, asksNews: true }).execute()
  await registerThem(desk, event, ['Amina'])
  const own = await ownPage(desk)

  const before = await (await desk.get(own)).text()
  const form = await (await desk.get(`${own}/consents`)).text()
  const sent = await desk.post(`${own}/consents?lang=fr`, { privacy: 'yes', listing: 'yes', photos: 'yes' })

  expect(before).toContain('Somebody else registered you')
  expect(boxesIn(form)).toEqual(['privacy', 'listing', 'news', 'contact'])
  expect(form).not.toContain('checked')
  expect(sent.status).toBe(303)
  const shown = { at: '2019-08-15T02:00:00.000Z', notice: 1, language: 'fr' }
  const [amina] = await registrationsOf(desk, event)
  expect(amina?.consents).toMatchObject({ privacy: shown, listing: shown })
  expect(Object.keys(amina?.consents ?? {}).sort()).toEqual(['contact_privacy', 'listing', 'privacy'])
  expect(await (await desk.get(own)).text()).not.toContain('Somebody else registered you')
})

test('the privacy notice must be agreed to, and nothing is kept without', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await registerThem(desk, event, ['Amina'])
  const own = await ownPage(desk)

  const refused = await desk.post(`${own}/consents`, { contact: 'yes' })

  expect(refused.status).toBe(422)
  expect(await refused.text()).toMatch(/name="contact"[^>]*checked/)
  const [amina] = await registrationsOf(desk, event)
  expect(Object.keys(amina?.consents ?? {})).toEqual(['contact_privacy'])
})

test('a consent is taken back as it was given, and the history tells both', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await desk.services.db.updateTable('events').set({ asksListing: true }).execute()
  const own = (await event.register('Amina', undefined, { listing: 'yes' })).headers.get('location') ?? ''

  const form = await (await desk.get(`${own}/consents`)).text()
  await desk.post(`${own}/consents`, {})
  await desk.post(`${own}/consents`, {})

  expect(boxesIn(form)).toEqual(['listing'])
  expect(form).toMatch(/name="listing"[^>]*checked/)
  const [amina] = await registrationsOf(desk, event)
  expect(Object.keys(amina?.consents ?? {})).toEqual(['privacy'])
  const told = await desk.services.db
    .selectFrom('history')
    .select('facts')
    .where('deed', '=', 'consent')
    .execute()
  expect(told).toEqual([{ facts: { given: [], withdrawn: ['listing'] } }])
  expect(await (await desk.get(own)).text()).toContain('You changed what you agree to.')
})

test('what a person answered is shown to the contact only while they agree', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const overview = await registerThem(desk, event, ['Amina'])
  const own = await ownPage(desk)

  const before = await desk.get(`${overview}/people/1`)
  await desk.post(`${own}/consents`, { privacy: 'yes', contact: 'yes' })
  const after = await desk.get(`${overview}/people/1`)
  await desk.post(`${own}/consents`, {})
  const back = await desk.get(`${overview}/people/1`)

  expect([before.status, after.status, back.status]).toEqual([404, 200, 404])
  expect(await after.text()).toContain('Maasai Mara University')
})

/** The own page of the only person, by the link of their mail. */
async function ownPage(desk: Desk): Promise<string> {
  const { eventId, registrationId, linkVersion } = await desk.services.db
    .selectFrom('registrations')
    .select(['eventId', 'registrationId', 'linkVersion'])
    .executeTakeFirstOrThrow()
  return desk.services.links.toRegistration({ eventId, id: registrationId, linkVersion })
}

function boxesIn(html: string): readonly string[] {
  return [...html.matchAll(/<input type="checkbox" name="([a-z]+)"/g)].map(([, name]) => name ?? '')
}
