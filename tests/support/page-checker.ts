import axe from 'axe-core'
import type { Page } from 'playwright-core'
import type { Reader } from './browser.ts'

/** A page to look at: its address, and whether its form is sent empty first. */
export type Look = { readonly path: string; readonly refused?: true }

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
// Everything is judged at both widths in the light; in the dark nothing but colour is another.
const windows = [
  { width: 390, height: 844, colorScheme: 'light', runOnly: { type: 'tag', values: standards } },
  { width: 390, height: 844, colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast'] } },
  { width: 1280, height: 900, colorScheme: 'dark', runOnly: { type: 'rule', values: ['color-contrast'] } },
  { width: 1280, height: 900, colorScheme: 'light', runOnly: { type: 'tag', values: standards } },
] as const

/**
 * What is wrong with pages in a language, a line each: barriers that axe finds (WCAG 2.2 AA and good practice), what
 * is wider than the window, what the console says. Readers share the pages among them; theirs is the less motion.
 */
export async function faultsOf(
  readers: readonly Reader[],
  looks: readonly Look[],
  locale: string,
): Promise<readonly string[]> {
  const left = looks.values()
  const found = await Promise.all(
    readers.map(async ({ page, said }) => {
      const faults: string[] = []
      for (const look of left) faults.push(...(await faultsOfPage(page, look, locale)))
      return [...faults, ...said]
    }),
  )
  return found.flat()
}

async function faultsOfPage(page: Page, { path, refused }: Look, locale: string): Promise<readonly string[]> {
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`
  await page.goto(address)
  if (refused) await sendEmpty(page)
  await page.evaluate(`(() => { ${axe.source} })()`)
  const faults: string[] = []
  if ((await page.locator('html').getAttribute('lang')) !== locale)
    faults.push(`${address} is not in ${locale}`)
  for (const { width, height, colorScheme, runOnly } of windows) {
    await page.setViewportSize({ width, height })
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const seen = [...(await barriersOf(page, runOnly)), ...(await overhangOf(page))]
    faults.push(
      ...seen.map((fault) => `${address} ${refused ? 'refused ' : ''}${width} ${colorScheme}: ${fault}`),
    )
  }
  return faults
}

async function sendEmpty(page: Page): Promise<void> {
  const button = page.locator('main form[method=post] button.button[type=submit]:not([hidden])').first()
  await Promise.all([page.waitForEvent('load'), button.click()])
}

async function barriersOf(page: Page, runOnly: object): Promise<readonly string[]> {
  const options = JSON.stringify({ runOnly, resultTypes: ['violations'] })
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

/** The addresses on the same site that pages link to, each with the first page that does. */
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
      for (const href of hrefs.filter((href) => href.startsWith(new URL(page.url()).origin)))
        if (!links.has(href)) links.set(href, path)
    }
  }
  await Promise.all(readers.map(read))
  return links
}
