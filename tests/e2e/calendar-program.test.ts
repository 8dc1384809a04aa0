import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, openBrowser, send } from '../support/browser.ts'
import { calendarProblems } from '../support/calendar/calendar-checker.ts'
import { openDemo } from '../support/demo.ts'
import { hasKhal, openKhal } from '../support/khal.ts'
import { signInOnce } from '../support/organizer.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)

test.skipIf(!hasKhal)(
  'a calendar program shows each event once, at its true time wherever its reader lives, and follows what changes',
  async () => {
    const [inNarok, inNewYork] = [openKhal('Africa/Nairobi'), openKhal('America/New_York')]
    const { page } = await sit(desk, session)

    for (const khal of [inNarok, inNewYork]) khal.take(await feed())
    const [near, far] = [inNarok.shows(), inNewYork.shows()]
    await fixHours(page, 'young-scientists-2019')
    await cancel(page, 'narok-2019', 'The road is flooded')
    for (const khal of [inNarok, inNewYork]) khal.take(await feed())
    const [nearAfter, farAfter] = [inNarok.shows(), inNewYork.shows()]

    expect(near).toHaveLength(29)
    expect(near).toEqual(expect.arrayContaining(shownInNarok))
    expect(far).toEqual(expect.arrayContaining(shownInNewYork))
    expect(nearAfter).toHaveLength(near.length)
    expect(nearAfter.filter((line) => line.endsWith(forum))).toEqual(
      [
        `2019-11-12 04:30 – 2019-11-12 12:00 ${forum}`,
        `2019-09-30 18:44 – 2019-09-30 18:59 Registration closes: ${forum}`,
      ].sort(),
    )
    expect(farAfter).toContain(`2019-11-11 20:30 – 2019-11-12 04:00 ${forum}`)
    const narok = nearAfter.filter((line) => line.includes('Drylands and Wetlands'))
    expect(narok).toHaveLength(13)
    expect(narok.filter((line) => !line.includes(' CANCELLED Cancelled: '))).toEqual([])
    expect(narok).toContain(`2019-09-04 – 2019-09-06 CANCELLED Cancelled: ${conference}`)
  },
)

const forum = 'The 1st ANSO Young Scientists Forum'
const conference =
  'ANSO-MMU-SAJOREC Science Conference on Biodiversity in Drylands and Wetlands: Challenges and Opportunities in the 21st Century'
const shownInNarok = [
  `2019-09-04 – 2019-09-06 ${conference}`,
  `2019-08-28 23:44 – 2019-08-28 23:59 Registration closes: ${conference}`,
  '2019-09-04 09:00 – 2019-09-04 09:45 Opening · Biodiversity in Drylands and Wetlands',
  '2019-11-06 04:00 – 2019-11-06 12:00 The 2nd ANSO Governing Board Meeting',
  '2019-11-07 04:00 – 2019-11-07 13:00 International Conference on Frontier Sciences',
  `2019-11-09 – 2019-11-11 ${forum}`,
]
const shownInNewYork = [
  `2019-09-04 – 2019-09-06 ${conference}`,
  `2019-08-28 16:44 – 2019-08-28 16:59 Registration closes: ${conference}`,
  '2019-09-04 02:00 – 2019-09-04 02:45 Opening · Biodiversity in Drylands and Wetlands',
  // New York left summer time on 3 November.
  '2019-11-05 20:00 – 2019-11-06 04:00 The 2nd ANSO Governing Board Meeting',
  '2019-11-06 20:00 – 2019-11-07 05:00 International Conference on Frontier Sciences',
  `2019-11-09 – 2019-11-11 ${forum}`,
]

async function feed(): Promise<string> {
  const answer = await fetch(`${demo.url}/calendar.ics?detail=sessions&deadlines=1`)
  const bytes = new Uint8Array(await answer.arrayBuffer())
  expect(calendarProblems(bytes)).toEqual([])
  return new TextDecoder().decode(bytes)
}

/** Days become one day with hours, under the same UID. */
async function fixHours(page: Page, slug: string): Promise<void> {
  await page.goto(`/organizer/events/${slug}/edit`)
  await page.getByRole('radio', { name: 'Days and hours' }).check()
  await page.getByLabel('First day').fill('2019-11-12')
  await page.getByLabel('Last day').fill('2019-11-12')
  await page.getByLabel('Starts').fill('09:30')
  await page.getByLabel('Ends').fill('17:00')
  expect(await send(page, 'Save')).toBe(303)
}

async function cancel(page: Page, slug: string, reason: string): Promise<void> {
  await page.goto(`/organizer/events/${slug}/edit`)
  await page.getByRole('radio', { name: /^Cancelled/ }).check()
  await page.getByRole('textbox', { name: 'Reason' }).fill(reason)
  expect(await send(page, 'Save')).toBe(303)
}
