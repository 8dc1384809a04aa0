import { type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, onTestFinished } from 'vitest'

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const waitMs = 20_000

/** Where somebody reads: the size of the window, whether scripts run. */
export type Seat = {
  readonly seat: string
  readonly width: number
  readonly height: number
  readonly scripts: boolean
}

export const phone: Seat = { seat: 'on a phone', width: 390, height: 844, scripts: true }
export const desk: Seat = { seat: 'at a desk', width: 1280, height: 900, scripts: true }
export const plainPhone: Seat = { ...phone, seat: 'on a phone without scripts', scripts: false }

/** A person at a browser of their own: cookies and downloads are nobody else's. */
export type Reader = {
  readonly page: Page
  /** What the console said: faults of scripts, refusals of the policy, what did not load. */
  readonly said: readonly string[]
}

/** Seats people at a browser that runs. */
export type Sit = Awaited<ReturnType<typeof openBrowser>>['sit']

/** Starts Debian's Chromium for the tests of one file, at the address. */
export async function openBrowser(address: string) {
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: flags })
  afterAll(() => browser.close())

  /** Seats somebody who lives in Paris and reads English, until the test's end. */
  async function sit(
    { width, height, scripts }: Seat,
    more: BrowserContextOptions = {},
    atEnd: (leave: () => Promise<void>) => void = onTestFinished,
  ): Promise<Reader> {
    const context = await browser.newContext({
      baseURL: address,
      viewport: { width, height },
      javaScriptEnabled: scripts,
      locale: 'en-GB',
      timezoneId: 'Europe/Paris',
      ...more,
    })
    atEnd(() => context.close())
    context.setDefaultTimeout(waitMs)
    const page = await context.newPage()
    return { page, said: listenTo(page) }
  }
  return { sit }
}

function listenTo(page: Page): readonly string[] {
  const said: string[] = []
  page.on('console', (message) => {
    // An answer of 404 or 422 is told of the page itself too; a file of it that fails is no such thing.
    const isOwnAnswer = message.text().startsWith('Failed to load') && message.location().url === page.url()
    if (!isOwnAnswer) said.push(`${page.url()}: ${message.text()}`)
  })
  page.on('pageerror', ({ message }) => said.push(`${page.url()}: ${message}`))
  return said
}

/** Presses what sends a form; says with which status it was answered, once the page that follows is there. */
export async function send(page: Page, button: string): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.getByRole('button', { name: button, exact: true }).filter({ visible: true }).click(),
  ])
  return answer.status()
}

/** Follows a link by its words, where several lead to the same the first in sight. */
export async function follow(page: Page, words: string): Promise<void> {
  const link = page.getByRole('link', { name: words }).filter({ visible: true }).first()
  await Promise.all([page.waitForEvent('load'), link.click()])
}

/** What has the focus: the name of a field, else a class or an element's. */
export async function focused(page: Page): Promise<string> {
  return await page.evaluate<string>(
    '(({ id, className, localName }) => id || className || localName)(document.activeElement)',
  )
}
