import { expect, test } from 'vitest'
import { type Desk, type Fields, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const path = '/organizer/events/forum/rules'
const plain = {
  offer_hours: '48',
  reviewers: '1',
  group_most: '20',
  guests: 'none',
  guests_take_places: 'yes',
} as const satisfies Fields

const rowOf = (desk: Desk) => desk.services.db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
const logOf = (desk: Desk) =>
  desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'facts'])
    .where('act', '=', 'edit-rules')
    .orderBy('at')
    .execute()

async function openForum(zone = 'Africa/Nairobi') {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum', zone, mode: 'application' })
  return { desk, editor: await signInAs(desk, 'editor') }
}

test('every rule is kept, shown again and told in the log', async () => {
  const { desk, editor } = await openForum()

  const saved = await editor.post(path, {
    offer_hours: '336',
    reviewers: '3',
    edits_until: '2019-08-30T18:00',
    edits_ask: 'yes',
    group_most: '1',
    guests: 'named',
    guests_most: '2',
    guests_take_places: '',
    listing_until: '2019-12-31',
    quorum: '6',
    retention_months: '24',
  })

  expect(saved.status).toBe(303)
  expect(await rowOf(desk)).toMatchObject({
    ...{ offerHours: 336, reviewersNeeded: 3, groupMost: 1, quorum: 6, retentionMonths: 24 },
    ...{ editsCloseLocal: '2019-08-30T18:00', editsCloseAt: new Date('2019-08-30T15:00Z') },
    ...{ editsAskDecision: true, listingEndsOn: '2019-12-31' },
    ...{ guests: 'named', guestsMost: 2, guestsTakePlaces: false },
  })
  const html = await (await editor.get(`${path}?saved=yes`)).text()
  expect(html).toContain('value="336"')
  expect(html).toContain('value="2019-08-30T18:00"')
  const [logged] = await logOf(desk)
  expect(logged?.facts).toMatchObject({ fields: expect.arrayContaining(['offerHours', 'guests', 'quorum']) })
  const owner = await signInAs(desk, 'owner')
  expect(await (await owner.get('/organizer/events/forum/log')).text()).toContain('Hours to answer an offer')
})

test('what is empty falls back: to the start, to four weeks, to the site, to no quorum', async () => {
  const { desk, editor } = await openForum()
  await editor.post(path, { ...plain, edits_until: '2019-08-30T18:00', quorum: '6', retention_months: '24' })

  const saved = await editor.post(path, plain)

  expect(saved.status).toBe(303)
  expect(await rowOf(desk)).toMatchObject({
    ...{
      editsCloseLocal: null,
      editsCloseAt: null,
      listingEndsOn: null,
      quorum: null,
      retentionMonths: null,
    },
    ...{ guests: 'none', guestsMost: 0 },
  })
})

test('a rule that no page shows raises the version and no SEQUENCE; saving the same does nothing', async () => {
  const { desk, editor } = await openForum()
  const before = await rowOf(desk)

  await editor.post(path, plain)
  expect(await rowOf(desk)).toMatchObject({ version: before.version, sequence: before.sequence })
  await editor.post(path, { ...plain, offer_hours: '24' })
  expect(await rowOf(desk)).toMatchObject({ version: before.version + 1, sequence: before.sequence })
  await editor.post(path, { ...plain, offer_hours: '24', listing_until: '2019-12-31' })

  expect(await rowOf(desk)).toMatchObject({ version: before.version + 2, sequence: before.sequence + 1 })
  expect(await logOf(desk)).toHaveLength(2)
})

test('of two who edit at once the second is told, and keeps what was typed', async () => {
  const { desk, editor } = await openForum()
  const { version } = await rowOf(desk)

  const first = await editor.post(path, { ...plain, offer_hours: '24', version: String(version) })
  const second = await editor.post(path, { ...plain, offer_hours: '12', version: String(version) })

  expect([first.status, second.status]).toEqual([303, 409])
  expect(await second.text()).toContain('value="12"')
  expect((await rowOf(desk)).offerHours).toBe(24)
})

test.for([
  ['offer_hours', '0'],
  ['offer_hours', '337'],
  ['offer_hours', ''],
  ['reviewers', '10'],
  ['group_most', '51'],
  ['guests', 'everybody'],
  ['guests_most', '10'],
  ['edits_until', 'tomorrow'],
  ['listing_until', '2019-02-30'],
  ['quorum', '-1'],
  ['retention_months', '121'],
  ['version', '1 or 1=1'],
] as const)('%s as %j is refused at its field', async ([name, value]) => {
  const { desk, editor } = await openForum()

  const refused = await editor.post(path, { ...plain, quorum: '6', [name]: value })

  expect(refused.status).toBe(422)
  if (name !== 'version') expect(await refused.text()).toContain(`id="${name}-problem"`)
  expect((await rowOf(desk)).quorum).toBeNull()
})

test('whoever may bring guests along may bring a number of them', async () => {
  const { editor } = await openForum()

  const refused = await editor.post(path, { ...plain, guests: 'number' })

  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('id="guests_most-problem"')
})

test('a last moment that the clocks skip is refused; with a new zone it follows, or the zone is refused', async () => {
  const { desk, editor } = await openForum('Europe/Paris')

  const skipped = await editor.post(path, { ...plain, edits_until: '2020-03-29T02:30' })
  await editor.post(path, { ...plain, edits_until: '2020-03-08T02:30' })
  const before = (await rowOf(desk)).editsCloseAt
  const move = (zone: string) =>
    editor.post('/organizer/events/forum/edit', {
      title: 'A forum',
      precision: 'day',
      starts_on: '2020-04-01',
      time_zone: zone,
      registration_mode: 'application',
      state: 'published',
    })
  const toGap = await move('America/New_York')
  const moved = await move('Asia/Shanghai')

  expect([skipped.status, toGap.status, moved.status]).toEqual([422, 422, 303])
  expect(before).toEqual(new Date('2020-03-08T01:30Z'))
  expect((await rowOf(desk)).editsCloseAt).toEqual(new Date('2020-03-07T18:30Z'))
})
