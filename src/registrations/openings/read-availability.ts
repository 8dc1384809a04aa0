import type { Queryable } from '../../database/connection.ts'
import type { Availability, ReadAvailability, ReadFreshWords } from '../../events/availability.ts'
import { createGatheringWave } from '../../http/kept/gathering-wave.ts'
import { isLocale } from '../../i18n/locales.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { availabilityAt } from './availability.ts'
import { createKeptWords } from './kept-words.ts'
import { listOpenings, readOpenings } from './opening-store.ts'

/** What the public is told at `now` of these events' places, read now. */
async function availabilityOf(
  db: Queryable,
  eventIds: readonly EventId[],
  now: Date,
): Promise<ReadonlyMap<EventId, Availability>> {
  const openings = await listOpenings(db, eventIds)
  return new Map([...openings].map(([id, opening]) => [id, availabilityAt(opening, now)]))
}

/** The same for pages, read for all that ask at once: one query in flight, one gathering, none staler than its page. */
export function createReadAvailability({ db, clock }: Pick<Services, 'db' | 'clock'>): ReadAvailability {
  return createGatheringWave((eventIds: readonly EventId[]) => availabilityOf(db, eventIds, clock.now()))
}

/** The same with the version of the site's static facts: for public pages, which share their readings themselves. */
export function createReadFreshWords({ db, clock }: Pick<Services, 'db' | 'clock'>): ReadFreshWords {
  const wordsAt = createKeptWords()
  return async (eventIds) => {
    const { calendarVersion, defaultLocale, openings } = await readOpenings(db, eventIds)
    return {
      version: calendarVersion,
      defaultLocale: isLocale(defaultLocale) ? defaultLocale : 'en',
      words: wordsAt(openings, clock.now()),
    }
  }
}
