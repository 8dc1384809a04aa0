import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

test('upcoming events stand under their months, in the order of their days', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'forum',
    startsOn: '2019-11-09',
    endsOn: '2019-11-11',
    zone: 'Asia/Shanghai',
  })
  await desk.openRegistration({ slug: 'narok', startsOn: '2019-09-04', endsOn: '2019-09-06' })

  const text = await (await desk.get('/')).text()

  expect(text).toContain('September <span>2019</span>')
  expect(text).toContain('>4–6</time>')
  expect(text.indexOf('href="/events/narok"')).toBeLessThan(text.indexOf('November <span>2019</span>'))
  expect(text.indexOf('November <span>2019</span>')).toBeLessThan(text.indexOf('href="/events/forum"'))
})

test('an event without a day stands at the end, under "date to be announced"', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'assembly',
    mode: 'none',
    precision: 'year',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
  })
  await desk.openRegistration({ slug: 'later', startsOn: '2020-05-01' })

  const text = await (await desk.get('/')).text()

  expect(text).toContain('<h2 id="undated">Date to be announced</h2>')
  expect(text.indexOf('href="/events/later"')).toBeLessThan(text.indexOf('id="undated"'))
  expect(text.indexOf('id="undated"')).toBeLessThan(text.indexOf('href="/events/assembly"'))
})

test('drafts and unlisted events are in no listing; cancelled and postponed ones are, in words', async () => {
  const desk = await openDesk()
  for (const state of ['draft', 'unlisted', 'postponed', 'cancelled'] as const) {
    await desk.openRegistration({ slug: state, state })
  }

  const text = await (await desk.get('/')).text()

  expect(text).not.toContain('/events/draft')
  expect(text).not.toContain('/events/unlisted')
  expect(text).toContain('<span class="badge" data-state="closed">Postponed</span>')
  expect(text).toContain('<span class="badge" data-state="cancelled">Cancelled</span>')
  expect(text).toContain('was 4 September 2019')
})

test('an event moves to the past as its last hour goes by', async () => {
  const desk = await openDesk({ at: '2019-09-04T17:29:00+03:00' })
  await desk.openRegistration({ slug: 'narok', startsOn: '2019-09-04', hours: '09:00-17:30' })

  const [before, pastBefore] = [await desk.get('/'), await desk.get('/?when=past')]
  desk.clock.advance({ minutes: 1 })
  const [after, pastAfter] = [await desk.get('/'), await desk.get('/?when=past')]

  expect(await before.text()).toContain('/events/narok')
  expect(await pastBefore.text()).not.toContain('/events/narok')
  expect(await after.text()).not.toContain('/events/narok')
  expect(await pastAfter.text()).toContain('/events/narok')
})

test('search finds titles and cities in any language, and countries by name; filters combine', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'narok',
    texts: { en: { title: 'Drylands', city: 'Narok' }, zh: { title: '旱地大会', city: '纳罗克' } },
  })
  await desk.openRegistration({ slug: 'beijing', title: 'Frontiers', country: 'CN' })
  const found = async (query: string) => {
    const text = await (await desk.get(`/?${query}&lang=en`)).text()
    return ['narok', 'beijing'].filter((slug) => text.includes(`/events/${slug}?`))
  }

  expect(await found('q=dryLANDS')).toEqual(['narok'])
  expect(await found(`q=${encodeURIComponent('旱地')}`)).toEqual(['narok'])
  expect(await found('q=Kenia')).toEqual(['narok'])
  expect(await found('country=CN')).toEqual(['beijing'])
  expect(await found('q=drylands&country=CN')).toEqual([])
  expect(await found('q=drylands+narok')).toEqual(['narok'])
})

test.for(['%', '_', '\\', "'", '%_%', "'; drop table events; --"])(
  '%j is searched for as it is',
  async (words) => {
    const desk = await openDesk()
    await desk.openRegistration({ slug: 'narok' })

    const answer = await desk.get(`/?q=${encodeURIComponent(words)}`)

    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('No event matches')
  },
)

test('more events than a page holds are reached page by page, each once', async () => {
  const desk = await openDesk()
  for (let day = 0; day < 60; day++) {
    const startsOn = new Date(Date.UTC(2019, 8, 1 + Math.floor(day / 3))).toISOString().slice(0, 10)
    await desk.openRegistration({ slug: `e-${day}`, startsOn })
  }
  const slugsOf = (text: string) =>
    [...text.matchAll(/<h3><a href="\/events\/(e-\d+)"/g)].map(([, slug]) => slug)

  const first = await (await desk.get('/')).text()
  const next = /href="(\/\?after=[^"]+)"/.exec(first)?.[1] ?? ''
  const second = await (await desk.get(next.replaceAll('&amp;', '&'))).text()

  expect(slugsOf(first)).toHaveLength(50)
  expect(slugsOf(second)).toHaveLength(10)
  expect(new Set([...slugsOf(first), ...slugsOf(second)]).size).toBe(60)
})

test('whatever an address carries, the listing answers 200 or 400', async () => {
  const desk = await openDesk()
  await desk.openRegistration({})
  const names = fc.constantFrom('q', 'when', 'category', 'country', 'after', 'lang', 'tz', 'month', 'page')
  const values = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('d9e99_x', 'u-1_00000000-0000-0000-0000-000000000000', 'ZZ', 'past', 'Mars/X', '-1'),
  )

  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(names, values), { maxLength: 5 }), async (pairs) => {
      const query = pairs
        .map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`)
        .join('&')
      const answer = await desk.get(`/?${query}`)
      expect([200, 400]).toContain(answer.status)
    }),
    { numRuns: 60 },
  )
})
