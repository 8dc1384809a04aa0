import type { Page } from 'playwright-core'

/** Who registers in a browser test; all else in the form is ordinary. */
export type Participant = {
  readonly given: string
  readonly email: string
  /** The words of the way of taking part. */
  readonly type: string
}

/** Fills a registration form as a person does, by what its fields are called. */
export async function fillForm(page: Page, { given, email, type }: Participant): Promise<void> {
  await page.getByLabel('Given name').fill(given)
  await page.getByLabel('Family name').fill('Kariuki')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('textbox', { name: 'Institution' }).fill('Université de Paris')
  await page.getByLabel('Country you work in').selectOption('France')
  await page.getByRole('radio', { name: type }).check()
  const stage = page.getByRole('radio', { name: 'Senior scientist' })
  if (await stage.isVisible()) await stage.check()
  await page.getByRole('checkbox', { name: 'I agree that' }).check()
}
