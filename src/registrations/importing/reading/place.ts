import { countryCodes } from '../../../i18n/country-codes.ts'
import { locales } from '../../../i18n/locales.ts'
import { countryName } from '../../../i18n/names.ts'

/** A place in one line, taken apart as far as it can be told for sure. */
export type PlaceParts = { readonly venue: string; readonly city: string; readonly country: string | null }
export type ReadPlace = (location: string) => PlaceParts

// "Atlanta, Georgia" is no country: where a state has the same name, nothing is for sure.
const ambiguous: ReadonlySet<string> = new Set(['GE'])

/**
 * Takes LOCATION apart: a country's name at its end, in any of our languages, is the country; what stands before it is
 * the city only where a venue comes before that and no digit says that it is a street or a postal code.
 */
export function createReadPlace(): ReadPlace {
  const countries = new Map(
    locales.flatMap((locale) =>
      countryCodes.map((code) => [folded(countryName(locale, code)), code] as const),
    ),
  )
  return (location) => {
    const parts = location.split(/[,،，]/).map((part) => part.trim())
    const country = countries.get(folded(parts.at(-1) ?? ''))
    if (country === undefined || ambiguous.has(country))
      return { venue: location.trim(), city: '', country: null }
    const rest = parts.slice(0, -1).filter((part) => part !== '')
    const city = rest.at(-1) ?? ''
    if (rest.length < 2 || /\d/.test(city)) return { venue: rest.join(', '), city: '', country }
    return { venue: rest.slice(0, -1).join(', '), city, country }
  }
}

/** Whether a place is an address of the web: the event is online. */
export function isWebAddress(location: string): boolean {
  return /^https?:\/\/\S{1,500}$/i.test(location.trim()) && URL.canParse(location.trim())
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’']/g, '').toLowerCase().trim()
}
