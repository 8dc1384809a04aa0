import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Reader } from './browser.ts'

/** A page to look at. What answers 422 is the page that follows when its form is sent empty. */
export type Look = { readonly path: string; readonly status: 200 | 404 | 422 }

type Window = {
  readonly width: number
  readonly height: number
  readonly colorScheme: 'light' | 'dark'
  readonly runOnly?: object
}

const everything = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
}
const colours = { type: 'rule', values: ['color-contrast'] }

/** Everything is judged at both widths in the light; in the dark nothing but colours is another. */
const allWindows: readonly Window[] = [
  { width: 390, height: 844, colorScheme: 'light', runOnly: everything },
  { width: 390, height: 844, colorScheme: 'dark', runOnly: colours },
  { width: 1280, height: 900, colorScheme: 'dark', runOnly: colours },
  { width: 1280, height: 900, colorScheme: 'light', runOnly: everything },
]
/** For words alone: whether they fit a phone. */
export const oneWindow: readonly Window[] = [{ width: 390, height: 844, colorScheme: 'light' }]

/**
 * The windows to judge a language in: the dark has the same colours in each, and is judged in English; what runs the
 * same way as English is judged on a phone, where its words have the least room.
 */
export function windowsFor(locale: string): readonly Window[] {
  if (locale === 'en') return allWindows
  return locale === 'ar' ? allWindows.filter(({ colorScheme }) => colorScheme === 'light') : oneWindow
}

/** The address of a public page in a language. */
export function inLanguage(path: string, locale: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`
}

/**
 * What is wrong with pages in a language, a line each: barriers that axe finds (WCAG 2.2 AA and good practice), what
 * is wider than the window, what the console says. The readers share the pages among them.
 */
export async function faultsOf(
  readers: readonly Reader[],
  looks: readonly Look[],
  locale: string,
  windows: readonly Window[] = allWindows,
): Promise<readonly string[]> {
  const left = looks.values()
  const found = await Promise.all(
    readers.map(async ({ page, said }) => {
      const faults: string[] = []
      for (const look of left) faults.push(...(await faultsOfPage(page, look, locale, windows)))
      return [...faults, ...said]
    }),
  )
  return found.flat()
}

async function faultsOfPage(
  page: Page,
  { path, status }: Look,
  locale: string,
  windows: readonly Window[],
): Promise<readonly string[]> {
  const answered = (await page.goto(path))?.status()
  const last = status === 422 ? await sendEmpty(page) : answered
  const faults: string[] = []
  if (last !== status) faults.push(`answered ${last}`)
  if ((await page.locator('html').getAttribute('lang')) !== locale) faults.push(`is not in ${locale}`)
  if (windows.some(({ runOnly }) => runOnly)) await page.evaluate(`(() => { ${axe.source} })()`)
  for (const { width, height, colorScheme, runOnly } of windows) {
    await page.setViewportSize({ width, height })
    // With less motion colours change at once, and axe meets none on its way.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const seen = [...(await overhangOf(page)), ...(runOnly ? await barriersOf(page, runOnly) : [])]
    faults.push(...seen.map((fault) => `${width} ${colorScheme}: ${fault}`))
  }
  return faults.map((fault) => `${path} (${status}) ${fault}`)
}

async function sendEmpty(page: Page): Promise<number> {
  const button = page.locator(
    'main form[method=post].form button[type=submit], main aside button[type=submit]',
  )
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    // A form may begin with a button out of sight, for those who press Enter.
    button.first().dispatchEvent('click'),
  ])
  return answer.status()
}

async function barriersOf(page: Page, runOnly: object): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'], preload: false })
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(document, ${options})`)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary = '' }) => `${id} at ${target.join(' ')}: ${failureSummary}`),
  )
}

async function overhangOf(page: Page): Promise<readonly string[]> {
  const pixels = await page.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  )
  return pixels > 0 ? [`${pixels} pixels wider than the window`] : []
}

/** The addresses of the same site that pages link to, each with the first page that does. */
export async function linksOf(
  readers: readonly Reader[],
  paths: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const left = paths.values()
  const links = new Map<string, string>()
  const read = async ({ page }: Reader) => {
    for (const path of left) {
      await page.goto(path)
      const hrefs = await page.evaluate<string[]>(
        "[...document.querySelectorAll('a[href], link[href]')].map(({ href }) => href.split('#')[0])",
      )
      const { origin } = new URL(page.url())
      for (const href of hrefs) if (href.startsWith(origin) && !links.has(href)) links.set(href, path)
    }
  }
  await Promise.all(readers.map(read))
  return links
}
