/** A registration form as a browser posts it, with a submission id of its own. */
export function formOf(name: string): string {
  return new URLSearchParams({
    submission: crypto.randomUUID(),
    given_name: name,
    family_name: 'Odhiambo',
    native_name: '',
    email: `${name}@example.org`,
    affiliation: 'Maasai Mara University',
    country: 'KE',
    language: 'en',
    privacy: 'yes',
  }).toString()
}
