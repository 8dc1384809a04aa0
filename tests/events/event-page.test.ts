import { expect, test } from 'vitest'
import { markChanged } from '../../src/events/event-store.ts'
import { openDesk } from '../support/desk.ts'

test('the page names the venue’s time and, with tz=, the reader’s', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'narok',
    startsOn: '2019-09-04',
    endsOn: '2019-09-06',
    hours: '09:00-17:30',
  })

  const plain = await (await desk.get('/events/narok')).text()
  const inNewYork = await (await desk.get('/events/narok?tz=America/New_York')).text()

  expect(plain).toContain('Wed 4 – Fri 6 September 2019')
  expect(plain).toContain('09:00 – 17:30</span> each day')
  expect(plain).toContain('East Africa Time (UTC+3)')
  expect(plain).toContain('data-from="2019-09-04T06:00:00.000Z" data-to="2019-09-04T14:30:00.000Z"')
  expect(inNewYork).toContain('In New York <b class="num">02:00 – 10:30</b>')
  expect(inNewYork).not.toContain('data-from=')
})

test('a zone in which it is another day says so', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'gala',
    startsOn: '2019-09-04',
    hours: '20:00-23:00',
    zone: 'Asia/Shanghai',
  })

  const honolulu = await (await desk.get('/events/gala?tz=Pacific/Honolulu')).text()
  const auckland = await (await desk.get('/events/gala?tz=Pacific/Auckland')).text()

  expect(honolulu).toContain('<b class="num">02:00 – 05:00</b>')
  expect(auckland).toContain('<b class="num">00:00 – 03:00</b> (the next day)')
})

test('the words of places stand in data-state, for the event and for each public type', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'narok',
    types: [
      { key: 'participant', capacity: 100 },
      { key: 'student', capacity: 0 },
      { key: 'speaker', capacity: 5, public: false },
    ],
  })

  const text = await (await desk.get('/events/narok')).text()

  expect(text).toContain('<span class="badge wash" data-state="open">Open</span>')
  expect(text).toContain('<li data-type="participant" data-state="open">')
  expect(text).toContain('<li data-type="student" data-state="waiting">')
  expect(text).not.toContain('speaker')
})

test.for([
  ['open', 'Register'],
  ['application', 'Apply'],
  ['invitation', null],
  ['none', null],
] as const)('an event of mode %s offers the act %s', async ([mode, act]) => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok', mode })

  const text = await (await desk.get('/events/narok')).text()

  expect(text.includes('href="/events/narok/register"')).toBe(act !== null)
  if (act) expect(text).toContain(act)
})

test('what somebody typed can end no script and begin no markup', async () => {
  const desk = await openDesk()
  const title = '</script><script>alert(1)</script> & <b>"\'\u2028'
  await desk.openRegistration({
    slug: 'hostile',
    texts: { en: { title, summary: title, description: title } },
  })

  const text = await (await desk.get('/events/hostile')).text()
  const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text) ?? []

  expect(text).not.toContain('<script>alert')
  expect(text).not.toContain('<b>"')
  expect(JSON.parse(data)).toMatchObject({ '@type': 'Event', name: title })
})

test('a text that is missing in a language is the event’s own, marked with its language', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'narok',
    texts: { en: { title: 'Drylands', summary: 'Three days' }, ar: { title: 'الأراضي الجافة' } },
  })

  const text = await (await desk.get('/events/narok?lang=ar')).text()

  expect(text).toContain('<html lang="ar" dir="rtl">')
  expect(text).toContain('<h1>الأراضي الجافة</h1>')
  expect(text).toContain('<span lang="en" dir="ltr">Three days</span>')
})

test('a draft is not there, and an unlisted event is found by nobody who was not told', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'draft', state: 'draft' })
  await desk.openRegistration({ slug: 'quiet', state: 'unlisted' })

  const quiet = await desk.get('/events/quiet')

  expect((await desk.get('/events/draft')).status).toBe(404)
  expect(quiet.status).toBe(200)
  expect(await quiet.text()).toContain('<meta name="robots" content="noindex"/>')
  expect(await (await desk.get('/sitemap.xml')).text()).not.toContain('quiet')
})

test('an old slug leads to the new one with 301, its language and zone kept', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'new-name' })
  await desk.services.db
    .insertInto('eventSlugs')
    .values({ slug: 'old-name', eventId: id, isCurrent: false })
    .execute()

  const answer = await desk.get('/events/old-name?lang=fr&tz=Europe/Paris')

  expect(answer.status).toBe(301)
  expect(answer.headers.get('location')).toBe('/events/new-name?tz=Europe/Paris&lang=fr')
})

test('an old slug is remembered while it leads there: a further new name is on the very next request', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'second' })
  const { db } = desk.services
  await db.insertInto('eventSlugs').values({ slug: 'first', eventId: id, isCurrent: false }).execute()
  const lead = async (path: string, headers = {}) => {
    const { status, headers: answered } = await desk.get(path, headers)
    return [status, answered.get('location')]
  }
  const made = await desk.get('/events/first')
  const kept = await desk.get('/events/first')

  const chosen = await lead('/events/first', { 'accept-language': 'fr' })
  const own = await lead('/events/second')
  await db.transaction().execute(async (tx) => {
    await tx.updateTable('eventSlugs').set({ isCurrent: false }).where('slug', '=', 'second').execute()
    await tx.insertInto('eventSlugs').values({ slug: 'third', eventId: id, isCurrent: true }).execute()
    await markChanged(tx, id, desk.clock.now())
  })

  expect([kept.status, Object.fromEntries(kept.headers)]).toEqual([301, Object.fromEntries(made.headers)])
  expect([chosen, own]).toEqual([
    [302, '/events/first?lang=fr'],
    [200, null],
  ])
  expect([await lead('/events/first'), await lead('/events/second'), await lead('/events/second')]).toEqual(
    Array(3).fill([301, '/events/third']),
  )
})

test.for(['UPPER', 'a--b', 'ä', 'a_b', 'x'.repeat(81), 'nope', '..%2Fetc', 'a%00b', 'a;b'])(
  'there is no event at %j',
  async (slug) => {
    const desk = await openDesk()

    const answer = await desk.get(`/events/${slug}`)

    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toMatch(/^text\/html; charset=utf-8/i)
  },
)

test('a cancelled event says so, with its date, and offers nothing', async () => {
  const desk = await openDesk()
  await desk.openRegistration({
    slug: 'narok',
    state: 'cancelled',
    texts: { en: { title: 'Drylands', reason: 'The hall burned down' } },
  })

  const text = await (await desk.get('/events/narok')).text()

  expect(text).toContain('<h1><s>Drylands</s></h1>')
  expect(text).toContain('This event is cancelled. It was planned for 4 September 2019.')
  expect(text).toContain('The hall burned down')
  expect(text).toContain('https://schema.org/EventCancelled')
  expect(text).not.toContain('/register')
})
