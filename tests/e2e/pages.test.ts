import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, openBrowser, phone } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { chooseLanguage, signInOnce } from '../support/organizer.ts'
import { faultsOf, inLanguage, type Look, linksOf, oneWindow, windowsFor } from '../support/page-checker.ts'
import { register } from '../support/participant.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const timeout = 240_000

const confirmed = await register(demo.url, 'narok-2019', { type: 'participant', email: 'amina@example.org' })
const waiting = await register(demo.url, 'narok-2019', { type: 'student', email: 'student@example.org' })
const cancelled = await register(demo.url, 'narok-2019', { type: 'participant', email: 'gone@example.org' })
await fetch(`${demo.url}${cancelled}/cancel`, { method: 'POST', body: new URLSearchParams({ reason: '' }) })
const { id: mail } = await demo.mailTo('amina@example.org', '')

const publicPaths = [
  ...[
    '/',
    '/?when=past',
    '/?q=nothing-of-that-name',
    '/?category=biodiversity&country=KE',
    '/?tz=Europe/Paris',
    '/?view=month&month=2019-11',
    '/?view=month&month=2020-01',
  ],
  ...['/events/narok-2019', '/events/governing-board-2019', '/events/frontier-sciences-2019'],
  ...['/events/young-scientists-2019', '/events/general-assembly-2020', '/events/drylands-workshop-2019'],
  ...['/events/narok-2019/programme', '/events/frontier-sciences-2019/programme'],
  ...['/series/governing-board', '/categories/biodiversity', '/subscribe', '/subscribe?category=governance'],
  ...['/subscribe?event=narok-2019&detail=sessions', '/subscribe?series=nothing'],
  ...['/events/narok-2019/register', '/events/frontier-sciences-2019/register'],
  ...['/events/governing-board-2019/register', '/events/young-scientists-2019/register'],
  ...[confirmed, `${confirmed}/cancel`, waiting, `${waiting}/leave`, cancelled, '/my'],
  ...['/privacy', '/accessibility', '/contact', '/demo/mail', `/demo/mail/${mail}`, '/organizer/sign-in'],
]
const event = '/organizer/events/narok-2019'
const officePaths = [
  ...['/organizer', '/organizer/account', '/organizer/events/new', '/organizer/events/general-assembly-2020'],
  ...[event, `${event}/edit`, `${event}/texts`, `${event}/programme`, `${event}/types`, `${event}/questions`],
  ...[`${event}/attendees`, `${event}/attendees?state=waitlisted&q=zhao`, `${event}/attendees?q=nobody`],
  ...[
    `${event}/attendees/new`,
    `${event}/attendees/export?state=waitlisted`,
    `${event}/log`,
    `${event}/preview`,
    '/organizer/mail',
    '/organizer/embed',
    '/organizer/import',
    '/organizer/state',
    '/organizer/newsletter',
    '/organizer/newsletter?language=ar',
  ],
]

/** Public pages in a language, errors and refused forms among them. */
function publicLooks(locale: string): readonly Look[] {
  const forms = ['/events/narok-2019/register', '/events/frontier-sciences-2019/register', '/my']
  const looks = [
    ...publicPaths.map((path) => ({ path, status: 200 as const })),
    ...forms.map((path) => ({ path, status: 422 as const })),
    { path: '/nothing-at-this-address', status: 404 as const },
  ]
  return looks.map(({ path, status }) => ({ path: inLanguage(path, locale), status }))
}

/** Pages of the office, in the organizer's own language. */
async function officeLooks(page: Page): Promise<readonly Look[]> {
  const firstLink = async (path: string, selector: string) => {
    await page.goto(path)
    return (await page.locator(selector).first().getAttribute('href')) ?? ''
  }
  const attendee = await firstLink(`${event}/attendees?state=confirmed`, '.list .name')
  const applications = '/organizer/events/young-scientists-2019/decisions'
  const application = await firstLink(applications, '.list .name')
  const parts = ['programme', 'types', 'questions'].map((part) => `${event}/${part}`)
  const open: string[] = []
  for (const part of parts) open.push(await firstLink(part, '.questions a'))
  return [
    ...[...officePaths, attendee, attendee.replace('?', '/cancel?'), ...open, applications, application].map(
      (path) => ({
        path,
        status: 200 as const,
      }),
    ),
    ...['/organizer/events/new', `${event}/attendees/new`, ...parts].map((path) => ({
      path,
      status: 422 as const,
    })),
    { path: '/organizer/events/nothing-there', status: 404 },
  ]
}

test.for(['en', 'zh', 'ar'])(
  'public pages are free of barriers, fit and are silent: %s',
  {
    timeout,
  },
  async (locale) => {
    const readers = [await sit(phone, { locale }), await sit(phone, { locale })]

    const faults = await faultsOf(readers, publicLooks(locale), locale, windowsFor(locale))

    expect(faults).toEqual([])
  },
)

test.for(['en', 'zh', 'ar'])(
  'pages of the office are free of barriers, fit and are silent: %s',
  {
    timeout,
  },
  async (locale) => {
    const [one, other] = [await sit(phone, session), await sit(phone, session)]
    await chooseLanguage(one.page, locale)

    const faults = await faultsOf([one, other], await officeLooks(one.page), locale, windowsFor(locale))

    expect(faults).toEqual([])
  },
)

test.for(['fr', 'es', 'ru'])('the longer words of %s fit a phone', { timeout }, async (locale) => {
  const [one, other] = [await sit(phone, { ...session, locale }), await sit(phone, { ...session, locale })]
  await chooseLanguage(one.page, locale)

  const looks = [...publicLooks(locale), ...(await officeLooks(one.page))]
  const faults = await faultsOf(
    [one, other],
    looks.filter(({ path }) => !path.startsWith('/organizer/sign-in')),
    locale,
    oneWindow,
  )

  expect(faults).toEqual([])
})

test('every link of every page leads somewhere', { timeout }, async () => {
  const readers = [await sit(desk, session), await sit(desk, session)]
  const cookie = session.storageState.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

  // The same pages in other languages are opened above.
  const all = [...(await linksOf(readers, [...publicPaths, ...officePaths]))]
  const links = all.filter(([link]) => !/[?&]lang=(zh|fr|es|ru|ar)\b/.test(link))
  const dead: string[] = []
  for (const [link, from] of links) {
    const { status } = await fetch(link, { method: 'HEAD', headers: { cookie }, redirect: 'manual' })
    if (status >= 400) dead.push(`${status} ${link} on ${from}`)
  }

  expect(links.length).toBeGreaterThan(100)
  expect(dead).toEqual([])
})
