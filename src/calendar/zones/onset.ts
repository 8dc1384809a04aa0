import type { Change } from './zone-history.ts'

/**
 * A yearly change of clocks: "the last Sunday of March, when they show 01:00" (`nth` counts from the end
 * where negative).
 */
export type Onset = {
  readonly month: number
  readonly weekday: number
  readonly nth: number
  /** What clocks show just before the change, in milliseconds since midnight. */
  readonly timeOfDay: number
  readonly from: number
  readonly to: number
}

const day = 86_400_000
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']

/** The instant of the onset in the year. */
export function onsetAt(onset: Onset, year: number): number {
  const fromEnd = onset.nth < 0
  const edge = fromEnd ? Date.UTC(year, onset.month, 0) : Date.UTC(year, onset.month - 1, 1)
  // 1 January 1970 was a Thursday.
  const weekdayOfEdge = (((edge / day + 4) % 7) + 7) % 7
  const away = fromEnd ? (weekdayOfEdge - onset.weekday + 7) % 7 : (onset.weekday - weekdayOfEdge + 7) % 7
  const date = fromEnd ? edge - (away - 7 * (onset.nth + 1)) * day : edge + (away + 7 * (onset.nth - 1)) * day
  return date + onset.timeOfDay - onset.from
}

/** The onset that explains most of the changes, or undefined where there are none. */
export function commonestOnset(changes: readonly Change[]): Onset | undefined {
  const counts = new Map<string, { readonly onset: Onset; readonly count: number }>()
  for (const onset of changes.flatMap(onsetsOf)) {
    const key = JSON.stringify(onset)
    counts.set(key, { onset, count: (counts.get(key)?.count ?? 0) + 1 })
  }
  return [...counts.values()].reduce((best, next) => (next.count > best.count ? next : best), {
    onset: undefined as Onset | undefined,
    count: 0,
  }).onset
}

/** The onset as the one recurrence rule that every program reads (CAL-25). */
export function recurrenceOf(onset: Onset): string {
  return `FREQ=YEARLY;BYMONTH=${onset.month};BYDAY=${onset.nth}${weekdays[onset.weekday]}`
}

/**
 * The yearly onsets that one change may be an instance of: counted from the month's start, and from its
 * end.
 */
function onsetsOf({ at, from, to }: Change): readonly Onset[] {
  const shown = new Date(at + from)
  const [year, month, date] = [shown.getUTCFullYear(), shown.getUTCMonth() + 1, shown.getUTCDate()]
  const lastDate = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const timeOfDay = (((at + from) % day) + day) % day
  const onset = { month, weekday: shown.getUTCDay(), timeOfDay, from, to }
  return [
    { ...onset, nth: Math.ceil(date / 7) },
    { ...onset, nth: -Math.ceil((lastDate - date + 1) / 7) },
  ]
}
