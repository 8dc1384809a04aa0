import { expect, test } from 'vitest'
import { desk, focused, openBrowser, phone } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { walkByTab } from '../support/focus-checker.ts'
import { signInOnce } from '../support/organizer.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const timeout = 120_000
const event = '/organizer/events/narok-2019'

test.for(['/events/narok-2019', '/organizer'])(
  'the first Tab offers to skip to the content: %s',
  async (path) => {
    const { page } = await sit(desk, session)
    const answer = await page.goto(path)

    await page.keyboard.press('Tab')
    const first = await focused(page)
    const inSight = await page.getByRole('link', { name: 'Skip to content' }).boundingBox()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    const inMain = await page.evaluate<boolean>("document.activeElement.closest('main') !== null")

    expect([answer?.status(), first]).toEqual([200, 'skip'])
    expect(inSight?.y).toBeGreaterThanOrEqual(0)
    expect(inMain).toBe(true)
  },
)

test.for([phone, desk])(
  '$seat a menu opens by Enter, closes on Escape and gives the focus back',
  async (seat) => {
    const { page } = await sit(seat)
    await page.goto('/')
    const menu = page.locator('.picker').first()

    await menu.locator('summary').focus()
    await page.keyboard.press('Enter')
    const opened = await menu.getAttribute('open')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')

    expect(opened).not.toBeNull()
    expect(await menu.getAttribute('open')).toBeNull()
    expect(await focused(page)).toBe('summary')
  },
)

test.for([phone, desk])('$seat a menu closes on a click beside it', async (seat) => {
  const { page } = await sit(seat)
  await page.goto('/')
  const menu = page.locator('.picker').first()

  await menu.locator('summary').click()
  const opened = await menu.getAttribute('open')
  await page.locator('h1').click({ position: { x: 2, y: 2 } })

  expect(opened).not.toBeNull()
  expect(await menu.getAttribute('open')).toBeNull()
})

test.for([phone, desk])('$seat the focus is seen wherever Tab leads', { timeout }, async (seat) => {
  const { page } = await sit(seat, session)
  const paths = ['/', '/events/narok-2019', '/events/narok-2019/register', '/subscribe', `${event}/edit`]
  const faults: string[] = []

  for (const path of [...paths, `${event}/attendees?state=waitlisted`, `${event}/types`]) {
    const answer = await page.goto(path)
    const walk = await walkByTab(page)
    if (answer?.status() !== 200 || walk.stops < 15) faults.push(`${path} has ${walk.stops} stops`)
    faults.push(...walk.faults.map((fault) => `${path}: ${fault}`))
  }

  expect(faults).toEqual([])
})

test('a form is filled and sent by keyboard alone', async () => {
  const { page } = await sit(desk)
  await page.goto('/events/frontier-sciences-2019/register')

  await page.locator('#given_name').focus()
  const keys = [
    'Amina',
    'Tab',
    'Tab',
    'Tab',
    'amina@example.org',
    'Tab',
    'Université',
    'Tab',
    'Kenya',
    'Tab',
    'Tab',
  ]
  for (const key of keys) await (key === 'Tab' ? page.keyboard.press(key) : page.keyboard.type(key))
  await page.keyboard.press('Space')
  const typed = await page.evaluate<string>(
    "new URLSearchParams(new FormData(document.querySelector('form.form'))).toString()",
  )

  expect(Object.fromEntries(new URLSearchParams(typed))).toMatchObject({
    given_name: 'Amina',
    email: 'amina@example.org',
    affiliation: 'Université',
    country: 'KE',
    type: 'on-site',
  })
})
