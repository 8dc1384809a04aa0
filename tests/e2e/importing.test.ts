import axe from 'axe-core'
import { expect, test } from 'vitest'
import { desk, openBrowser, phone, send } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { calendarOf } from '../support/import-desk.ts'
import { signInOnce } from '../support/organizer.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)

const talk = (uid: string, title: string) => [
  `UID:${uid}@elsewhere.example`,
  `SUMMARY:${title}`,
  'DTSTART;TZID=Europe/Vienna:20191001T180000',
  'DTEND;TZID=Europe/Vienna:20191001T193000',
]

test.for([desk, phone])(
  '$seat an organizer sees what a file would do, unticks a row, and imports the rest',
  async (seat) => {
    const { page, said } = await sit(seat, session)
    const kind = seat.seat.replaceAll(' ', '-')
    const file = calendarOf(talk(`a-${kind}`, `First of ${kind}`), talk(`b-${kind}`, `Second of ${kind}`))
    await page.goto('/organizer/events/new')
    await page.getByRole('link', { name: 'Import events' }).click()
    await page
      .getByLabel('File')
      .setInputFiles({ name: 'events.ics', mimeType: 'text/calendar', buffer: Buffer.from(file) })

    const shown = await send(page, 'See what would happen')
    await page.evaluate(`(() => { ${axe.source} })()`)
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run(document)')
    await page.getByLabel(`Import “Second of ${kind}”`).uncheck()
    const done = await send(page, 'Import what is ticked')

    expect([shown, done]).toEqual([200, 303])
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(await page.getByRole('link', { name: `First of ${kind}` }).count()).toBeGreaterThan(0)
    expect(await page.getByRole('link', { name: `Second of ${kind}` }).count()).toBe(0)
    expect(said).toEqual([])
  },
)
