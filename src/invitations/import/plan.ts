import type { Text } from '../../events/event.ts'
import { cleanLine, isVisible, lengthOf } from '../../http/text-gate.ts'
import { endonyms, isLocale, type Locale, locales } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { countryName, isCountry, listCountries } from '../../i18n/names.ts'
import type { PoolId, TypeId } from '../../ids.ts'
import { foldEmail, parseEmail } from '../../mail/email-address.ts'
import type { Invited } from '../invitation.ts'
import type { ListColumn } from './columns.ts'
import type { ListEntry } from './read-list.ts'

/** What happens with a line of the list. */
export type PlannedRow = {
  readonly line: number
  /** As typed, for the page. */
  readonly name: string
  readonly email: string
} & (
  | { readonly fate: 'new'; readonly person: Invited }
  | { readonly fate: 'invited' | 'registered' }
  /** The same address stands in that line above. */
  | { readonly fate: 'twice'; readonly of: number }
  | { readonly fate: 'wrong'; readonly because: WrongKey; readonly value: string }
)

export type WrongKey = Extract<
  MessageKey,
  | 'invite.row.no-email'
  | 'invite.row.bad-email'
  | 'invite.row.no-name'
  | 'invite.row.bad-country'
  | 'invite.row.bad-language'
  | 'invite.row.bad-type'
  | 'invite.row.unreadable'
  | 'invite.row.too-long'
  | 'invite.row.too-few'
>

/** What the list leaves out, and what its words are looked up in. */
export type PlanFrame = {
  readonly types: readonly { readonly id: TypeId; readonly key: string; readonly title: Text }[]
  readonly typeId: TypeId
  readonly language: Locale
  readonly reserveId: PoolId | null
  /** Folded addresses that have an open invitation, and a live registration. */
  readonly invited: ReadonlySet<string>
  readonly registered: ReadonlySet<string>
}

const longest = 300
const longestName = 200

/** Says of each line what would happen: nothing is left out, nothing is guessed at. */
export function planList(entries: readonly ListEntry[], frame: PlanFrame): readonly PlannedRow[] {
  const readPerson = createReadPerson(frame)
  const seen = new Map<string, number>()
  return entries.map((entry): PlannedRow => {
    const { line } = entry
    const shown = { line, name: nameOf(entry), email: entry.values.get('email') ?? '' }
    const read = readPerson(entry)
    if ('because' in read) return { ...shown, fate: 'wrong', ...read }
    const address = foldEmail(read.email)
    const of = seen.get(address)
    if (of !== undefined) return { ...shown, fate: 'twice', of }
    seen.set(address, line)
    if (frame.registered.has(address)) return { ...shown, fate: 'registered' }
    if (frame.invited.has(address)) return { ...shown, fate: 'invited' }
    return { ...shown, fate: 'new', person: read }
  })
}

/** The folded addresses of a list, as far as they are addresses. */
export function addressesOf(entries: readonly ListEntry[]): readonly string[] {
  return entries.flatMap(({ values }) => {
    const parsed = parseEmail(values.get('email') ?? '')
    return parsed.ok ? [parsed.folded] : []
  })
}

function nameOf({ values }: ListEntry): string {
  const parts = [values.get('given_name') ?? '', values.get('family_name') ?? '']
  return values.get('name') ?? parts.filter((part) => part !== '').join(' ')
}

type Wrong = { readonly because: WrongKey; readonly value: string }

function createReadPerson({ types, typeId, language, reserveId }: PlanFrame) {
  const countries = countriesByName()
  const typesByName = new Map(
    types.flatMap(({ id, key, title }) => [
      [plain(title.text), id],
      [plain(key), id],
    ]),
  )
  const languages = new Map(locales.map((locale) => [plain(endonyms[locale]), locale]))

  return ({ values, fits }: ListEntry): Invited | Wrong => {
    const value = (column: ListColumn) => values.get(column) ?? ''
    if (!fits) return wrong('invite.row.too-few')
    const unreadable = [...values.values()].find(
      (text) => cleanLine(text) === undefined || text.includes('\ufffd'),
    )
    if (unreadable !== undefined) return wrong('invite.row.unreadable')
    if ([...values.values()].some((text) => lengthOf(text) > longest)) return wrong('invite.row.too-long')
    if (value('email') === '') return wrong('invite.row.no-email')
    const email = parseEmail(value('email'))
    if (!email.ok) return wrong('invite.row.bad-email', value('email'))
    const names = namesOf(value)
    if (!isVisible(names.givenName)) return wrong('invite.row.no-name')
    if (
      [names.givenName, names.familyName, value('native_name')].some((name) => lengthOf(name) > longestName)
    )
      return wrong('invite.row.too-long')
    const country = value('country') === '' ? null : countries.get(plain(value('country')))
    if (country === undefined) return wrong('invite.row.bad-country', value('country'))
    const spoken = value('language') === '' ? language : languageOf(value('language'), languages)
    if (spoken === undefined) return wrong('invite.row.bad-language', value('language'))
    const type = value('type') === '' ? typeId : typesByName.get(plain(value('type')))
    if (type === undefined) return wrong('invite.row.bad-type', value('type'))
    return {
      ...names,
      ...{ nativeName: line(value('native_name')), affiliation: line(value('affiliation')) },
      ...{ email: email.address, country, language: spoken, typeId: type, reserveId },
    }
  }
}

function wrong(because: WrongKey, value = ''): Wrong {
  return { because, value }
}

function line(text: string): string {
  return cleanLine(text) ?? ''
}

/** A whole name is parted at its comma, `Kim, Anna`, else before its last word. */
function namesOf(value: (column: ListColumn) => string): Pick<Invited, 'givenName' | 'familyName'> {
  const [given, family, whole] = [value('given_name'), value('family_name'), value('name')].map(line)
  if (given || family || !whole) return given ? names(given, family) : names(family)
  const [before = '', after] = whole.split(',', 2).map((part) => part.trim())
  if (after) return names(after, before)
  const last = before.lastIndexOf(' ')
  return last < 0 ? names(before) : names(before.slice(0, last), before.slice(last + 1))
}

function names(givenName = '', familyName = '') {
  return { givenName, familyName }
}

/** Countries by their codes and by their names in every language of ours. */
function countriesByName(): ReadonlyMap<string, string> {
  const codes = listCountries('en').map(({ code }) => code)
  const named = locales.flatMap((locale) =>
    codes.map((code) => [plain(countryName(locale, code)), code] as const),
  )
  return new Map([...named, ...codes.filter(isCountry).map((code) => [plain(code), code] as const)])
}

/** By its code, with or without a region, or by its own name. */
function languageOf(text: string, names: ReadonlyMap<string, Locale>): Locale | undefined {
  const code = text.trim().toLowerCase().split(/[-_]/)[0] ?? ''
  return isLocale(code) ? code : names.get(plain(text))
}

function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim()
}
