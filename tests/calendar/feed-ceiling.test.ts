import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { listZones } from '../../src/time/zones.ts'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { putEvents } from '../support/calendar/many-events.ts'
import { openForum } from '../support/calendar/office-forum.ts'

const ceiling = 900_000
/** Fewer rows reach the ceiling where each has a venue of many words. */
const venue = 'The hall behind the gardens, '.repeat(15)
const long = 'What grows in dry lands, what does not; and who asks. '.repeat(20)
const timeout = 60_000

const octetsOf = (text: string) => new TextEncoder().encode(text).length
const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const entriesOf = (text: string) => unfolded(text).split('BEGIN:VEVENT').slice(1)

async function fetchFeed(desk: Awaited<ReturnType<typeof openCalendarDesk>>, query = '') {
  const answer = await desk.get(`/calendar.ics${query}`)
  return await answer.text()
}

test('of more events ahead than fit the nearest are there, and the feed says where all are', {
  timeout,
}, async () => {
  const desk = await openCalendarDesk()
  await putEvents(desk, { count: 1_200, from: '2019-09-01', abstract: long, venue })
  await putEvents(desk, { count: 20, from: '2019-07-01', name: 'past' })

  const { text, events } = await desk.readFeed('/calendar.ics')
  const french = await fetchFeed(desk, '?lang=fr')

  expect(octetsOf(text)).toBeLessThan(ceiling)
  expect(octetsOf(text)).toBeGreaterThan(ceiling - 2_000)
  expect(events.map(({ uid }) => uid)).toEqual(events.map((_, place) => `talk-${place}@symposia.test`))
  expect(unfolded(text)).toContain('listed at http://symposia.test/ Older events are left out here')
  expect(unfolded(french)).toContain('Les événements les plus lointains ne figurent pas ici')
  expect(octetsOf(french)).toBeLessThan(ceiling)
})

test('events ahead with long abstracts are all there, the farthest without them', { timeout }, async () => {
  const desk = await openCalendarDesk()
  await putEvents(desk, { count: 1_500, from: '2019-09-01', abstract: long })

  const text = await fetchFeed(desk)

  const haveAbstracts = entriesOf(text).map((entry) => entry.includes('dry lands'))
  expect(octetsOf(text)).toBeLessThan(ceiling)
  expect(octetsOf(text)).toBeGreaterThan(ceiling - 3_000)
  expect(haveAbstracts).toHaveLength(1_500)
  expect(haveAbstracts.indexOf(false)).toBeGreaterThan(0)
  expect(haveAbstracts.lastIndexOf(true)).toBe(haveAbstracts.indexOf(false) - 1)
  expect(unfolded(text)).toContain('Some descriptions are left out')
  expect(unfolded(text)).not.toContain('listed at')
})

test('the rules of every zone count', { timeout }, async () => {
  const desk = await openCalendarDesk()
  // All of them would only take longer to read.
  const zones = listZones().filter((_, place) => place % 6 === 0)
  await putEvents(desk, { count: 1_200, from: '2019-09-01', zones, venue })

  const text = await fetchFeed(desk)

  expect(text.split('BEGIN:VTIMEZONE').length).toBeGreaterThan(60)
  expect(octetsOf(text)).toBeLessThan(ceiling)
  expect(octetsOf(text)).toBeGreaterThan(ceiling - 3_000)
})

test('what was called off stays beside more events than fit, and nothing hangs on the day', {
  timeout,
}, async () => {
  const early = await fetchAt('2019-08-02T10:00:00Z')
  const late = await fetchAt('2019-08-30T10:00:00Z')

  expect(entriesOf(early).filter((entry) => entry.includes('STATUS:CANCELLED'))).toHaveLength(40)
  expect(octetsOf(early)).toBeLessThan(ceiling)
  expect(late).toBe(early)
})

async function fetchAt(at: string): Promise<string> {
  const desk = await openCalendarDesk({ at })
  await putEvents(desk, { count: 1_200, from: '2019-09-01', venue })
  await putEvents(desk, { count: 40, from: '2021-01-01', name: 'off', state: 'cancelled' })
  return await fetchFeed(desk)
}

test('thousands of sessions that left take no live programme’s place', { timeout }, async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk()
  await forum.addTalk({ title: 'Posters', start_time: '14:00', end_time: '15:00' })
  const { db } = desk.services
  const { eventId } = await db.selectFrom('events').select('eventId').executeTakeFirstOrThrow()
  await sql`
    insert into tombstones (event_id, tombstone_id, uid, kind, subject_id, slug, is_listed, is_timed, sequence,
      starts_on, ends_on, starts_at, ends_at, time_zone, created_at, changed_at)
    select ${eventId}, gen_random_uuid(), 'left-' || n || '@symposia.test', 'session', gen_random_uuid(), 'forum',
      true, true, 3, '2019-09-01', '2019-09-01', '2019-09-01T09:00:00Z', '2019-09-01T10:00:00Z', 'UTC',
      '2019-08-01', '2019-08-01'::timestamptz + n * interval '1 minute'
    from generate_series(1, 4500) n`.execute(db)

  const { text, events } = await desk.readFeed('/calendar.ics?detail=sessions')
  const again = await fetchFeed(desk, '?detail=sessions&unknown=1')

  const lives = events.filter(({ status }) => status === 'CONFIRMED')
  const left = events.filter(({ status }) => status === 'CANCELLED').map(({ uid }) => uid)
  expect(lives).toHaveLength(3)
  expect(octetsOf(text)).toBeLessThan(ceiling)
  expect(left.length).toBeGreaterThan(800)
  expect(left).toContain('left-4500@symposia.test')
  expect(left).not.toContain('left-1@symposia.test')
  expect(again).toBe(text)
})
