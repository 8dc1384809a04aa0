import type { ListedEvent } from '../../../../views/events/listing/entry.tsx'
import type { BarEvent } from '../../../../views/events/listing/month-grid.tsx'
import { isDated } from '../../event.ts'
import type { Days } from './month.ts'

/** The events of a month: those with days, and those of which no more than the month or the year is known. */
export type ShownEvents = { readonly onDays: readonly BarEvent[]; readonly someTime: readonly ListedEvent[] }

/** Parts events into those with days in the grid and those to be named under it. */
export function shownEvents(events: readonly ListedEvent[], within: Days): ShownEvents {
  const onDays = events.flatMap((event) => {
    const days = shownDays(event)
    return days && days.startsOn <= within.endsOn && days.endsOn >= within.startsOn
      ? [{ ...days, event }]
      : []
  })
  const placed = new Set(onDays.map(({ event }) => event))
  return { onDays, someTime: events.filter((event) => !placed.has(event)) }
}

/** The days in a calendar, as feeds show them: of a called-off event without a date, those that it had (CAL-37). */
function shownDays({ state, schedule, previous }: ListedEvent): Days | null {
  if (isDated(schedule.precision)) return schedule
  return state === 'published' ? null : previous
}
