import { locales } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'

/** What a list can say of a person. `name` is a whole name, to be parted. */
export const listColumns = [
  'email',
  'given_name',
  'family_name',
  'native_name',
  'affiliation',
  'country',
  'language',
  'type',
] as const
export type ListColumn = (typeof listColumns)[number] | 'name'

/** What else people write over a column. */
const otherNames: Readonly<Record<ListColumn, readonly string[]>> = {
  email: ['mail', 'email address', 'address', '邮箱'],
  given_name: ['first name', 'forename'],
  family_name: ['last name', 'surname', 'name of family'],
  native_name: [],
  affiliation: ['institution', 'organization', 'organisation'],
  country: ['country code'],
  language: ['locale', 'lang'],
  type: ['registration type'],
  name: ['full name', 'name'],
}

/** Reads headers: by their keys, by our own words for them in every language, and by some more. */
export function createReadHeader(): (header: string) => ListColumn | undefined {
  const columns = new Map<string, ListColumn>()
  for (const locale of locales) {
    const t = translator(locale)
    for (const column of listColumns) columns.set(plain(t(`attendees.column.${column}`)), column)
    columns.set(plain(t('attendees.name')), 'name')
  }
  for (const column of [...listColumns, 'name'] as const) {
    for (const name of [column, ...otherNames[column]]) columns.set(plain(name), column)
  }
  return (header) => columns.get(plain(header))
}

/** Without case, spaces and signs: `E-Mail`, `e_mail` and `email` are alike. */
function plain(header: string): string {
  return header
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
