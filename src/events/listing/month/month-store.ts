import type { Queryable } from '../../../database/connection.ts'
import type { LocalDate } from '../../../time/wall-time.ts'
import { type Event, listedStates } from '../../event.ts'
import { fromRow, selectEvents } from '../../event-store.ts'
import type { Listing } from '../listing.ts'
import { dated, narrowing } from '../listing-store.ts'
import type { Days } from './month.ts'

// A date begins somewhere up to 14 hours before it does in UTC, and ends up to 12 after.
const slackMs = 86_400_000

/**
 * Listed events that have, or may have, a day from the first (in) to the last (in): by their dates, by the month or year
 * that is all that is known of them, or by the date that they had when they were called off. In order of their start.
 */
export async function listBetween(
  db: Queryable,
  listing: Listing,
  { startsOn, endsOn }: Days,
  most: number,
): Promise<readonly Event[]> {
  const rows = await selectEvents(db)
    .where('events.state', 'in', [...listedStates])
    .where((where) =>
      where.or([
        // The instants are what the index knows.
        where.and([
          where('startsAt', '<', new Date(Date.parse(`${endsOn}T24:00:00Z`) + slackMs)),
          where('endsAt', '>', new Date(Date.parse(`${startsOn}T00:00:00Z`) - slackMs)),
          where('startsOn', '<=', endsOn),
          where('endsOn', '>=', startsOn),
        ]),
        where.and([
          where('events.state', '!=', 'published'),
          where('precision', 'not in', [...dated]),
          where('previousStartsOn', '<=', endsOn),
          where('previousEndsOn', '>=', startsOn),
        ]),
      ]),
    )
    .where((where) => where.and(narrowing(where, listing)))
    .orderBy('startsAt')
    .orderBy('events.eventId')
    .limit(most)
    .execute()
  return rows.map(fromRow)
}

/** The first day of the next event after the day; the last day of the last one before `startsOn` where none comes. */
export async function findNearestDay(
  db: Queryable,
  listing: Listing,
  { startsOn, endsOn }: Days,
): Promise<{ readonly day: LocalDate; readonly comes: boolean } | null> {
  const days = selectEvents(db)
    .where('events.state', 'in', [...listedStates])
    .where('precision', 'in', [...dated])
    .where((where) => where.and(narrowing(where, listing)))
  const next = await days
    .where('startsAt', '>', new Date(Date.parse(`${endsOn}T00:00:00Z`) - slackMs))
    .where('startsOn', '>', endsOn)
    .orderBy('startsAt')
    .limit(1)
    .executeTakeFirst()
  if (next) return { day: next.startsOn, comes: true }
  const last = await days
    .where('endsAt', '<', new Date(Date.parse(`${startsOn}T00:00:00Z`) + slackMs))
    .where('endsOn', '<', startsOn)
    .orderBy('endsAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ? { day: last.endsOn, comes: false } : null
}
