import type { Page } from 'playwright-core'

/** Who registers in a browser test; all else in the form is ordinary. */
export type Participant = {
  readonly given: string
  readonly email: string
  /** The words of the way of taking part, where there is a choice. */
  readonly type?: string
}

/** Fills a registration form as a person does, by what its fields are called. */
export async function fillForm(page: Page, { given, email, type }: Participant): Promise<void> {
  await page.getByLabel('Given name').fill(given)
  await page.getByLabel('Family name').fill('Kariuki')
  await page.getByLabel('E-mail').fill(email)
  await page.getByRole('textbox', { name: 'Institution' }).fill('Université de Paris')
  await page.getByLabel('Country you work in').selectOption('France')
  if (type) await page.getByRole('radio', { name: type }).check()
  const stage = page.getByRole('radio', { name: 'Senior scientist' })
  if (await stage.isVisible()) await stage.check()
  await page.getByRole('checkbox', { name: 'I agree that' }).check()
}

/** Registers as a program does, by the fields' own names; gives the path of the own page. */
export async function register(site: string, slug: string, fields: Readonly<Record<string, string>>) {
  const body = new URLSearchParams({
    submission: crypto.randomUUID(),
    given_name: 'Amina',
    family_name: 'Odhiambo',
    native_name: 'أمينة',
    affiliation: 'Maasai Mara University',
    country: 'KE',
    language: 'en',
    privacy: 'yes',
    ...fields,
  })
  const answer = await fetch(`${site}/events/${slug}/register`, { method: 'POST', body, redirect: 'manual' })
  return new URL(answer.headers.get('location') ?? '', site).pathname
}
