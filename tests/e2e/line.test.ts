import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone, send } from '../support/browser.ts'
import { linkIn, openDemo } from '../support/demo.ts'
import { cancelFirst, moveInLine, signInOnce } from '../support/organizer.ts'
import { register } from '../support/participant.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const event = '/organizer/events/narok-2019'
const line = `${event}/line?type=student`

const amina = await joinLine({ email: 'amina@example.org' })
await joinLine({ email: 'baraka@example.org', given_name: 'Baraka', language: 'ar' })

/** Registers for what is full; gives the own page, once the mail about it has come. */
async function joinLine(fields: { readonly email: string } & Readonly<Record<string, string>>) {
  const ownPage = await register(demo.url, 'narok-2019', { type: 'student', ...fields })
  await demo.mailTo(fields.email, '')
  return ownPage
}

test('by keyboard alone somebody is moved up the line, and the history is told why', async () => {
  const { page, said } = await sit(desk, session)

  await page.goto(line)
  await press(page, page.getByRole('button', { name: 'Move “Amina Odhiambo” up' }))
  const place = page.getByLabel('New place in line')
  const filledIn = await place.inputValue()
  await place.fill('1')
  await press(page, page.getByRole('button', { name: 'Move in line' }))
  const problem = await page.locator('#reason').getAttribute('aria-invalid')
  const kept = await place.inputValue()
  await page.getByLabel('Reason').focus()
  await page.keyboard.type('She opens the session of the students')
  await press(page, page.getByRole('button', { name: 'Move in line' }))
  const told = await page.getByRole('status').innerText()
  const [first] = await namesInLine(page)
  await follow(page, 'Amina Odhiambo')

  expect([filledIn, problem, kept]).toEqual(['5', 'true', '1'])
  expect(told).toContain('is changed')
  expect(first).toBe('Amina Odhiambo')
  expect(await page.getByRole('main').innerText()).toContain('She opens the session of the students')
  expect(said).toEqual([])
})

test('by keyboard alone the line is paused, offers nothing meanwhile, and goes on', async () => {
  const { page, said } = await sit(desk, session)

  await page.goto(line)
  await press(page, page.getByRole('link', { name: 'Pause the line' }))
  await press(page, page.getByRole('button', { name: 'Pause the line' }))
  const paused = await page.getByRole('status').innerText()
  await cancelFirst(page, `${event}/attendees?state=confirmed&type=student`)
  const whilePaused = await stateOf(page, amina)
  await page.goto(line)
  await press(page, page.getByRole('link', { name: 'Let the line go on' }))
  const asked = await page.getByRole('main').innerText()
  await press(page, page.getByRole('button', { name: 'Let the line go on' }))

  expect(paused).toContain('The line is paused')
  expect(whilePaused).toBe('waitlisted')
  expect(asked).toContain('1 place is given at once')
  expect(await stateOf(page, amina)).toBe('offered')
  expect(said).toEqual([])
})

test('who is offered a place sees until when, takes it and has a ticket', async () => {
  const { page, said } = await sit(plainPhone)
  const mail = await demo.mailTo('amina@example.org', 'A place is free for you')

  await page.goto(amina)
  const heading = await page.locator('h1').innerText()
  const deadline = await page.locator('.deadline').innerText()
  await page.goto(linkIn(mail, '/accept'))
  const sent = await send(page, 'Take the place')

  expect(mail.subject).toContain('Answer by 17 Aug')
  expect(heading).toBe('A place is free for you')
  expect(deadline).toMatch(/Answer by .*17 August 2019.*\d+ (hours|days) left/s)
  expect(sent).toBe(303)
  expect(await page.locator('h1').innerText()).toBe('You have a place')
  expect(await page.locator('.ticket').innerText()).toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
  expect((await demo.mailTo('amina@example.org', 'You have a place')).attachments).not.toEqual([])
  expect(said).toEqual([])
})

test('a place that is given back goes down the line: to who declines it, and to the next', async () => {
  const { page, said } = await sit(phone)
  const office = await sit(desk, session)
  await office.page.goto(line)
  await moveInLine(office.page, 'Baraka Odhiambo', 1)

  await page.goto(amina)
  await follow(page, 'Cancel my place')
  await send(page, 'Cancel my place')
  const mail = await demo.mailTo('baraka@example.org', '')
  await page.goto(linkIn(mail, '/decline'))
  const [language, direction] = await page.evaluate<string[]>(
    '[document.documentElement.lang, document.documentElement.dir]',
  )
  const sent = await send(page, 'تنازل عن المقعد')
  await office.page.goto(line)
  const offers = await office.page.locator('[aria-labelledby=offers] .name').allInnerTexts()

  expect([language, direction, sent]).toEqual(['ar', 'rtl', 303])
  expect(await page.locator('.standing').getAttribute('data-state')).toBe('cancelled')
  expect(await page.locator('h1').innerText()).toBe('أُلغي تسجيلك')
  expect(offers).toContain('Héctor Cárdenas')
  expect([...said, ...office.said]).toEqual([])
})

test('an offer that nobody answers ends by the clock, and its person may ask again', async () => {
  const { page, said } = await sit(phone)
  const office = await sit(desk, session)
  await office.page.goto(line)
  await follow(office.page, 'Héctor Cárdenas')
  const address = await office.page.locator('a[href^="mailto:hector"]').first().innerText()
  const offer = await demo.mailTo(address, '')

  await demo.advance('PT49H')
  const ended = await demo.mailTo(address, '')
  await page.goto(linkIn(offer, '/accept'))
  const late = await page.locator('.standing').getAttribute('data-state')
  await page.goto(`${linkIn(ended, '/again')}?lang=en`)
  const sent = await send(page, 'Ask for a place again')

  expect(late).toBe('expired')
  expect(sent).toBe(303)
  expect(await page.locator('.standing').getAttribute('data-state')).toBe('waitlisted')
  expect(await page.getByRole('main').innerText()).toContain(
    'You asked again and went to the end of the line',
  )
  expect([...said, ...office.said]).toEqual([])
})

/** Focuses and presses Enter, as one does who uses no mouse. */
async function press(page: Page, target: Locator): Promise<void> {
  await target.focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function namesInLine(page: Page): Promise<readonly string[]> {
  return await page.locator('[aria-labelledby=queue] .name').allInnerTexts()
}

async function stateOf(page: Page, ownPage: string): Promise<string | null> {
  await page.goto(ownPage)
  return await page.locator('.standing').getAttribute('data-state')
}
