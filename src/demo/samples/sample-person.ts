import type { Person } from '../../registrations/registration.ts'
import { people } from './people.ts'

/** The n-th sample person: always the same for the same number, and no two alike in their address. */
export function samplePerson(number: number): Person {
  const region = pick(people, number * 7 + Math.floor(number / people.length))
  const [given, nativeGiven] = pick(region.given, Math.floor(number / 3))
  const [family, nativeFamily] = pick(region.family, Math.floor(number / 5) + number)
  return {
    givenName: given,
    familyName: family,
    nativeName: nativeName(region.country, nativeGiven, nativeFamily),
    email: `${addressOf(`${given} ${family}`)}.${number}@example.org`,
    affiliation: pick(region.affiliations, number),
    country: region.country,
    language: region.language,
  }
}

function nativeName(country: string, given = '', family = ''): string {
  if (given === '') return ''
  return country === 'CN' ? family + given : `${given} ${family}`.trim()
}

function addressOf(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z]+/g, '.')
    .replace(/^\.+|\.+$/g, '')
}

/** The list's member of that number, over and over. */
export function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[number % values.length]
  if (value === undefined) throw new Error('There is nothing to pick from')
  return value
}
