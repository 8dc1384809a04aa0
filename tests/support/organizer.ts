import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { desk, follow, type Sit, send } from './browser.ts'
import type { Demo } from './demo.ts'

/** Signs in by the link that the start printed; gives the session that the tests of a file sit down with. */
export async function signInOnce(sit: Sit, demo: Demo) {
  const { page } = await sit(desk, {}, afterAll)
  await page.goto(demo.signInLink)
  await send(page, 'Sign in')
  return { storageState: await page.context().storageState() }
}

/** The names on the attendee list as it is shown, in its order. */
export async function shownNames(page: Page): Promise<readonly string[]> {
  return await page.locator('.list .name').allInnerTexts()
}

/** On the page of a line: moves somebody to a place in it. */
export async function moveInLine(page: Page, name: string, place: number): Promise<void> {
  await follow(page, `Move in line ${name}`)
  await page.getByLabel('New place in line').fill(`${place}`)
  await page.getByLabel('Reason').fill('The session starts with them')
  await send(page, 'Move in line')
}

/** Cancels the first registration of a list. */
export async function cancelFirst(page: Page, list: string): Promise<void> {
  await page.goto(list)
  await page.locator('.list .name').first().click()
  await follow(page, 'Cancel registration')
  await send(page, 'Cancel registration')
}

/** Speaks a language in the office from now on. */
export async function chooseLanguage(page: Page, locale: string): Promise<void> {
  await page.goto('/organizer/account')
  await page.locator('#language').selectOption(locale)
  const form = page.locator('form', { has: page.locator('#language') })
  await Promise.all([page.waitForEvent('load'), form.locator('button').click()])
}

/** Exports the view on screen by the dialog; gives the file's name and bytes. */
export async function exportView(page: Page, format: 'xlsx' | 'csv') {
  await follow(page, 'Export')
  await page.getByRole('radio', { name: `.${format}` }).check()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: /^Export/ }).click(),
  ])
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}
