import type { Person } from './registration.ts'

type Named = Pick<Person, 'givenName' | 'familyName'> & { readonly language: string }

/** Both Latin names in the order of the person's language: in Chinese the family's comes first. */
export function fullName({ givenName, familyName, language }: Named): string {
  const names = language === 'zh' ? [familyName, givenName] : [givenName, familyName]
  return names.filter((name) => name !== '').join(' ')
}
