import { expect, test } from 'vitest'
import { desk, openBrowser } from '../support/browser.ts'
import { walkByTab } from '../support/focus-checker.ts'
import { faultsOf, linksOf } from '../support/page-checker.ts'

const { sit } = await openBrowser('http://symposia.test')

/** A page as bad as it is written, at the address `/`. */
async function open(html: string) {
  const reader = await sit(desk)
  await reader.page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body: html }))
  return reader
}

test('a barrier, an overhang, a wrong language, a wrong answer and a word on the console are faults', async () => {
  const reader = await open(`<!doctype html><html lang="en"><title>Bad</title><main><h1>Bad</h1>
    <img src="/seats.svg"><p style="color: #999; width: 3000px">Pale</p><script>console.warn('inline')</script></main>`)

  const faults = (await faultsOf([reader], [{ path: '/', status: 404 }], 'ar')).join('\n')

  expect(faults).toContain('/ (404) answered 200')
  expect(faults).toContain('/ (404) is not in ar')
  expect(faults).toContain('390 light: image-alt at img')
  expect(faults).toContain('1280 light: color-contrast at p')
  expect(faults).toMatch(/390 dark: \d+ pixels wider than the window/)
  expect(faults).toContain('inline')
})

test('a page without a fault has none', async () => {
  const reader = await open(`<!doctype html><html lang="en"><title>Good</title>
    <meta name="viewport" content="width=device-width"><main><h1>Good</h1></main>`)

  expect(await faultsOf([reader], [{ path: '/', status: 200 }], 'en')).toEqual([])
})

test('a focus without a ring, and one under a bar, are faults', async () => {
  const { page } =
    await open(`<!doctype html><style>a { outline: 0 } #bar { position: fixed; inset: 0 }</style>
    <main><a href="/one">One</a> <button>Two</button><div id="bar"></div></main>`)
  await page.goto('/')

  const walk = await walkByTab(page)

  expect(walk).toEqual({
    stops: 2,
    faults: ['a One has no ring', 'a One is out of sight', 'button Two is out of sight'],
  })
})

test('links to the same site are found, those to others left', async () => {
  const reader = await open('<a href="/one#part">One</a><a href="https://elsewhere.example/">Elsewhere</a>')

  const links = await linksOf([reader], ['/'])

  expect([...links]).toEqual([['http://symposia.test/one', '/']])
})
