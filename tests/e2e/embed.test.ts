import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { desk, openBrowser, phone, plainPhone } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { signInOnce } from '../support/organizer.ts'
import { faultsOf, inLanguage, windowsFor } from '../support/page-checker.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)

type Policy = 'ordinary' | 'strict' | 'closed'

/** Serves a page of another organization, under a policy that names the calendar; `closed` lets its script alone in. */
async function openAcademy(body: string, policy: Policy = 'ordinary'): Promise<string> {
  const from = { ordinary: demo.url, strict: demo.url, closed: "'none'" }[policy]
  const trusted = "; require-trusted-types-for 'script'; trusted-types 'none'"
  const csp = [
    "default-src 'none'; base-uri 'none'",
    `script-src ${demo.url}; frame-src ${demo.url}; connect-src ${from}; style-src ${from}`,
  ].join('; ')
  const server = createServer(({ url }, answer) => {
    answer.setHeader('content-type', 'text/html; charset=utf-8')
    answer.setHeader('content-security-policy', policy === 'strict' ? csp + trusted : csp)
    if (url !== '/') answer.statusCode = 204
    answer.end(`<!doctype html><html lang="en-GB"><title>An academy</title><h1>An academy</h1>${body}</html>`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const script = `<script src="${demo.url}/embed.js" async></script>`
const element = (attributes: string) =>
  `${script}<symposia-events ${attributes}><a href="${demo.url}/">Our events</a></symposia-events>`

test.for([
  ['ordinary', phone],
  ['strict', desk],
] as const)(
  'under a policy that is %s an academy shows the events on its own page',
  async ([policy, seat]) => {
    const { page, said } = await sit(seat)

    await page.goto(await openAcademy(element('most="4"'), policy))
    await page.getByRole('heading', { name: 'November 2019' }).waitFor()

    expect(await page.getByRole('link', { name: /Young Scientists Forum/ }).getAttribute('href')).toBe(
      `${demo.url}/events/young-scientists-2019?lang=en`,
    )
    expect(await page.getByText('Our events').isVisible()).toBe(false)
    expect(await page.getByRole('link', { name: 'Subscribe' }).isVisible()).toBe(true)
    expect(await page.context().cookies()).toEqual([])
    expect(said).toEqual([])
  },
)

test('the months are turned inside the page, the focus stays', async () => {
  const { page, said } = await sit(desk)
  const address = await openAcademy(element('view="month" month="2019-10"'), 'strict')

  await page.goto(address)
  await page.getByRole('link', { name: 'November 2019' }).click()
  await page.getByRole('heading', { name: 'November 2019' }).waitFor()
  const focused = await page.evaluate(
    "document.querySelector('symposia-events').shadowRoot.activeElement.rel",
  )
  await page
    .getByRole('link', { name: /Young Scientists Forum/ })
    .first()
    .waitFor()

  expect(page.url()).toBe(address)
  expect(focused).toBe('next')
  expect(said).toEqual([])
})

test('an attribute that changes changes what is shown', async () => {
  const { page } = await sit(desk)

  await page.goto(await openAcademy(element('event="narok-2019"')))
  await page.getByRole('link', { name: /Drylands and Wetlands/ }).waitFor()
  await page.evaluate('document.querySelector("symposia-events").setAttribute("lang", "ar")')
  await page.getByRole('link', { name: 'كل الفعاليات' }).waitFor()
})

test.for([
  ['where the policy lets nothing be asked', 'most="3"', 'closed'],
  ['of an event that is not there', 'event="nothing"', 'ordinary'],
] as const)('%s the page keeps its own link', async ([, attributes, policy]) => {
  const { page } = await sit(desk)
  await page.goto(await openAcademy(element(attributes), policy))
  await page.waitForFunction('customElements.get("symposia-events")')
  await page.waitForLoadState('networkidle')

  expect(await page.getByRole('link', { name: 'Our events' }).isVisible()).toBe(true)
})

test('without scripts the frame shows the same, and its links open the calendar in the whole window', async () => {
  const { page, said } = await sit(plainPhone)
  const frame = `<iframe src="${demo.url}/embed?view=month&month=2019-11" title="Events" width="360" height="700"></iframe>`

  await page.goto(await openAcademy(frame))
  const calendar = page.frameLocator('iframe')
  await calendar.getByRole('link', { name: 'December 2019' }).click()
  await calendar.getByRole('link', { name: 'November 2019' }).click()
  await calendar
    .getByRole('link', { name: /Frontier Sciences/ })
    .first()
    .click()
  await page.waitForURL(/frontier-sciences-2019/)

  expect(page.url()).toBe(`${demo.url}/events/frontier-sciences-2019`)
  expect(await page.context().cookies()).toEqual([])
  expect(said).toEqual([])
})

test.for(['en', 'ar', 'ru'])('what is embedded has no barriers in %s', async (locale) => {
  const { page, said } = await sit(desk)
  const paths = [
    '/embed',
    '/embed?event=narok-2019',
    '/embed?view=month&month=2019-11',
    '/embed?series=governing-board',
  ]
  const looks = [
    ...paths.map((path) => ({ path: inLanguage(path, locale), status: 200 as const })),
    { path: inLanguage('/embed?event=nothing', locale), status: 404 as const },
  ]

  expect(await faultsOf([{ page, said }], looks, locale, windowsFor(locale))).toEqual([])
})

test('an organizer copies the code and sees what it will show', async () => {
  const { page, said } = await sit(desk, session)

  await page.goto('/organizer/embed')
  await page.getByLabel('Theme').selectOption('Governance')
  await page.getByRole('button', { name: 'Show the code' }).click()
  const code = await page.getByLabel('As a part of the page').inputValue()
  await page
    .frameLocator('iframe')
    .getByRole('link', { name: /Governing Board/ })
    .waitFor()
  const reader = await sit(desk)
  await reader.page.goto(await openAcademy(code))
  await reader.page.getByRole('link', { name: /Governing Board/ }).waitFor()

  expect(code).toContain('<symposia-events category="governance">')
  expect([...said, ...reader.said]).toEqual([])
})
