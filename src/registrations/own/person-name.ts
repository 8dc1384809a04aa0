import type { Person } from '../registration.ts'

/** Both Latin names in the order of the person's language: in Chinese the family's comes first. */
export function fullName({
  givenName,
  familyName,
  language,
}: Pick<Person, 'givenName' | 'familyName' | 'language'>) {
  const names = language === 'zh' ? [familyName, givenName] : [givenName, familyName]
  return names.filter((name) => name !== '').join(' ')
}
