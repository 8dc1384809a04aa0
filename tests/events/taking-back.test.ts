import { expect, test } from 'vitest'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import type { TestEvent } from '../support/desk-events.ts'
import { acceptance, invite } from '../support/invitations.ts'
import { workDone } from '../support/mails.ts'
import { type Staff, signInAs } from '../support/office.ts'

/** An event with somebody who left again, and somebody invited who has not answered. */
async function openUsed() {
  const desk = await openDesk({ at: '2019-08-20T09:00:00Z' })
  const owner = await signInAs(desk, 'owner')
  const forum = await desk.openRegistration({ slug: 'forum', title: 'A forum', startsOn: '2019-09-04' })
  const own = (await forum.register('Amina')).headers.get('location') ?? ''
  const left = await desk.post(`${own}/cancel`, {})
  expect(left.status).toBe(303)
  const { path } = await invite(desk, forum, { name: 'Boris' })
  return { desk, owner, forum, own, invitation: path }
}

async function become(desk: Desk, owner: Staff, forum: TestEvent, state: string): Promise<void> {
  const saved = await owner.post(`/organizer/events/${forum.slug}/edit`, {
    title: 'A forum',
    precision: 'time',
    starts_on: '2019-09-04',
    ends_on: '2019-09-04',
    start_time: '09:00',
    end_time: '17:30',
    time_zone: 'Africa/Nairobi',
    country: 'KE',
    registration_mode: 'open',
    waiting_list: 'yes',
    state,
  })
  expect(saved.status).toBe(303)
  desk.clock.advance({ minutes: 1 })
}

const publicPaths = [
  '/events/forum',
  '/events/forum/programme',
  '/events/forum/register',
  '/events/forum/register/group',
  '/events/forum/participants',
  '/events/forum/tell-me',
] as const

test('of an event that is a draft again nothing is public, and its people are told that it is not on', async () => {
  const { desk, owner, forum, own, invitation } = await openUsed()

  await become(desk, owner, forum, 'draft')

  for (const path of publicPaths) expect([path, (await desk.get(path)).status]).toEqual([path, 404])
  expect((await forum.register('Carl')).status).toBe(404)
  expect((await desk.post('/events/forum/tell-me', { email: 'c@example.org', language: 'en' })).status).toBe(
    404,
  )
  expect(await (await desk.get('/')).text()).not.toContain('A forum')
  expect(await (await desk.get('/sitemap.xml')).text()).not.toContain('/events/forum')
  expect(await (await desk.get('/feed.xml')).text()).not.toContain('A forum')
  const page = await desk.get(own)
  expect(page.status).toBe(200)
  expect(await page.text()).not.toContain('href="/events/forum"')
  expect((await desk.get(`${own}/ask-again`)).status).not.toBe(500)
  expect((await desk.get(`${own}/data.json`)).status).toBe(200)
  const invited = await desk.get(invitation)
  expect(invited.status).toBeLessThan(500)
  expect(await invited.text()).not.toContain('name="given_name"')
  const accepted = await desk.post(invitation, acceptance({ email: 'boris@example.org' }))
  expect([409, 410, 422]).toContain(accepted.status)
  expect(await liveOf(desk)).toBe(0)
})

test('what falls due passes by an event that is a draft again, and goes on when it is back', async () => {
  const { desk, owner, forum } = await openUsed()
  await become(desk, owner, forum, 'draft')
  const lane = createLane(desk.services)

  await workDone(desk, lane)
  desk.clock.advance({ days: 13 })
  const mails = await workDone(desk, lane)
  await become(desk, await signInAs(desk, 'owner'), forum, 'published')

  expect(mails.filter(({ kind }) => kind === 'reminder' || kind === 'event-changed')).toEqual([])
  expect((await desk.get('/events/forum')).status).toBe(200)
  expect((await forum.register('Dora')).status).toBe(303)
})

test('of an event that is unlisted again the page, the form and the links go on working', async () => {
  const { desk, owner, forum, own, invitation } = await openUsed()

  await become(desk, owner, forum, 'unlisted')

  const page = await desk.get('/events/forum')
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('noindex')
  expect(await (await desk.get('/')).text()).not.toContain('A forum')
  expect(await (await desk.get('/sitemap.xml')).text()).not.toContain('/events/forum')
  expect((await desk.get(own)).status).toBe(200)
  expect((await forum.register('Carl')).status).toBe(303)
  expect((await desk.post(invitation, acceptance({ email: 'boris@example.org' }))).status).toBe(303)
  expect(await liveOf(desk)).toBe(2)
})

async function liveOf(desk: Desk): Promise<number> {
  const rows = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .where('state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .execute()
  return rows.length
}
