import type { AvailabilityState } from '../../../events/availability.ts'
import type { Text } from '../../../events/event.ts'
import type { TypeId } from '../../../ids.ts'
import { availabilityAt } from '../../openings/availability.ts'
import { type Opening, phaseAt } from '../../openings/opening.ts'
import { poolOf, poolOfType, roomOf } from '../../places/places.ts'
import type { Registration } from '../../registration.ts'
import { admits, audienceOf } from '../../types/audience.ts'
import type { OwnFacts } from '../own-facts.ts'

/** Another way of taking part, with what is told of its places to whoever would change to it. */
export type TypeChoice = {
  readonly id: TypeId
  readonly key: string
  readonly title: Text
  readonly note: Text | null
  readonly asksCode: boolean
  readonly state: AvailabilityState
}

/** The types that this person may change to, whether or not they take anybody at `now`. */
export function typeChoices(facts: OwnFacts, now: Date): readonly TypeChoice[] {
  const { registration, event, types, titleOf, noteOf, opening } = facts
  const { typeId, email, state } = registration
  if (!opening || (state !== 'applied' && state !== 'waitlisted' && state !== 'confirmed')) return []
  return types
    .filter((type) => type.typeId !== typeId && type.isPublic && type.isOpenToChange)
    .filter((type) => type.audience === 'code' || admits(audienceOf(type), { email, code: '' }))
    .map(({ typeId: id, key, audience }) => ({
      ...{ id, key, asksCode: audience === 'code', note: noteOf(id) },
      title: titleOf(id) ?? { text: key, locale: event.defaultLocale },
      state: stateFor(opening, registration, id, now),
    }))
}

/** Whether somebody can choose it now, be it to wait. */
export function takesPeople({ state }: Pick<TypeChoice, 'state'>): boolean {
  return state === 'open' || state === 'few' || state === 'waiting'
}

/** Who has a place brings it along, so that only the type's own room counts; who applied needs none yet. */
function stateFor(opening: Opening, { state }: Registration, id: TypeId, now: Date): AvailabilityState {
  const type = opening.types.find((each) => each.id === id)
  const phase = phaseAt(opening, type, now)
  if (phase !== 'open') return phase
  if (!opening.places) return 'closed'
  if (state === 'applied') return 'open'
  if (state === 'waitlisted')
    return availabilityAt(opening, now).types.find((each) => each.id === id)?.state ?? 'closed'
  const { pools, line } = opening.places
  const pool = poolOf(pools, poolOfType(id))
  if (roomOf(pool) > 0 && (line !== 'paused' || pool.waiting === 0)) return 'open'
  return line === 'off' ? 'full' : 'waiting'
}
