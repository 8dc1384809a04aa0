import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone, type Seat, send } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { signInOnce } from '../support/organizer.ts'
import { register } from '../support/participant.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const event = '/organizer/events/narok-2019'

const join = (name: string) =>
  register(demo.url, 'narok-2019', { type: 'participant', email: `${name}@example.org`, given_name: name })
const nameOf = ({ scripts }: Seat) => (scripts ? 'Amina' : 'Zawadi')

test('an organizer asks for more, and lets participants change to another type', async () => {
  const { page, said } = await sit(desk, session)

  await page.goto(`${event}/questions`)
  await page.getByLabel('Question required').fill('Passport number')
  await page.getByText('When, and of whom').click()
  await page.locator('input[name="condition"][value="visa_letter:yes"]').check()
  await page.getByLabel('Must be answered').check()
  const asked = await send(page, 'Save')
  await page.goto(`${event}/types`)
  await follow(page, 'Edit Student')
  await page.getByLabel('Participants may change to it themselves').check()
  const opened = await send(page, 'Save')

  expect([asked, opened]).toEqual([303, 303])
  expect(said).toEqual([])
})

test.for([phone, plainPhone])(
  '$seat answers are changed, and one asks for another that must be given then',
  async (seat) => {
    const { page, said } = await sit(seat)
    const passport = page.getByLabel('Passport number')

    await page.goto(`${await join(nameOf(seat))}/edit`)
    const before = await passport.isVisible()
    await page.getByLabel('I need a letter for my visa').check()
    const after = await passport.isVisible()
    const refused = await send(page, 'Save')
    await passport.fill('AK 0123')
    const saved = await send(page, 'Save')
    const own = await page.getByRole('main').innerText()

    expect([before, after]).toEqual([!seat.scripts, true])
    expect([refused, saved]).toEqual([422, 303])
    expect(own).toContain('AK 0123')
    expect(own).toContain('The answers were changed.')
    expect(said).toEqual([])
  },
)

test('who has a place waits for another type where it is full, keeps the place, and stops waiting', async () => {
  const { page, said } = await sit(phone)

  await page.goto(await join('Baraka'))
  await follow(page, 'Change: Taking part')
  await page.getByRole('radio', { name: 'Student' }).check()
  const full = await send(page, 'Change')
  await page.getByLabel('If no place is free').check()
  const waits = await send(page, 'Change')
  const standing = await page.locator('.standing').innerText()
  const state = await page.locator('.standing').getAttribute('data-state')
  await follow(page, 'Stop waiting')
  const stays = await send(page, 'Stop waiting')

  expect([full, waits, stays]).toEqual([409, 303, 303])
  expect(standing).toMatch(/You are also in line for another way of taking part, Student: place 6 of 6/)
  expect(state).toBe('confirmed')
  expect(await page.locator('.standing').innerText()).not.toContain('Student')
  expect(said).toEqual([])
})

test('one page by mail shows all that an address registered, and a calendar whose address can be renewed', async () => {
  const { page, said } = await sit(phone)
  await join('Chebet')
  await register(demo.url, 'frontier-sciences-2019', {
    ...{ type: 'online', email: 'chebet@example.org', 'answer.career_stage': 'senior' },
  })

  await page.goto('/my')
  await page.getByLabel('E-mail').fill('chebet@example.org')
  await send(page, 'Send me my links')
  const { text } = await demo.mailTo('chebet@example.org', 'Your registrations')
  await page.goto(/http:\S+\/my\/\S+/.exec(text)?.[0] ?? '')
  const all = await page.getByRole('main').innerText()
  const feed = await page.getByLabel('The address of your calendar').inputValue()
  const followed = await (await fetch(feed)).text()
  await page.getByText('Replace the address').click()
  await send(page, 'Make a new address')
  const renewed = await page.getByLabel('The address of your calendar').inputValue()

  expect(all).toMatch(/To come.*Frontier Sciences/s)
  expect(followed.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(2)
  expect((await fetch(feed)).status).toBe(410)
  expect((await fetch(renewed)).status).toBe(200)
  expect(said).toEqual([])
})

test('somebody erases all about them, and the link dies', async () => {
  const { page, said } = await sit(plainPhone)
  const own = await join('Dalila')

  await page.goto(own)
  await follow(page, 'Erase my data')
  const refused = await send(page, 'Erase my data')
  await page.getByLabel('Erase everything about me in this event').check()
  const erased = await send(page, 'Erase my data')
  const told = await page.locator('h1').innerText()
  const after = await page.goto(own)

  expect([refused, erased]).toEqual([422, 200])
  expect(told).toBe('Your data are erased')
  expect(after?.status()).toBe(404)
  expect(said).toEqual([])
})

test('in Arabic somebody asks to be told when a date is fixed', async () => {
  const { page, said } = await sit(phone, { locale: 'ar' })

  await page.goto('/events/general-assembly-2020')
  await page.locator('a[href*="/tell-me"]').click()
  await page.locator('#email').fill('eshe@example.org')
  await Promise.all([page.waitForEvent('load'), page.locator('form.form button').click()])

  expect(await page.locator('html').getAttribute('dir')).toBe('rtl')
  expect(await page.getByRole('status').innerText()).toContain('eshe@example.org')
  expect(said).toEqual([])
})
