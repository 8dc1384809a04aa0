import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone, send } from '../support/browser.ts'
import { type KeptMail, openDemo } from '../support/demo.ts'
import { signInOnce } from '../support/organizer.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const form = '/events/narok-2019/register/group'

test('three who ask for two places are told so, choose who waits, and go in together', async () => {
  const office = await sit(desk, session)
  await limitParticipants(office.page, 92)
  const { page, said } = await sit(plainPhone)

  await page.goto(form)
  await page.getByLabel('Your name').fill('Grace Wambui')
  await page.getByLabel('Your e-mail').fill('grace@example.org')
  for (const [row, given] of ['Akinyi', 'Barasa'].entries()) await fillPerson(page, row, given)
  await send(page, 'Add a person')
  const alike = await page.getByRole('group', { name: 'Person 3' }).getByLabel('Institution').inputValue()
  await fillPerson(page, 2, 'Chebet')
  await page.getByRole('checkbox', { name: 'These people know' }).check()
  const short = await sendByEnter(page)
  const told = await page.getByRole('main').innerText()
  const sent = await send(page, 'Register 2 with a place, 1 on the waiting list')
  const people = await page.getByRole('main').innerText()

  expect(alike).toBe('Moi University')
  expect([short, sent]).toEqual([409, 303])
  expect(told).toContain('Places left: 2. People in this form: 3. Nobody is registered yet.')
  expect(people).toMatch(/Akinyi.*Confirmed.*Barasa.*Confirmed.*Chebet.*Waiting list/s)
  expect(people).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}/)
  expect([...said, ...office.said]).toEqual([])
})

test('one whom somebody else registered agrees on the own page, and is named on the list', async () => {
  const { page, said } = await sit(phone)
  const mail = await demo.mailTo('akinyi@example.org', 'You have a place')

  await page.goto(ownPageIn(mail))
  const asked = await page.getByRole('main').innerText()
  await follow(page, 'What you agree to')
  const refused = await send(page, 'Save')
  await page.getByRole('checkbox', { name: 'I agree that' }).check()
  await page.getByRole('checkbox', { name: 'My name and institution' }).check()
  await page.getByRole('checkbox', { name: 'Who registered me' }).check()
  const saved = await send(page, 'Save')
  const agreed = await page.getByRole('main').innerText()
  await page.goto('/events/narok-2019/participants')

  expect(asked).toContain('Somebody else registered you. Please say what you agree to.')
  expect([refused, saved]).toEqual([422, 303])
  expect(agreed).not.toContain('Please say what you agree to')
  expect(await page.getByRole('main').innerText()).toContain('Akinyi')
  expect(said).toEqual([])
})

test('the contact sees the answers of who agreed, and cancels for another', async () => {
  const { page, said } = await sit(phone)
  const mail = await demo.mailTo('barasa@example.org', 'You have a place')
  const { text } = await demo.mailTo('grace@example.org', 'The people you registered')
  const overview = /http:\S+\/groups\/\S+/.exec(text)?.[0] ?? ''

  await page.goto(overview)
  await follow(page, 'Akinyi')
  const answers = await page.getByRole('main').innerText()
  await page.goto(overview)
  await follow(page, 'Cancel Barasa')
  const sent = await send(page, 'Cancel this registration')
  await page.goto(ownPageIn(mail))

  expect(answers).toContain('Moi University')
  expect(sent).toBe(303)
  expect(await page.locator('.standing').getAttribute('data-state')).toBe('cancelled')
  expect(said).toEqual([])
})

/** Enter in a field sends the form: it neither adds a person nor takes one off. */
async function sendByEnter(page: Page): Promise<number> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.getByLabel('Your e-mail').press('Enter'),
  ])
  return answer.status()
}

async function fillPerson(page: Page, row: number, given: string): Promise<void> {
  const person = page.getByRole('group', { name: `Person ${row + 1}`, exact: true })
  await person.getByLabel('Given name').fill(given)
  await person.getByLabel('E-mail').fill(`${given.toLowerCase()}@example.org`)
  await person.getByRole('textbox', { name: 'Institution' }).fill('Moi University')
  await person.getByLabel('Country they work in').selectOption('Kenya')
  await person.getByRole('radio', { name: 'Participant' }).check()
}

async function limitParticipants(page: Page, places: number): Promise<void> {
  await page.goto('/organizer/events/narok-2019/types')
  await follow(page, 'Edit Participant')
  await page.getByLabel('Places', { exact: false }).first().fill(`${places}`)
  await send(page, 'Save')
}

/** The own page, as a mail's text shows it. */
function ownPageIn({ text }: KeptMail): string {
  return /http:\S+\/registrations\/[^/\s]+/.exec(text)?.[0] ?? ''
}
