import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, follow, openBrowser, phone, plainPhone, send } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { signInOnce } from '../support/organizer.ts'
import { fillForm } from '../support/participant.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const applications = '/organizer/events/young-scientists-2019/decisions'

test.for([phone, plainPhone])(
  '$seat an application is sent, and its page says when one hears',
  async (seat) => {
    const { page, said } = await sit(seat)
    const given = seat.scripts ? 'Wanjiru' : 'Otieno'
    const email = `${given.toLowerCase()}@example.org`

    const sent = await apply(page, given)
    const standing = await page.locator('.standing').innerText()
    const { text } = await demo.mailTo(email, 'We have your application')

    expect(sent).toBe(303)
    expect(await page.locator('.standing').getAttribute('data-state')).toBe('applied')
    expect(standing).toContain('We have your application')
    expect([standing, text]).toEqual([
      expect.stringContaining('15 October 2019'),
      expect.stringContaining('15 October 2019'),
    ])
    expect(await page.getByRole('main').innerText()).toContain('Withdraw my application')
    expect(said).toEqual([])
  },
)

test('the organizer votes, writes why and accepts: the applicant has a place and a mail', async () => {
  const { page, said } = await sit(phone, session)

  await page.goto(`${applications}?sort=newest`)
  await follow(page, 'Wanjiru Kariuki')
  await page.getByRole('radio', { name: 'Yes' }).check()
  await page.getByLabel('Comment').fill('A clear question, and a method that answers it.')
  const reviewed = await send(page, 'Save review')
  const review = await page.getByRole('main').innerText()
  const undecided = await send(page, 'Decide, and send the mail')
  await page.getByRole('radio', { name: 'Accept: give a place' }).check()
  const decided = await send(page, 'Decide, and send the mail')
  const told = await page.getByRole('status').innerText()
  const mail = await demo.mailTo('wanjiru@example.org', 'You have a place')

  expect([reviewed, undecided, decided]).toEqual([303, 422, 303])
  expect(review).toContain('A clear question, and a method that answers it.')
  expect(told).toMatch(/Decided: .*Confirmed.*Wanjiru/)
  expect(mail.text).toContain('The organizers accepted your application')
  expect(said).toEqual([])
})

test('one that is declined is told why by mail, and may be reopened', async () => {
  const { page, said } = await sit(desk, session)

  await page.goto(`${applications}?sort=newest`)
  await follow(page, 'Otieno Kariuki')
  await page.getByRole('radio', { name: 'Decline' }).check()
  await page.getByLabel('Why it is declined').selectOption('There are fewer places than applications.')
  const declined = await send(page, 'Decide, and send the mail')
  const mail = await demo.mailTo('otieno@example.org', 'About your application')
  await page.goto(`${applications}?show=decided`)
  await follow(page, 'Otieno Kariuki')
  const reopened = await send(page, 'Reopen the application')
  const again = await demo.mailTo('otieno@example.org', 'open again')

  expect([declined, reopened]).toEqual([303, 303])
  expect(mail.text).toContain('There are fewer places than applications.')
  expect(again.subject).toContain('Your application is open again')
  expect(said).toEqual([])
})

test('several are decided on at once', async () => {
  const { page, said } = await sit(desk, session)

  await page.goto(applications)
  for (const place of [1, 2, 3]) await page.locator('.list input[name=id]').nth(place).check()
  await send(page, 'Decide on them')
  await page.getByRole('radio', { name: 'Accept: a place, or else the waiting list' }).check()
  const decided = await send(page, 'Decide on 3 applications')

  expect(decided).toBe(303)
  expect(await page.getByRole('status').innerText()).toContain('3 applications are decided on')
  expect(said).toEqual([])
})

async function apply(page: Page, given: string): Promise<number> {
  await page.goto('/events/young-scientists-2019/register')
  await fillForm(page, { given, email: `${given.toLowerCase()}@example.org` })
  await page.getByLabel('Abstract of your work').fill('What returns to a burnt wetland, and in which order.')
  await page.getByRole('radio', { name: 'Life sciences' }).check()
  return await send(page, 'Send application')
}
