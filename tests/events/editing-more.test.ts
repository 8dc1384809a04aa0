import { expect, test } from 'vitest'
import type { Desk, Fields } from '../support/desk.ts'
import { openDesk } from '../support/desk.ts'
import { type Staff, signInAs } from '../support/office.ts'

const forum = {
  title: 'A forum',
  slug: 'forum',
  precision: 'day',
  starts_on: '2019-10-01',
  time_zone: 'Europe/Paris',
  registration_mode: 'open',
  state: 'published',
} as const satisfies Fields
const plain = { more: 'yes', asks_affiliation: 'yes' } as const satisfies Fields

async function openForum(desk: Desk, more: Fields = {}): Promise<Staff> {
  const owner = await signInAs(desk, 'owner')
  const made = await owner.post('/organizer/events/new', { ...forum, ...more })
  expect(made.status).toBe(303)
  return owner
}

const edit = (owner: Staff, fields: Fields) =>
  owner.post('/organizer/events/forum/edit', { ...forum, ...fields })
const rowOf = (desk: Desk) => desk.services.db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
const hostsOf = async (desk: Desk) =>
  (
    await desk.services.db
      .selectFrom('eventHosts')
      .innerJoin('siteTexts', 'siteTexts.ownerId', 'eventHosts.hostId')
      .select(['siteTexts.text', 'eventHosts.hostId'])
      .orderBy('position')
      .execute()
  ).map(({ text, hostId }) => ({ name: text, id: hostId as string }))

test('all of the folded part is kept, shown again and open, and raises SEQUENCE once', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  const saved = await edit(owner, {
    ...plain,
    new_host: 'An academy',
    new_host_website: 'https://academy.example',
    new_series: 'Forums of the Academies',
    edition: '2',
    new_category: 'Soil & Water',
    contact_email: 'forum@example.org',
    contact_phone: '+254 20 1234567',
    online: 'yes',
    broadcast: 'https://watch.example/forum',
    joining: 'https://rooms.example/forum',
    asks_affiliation: '',
    asks_listing: 'yes',
    asks_photos: 'yes',
    asks_news: 'yes',
    publishes_capacity: 'yes',
  })

  expect(saved.status).toBe(303)
  expect(await rowOf(desk)).toMatchObject({
    edition: 2,
    contactEmail: 'forum@example.org',
    contactPhone: '+254 20 1234567',
    isOnline: true,
    broadcastUrl: 'https://watch.example/forum',
    joiningUrl: 'https://rooms.example/forum',
    asksAffiliation: false,
    asksListing: true,
    asksPhotos: true,
    asksNews: true,
    publishesCapacity: true,
    sequence: 1,
    version: 2,
  })
  expect((await hostsOf(desk)).map(({ name }) => name)).toEqual(['An academy'])
  const html = await (await owner.get('/organizer/events/forum/edit')).text()
  expect(html).toMatch(/<details class="section folded" open/)
  expect(html).toContain('value="forum@example.org"')
  const page = await (await desk.get('/events/forum?lang=en')).text()
  for (const words of ['An academy', 'https://watch.example/forum', 'Soil &amp; Water', 'forum@example.org'])
    expect(page).toContain(words)
  expect((await desk.get('/categories/soil-water?lang=en')).status).toBe(200)
  expect((await desk.get('/series/forums-of-the-academies?lang=en')).status).toBe(200)
})

test('a form without the folded part leaves all of it as it is', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk, { ...plain, new_host: 'An academy', online: 'yes' })

  await edit(owner, {})

  expect(await rowOf(desk)).toMatchObject({ isOnline: true, sequence: 0 })
  expect(await hostsOf(desk)).toHaveLength(1)
})

test('hosts stand in the order chosen; the same name twice is the same host', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk, { ...plain, new_host: 'An academy' })
  const [academy] = await hostsOf(desk)
  await edit(owner, { ...plain, host_1: academy?.id ?? '', new_host: 'A university' })
  const [, university] = await hostsOf(desk)
  const both = { host_1: university?.id ?? '', host_2: academy?.id ?? '' }

  await edit(owner, { ...plain, ...both, new_host: 'An academy' })
  const before = await rowOf(desk)
  await edit(owner, { ...plain, ...both })

  expect((await hostsOf(desk)).map(({ name }) => name)).toEqual(['A university', 'An academy'])
  expect(before.sequence).toBe(2)
  expect((await rowOf(desk)).sequence).toBe(2)
  expect(await desk.services.db.selectFrom('hosts').selectAll().execute()).toHaveLength(2)
})

test('a new category or series of a name without Latin letters has an address too', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk, { ...plain, new_category: '土壤与水', new_series: '论坛' })

  await edit(owner, { ...plain, new_category: '土壤与水', new_series: '论坛' })

  const categories = await desk.services.db.selectFrom('categories').select('slug').execute()
  const series = await desk.services.db.selectFrom('series').select('slug').execute()
  expect([...categories, ...series].map(({ slug }) => slug.replace(/[0-9a-f]{8}$/, ''))).toEqual([
    'group-',
    'group-',
  ])
})

test.for([
  ['broadcast', 'javascript:alert(1)'],
  ['broadcast', 'https://user:word@watch.example/'],
  ['broadcast', 'watch.example'],
  ['new_host_website', 'ftp://academy.example'],
  ['contact_email', 'nonsense'],
  ['contact_phone', 'call me'],
  ['edition', '0'],
  ['host_1', 'nobody'],
  ['new_host', 'a'.repeat(201)],
  ['new_category', 'line\u0000end'],
] as const)('%s as %j is refused at its field, in a part that is open', async ([name, value]) => {
  const desk = await openDesk()
  const owner = await openForum(desk)
  const extra = name === 'new_host_website' ? { new_host: 'An academy' } : {}

  const refused = await edit(owner, { ...plain, ...extra, [name]: value })

  expect(refused.status).toBe(422)
  const html = await refused.text()
  expect(html).toContain(`id="${name}-problem"`)
  expect(html).toMatch(/<details class="section folded" open/)
  expect(await desk.services.db.selectFrom('hosts').selectAll().execute()).toEqual([])
})

test('a host chosen twice is asked about, and a website needs a name', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk, { ...plain, new_host: 'An academy' })
  const [academy] = await hostsOf(desk)

  const twice = await edit(owner, { ...plain, host_1: academy?.id ?? '', host_2: academy?.id ?? '' })
  const nameless = await edit(owner, { ...plain, new_host_website: 'https://academy.example' })

  expect(await twice.text()).toContain('id="host_2-problem"')
  expect(await nameless.text()).toContain('id="new_host-problem"')
})

test('hosts and series that are not of this site are left out', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  const saved = await edit(owner, { ...plain, host_1: crypto.randomUUID(), series: 'no-such-series' })

  expect(saved.status).toBe(303)
  expect(await rowOf(desk)).toMatchObject({ seriesId: null, sequence: 0 })
  expect(await hostsOf(desk)).toEqual([])
})

test('the folded part is closed while nothing in it is said', async () => {
  const desk = await openDesk()
  const owner = await openForum(desk)

  for (const path of ['/organizer/events/new', '/organizer/events/forum/edit'])
    expect(await (await owner.get(path)).text()).toMatch(/<details class="section folded">/)
})
