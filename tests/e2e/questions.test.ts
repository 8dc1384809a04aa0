import { expect, test } from 'vitest'
import { desk, openBrowser, phone, plainPhone, send } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'
import { signInOnce } from '../support/organizer.ts'
import { fillForm } from '../support/participant.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)
const session = await signInOnce(sit, demo)
const form = '/events/narok-2019/register'

test('an organizer builds a question that depends on another, and sees it as participants will', async () => {
  const { page, said } = await sit(desk, session)
  await page.goto('/organizer/events/narok-2019/questions')
  await page.getByLabel('Question required').fill('Passport number')
  expect(await page.getByLabel('Choices to add').isVisible()).toBe(false)
  await page.getByText('When, and of whom').click()
  await page.locator('input[name="condition"][value="visa_letter:yes"]').check()
  await page.getByLabel('Must be answered').check()

  const saved = await send(page, 'Save')
  await page.getByRole('link', { name: 'See the form' }).click()
  await page.waitForURL(/preview/)

  expect(saved).toBe(303)
  expect(await page.getByLabel('Passport number').isVisible()).toBe(false)
  await page.getByLabel('I need a letter for my visa').check()
  expect(await page.getByLabel('Passport number').isVisible()).toBe(true)
  expect(said).toEqual([])
})

test.for([phone, plainPhone])(
  '$seat what depends on an answer is asked after it, and must be answered then',
  async (seat) => {
    const { page, said } = await sit(seat)
    await page.goto(form)
    const email = `conditional.${seat.seat.replaceAll(' ', '-')}@example.org`
    await fillForm(page, { given: 'Conditional', email, type: 'Participant' })
    const passport = page.getByLabel('Passport number')
    const before = await passport.isVisible()
    await page.getByLabel('I need a letter for my visa').check()
    const after = await passport.isVisible()

    const refused = await send(page, 'Register')
    const kept = await passport.isVisible()
    await passport.fill('AK 0123')
    const sent = await send(page, 'Register')

    expect([before, after, kept]).toEqual([!seat.scripts, true, true])
    expect([refused, sent]).toEqual([422, 303])
    expect(await page.getByRole('main').innerText()).toContain('AK 0123')
    expect(said).toEqual([])
  },
)
