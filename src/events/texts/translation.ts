import type { TextsTable } from '../../database/tables/event-tables.ts'
import type { Locale } from '../../i18n/locales.ts'

/** One text of an event beside its translation: what a translator sees. */
export type Translated = Pick<TextsTable, 'ownerKind' | 'ownerId' | 'field'> & {
  readonly source: string
  /** '' where it is not yet written. */
  readonly text: string
}

type Row = Pick<TextsTable, 'ownerKind' | 'ownerId' | 'field' | 'locale' | 'text'>

const kinds: readonly TextsTable['ownerKind'][] = ['event', 'session', 'type', 'question', 'option', 'mail']
const order = ['title', 'short_title', 'summary', 'description', 'venue', 'city', 'reason']

/** The event's texts in its own language, each with its translation; the event's first, then its parts'. */
export function pairTexts(rows: readonly Row[], from: Locale, to: Locale): readonly Translated[] {
  const translations = new Map(
    rows.filter(({ locale }) => locale === to).map((row) => [nameOf(row), row.text]),
  )
  return rows
    .filter(({ locale, ownerKind }) => locale === from && kinds.includes(ownerKind))
    .map(({ ownerKind, ownerId, field, text }) => {
      const owner = { ownerKind, ownerId, field }
      return { ...owner, source: text, text: translations.get(nameOf(owner)) ?? '' }
    })
    .sort((a, b) => compare(rankOf(a), rankOf(b)))
}

/** The name of a text's field in the form. */
export function nameOf({ ownerKind, ownerId, field }: Pick<Row, 'ownerKind' | 'ownerId' | 'field'>): string {
  return `${ownerKind}.${ownerId}.${field}`
}

/** How long a text may be, in code points, and whether it may have several lines. */
export function roomFor({ ownerKind, field }: Pick<Row, 'ownerKind' | 'field'>): {
  readonly most: number
  readonly hasLines: boolean
} {
  if (ownerKind === 'event' && field === 'description') return { most: 20_000, hasLines: true }
  const hasLines = ['description', 'summary', 'reason', 'hint', 'bring'].includes(field)
  return { most: hasLines ? 1_000 : 500, hasLines }
}

/** The event's own first, then each part's together, in the order of their making. */
function rankOf({ ownerKind, ownerId, field }: Translated): readonly [number, string, number] {
  const place = order.indexOf(field)
  return [kinds.indexOf(ownerKind), ownerId, place < 0 ? order.length : place]
}

function compare(a: readonly (string | number)[], b: readonly (string | number)[]): number {
  const place = a.findIndex((value, index) => value !== b[index])
  return place < 0 ? 0 : (a[place] ?? 0) < (b[place] ?? 0) ? -1 : 1
}
