import { run } from '../database/statement.ts'
import { createGatheringWave } from '../http/gathering-wave.ts'
import type { Fresh, ReadFresh } from '../http/page-cache.ts'
import { isLocale } from '../i18n/locales.ts'
import type { EventId } from '../ids.ts'
import type { Services } from '../services.ts'
import type { Availability, ReadAvailability } from './availability.ts'

/**
 * Reads what public pages hang on: the site's version and the words of their events' places. Shared in waves, one
 * query in flight (S12).
 */
export function createFreshness(
  { db }: Pick<Services, 'db'>,
  readAvailability: ReadAvailability,
): ReadFresh<Availability> {
  return createGatheringWave(async (subjects: readonly string[]): Promise<Fresh<Availability>> => {
    const site = await readVersion(db)
    const words = subjects.length === 0 ? new Map() : await readAvailability(subjects as readonly EventId[])
    return { ...site, words, stamps: new Map() }
  })
}

type VersionRow = { readonly calendarVersion: number; readonly defaultLocale: string }

async function readVersion(
  db: Services['db'],
): Promise<Pick<Fresh<Availability>, 'version' | 'defaultLocale'>> {
  const [row] = await run<VersionRow>(db, 'select calendar_version, default_locale from site', [])
  if (row === undefined) throw new Error('The site is not made yet')
  return {
    version: row.calendarVersion,
    defaultLocale: isLocale(row.defaultLocale) ? row.defaultLocale : 'en',
  }
}
