import type { Offer, OfferedType } from '../../../views/registrations/form/form-page.tsx'
import type { Availability } from '../../events/availability.ts'
import type { Event } from '../../events/event.ts'
import type { FormFacts } from './form-facts.ts'

/** The public types with what is told of their places; in an event without types, none. */
export function offeredTypes(
  { types }: FormFacts,
  availability: Availability | undefined,
): readonly OfferedType[] {
  return types.map((type) => {
    const known = availability?.types.find(({ id }) => id === type.id)
    return { ...type, state: known?.state ?? 'open' }
  })
}

/** What sending the form brings. */
export function offerOf({ mode }: Pick<Event, 'mode'>, types: readonly OfferedType[]): Offer {
  if (mode === 'application') return 'application'
  const givesPlace = types.some(({ state }) => state === 'open' || state === 'few')
  const hasLine = types.some(({ state }) => state === 'waiting')
  if (givesPlace && hasLine) return 'either'
  return hasLine ? 'line' : 'place'
}
