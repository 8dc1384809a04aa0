import type { Database } from '../../../database/connection.ts'
import type { RegistrationId } from '../../../ids.ts'
import { listOpenings } from '../../../registrations/openings/opening-store.ts'
import type { ListScope } from '../../attendee-store.ts'
import { whoFits } from '../giving.ts'
import { countPassed, listStandings, type Standing } from '../line-store.ts'

/** What a selection comes to when places are offered to it. */
export type Offerable = {
  /** To whom a place can be offered now, in the order of the line. */
  readonly fitting: readonly Standing[]
  /** How many wait, and no place is left for them. */
  readonly lacking: number
  /** How many do not wait for a place. */
  readonly others: number
  /** How many who have waited longer would be passed. */
  readonly passes: number
}

/** Reads those of the ids that the reader's list holds, and works out how many of them places are there for. */
export async function readOfferable(
  db: Database,
  scope: ListScope,
  picked: readonly RegistrationId[],
): Promise<Offerable> {
  const [standings, openings] = await Promise.all([
    listStandings(db, scope, picked),
    listOpenings(db, [scope.eventId]),
  ])
  const waiting = standings.filter(({ state }) => state === 'waitlisted')
  const places = openings.get(scope.eventId)?.places
  const fitting = places ? whoFits(places.pools, waiting) : []
  const passes =
    fitting.length > 0
      ? await countPassed(
          db,
          scope.eventId,
          fitting.map(({ id }) => id),
        )
      : 0
  return {
    ...{ fitting, passes },
    lacking: waiting.length - fitting.length,
    others: standings.length - waiting.length,
  }
}
