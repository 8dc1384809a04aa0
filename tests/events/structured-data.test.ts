import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import type { NewTestEvent } from '../support/desk-events.ts'

type Node = Readonly<Record<string, unknown>>

const date = /^\d{4}-\d{2}-\d{2}$/
const dateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/
const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isUrl = (value: unknown) =>
  typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value)
const isDate = (value: unknown) => date.test(String(value)) || dateTime.test(String(value))
const oneOf =
  (...names: readonly string[]) =>
  (value: unknown) =>
    names.some((name) => value === `https://schema.org/${name}`)
const each =
  (...types: readonly string[]) =>
  (value: unknown) =>
    [value].flat().every((node) => isObject(node) && types.includes(String(node['@type'])))

/** Of schema.org: what each of the types that we write may hold, and of what kind it is. */
const vocabulary: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  Event: {
    '@context': (value) => value === 'https://schema.org',
    name: isText,
    url: isUrl,
    description: isText,
    startDate: isDate,
    endDate: isDate,
    previousStartDate: isDate,
    eventStatus: oneOf('EventScheduled', 'EventRescheduled', 'EventPostponed', 'EventCancelled'),
    eventAttendanceMode: oneOf(
      'OfflineEventAttendanceMode',
      'OnlineEventAttendanceMode',
      'MixedEventAttendanceMode',
    ),
    location: each('Place', 'VirtualLocation'),
    organizer: each('Organization'),
    superEvent: each('EventSeries'),
    inLanguage: isText,
    maximumAttendeeCapacity: (value) => Number.isInteger(value),
    potentialAction: each('RegisterAction'),
  },
  Place: { name: isText, address: each('PostalAddress'), geo: each('GeoCoordinates') },
  PostalAddress: { addressLocality: isText, addressCountry: (value) => /^[A-Z]{2}$/.test(String(value)) },
  GeoCoordinates: {
    latitude: (value) => typeof value === 'number',
    longitude: (value) => typeof value === 'number',
  },
  VirtualLocation: { url: isUrl },
  Organization: { name: isText, url: isUrl },
  EventSeries: { name: isText, url: isUrl },
  RegisterAction: { target: isUrl },
}

function isObject(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What is no part of schema.org in a node and below it, a line each. */
function faultsOf(node: Node): readonly string[] {
  const type = String(node['@type'])
  return Object.entries(node).flatMap(([name, value]) => {
    if (name === '@type') return vocabulary[type] ? [] : [`there is no ${type}`]
    const isRight = vocabulary[type]?.[name]
    return [
      ...(isRight === undefined || !isRight(value) ? [`${type}.${name} ${JSON.stringify(value)}`] : []),
      ...[value].flat().filter(isObject).flatMap(faultsOf),
    ]
  })
}

async function dataOf(desk: Desk, slug: string): Promise<Node | undefined> {
  const html = await (await desk.get(`/events/${slug}`)).text()
  const [, data] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? []
  return data === undefined ? undefined : JSON.parse(data)
}

async function change(desk: Desk, slug: string, facts: object): Promise<void> {
  if (Object.keys(facts).length === 0) return
  const event = desk.services.db.selectFrom('eventSlugs').select('eventId').where('slug', '=', slug)
  await desk.services.db
    .updateTable('events')
    .set(facts as never)
    .where('eventId', '=', event)
    .execute()
}

const moved = { previousStartsOn: '2019-08-01', previousEndsOn: '2019-08-02' }
const stories: readonly (readonly [string, NewTestEvent, object, Node])[] = [
  ['as planned', {}, {}, { eventStatus: 'https://schema.org/EventScheduled' }],
  [
    'moved',
    {},
    moved,
    { eventStatus: 'https://schema.org/EventRescheduled', previousStartDate: '2019-08-01' },
  ],
  [
    'postponed to a day not known yet',
    { state: 'postponed', precision: 'year', startsOn: '2020-01-01', endsOn: '2020-12-31' },
    moved,
    {
      eventStatus: 'https://schema.org/EventPostponed',
      startDate: '2019-08-01',
      endDate: '2019-08-02',
      previousStartDate: '2019-08-01',
    },
  ],
  ['cancelled', { state: 'cancelled' }, {}, { eventStatus: 'https://schema.org/EventCancelled' }],
  ['without hours', { hours: null }, {}, { startDate: '2019-09-04', endDate: '2019-09-04' }],
  [
    'before and after the clocks change',
    { zone: 'Europe/Paris', startsOn: '2019-10-26', endsOn: '2019-10-27' },
    {},
    { startDate: '2019-10-26T09:00:00+02:00', endDate: '2019-10-27T17:30:00+01:00' },
  ],
  ['in a zone of half hours', { zone: 'Asia/Kathmandu' }, {}, { startDate: '2019-09-04T09:00:00+05:45' }],
  [
    'in place and online',
    {},
    { isOnline: true, latitude: -1.08, longitude: 35.87 },
    {
      eventAttendanceMode: 'https://schema.org/MixedEventAttendanceMode',
      location: [
        expect.objectContaining({ '@type': 'Place' }),
        { '@type': 'VirtualLocation', url: 'http://symposia.test/events/narok' },
      ],
    },
  ],
  [
    'with as many places as are published',
    { capacity: 120 },
    { publishesCapacity: true },
    { maximumAttendeeCapacity: 120 },
  ],
]

test.for(stories)('an event %s is one of schema.org', async ([, event, facts, expected]) => {
  const desk = await openDesk()
  await desk.openRegistration({ ...event, slug: 'narok' })
  await change(desk, 'narok', facts)

  const data = await dataOf(desk, 'narok')

  expect(data).toMatchObject(expected)
  expect(data && faultsOf(data)).toEqual([])
})

test('an edition names its series', async () => {
  const desk = await openDesk()
  const seriesId = crypto.randomUUID()
  await desk.services.db
    .insertInto('series')
    .values({ seriesId, slug: 'forums' } as never)
    .execute()
  await desk.openRegistration({ slug: 'narok' })
  await change(desk, 'narok', { seriesId })

  const data = await dataOf(desk, 'narok')

  expect(data?.superEvent).toMatchObject({
    '@type': 'EventSeries',
    url: 'http://symposia.test/series/forums',
  })
  expect(data && faultsOf(data)).toEqual([])
})

test('without a day there is no event for a machine yet', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'narok',
    precision: 'month',
    startsOn: '2019-09-01',
    endsOn: '2019-09-30',
  })

  expect(await dataOf(desk, 'narok')).toBe(undefined)
})

test('the check finds what schema.org does not know', () => {
  expect(faultsOf({ '@type': 'Event', name: '', startDate: 'soon', color: 'red' })).toHaveLength(3)
})
