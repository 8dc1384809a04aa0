import { afterAll, expect, test } from 'vitest'
import { desk, openBrowser, phone } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { liveThrough } from '../support/life-pages.ts'
import { chooseLanguage, signInOnce } from '../support/organizer.ts'
import { faultsOf, inLanguage, type Look, linksOf, oneWindow, windowsFor } from '../support/page-checker.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const timeout = 240_000

const owner = await sit(desk, session, afterAll)
const { own, office } = await liveThrough(demo, owner.page)

/** Pages of a person, and forms of theirs that are sent without an answer. */
const ownLooks = (locale: string): readonly Look[] => [
  ...own.map((path) => ({ path: inLanguage(path, locale), status: 200 as const })),
  ...own
    .filter((path) => /\/(tell-me|erase|register\/group)$/.test(path))
    .map((path) => ({ path: inLanguage(path, locale), status: 422 as const })),
]
const officeLooks: readonly Look[] = [
  ...office.map((path) => ({ path, status: 200 as const })),
  ...office
    .filter((path) => /\/(move-in-line|reserves|invitations\/new)$/.test(path))
    .map((path) => ({ path, status: 422 as const })),
]

test.for(['en', 'zh', 'ar'])(
  'pages of every state are free of barriers, fit and are silent: %s',
  { timeout },
  async (locale) => {
    const readers = [await sit(phone, session), await sit(phone, session)]
    for (const { page } of readers.slice(0, 1)) await chooseLanguage(page, locale)

    const faults = await faultsOf(readers, [...ownLooks(locale), ...officeLooks], locale, windowsFor(locale))

    expect(faults).toEqual([])
  },
)

test('the longer words of fr, es and ru fit a phone there too', { timeout }, async () => {
  const readers = [await sit(phone, session), await sit(phone, session)]
  const faults: string[] = []

  for (const locale of ['fr', 'es', 'ru']) {
    await chooseLanguage(owner.page, locale)
    faults.push(...(await faultsOf(readers, [...ownLooks(locale), ...officeLooks], locale, oneWindow)))
  }

  expect(faults).toEqual([])
})

test('every link of these pages leads somewhere', { timeout }, async () => {
  const readers = [await sit(desk, session), await sit(desk, session)]
  const cookie = session.storageState.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')

  const links = [...(await linksOf(readers, [...own, ...office]))]
  const dead: string[] = []
  for (const [link, from] of links.filter(([link]) => !/[?&]lang=(zh|fr|es|ru|ar)\b/.test(link))) {
    const { status } = await fetch(link, { method: 'HEAD', headers: { cookie }, redirect: 'manual' })
    if (status >= 400) dead.push(`${status} ${link} on ${from}`)
  }

  expect(links.length).toBeGreaterThan(100)
  expect(dead).toEqual([])
})
