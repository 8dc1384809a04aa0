import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import { type Staff, signInAs } from '../support/office.ts'

/** Every address of the office that asks for a session, with a real event and person in it. */
function officeRoutes(desk: Desk, slug: string, registrationId: string) {
  const open = /^\/organizer\/sign-in(\/|$)/
  const seen = new Set<string>()
  return desk.app.routes.flatMap(({ method, path }) => {
    if (method === 'ALL' || !path.startsWith('/organizer') || open.test(path)) return []
    const address = path
      .replace(/:slug(\{[^}]*\})?/, slug)
      .replace(/:(id|registration)(\{[^/]*\})?/, registrationId)
      .replace(/:\w+(\{[^/]*\})?/g, registrationId)
    const key = `${method} ${address}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ method, address, isOfEvent: path.includes(':slug') }]
  })
}

const statusOf = async (
  staff: Pick<Staff, 'get' | 'post'>,
  { method, address }: { method: string; address: string },
) => (method === 'GET' ? await staff.get(address) : await staff.post(address, {})).status

async function deskWithForum() {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const other = await desk.openRegistration({ slug: 'other' })
  await forum.register('Amina')
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .executeTakeFirstOrThrow()
  return { desk, forum, other, routes: officeRoutes(desk, 'forum', registrationId) }
}

test('a stranger gets nothing of the office: each GET leads to the sign-in, all else is 401', async () => {
  const { desk, routes } = await deskWithForum()
  const stranger = { get: desk.get, post: desk.post }

  expect(routes.length).toBeGreaterThan(15)
  for (const route of routes) {
    const status = await statusOf(stranger, route)
    expect([route, status]).toEqual([route, route.method === 'GET' ? 303 : 401])
  }
})

test('the owner of another event finds none of this one', async () => {
  const { desk, other, routes } = await deskWithForum()
  const foreigner = await signInAs(desk, 'owner', { event: other.id })

  for (const route of routes.filter(({ isOfEvent }) => isOfEvent)) {
    expect([route, await statusOf(foreigner, route)]).toEqual([route, 404])
  }
  expect(await (await foreigner.get('/organizer')).text()).not.toContain('/organizer/events/forum')
  expect((await foreigner.get('/organizer/events/new')).status).toBe(403)
})

// What each role may open of an event; all else answers 403.
const opens = {
  owner: [
    '',
    'edit',
    'texts',
    'programme',
    'types',
    'reserves',
    'questions',
    'rules',
    'preview',
    'log',
    'attendees',
  ],
  editor: [
    '',
    'edit',
    'texts',
    'programme',
    'types',
    'reserves',
    'questions',
    'rules',
    'preview',
    'attendees',
  ],
  registrar: ['', 'preview', 'attendees'],
  reader: ['', 'preview', 'attendees'],
  checker: [''],
} as const

test.for(Object.keys(opens) as (keyof typeof opens)[])('a %s sees what the role allows', async (role) => {
  const { desk, forum } = await deskWithForum()
  const staff = await signInAs(desk, role, { event: forum.id })
  const allowed: readonly string[] = opens[role]

  for (const below of opens.owner) {
    const { status } = await staff.get(`/organizer/events/forum${below === '' ? '' : `/${below}`}`)
    expect([below, status]).toEqual([below, allowed.includes(below) ? 200 : 403])
  }
})

test.for([
  '/organizer/',
  '//organizer',
  '/Organizer',
  '/ORGANIZER/account',
  '/%6frganizer',
  '/organizer%2faccount',
  '/organizer/account/',
  '/organizer/account;x.css',
  '/organizer/account/x.css',
  '/organizer/./account',
  '/organizer/sign-in/../account',
])('%s opens nothing to a stranger', async (path) => {
  const { desk } = await deskWithForum()

  const { status } = await desk.get(path)

  expect([303, 404]).toContain(status)
})

test('a cross-site post with a session is refused, and so is one that names no site', async () => {
  const { desk } = await deskWithForum()
  const owner = await signInAs(desk, 'owner')

  const foreign = await owner.post('/organizer/sign-out', {}, { 'sec-fetch-site': 'cross-site' })
  const silent = await desk.post('/organizer/sign-out', {}, { cookie: owner.cookie() })

  expect([foreign.status, silent.status]).toEqual([403, 403])
  expect((await owner.get('/organizer')).status).toBe(200)
})

test('looking at every page of the office changes nothing in the database', async () => {
  const { desk, routes } = await deskWithForum()
  const owner = await signInAs(desk, 'owner')
  const count = async () =>
    Promise.all(
      (['signIns', 'signInLinks', 'passkeyChallenges', 'messages', 'events', 'texts'] as const).map((table) =>
        desk.services.db.selectFrom(table).selectAll().execute(),
      ),
    )
  const before = await count()

  for (const { address } of routes.filter(({ method }) => method === 'GET')) await owner.get(address)

  expect(await count()).toEqual(before)
})

test.for(['registrar', 'reader', 'checker'] as const)('a %s changes nothing of an event', async (role) => {
  const { desk, forum } = await deskWithForum()
  const staff = await signInAs(desk, role, { event: forum.id })
  const before = await desk.services.db.selectFrom('events').selectAll().orderBy('eventId').execute()

  for (const below of ['edit', 'texts', 'programme', 'types', 'reserves', 'questions', 'rules']) {
    const { status } = await staff.post(`/organizer/events/forum/${below}`, { title: 'Taken over' })
    expect([below, status]).toEqual([below, 403])
  }

  expect(await desk.services.db.selectFrom('events').selectAll().orderBy('eventId').execute()).toEqual(before)
})
