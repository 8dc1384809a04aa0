import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone, send } from '../support/browser.ts'
import { type KeptMail, openDemo } from '../support/demo.ts'
import { signInOnce } from '../support/organizer.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const event = '/organizer/events/governing-board-2019'

test('a list is looked over before anything is kept or sent, mended, and sent', async () => {
  const { page, said } = await sit(phone, session)

  await page.goto(`${event}/invitations`)
  await follow(page, 'Invite people')
  await page.getByLabel('People').fill('Naserian Lemein <naserian@example.org>\nwithout an address')
  const checked = await send(page, 'Check the list')
  const plan = await page.getByRole('main').innerText()
  await follow(page, 'Begin anew')
  await page
    .getByLabel('People')
    .fill('Naserian Lemein <naserian@example.org>\nOtieno Ochieng <otieno@example.org>')
  await send(page, 'Check the list')
  const made = await send(page, 'Make 2 invitations')
  const told = await page.getByRole('status').innerText()
  await send(page, 'Send all 2 that are not sent')
  const asked = await page.getByRole('main').innerText()
  const sent = await send(page, 'Send')

  expect([checked, made, sent]).toEqual([200, 303, 303])
  expect(plan).toContain('1 person will be invited')
  expect(plan).toMatch(/without an address\s+Not an e-mail address/)
  expect(told).toContain('2 invitations were made. They are not sent yet.')
  expect(asked).toContain('Send 2 invitations?')
  expect(await page.getByRole('status').innerText()).toContain('2 invitations are on their way')
  expect(said).toEqual([])
})

test.for([phone])('$seat one accepts by the link of the mail', async (seat) => {
  const { page, said } = await sit(seat)
  const mail = await demo.mailTo('naserian@example.org', 'Invitation')

  await page.goto(invitationIn(mail))
  const known = await page.getByLabel('Given name').inputValue()
  const lead = await page.locator('header.lead').innerText()
  const accepted = await accept(page)
  const heading = await page.locator('h1').innerText()
  await page.goto(invitationIn(mail))

  expect([known, accepted]).toEqual(['Naserian', 303])
  expect(lead).toContain('You are invited as: ⁨Member of the Board⁩')
  expect(heading).toBe('You have a place')
  expect(await page.locator('h1').innerText()).toBe('You have accepted')
  expect(said).toEqual([])
})

test('without scripts another names somebody, who accepts in Arabic', async () => {
  const { page, said } = await sit(plainPhone)
  const mail = await demo.mailTo('otieno@example.org', 'Invitation')

  await page.goto(invitationIn(mail))
  await follow(page, 'Name somebody else')
  await page.getByLabel('Given name').fill('Otieno')
  await page.getByLabel('E-mail').fill('otieno@example.org')
  await page.getByLabel('Language of the mail').selectOption('العربية')
  const self = await send(page, 'Send the invitation')
  await page.getByLabel('Given name').fill('هدى')
  await page.getByLabel('E-mail').fill('huda@example.org')
  const named = await send(page, 'Send the invitation')
  const passedOn = await page.locator('h1').innerText()
  const toDelegate = await demo.mailTo('huda@example.org', '')
  await page.goto(invitationIn(toDelegate))
  const [language, direction] = await page.evaluate<string[]>(
    '[document.documentElement.lang, document.documentElement.dir]',
  )
  await page.goto(`${invitationIn(toDelegate)}?lang=en`)
  const lead = await page.locator('header.lead').innerText()
  const accepted = await accept(page)

  expect([self, named, accepted]).toEqual([422, 303, 303])
  expect(passedOn).toBe('You have named somebody else')
  expect([language, direction]).toEqual(['ar', 'rtl'])
  expect(lead).toContain('Otieno Ochieng⁩ was invited and has named you')
  expect(await page.locator('.standing').getAttribute('data-state')).toBe('confirmed')
  expect(said).toEqual([])
})

test.for([desk, plainPhone])(
  '$seat members are marked until the quorum is met, and the sheet is printed',
  async (seat) => {
    const { page, said } = await sit(seat, session)
    const title = seat.scripts ? 'Morning' : 'After lunch'

    await page.goto(`${event}/roll-call`)
    await page.getByLabel('Title').fill(title)
    await page.getByLabel('Quorum').fill('2')
    const opened = await send(page, 'Open a roll call')
    const before = await page.getByRole('status').innerText()
    const first = await send(page, 'Present Naserian Lemein')
    const half = await page.getByRole('status').innerText()
    await page.getByLabel('Represented by (Sofía Zúñiga)').fill('Meera Iyer')
    await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
    const met = await page.getByRole('status').innerText()
    await follow(page, 'Sheet to print')
    await page.emulateMedia({ media: 'print' })
    const sheet = await page.getByRole('main').innerText()

    expect([opened, first]).toEqual([303, 303])
    expect([before, half, met]).toEqual([
      expect.stringContaining('No quorum: 2 more are needed'),
      expect.stringContaining('No quorum: 1 more is needed'),
      expect.stringContaining('Quorum met'),
    ])
    expect(sheet).toMatch(/Sofía Zúñiga.*Represented by.*Meera Iyer/s)
    expect(await page.getByRole('navigation').filter({ visible: true }).count()).toBe(0)
    expect(said).toEqual([])
  },
)

/** The link of an invitation, as the mail's text shows it. */
function invitationIn({ text }: KeptMail): string {
  return /http:\S+\/invitations\/[^/\s]+(?=\s)/.exec(text)?.[0] ?? ''
}

/** Fills what the invitation does not know, and sends it. */
async function accept(page: Page): Promise<number> {
  await page.getByRole('textbox', { name: 'Institution' }).fill('Maasai Mara University')
  await page.getByLabel('Country you work in').selectOption('Kenya')
  await page.getByRole('checkbox', { name: 'I agree that' }).check()
  return await send(page, 'Accept the invitation')
}
