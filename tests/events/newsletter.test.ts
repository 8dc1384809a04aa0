import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Text } from '../../src/events/event.ts'
import { markdownBlock, type NewsletterEvent, textBlock } from '../../src/events/newsletter/block.ts'
import { newsletterDates } from '../../src/events/newsletter/dates.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { countryName } from '../../src/i18n/names.ts'
import type { LocalDate, ZoneId } from '../../src/time/wall-time.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { browser, signInAs } from '../support/office.ts'

type SeedEvent = Readonly<Record<'title' | 'startDate' | 'endDate' | 'city' | 'country', string>>

function daysOf(from: string, to = from, precision: 'day' | 'month' | 'year' = 'day') {
  const timeZone = 'UTC' as ZoneId
  return { precision, startsOn: from as LocalDate, endsOn: to as LocalDate, timeZone }
}

function text(words: string, locale: Locale = 'en'): Text {
  return { text: words, locale }
}

function itemOf(more: Partial<NewsletterEvent>): NewsletterEvent {
  const place = { city: text('Narok'), country: 'Kenya', elsewhere: '' }
  return { dates: 'SEPT. 4-6th', title: text('A conference'), url: null, ...place, ...more }
}

test('the four events of the newsletter stand as the newsletter printed them', () => {
  const seed = JSON.parse(readFileSync('src/demo/samples/anso-2019.json', 'utf8')) as { events: SeedEvent[] }

  const block = textBlock(
    seed.events.map(({ title, startDate, endDate, city, country }) =>
      itemOf({
        dates: newsletterDates('en', daysOf(startDate, endDate), 2019),
        city: text(city),
        country: countryName('en', country),
        title: text(title),
      }),
    ),
  )

  expect(block).toBe(`SEPT. 4-6th / Narok / Kenya
ANSO-MMU-SAJOREC Science Conference on Biodiversity in Drylands and Wetlands: Challenges and Opportunities in the 21st Century

NOV. 6th / Beijing / China
The 2nd ANSO Governing Board Meeting

NOV. 7th / Beijing / China
International Conference on Frontier Sciences

NOV. 9-11th / Hangzhou / China
The 1st ANSO Young Scientists Forum
`)
})

test.for([
  ['en', daysOf('2019-08-30', '2019-09-02'), 'AUG. 30th-SEPT. 2nd'],
  ['en', daysOf('2019-12-30', '2020-01-02'), 'DEC. 30th, 2019-JAN. 2nd, 2020'],
  ['en', daysOf('2019-05-01', '2019-05-03'), 'MAY 1-3rd'],
  ['en', daysOf('2019-06-11', '2019-06-13'), 'JUNE 11-13th'],
  ['en', daysOf('2019-07-20', '2019-07-21'), 'JULY 20-21st'],
  ['en', daysOf('2019-03-22'), 'MAR. 22nd'],
  ['en', daysOf('2020-02-29'), 'FEB. 29th, 2020'],
  ['en', daysOf('2020-10-01', '2020-10-31'), 'OCT. 1-31st, 2020'],
  ['en', daysOf('2020-05-01', '2020-05-31', 'month'), 'MAY 2020'],
  ['en', daysOf('2020-01-01', '2020-12-31', 'year'), '2020'],
  ['fr', daysOf('2019-11-09', '2019-11-11'), '9–11 NOV.'],
  ['fr', daysOf('2020-08-30', '2020-09-02'), '30 AOÛT – 2 SEPT. 2020'],
  ['es', daysOf('2019-11-09', '2019-11-11'), '9–11 NOV'],
  ['ru', daysOf('2019-11-09', '2019-11-11'), '9–11 НОЯБ.'],
  ['ru', daysOf('2020-11-09', '2020-11-11'), '9–11 НОЯБ. 2020\u202fг.'],
  ['zh', daysOf('2019-11-09', '2019-11-11'), '11月9日至11日'],
  ['ar', daysOf('2019-11-06'), '6 نوفمبر'],
  ['ru', daysOf('2020-01-01', '2020-12-31', 'year'), '2020'],
] as const)('in %s the days %o are %s', ([locale, days, words]) => {
  expect(newsletterDates(locale, days, 2019)).toBe(words)
})

test('what has no day is its year, and what has no place is online', () => {
  const moscow = itemOf({ dates: '2020', city: text('Moscow'), country: 'Russia', title: text('Assembly') })
  const online = itemOf({ dates: 'NOV. 6th', city: undefined, country: '', elsewhere: 'Online' })

  expect(textBlock([moscow, online])).toBe(
    '2020 / Moscow / Russia\nAssembly\n\nNOV. 6th / Online\nA conference\n',
  )
})

test('a title can neither begin another line nor be taken for Markdown', () => {
  const hostile = itemOf({
    title: text('# *Bold* [link](http://x) <b>&amp; R&D\n\n1. more_or_less `code` $x$ a\\b'),
    city: text('1. Narok'),
    url: 'https://events.example.org/events/a',
  })

  expect(markdownBlock([hostile])).toBe(
    'SEPT. 4-6th / 1\\. Narok / Kenya  \n' +
      '**[\\# \\*Bold\\* \\[link\\](http://x) \\<b\\>\\&amp; R&D 1. more\\_or\\_less \\`code\\` \\$x\\$ a\\\\b]' +
      '(<https://events.example.org/events/a>)**\n',
  )
  expect(textBlock([hostile]).split('\n')).toHaveLength(4)
})

test('organizers with a role have the events ahead, linked, in each format', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  await openFour(desk)
  const reader = await signInAs(desk, 'reader')

  const page = await (await reader.get('/organizer/newsletter')).text()
  const txt = await reader.get('/organizer/newsletter.txt')
  const html = await reader.get('/organizer/newsletter.html?links=none')

  expect(await txt.text()).toBe(
    'SEPT. 4-6th / Narok / Kenya\nDrylands & <wetlands>\nhttp://symposia.test/events/narok\n\n' +
      '2020 / Narok / Kenya\nAn assembly\nhttp://symposia.test/events/assembly\n',
  )
  expect(txt.headers.get('content-disposition')).toBe('attachment; filename="newsletter.txt"')
  expect(await html.text()).toContain(
    '<p>SEPT. 4-6th / Narok / Kenya<br/>\n<strong>Drylands &amp; &lt;wetlands&gt;</strong></p>',
  )
  expect(html.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(page).toContain('<a href="http://symposia.test/events/narok">Drylands &amp; &lt;wetlands&gt;</a>')
  expect(page).toContain('&lt;strong&gt;&lt;a href=&quot;http://symposia.test/events/narok&quot;&gt;')
  expect(page).not.toContain('<wetlands>')
})

test('the choice stays in the form and in the addresses of the files', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  await openFour(desk)
  const owner = await signInAs(desk, 'owner')
  const query = 'language=fr&from=2020-01-01&until=2020-12-31&most=3&links=none&called-off=show'

  const page = await (await owner.get(`/organizer/newsletter?${query}`)).text()
  const files = [...page.matchAll(/href="(\/organizer\/newsletter\.md[^"]*)"/g)]
  const file = await owner.get((files[0]?.[1] ?? '').replaceAll('&amp;', '&'))

  expect(await file.text()).toBe('2020 / Narok / Kenya  \n**An assembly**\n')
  expect(page).toMatch(/<option value="fr" lang="fr" selected/)
  expect(page).toMatch(/name="from" type="date" value="2020-01-01"/)
  expect(page).toMatch(/name="links" value="none" checked/)
})

test('what is called off is left out, or said to be', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  await openFour(desk)
  const owner = await signInAs(desk, 'owner')

  const all = await (await owner.get('/organizer/newsletter.txt?called-off=show&links=none&most=2')).text()

  expect(all).toBe(
    'SEPT. 4-6th / Narok / Kenya\nDrylands & <wetlands>\n\nOCT. 2nd / Narok / Kenya\nCancelled: A meeting\n',
  )
})

test.for([
  'language=xx&category=%00&from=2019-02-30&until=soon&most=99999',
  'language=en&language=fr&most=-1',
  'category=nothing-of-the-kind',
])('an address that makes no sense (%s) is answered all the same', async (query) => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  await openFour(desk)
  const owner = await signInAs(desk, 'owner')

  const { status } = await owner.get(`/organizer/newsletter?${query}`)

  expect([200, 400]).toContain(status)
})

test('the block is not for strangers, nor for who has no role', async () => {
  const desk = await openDesk()
  const stranger = await browser(desk).get('/organizer/newsletter')
  const nobody = await signInAs(desk, 'reader')
  await desk.services.db.deleteFrom('roles').execute()

  expect(stranger.status).toBe(303)
  expect((await nobody.get('/organizer/newsletter')).status).toBe(403)
  expect((await nobody.get('/organizer/newsletter.txt')).status).toBe(403)
})

test('the desk leads to the block by one click', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  await openFour(desk)
  const owner = await signInAs(desk, 'owner')

  expect(await (await owner.get('/organizer')).text()).toContain('href="/organizer/newsletter"')
})

/** One ahead, one called off, one without a day, one over. */
async function openFour(desk: Desk) {
  await desk.openRegistration({
    slug: 'narok',
    title: 'Drylands & <wetlands>',
    startsOn: '2019-09-04',
    endsOn: '2019-09-06',
  })
  await desk.openRegistration({
    slug: 'meeting',
    title: 'A meeting',
    startsOn: '2019-10-02',
    state: 'cancelled',
  })
  await desk.openRegistration({
    slug: 'assembly',
    title: 'An assembly',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    precision: 'year',
  })
  await desk.openRegistration({ slug: 'over', title: 'Over', startsOn: '2019-05-02' })
}
