import { expect, test } from 'vitest'
import { loadSamples } from '../../../src/demo/samples/load-samples.ts'
import { type Locale, locales } from '../../../src/i18n/locales.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { calendarOf, fatesOf, importAll, rowsOf, siteVersion } from '../../support/import-desk.ts'
import { type Staff, signInAs } from '../../support/office.ts'

/** The demo's site, and every way in which it serves its calendar. */
async function demoDesk(): Promise<Desk> {
  const desk = await openDesk()
  await loadSamples(desk.services)
  return desk
}

async function feedAt(desk: Desk, path: string): Promise<string> {
  const answer = await desk.get(path)
  expect([path, answer.status]).toEqual([path, 200])
  return await answer.text()
}

async function feedsOf(desk: Desk, spoken: readonly Locale[] = locales): Promise<readonly string[]> {
  const slugs = ['narok-2019', 'frontier-sciences-2019', 'young-scientists-2019', 'governing-board-2019']
  const choices = [
    '',
    '&detail=sessions',
    '&deadlines=1',
    '&cancelled=show',
    '&detail=sessions&deadlines=1&cancelled=show',
  ]
  const paths = [
    ...spoken.flatMap((locale) => choices.map((choice) => `/calendar.ics?lang=${locale}${choice}`)),
    ...spoken.flatMap((locale) => slugs.map((slug) => `/events/${slug}.ics?lang=${locale}&detail=sessions`)),
    '/categories/biodiversity.ics?lang=fr',
    '/calendar.ics?country=CN',
  ]
  return await Promise.all(paths.map((path) => feedAt(desk, path)))
}

/** The editor's form of an event as a browser would send it, with fields written over. */
async function edit(staff: Staff, slug: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const html = await (await staff.get(`/organizer/events/${slug}/edit`)).text()
  const version = /name="version" value="(\d+)"/.exec(html)?.[1] ?? ''
  const value = (name: string) => new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ?? ''
  const kept = ['title', 'slug', 'starts_on', 'ends_on', 'start_time', 'end_time', 'city'] as const
  const answer = await staff.post(`/organizer/events/${slug}/edit`, {
    ...Object.fromEntries(kept.map((name) => [name, value(name)])),
    time_zone: 'Africa/Nairobi',
    registration_mode: 'open',
    version,
    ...fields,
  })
  expect(answer.status).toBe(303)
}

async function expectNothing(desk: Desk, feeds: readonly string[]): Promise<void> {
  const before = await siteVersion(desk)
  for (const feed of feeds) {
    const rows = await rowsOf(desk, feed, 'America/New_York')
    const changing = rows.filter(({ fate }) => !['unchanged', 'skipped', 'older'].includes(fate))
    expect(changing).toEqual([])
  }
  await importAll(desk, feeds[0] ?? '')
  expect(await siteVersion(desk)).toBe(before)
}

test('our own feeds imported again change nothing, in every language and every choice', async () => {
  const desk = await demoDesk()

  await expectNothing(desk, await feedsOf(desk))
})

test('feeds from before and after edits, a move, a cancellation and a change of theme change nothing', async () => {
  const desk = await demoDesk()
  const staff = await signInAs(desk, 'owner')
  const before = await feedsOf(desk, ['en', 'zh'])
  desk.clock.advance({ minutes: 5 })

  await edit(staff, 'narok-2019', {
    title: 'Drylands, moved; with a comma',
    starts_on: '2019-09-11',
    ends_on: '2019-09-13',
  })
  await edit(staff, 'frontier-sciences-2019', {
    state: 'cancelled',
    reason: 'No hall.',
    time_zone: 'Asia/Shanghai',
  })
  await edit(staff, 'young-scientists-2019', {
    state: 'postponed',
    reason: 'Rain.',
    time_zone: 'Asia/Shanghai',
  })

  await expectNothing(desk, before)
  expect(await fatesOf(desk, before[0] ?? '')).toContain('older')
  const after = await feedsOf(desk, ['en', 'ar'])
  await expectNothing(desk, after)
  expect(new Set(await fatesOf(desk, after[0] ?? ''))).toEqual(new Set(['unchanged']))
})

test('what left a feed is not made again, nor called off, by a file of that feed', async () => {
  const desk = await openDesk()
  const staff = await signInAs(desk, 'owner')
  const { id } = await desk.openRegistration({ slug: 'gone', title: 'Gone' })
  await desk.openRegistration({ slug: 'stays', title: 'Stays' })
  const old = await feedAt(desk, '/calendar.ics')

  await edit(staff, 'gone', { state: 'draft' })
  const withTombstone = await feedAt(desk, '/calendar.ics')
  await expectNothing(desk, [old, withTombstone, await feedAt(desk, '/calendar.ics?cancelled=show')])

  await staff.post('/organizer/events/gone/edit', { act: 'delete' })
  await expectNothing(desk, [old, withTombstone])
  const left = await desk.services.db
    .selectFrom('events')
    .select('eventId')
    .where('eventId', '=', id)
    .execute()
  expect(left).toEqual([])
})

test('an event that came from a file is known in our own feed too, where its words are composed', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  await importAll(desk, { events: [foreign] })

  await expectNothing(desk, [
    await feedAt(desk, '/calendar.ics'),
    await feedAt(desk, '/events/a-talk-2019.ics?lang=ar'),
  ])
})

const foreign = {
  uid: 'talk-1@elsewhere.example',
  title: 'A talk',
  startDate: '2019-10-01',
  startTime: '18:00',
  endTime: '19:30',
  timeZone: 'Europe/Vienna',
  venue: 'Hall, with a comma',
  city: 'Wien',
  country: 'AT',
  description: 'What it is about.',
}

test('a title that somebody changed in our own file is seen, and goes into the event’s own language alone', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum', title: 'A forum' })
  const feed = (await feedAt(desk, '/calendar.ics')).replace('SUMMARY:A forum', 'SUMMARY:A better forum')

  const rows = await rowsOf(desk, feed)

  expect(rows).toMatchObject([
    { fate: 'changed', changes: [{ kind: 'text', field: 'title', from: 'A forum', to: 'A better forum' }] },
  ])
})

test('UIDs with commas, semicolons and backslashes come back from our own feeds as they were', async () => {
  const desk = await openDesk()
  const uids = ['room 4\\, floor 2@x', 'a\\;b@x', 'C:\\\\new\\\\calendar@x', '\\\\\\,\\;@x']
  const hours = ['DTSTART;TZID=Europe/Vienna:20191001T100000', 'DURATION:PT30M']
  const file = calendarOf(
    ...uids.map((uid) => [`UID:${uid}`, `SUMMARY:Of ${uid}`, ...hours]),
    ...uids.map((uid) => [`UID:child ${uid}`, 'SUMMARY:A talk', ...hours, `RELATED-TO:${uid}`]),
  )
  await importAll(desk, file)
  const sessions = await desk.services.db.selectFrom('sessions').select('uid').execute()
  expect(sessions).toHaveLength(uids.length)

  await expectNothing(desk, [
    file,
    await feedAt(desk, '/calendar.ics?detail=sessions'),
    await feedAt(desk, '/calendar.ics?detail=sessions&lang=zh'),
  ])
})
