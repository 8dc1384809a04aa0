import type { Queryable } from '../../../database/connection.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Event } from '../../event.ts'
import { findSeries, listHosts } from '../../part-store.ts'
import { hostFields, valuesOf } from './more-fields.ts'

/** The folded part's fields of an event as it is saved. */
export async function readMoreValues(
  db: Queryable,
  event: Event,
  locale: Locale,
): Promise<ReadonlyMap<string, string>> {
  const [hosts, series] = await Promise.all([
    listHosts(db, [event.id], locale),
    event.seriesId === null ? undefined : findSeries(db, event.seriesId, locale),
  ])
  const named = (hosts.get(event.id) ?? []).map(({ id }, place) => [hostFields[place] ?? '', id] as const)
  return new Map([...valuesOf(event), ...named, ['series', series?.slug ?? '']])
}
