import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { LocalDate } from '../../src/time/wall-time.ts'
import { type Desk, openDesk } from '../support/desk.ts'

const november = '/?view=month&month=2019-11&lang=en'

/** Each bar of a month's grid: its first weekday, its days, and what a screen reader reads of it. */
async function barsOf(desk: Desk, path: string): Promise<readonly string[]> {
  const grid = /<section class="grid".*?<\/section>/s.exec(await (await desk.get(path)).text())?.[0] ?? ''
  return [
    ...grid.matchAll(/<a class="bar[^"]*"[^>]* data-from="(\d)"(?: data-days="(\d)")?>(.*?)<\/a>/gs),
  ].map(
    ([, from, days = '1', words = '']) =>
      `${from}+${days} ${words.replaceAll('<small>', ' | ').replaceAll(/<[^>]+>/g, '')}`,
  )
}

test('an event is a bar in each week that it has days in, and says its dates and its state', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ title: 'Forum', startsOn: '2019-11-09', endsOn: '2019-11-11', hours: null })
  await desk.openRegistration({ title: 'Board', startsOn: '2019-11-06', mode: 'invitation' })

  expect(await barsOf(desk, november)).toEqual([
    '3+1 Board | Narok, 09:00, Wednesday 6 November, By invitation',
    '6+2 Forum | Narok, Saturday 9 – Monday 11 November, Open',
    '1+1 … Forum | Narok, Saturday 9 – Monday 11 November, Open',
  ])
})

test('a short title stands in a bar where there is one, and both in the list below', async () => {
  const desk = await openDesk()
  const texts = { en: { title: 'The 1st Forum of Young Scientists', short_title: 'Forum' } }
  await desk.openRegistration({ slug: 'forum', startsOn: '2019-11-09', texts })

  const text = await (await desk.get(november)).text()

  expect((await barsOf(desk, november))[0]).toMatch(/^6\+1 Forum \|/)
  expect(text).toContain('<h2 id="list">In November</h2>')
  expect(text).toContain('The 1st Forum of Young Scientists</a></h3>')
})

test('events of the month alone are shown: those that began before or end after it too', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ title: 'Before', startsOn: '2019-10-30', endsOn: '2019-11-01' })
  await desk.openRegistration({ title: 'After', startsOn: '2019-11-30', endsOn: '2019-12-02' })
  await desk.openRegistration({
    title: 'All along',
    startsOn: '2019-01-01',
    endsOn: '2020-12-31',
    hours: null,
  })
  await desk.openRegistration({ title: 'October', startsOn: '2019-10-31' })
  await desk.openRegistration({ title: 'December', startsOn: '2019-12-01' })

  const bars = (await barsOf(desk, november)).map((bar) => bar.replace(/ \|.*/, ''))

  expect(bars.filter((bar) => !bar.includes('All along'))).toEqual(['5+1 … Before', '6+1 After'])
  expect(bars.filter((bar) => bar.includes('All along'))).toEqual([
    '5+3 … All along',
    ...['1+7 … All along', '1+7 … All along', '1+7 … All along', '1+6 … All along'],
  ])
})

test.for([
  { zone: 'Pacific/Kiritimati', startsOn: '2019-11-01' },
  { zone: 'Pacific/Pago_Pago', startsOn: '2019-11-30' },
])('a day of the month is its own in the zone of its event: $zone', async ({ zone, startsOn }) => {
  const desk = await openDesk()
  await desk.openRegistration({ zone, startsOn, hours: '00:30-23:30' })

  expect(await barsOf(desk, november)).toHaveLength(1)
  expect(await barsOf(desk, '/?view=month&month=2019-10&lang=en')).toHaveLength(0)
  expect(await barsOf(desk, '/?view=month&month=2019-12&lang=en')).toHaveLength(0)
})

test('what was called off stays where it was, and says so; drafts and unlisted events are not there', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ title: 'Gone', startsOn: '2019-11-05', state: 'cancelled' })
  await desk.openRegistration({ title: 'Later', startsOn: '2019-11-06', state: 'postponed' })
  await desk.openRegistration({ title: 'Draft', startsOn: '2019-11-07', state: 'draft' })
  await desk.openRegistration({ title: 'Unlisted', startsOn: '2019-11-08', state: 'unlisted' })

  const text = await (await desk.get(november)).text()

  expect(await barsOf(desk, november)).toEqual([
    '2+1 Gone | Cancelled, Tuesday 5 November',
    '3+1 Later | Postponed, Wednesday 6 November',
  ])
  expect(text).toContain('<s>Gone</s>')
})

test('a postponed event without a new date is shown at the date that it had', async () => {
  const desk = await openDesk()
  const year = { precision: 'year', startsOn: '2020-01-01', endsOn: '2020-12-31' } as const
  const { id } = await desk.openRegistration({ title: 'Moved', state: 'postponed', ...year })
  await desk.services.db
    .updateTable('events')
    .set({ previousStartsOn: '2019-11-12' as LocalDate, previousEndsOn: '2019-11-13' as LocalDate })
    .where('eventId', '=', id)
    .execute()

  const bars = await barsOf(desk, november)
  const later = await (await desk.get('/?view=month&month=2020-05&lang=en')).text()

  expect(bars).toEqual(['2+2 Moved | Postponed, Tuesday 12 – Wednesday 13 November'])
  expect(later).toContain('Some time in 2020')
  expect(later).toContain('Moved</a> · Postponed')
})

test('events of which no day is known are named under the months in which they may be', async () => {
  const desk = await openDesk()
  const known = { mode: 'none', startsOn: '2020-01-01' } as const
  await desk.openRegistration({ title: 'Assembly', precision: 'year', endsOn: '2020-12-31', ...known })
  await desk.openRegistration({ title: 'School', precision: 'month', endsOn: '2020-01-31', ...known })
  const of = async (month: string) => (await desk.get(`/?view=month&month=${month}&lang=en`)).text()

  const [january, december, before] = [await of('2020-01'), await of('2020-12'), await of('2019-12')]

  expect(january).toContain('Some time in 2020')
  expect(january).toContain('Some time in January 2020')
  expect([december.includes('Assembly'), december.includes('School')]).toEqual([true, false])
  expect(before).not.toContain('Some time')
})

test('a month without events says so, and leads to the nearest with some', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok', startsOn: '2019-09-04', endsOn: '2019-09-06' })
  await desk.openRegistration({ slug: 'beijing', startsOn: '2020-02-29', country: 'CN' })
  const of = async (query: string) => (await desk.get(`/?view=month&${query}&lang=en`)).text()

  expect(await of('month=2019-10')).toContain(
    '<h2>No events in October 2019</h2><p><a href="/?view=month&amp;month=2020-02&amp;lang=en">Next events: February 2020',
  )
  expect(await of('month=2021-01')).toContain('Latest events: February 2020')
  expect(await of('month=2019-10&country=KE')).toContain('Latest events: September 2019')
  expect(await of('month=2019-10&country=KE')).toContain(
    'href="/?view=month&amp;month=2019-10&amp;lang=en">Show all',
  )
})

test('without a month, or with none that there is, it is the one that it is for the reader', async () => {
  const desk = await openDesk({ at: '2019-08-31T22:30:00Z' })
  const titleOf = async (path: string) =>
    /<title>([^·<]*)/.exec(await (await desk.get(path)).text())?.[1]?.trim()

  for (const month of [
    '',
    '&month=',
    '&month=2019-13',
    '&month=9999-01',
    '&month=2019-11&month=2019-12',
    '&month=x',
  ])
    expect(await titleOf(`/?view=month${month}&lang=en&tz=Pacific/Honolulu`)).toBe('August 2019')
  expect(await titleOf('/?view=month&lang=en&tz=Pacific/Auckland')).toBe('September 2019')
  expect(await titleOf('/?view=Month&month=2019-11&lang=en')).not.toBe('November 2019')
})

test('today is marked until midnight of the reader’s zone, then the day after', async () => {
  const desk = await openDesk({ at: '2019-08-15T20:59:00Z' })
  const today = async () => {
    const text = await (await desk.get('/?view=month&lang=en&tz=Africa/Nairobi')).text()
    return [...text.matchAll(/<span class="day" aria-current="date"><b aria-hidden="true">(\d+)/g)].map(
      ([, day]) => day,
    )
  }

  const before = await today()
  desk.clock.advance({ minutes: 1 })

  expect([before, await today()]).toEqual([['15'], ['16']])
})

test('filters combine with the month, and every way on keeps them', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ title: 'Drylands', startsOn: '2019-11-05' })
  await desk.openRegistration({ title: 'Frontiers', startsOn: '2019-11-06', country: 'CN' })
  const query = 'country=KE&q=dry&view=month&month=2019-11&lang=en'

  const bars = await barsOf(desk, `/?${query}`)
  const text = (await (await desk.get(`/?${query}`)).text()).replaceAll('&amp;', '&')

  expect(bars.map((bar) => bar.replace(/ \|.*/, ''))).toEqual(['2+1 Drylands'])
  for (const [path, words] of [
    ['/?country=KE&q=dry&view=month&month=2019-10&lang=en', 'October'],
    ['/?country=KE&q=dry&view=month&month=2019-12&lang=en', 'December'],
    ['/?country=KE&q=dry&view=month&lang=en', 'Today, 15 August'],
    ['/?country=KE&q=dry&lang=en', 'Agenda'],
    ['/subscribe?country=KE&lang=en', 'Subscribe to just these dates'],
  ] as const) {
    const link = new RegExp(
      `<a [^>]*href="${path.replaceAll(/[?.]/g, '\\$&')}"[^>]*>(?:<svg.*?</svg>)?${words}`,
    )
    expect(text).toMatch(link)
  }
  expect(text).toContain(
    '<input type="hidden" name="view" value="month"/><input type="hidden" name="month" value="2019-11"/>',
  )
  expect(text).toContain('<link rel="canonical" href="http://symposia.test/"/>')
})

test('the agenda leads to the month of the same filters, and to a subscription to just them', async () => {
  const desk = await openDesk()

  const text = (await (await desk.get('/?country=KE&q=dry&when=past&lang=en')).text()).replaceAll(
    '&amp;',
    '&',
  )

  expect(text).toContain('href="/?country=KE&q=dry&view=month&lang=en">Month</a>')
  expect(text).toContain('href="/subscribe?country=KE&lang=en">Subscribe to just these dates</a>')
})

test.for(['1970-01', '2200-12'])('no way leads out of bounds: %s', async (month) => {
  const desk = await openDesk()

  const text = (await (await desk.get(`/?view=month&month=${month}&lang=en`)).text()).replaceAll('&amp;', '&')

  expect(text.match(/class="button plain slim" href="[^"]*view=month/g)).toHaveLength(1)
})

test('of more events than a page holds the first are shown, which it says', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ title: 'Copied', startsOn: '2019-11-15', mode: 'none' })
  await copyEvents(desk, id, 500)

  const text = await (await desk.get(november)).text()

  expect(text.match(/<a class="bar"/g)).toHaveLength(500)
  expect(text).toContain('Only the first 500 events of this month are shown.')
})

test('a month of fifty events fits the first round trips of a slow line', async () => {
  const desk = await openDesk()
  for (let place = 0; place < 50; place++) {
    const startsOn = `2019-11-${String(1 + (place % 28)).padStart(2, '0')}`
    const title = `The ${place + 1}th International Conference on Biodiversity in Drylands: Challenges of region ${place}`
    await desk.openRegistration({
      slug: `conference-on-biodiversity-in-drylands-${place}`,
      startsOn,
      endsOn: `2019-11-${String(2 + (place % 28)).padStart(2, '0')}`,
      texts: { en: { title, city: `City of region ${place}` } },
    })
  }

  const answer = await desk.get(november, { 'accept-encoding': 'gzip' })
  const text = await (await desk.get(november)).text()

  expect((await answer.arrayBuffer()).byteLength).toBeLessThanOrEqual(14 * 1024)
  expect(text.match(/<[a-z]/g)?.length).toBeLessThanOrEqual(2_400)
})

async function copyEvents({ services: { db } }: Desk, id: string, count: number): Promise<void> {
  const columns = await sql<{ name: string }>`select column_name as name from information_schema.columns
    where table_name = 'events' and column_name not in ('event_id', 'uid') and is_generated = 'NEVER'`.execute(
    db,
  )
  const others = sql.raw(columns.rows.map(({ name }) => name).join(', '))
  await sql`insert into events (event_id, uid, ${others})
    select gen_random_uuid(), 'copy-' || n, ${others} from events, generate_series(1, ${count}) n where event_id = ${id}`.execute(
    db,
  )
  await sql`insert into event_slugs (slug, event_id, is_current)
    select 'copy-' || row_number() over (), event_id, true from events where uid like 'copy-%'`.execute(db)
}
