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
