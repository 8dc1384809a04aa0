import type { Database } from '../../../database/connection.ts'
import type { RegistrationId } from '../../../ids.ts'
import type { Opening } from '../../../registrations/openings/opening.ts'
import { listOpenings } from '../../../registrations/openings/opening-store.ts'
import { offersByItself } from '../../../registrations/places/offering.ts'
import { type Places, poolOf, poolOfType } from '../../../registrations/places/places.ts'
import type { ListScope } from '../../attendee-store.ts'
import { countPassed, countUpTo, listStandings, type Standing } from '../line-store.ts'

/** A registration and the places of its event, as they are now. */
export type Situation = {
  readonly standing: Standing
  readonly opening: Opening
  readonly places: Places
  /** How many who have waited longer would be passed. */
  readonly passes: number
  /** The place in the line for the type waited for, from 1, and how long that line is; null: not in line. */
  readonly inLine: { readonly position: number; readonly length: number } | null
}

/** Reads it; undefined where the reader sees no such registration, or the event has no places. */
export async function readSituation(
  db: Database,
  scope: ListScope,
  id: RegistrationId,
): Promise<Situation | undefined> {
  const [standings, openings] = await Promise.all([
    listStandings(db, scope, [id]),
    listOpenings(db, [scope.eventId]),
  ])
  const [standing] = standings
  const opening = openings.get(scope.eventId)
  if (!standing || !opening?.places) return undefined
  const { places } = opening
  const { line } = standing
  if (!line) return { standing, opening, places, passes: 0, inLine: null }
  const [passes, position] = await Promise.all([
    countPassed(db, scope.eventId, [id]),
    countUpTo(db, scope.eventId, line.typeId, line.number),
  ])
  const length = poolOf(places.pools, poolOfType(line.typeId)).waiting
  return { standing, opening, places, passes, inLine: { position, length: Math.max(position, length) } }
}

/** Why nothing is offered by itself at `now`, where something else than the line's pause holds it up. */
export type Rests = 'closed' | 'soon' | 'postponed' | 'cancelled'

/** Undefined: free places are offered by themselves. */
export function restsAt(opening: Opening, now: Date): Rests | undefined {
  if (opening.state === 'postponed' || opening.state === 'cancelled') return opening.state
  if (offersByItself(opening, now)) return undefined
  return now >= (opening.closesAt ?? opening.startsAt) ? 'closed' : 'soon'
}
