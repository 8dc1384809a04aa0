import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { desk, openBrowser } from '../support/browser.ts'
import { openDemo } from '../support/demo.ts'

const demo = await openDemo()
const { sit } = await openBrowser(demo.url)

/** Puts a device with a screen lock beside the page: what Chromium's own tests use for a passkey. */
async function plugInAuthenticator(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

test('an organizer adds a passkey, signs out, and signs in by it; removed, it opens nothing', async () => {
  const { page, said } = await sit(desk)
  await plugInAuthenticator(page)
  await page.goto(demo.signInLink)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/organizer')

  await page.goto('/organizer/account')
  await page.getByLabel('A name for a new passkey').fill('Laptop')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.waitForURL('**/organizer/account?saved=yes')
  const added = await page.locator('.todo').first().innerText()

  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/organizer/sign-in')
  await page.goto('/organizer/events/narok-2019/edit')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  await page.waitForURL('**/organizer/events/narok-2019/edit')

  await page.goto('/organizer/account')
  const sessions = await page.locator('section[aria-labelledby=sessions]').innerText()
  await page.getByRole('button', { name: 'Remove Laptop' }).click()
  await page.waitForURL('**/organizer/account?saved=yes')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/organizer/sign-in')
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  const refusal = await page.getByRole('alert').innerText()

  expect(added).toContain('Laptop')
  expect(sessions).toContain('by a passkey')
  expect(refusal).toContain('This passkey does not open an account here')
  expect(said.filter((line) => !line.includes('422'))).toEqual([])
})

test('what a browser signed for a passkey opens nothing a second time', async () => {
  const { page } = await sit(desk)
  await plugInAuthenticator(page)
  const link = await askForLink(page)
  await page.goto(link)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL('**/organizer')
  await page.goto('/organizer/account')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await page.waitForURL('**/organizer/account?saved=yes')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL('**/organizer/sign-in')

  const sent = page.waitForRequest((request) => request.url().endsWith('/organizer/sign-in/passkey'))
  await page.getByRole('button', { name: 'Use a passkey' }).click()
  const body = (await sent).postData() ?? ''
  await page.waitForURL('**/organizer')
  const again = await fetch(`${demo.url}/organizer/sign-in/passkey`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body,
  })

  expect(body).toContain('answer=')
  expect(again.status).toBe(422)
})

/** The link that the mail brings, opened where it was asked for. */
async function askForLink(page: Page): Promise<string> {
  await page.goto('/organizer/sign-in')
  await page.getByLabel('Your e-mail address').fill('demo@symposia.example')
  await page.getByRole('button', { name: 'Send me a link' }).click()
  await page.waitForURL('**/organizer/sign-in?sent=yes')
  const { text } = await demo.mailTo('demo@symposia.example', 'sign in')
  return /http:\S+\/organizer\/sign-in\/\S+/.exec(text)?.[0] ?? ''
}
