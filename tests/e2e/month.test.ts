import { expect, test } from 'vitest'
import { desk, openBrowser, phone, plainPhone } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { walkByTab } from '../support/focus-checker.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const november = '/?view=month&month=2019-11&lang=en'

test.for([phone, plainPhone, desk])(
  '$seat the bars of a month are reached by Tab, in the order of their days',
  async (seat) => {
    const { page, said } = await sit(seat)
    await page.goto(november)

    await page.getByRole('link', { name: 'Today, 15 August' }).focus()
    const reached: string[] = []
    for (let stop = 0; stop < 4; stop += 1) {
      await page.keyboard.press('Tab')
      reached.push(
        await page.evaluate<string>(
          "document.activeElement.textContent.replace(/.*?, (?=[A-Z][a-z]+day)/, '')",
        ),
      )
    }
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/events\/young-scientists-2019/)

    expect(reached).toEqual([
      'Wednesday 6 November, By invitation',
      'Thursday 7 November, Few places left',
      'Saturday 9 – Monday 11 November, Applications open',
      'Saturday 9 – Monday 11 November, Applications open',
    ])
    expect(said).toEqual([])
  },
)

test.for([phone, desk])('$seat the focus is seen on every bar', async (seat) => {
  const { page } = await sit(seat)
  await page.goto(november)

  const walk = await walkByTab(page)

  expect(walk.faults).toEqual([])
})

test.for(['en', 'ar'])(
  'a month prints whole on the first sheet, which lies on its side: %s',
  async (locale) => {
    const { page } = await sit(desk)
    // Six weeks.
    await page.goto(`/?view=month&month=2019-09&lang=${locale}`)

    const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }))
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: inPixels(297 - 20), height: inPixels(210 - 20) })
    const grid = await page.locator('.grid').boundingBox()

    expect(new Set(sheets)).toEqual(new Set(['842 x 595']))
    expect((grid?.y ?? 0) + (grid?.height ?? Number.NaN)).toBeLessThan(inPixels(210 - 20))
  },
)

/** The sizes of the pages of a PDF, in whole points. */
function sheetsOf(pdf: Buffer): readonly string[] {
  return [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/g)].map(
    ([, width, height]) => `${Math.floor(Number(width))} x ${Math.floor(Number(height))}`,
  )
}

function inPixels(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 96)
}
