import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import type { TestEvent } from '../support/desk-events.ts'
import { acceptance, invite } from '../support/invitations.ts'
import { type Staff, signInAs } from '../support/office.ts'

async function openForum() {
  const desk = await openDesk({ at: '2019-08-20T09:00:00Z' })
  const owner = await signInAs(desk, 'owner')
  const forum = await desk.openRegistration({ slug: 'forum', title: 'A forum', startsOn: '2019-09-04' })
  return { desk, owner, forum }
}

/** An event with somebody who left again, and somebody invited who has not answered. */
async function openUsed() {
  const { desk, owner, forum } = await openForum()
  const own = (await forum.register('Amina')).headers.get('location') ?? ''
  const left = await desk.post(`${own}/cancel`, {})
  expect(left.status).toBe(303)
  const { path } = await invite(desk, forum, { name: 'Boris' })
  return { desk, owner, forum, own, invitation: path }
}

async function become(desk: Desk, owner: Staff, forum: TestEvent, state: string): Promise<void> {
  const saved = await save(owner, forum, state)
  expect(saved.status).toBe(303)
  desk.clock.advance({ minutes: 1 })
}

async function save(owner: Staff, forum: TestEvent, state: string): Promise<Response> {
  return await owner.post(`/organizer/events/${forum.slug}/edit`, {
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
}

const publicPaths = [
  '/events/forum',
  '/events/forum/programme',
  '/events/forum/register',
  '/events/forum/register/group',
  '/events/forum/participants',
  '/events/forum/tell-me',
] as const

const ended = {
  'somebody left it': async () => {
    const used = await openForum()
    const own = (await used.forum.register('Amina')).headers.get('location') ?? ''
    expect((await used.desk.post(`${own}/cancel`, {})).status).toBe(303)
    return used
  },
  'somebody was invited': async () => {
    const used = await openForum()
    await invite(used.desk, used.forum, { name: 'Boris' })
    return used
  },
  'an invitation was declined': async () => {
    const used = await openForum()
    const { path } = await invite(used.desk, used.forum, { name: 'Boris' })
    expect((await used.desk.post(`${path}/decline`, {})).status).toBe(303)
    return used
  },
} as const

test.for(Object.entries(ended))('once %s an event is nobody’s draft again', async ([, open]) => {
  const { owner, forum } = await open()

  const editor = await (await owner.get('/organizer/events/forum/edit')).text()
  const refused = await save(owner, forum, 'draft')
  const unlisted = await save(owner, forum, 'unlisted')
  const again = await save(owner, forum, 'draft')

  expect(editor).toContain('Not once anybody has registered or was invited')
  expect([refused.status, unlisted.status, again.status]).toEqual([409, 303, 409])
  expect(await refused.text()).toContain(
    'Somebody has registered or was invited: the event can be unlisted or cancelled',
  )
})

test('of an event that is a draft again nothing is public', async () => {
  const { desk, owner, forum } = await openForum()

  await become(desk, owner, forum, 'draft')

  for (const path of publicPaths) expect([path, (await desk.get(path)).status]).toEqual([path, 404])
  expect((await forum.register('Carl')).status).toBe(404)
  expect((await desk.post('/events/forum/tell-me', { email: 'c@example.org', language: 'en' })).status).toBe(
    404,
  )
  expect(await (await desk.get('/')).text()).not.toContain('A forum')
  expect(await (await desk.get('/sitemap.xml')).text()).not.toContain('/events/forum')
  expect(await (await desk.get('/feed.xml')).text()).not.toContain('A forum')
  await become(desk, owner, forum, 'published')
  expect((await desk.get('/events/forum')).status).toBe(200)
  expect((await forum.register('Dora')).status).toBe(303)
})

test('a draft is deleted with invitations that nobody got, and not with one that somebody has', async () => {
  const { desk, owner, forum } = await openForum()
  await become(desk, owner, forum, 'draft')
  const { id } = await invite(desk, forum, { sent: false })
  const remove = () => owner.post('/organizer/events/forum/edit', { act: 'delete' })
  const { db } = desk.services
  const setSentAt = (sentAt: Date | null) =>
    db.updateTable('invitations').set({ sentAt }).where('invitationId', '=', id).execute()

  await setSentAt(desk.clock.now())
  const refused = await remove()
  await setSentAt(null)
  const deleted = await remove()

  expect([refused.status, deleted.status]).toEqual([409, 303])
  expect(await refused.text()).toContain('Somebody has registered or was invited, so it can’t be deleted.')
  expect(await db.selectFrom('invitations').selectAll().execute()).toEqual([])
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
