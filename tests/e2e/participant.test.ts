import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, focused, follow, openBrowser, phone, plainPhone, type Seat, send } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { fillForm } from '../support/participant.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const seats = [phone, desk, plainPhone]

/** Each seat's person is another in each test: an address registers for an event once. */
const addressOf = (name: string, { seat }: Seat) => `${name}.${seat.replaceAll(' ', '-')}@example.org`

test.for(seats)(
  '$seat an event is found by words and country, and tells its hours in Paris',
  async (seat) => {
    const { page, said } = await sit(seat)

    await page.goto('/')
    await page.getByRole('searchbox', { name: 'Search' }).fill('frontier')
    await page.getByLabel('Country').selectOption('China')
    await page.getByRole('button', { name: 'Find' }).click()
    await page.waitForURL(/q=frontier/)
    const found = await page.locator('.agenda h3').allInnerTexts()
    await follow(page, 'International Conference on Frontier Sciences')
    if (!seat.scripts) await chooseZone(page, 'Europe/Paris')

    expect(found).toEqual(['International Conference on Frontier Sciences'])
    const facts = page.getByRole('complementary', { name: 'Facts and registration' })
    expect(await facts.innerText()).toContain('09:00 – 18:00')
    expect(await facts.locator('.yours').first().innerText()).toMatch(/In Paris\s+02:00 – 11:00/)
    expect(said).toEqual([])
  },
)

/** Without scripts the reader says where they are, and the address keeps it. */
async function chooseZone(page: Page, zone: string): Promise<void> {
  await page.locator('.masthead summary').filter({ hasText: 'Time zone' }).click()
  await page.getByLabel('Show times also in').selectOption(zone)
  await page.getByRole('button', { name: 'Show' }).click()
  await page.waitForURL(/tz=/)
}

test.for(seats)(
  '$seat a form with a mistake keeps what was typed; mended, it gives a place',
  async (seat) => {
    const { page, said } = await sit(seat)
    const email = addressOf('wanjiru', seat)

    await page.goto('/events/frontier-sciences-2019')
    await follow(page, 'Register')
    await fillForm(page, { given: 'Wanjiru', email: 'wanjiru at example', type: 'Online' })
    const refused = await send(page, 'Register')
    const title = await page.title()
    const focus = await focused(page)
    const kept = await page.getByLabel('Given name').inputValue()
    await page.locator('.summary a').click()
    const afterLink = await focused(page)
    const problem = await page.locator('#email').getAttribute('aria-invalid')
    await page.getByLabel('E-mail').fill(email)
    const sent = await send(page, 'Register')

    expect([refused, sent]).toEqual([422, 303])
    expect(title).toMatch(/^Error: Register/)
    expect(focus).toBe(seat.scripts ? 'summary' : 'body')
    expect([kept, afterLink, problem]).toEqual(['Wanjiru', 'email', 'true'])
    expect(await page.locator('h1').innerText()).toBe('You have a place')
    expect(await page.locator('.standing').getAttribute('data-state')).toBe('confirmed')
    expect(await page.locator('.ticket').innerText()).toMatch(/Wanjiru Kariuki.*[0-9A-Z]{4}-[0-9A-Z]{4}/s)
    expect(said).toEqual([])
  },
)

test.for(seats)('$seat the mail leads to the own page, where the place is given back', async (seat) => {
  const { page, said } = await sit(seat)
  const email = addressOf('odhiambo', seat)
  await page.goto('/events/frontier-sciences-2019/register')
  await fillForm(page, { given: 'Odhiambo', email, type: 'Online' })
  await send(page, 'Register')
  const mail = await demo.mailTo(email, 'Frontier Sciences')

  await page.goto('/demo/mail')
  await page.getByRole('listitem').filter({ hasText: email }).getByRole('link').click()
  await page.frameLocator('iframe').getByRole('link', { name: 'Your registration' }).first().click()
  await page.waitForURL(/\/registrations\//)
  await follow(page, 'Cancel my place')
  const asked = await page.locator('h1').innerText()
  const sent = await send(page, 'Cancel my place')

  expect(mail.attachments[0]?.text).toContain('METHOD:REQUEST')
  expect([asked, sent]).toEqual(['Cancel your place?', 303])
  expect(await page.locator('h1').innerText()).toBe('Your registration is cancelled')
  expect((await demo.mailTo(email, 'Cancelled')).attachments[0]?.text).toContain('METHOD:CANCEL')
  expect(said).toEqual([])
})

test.for(seats)(
  '$seat who asks for a full kind of participation stands in line, and may leave it',
  async (seat) => {
    const { page, said } = await sit(seat)

    await page.goto('/events/narok-2019/register')
    await fillForm(page, { given: 'Chen', email: addressOf('chen', seat), type: 'Student' })
    await send(page, 'Register')
    const standing = page.locator('.standing')
    const joined = [await standing.getAttribute('data-state'), await standing.getAttribute('data-position')]
    const heading = await page.locator('h1').innerText()
    await follow(page, 'Leave the waiting list')
    const sent = await send(page, 'Leave the waiting list')

    expect(joined).toEqual(['waitlisted', '6'])
    expect(heading).toBe('You are number 6 in line')
    expect(sent).toBe(303)
    expect(await standing.getAttribute('data-state')).toBe('cancelled')
    expect(said).toEqual([])
  },
)

test.for(seats)('$seat a lost link comes by mail', async (seat) => {
  const { page, said } = await sit(seat)
  const email = addressOf('amina', seat)
  await page.goto('/events/frontier-sciences-2019/register')
  await fillForm(page, { given: 'Amina', email, type: 'Online' })
  await send(page, 'Register')
  const ownPage = new URL(page.url()).pathname

  await page.goto('/')
  await follow(page, 'My registrations')
  await page.getByLabel('E-mail').fill(email)
  await send(page, 'Send me my links')

  expect(await page.locator('h1').innerText()).toBe('Check your mail')
  expect((await demo.mailTo(email, 'registrations')).text).toContain(ownPage)
  expect(said).toEqual([])
})
