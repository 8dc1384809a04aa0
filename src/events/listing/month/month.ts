import { daysBetween, type LocalDate, plusDays } from '../../../time/wall-time.ts'
import { firstDay, lastDay, type YearMonth } from './year-month.ts'

/** Both days in. */
export type Days = { readonly startsOn: LocalDate; readonly endsOn: LocalDate }

/** A month as weeks of ISO 8601, each from Monday to Sunday. */
export type Month<Listed> = { readonly month: YearMonth; readonly weeks: readonly Week<Listed>[] }
export type Week<Listed> = { readonly days: readonly Day[]; readonly bars: readonly Bar<Listed>[] }
/** `isOut`: of the month before or after. */
export type Day = { readonly on: LocalDate; readonly isOut: boolean; readonly isToday: boolean }
/** The days of an event in one week of the month. `from` is its first, 1 (Monday) to 7. */
export type Bar<Listed> = {
  readonly event: Listed
  readonly from: number
  readonly days: number
  /** Whether it began before, and whether it goes on after: in another week or another month. */
  readonly isContinued: boolean
  readonly continues: boolean
}

/**
 * Lays events out over the weeks of a month: one bar in each week that they have days in. Bars stand in the order of
 * their first day, the longer before the shorter, else as given: who sets each into the first row with room for it has
 * no two over one another.
 */
export function monthOf<Listed extends Days>(
  events: readonly Listed[],
  month: YearMonth,
  today: LocalDate,
): Month<Listed> {
  const [first, last] = [firstDay(month), lastDay(month)]
  const inOrder = events
    .filter(({ startsOn, endsOn }) => startsOn <= last && endsOn >= first)
    .sort((a, b) => compare(a.startsOn, b.startsOn) || compare(b.endsOn, a.endsOn))
  const weeks: Week<Listed>[] = []
  for (let monday = plusDays(first, -weekdayOf(first)); monday <= last; monday = plusDays(monday, 7)) {
    const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
      const on = plusDays(monday, weekday)
      return { on, isOut: on < first || on > last, isToday: on === today }
    })
    const within = { startsOn: later(monday, first), endsOn: earlier(plusDays(monday, 6), last) }
    weeks.push({ days, bars: inOrder.flatMap((event) => barOf(event, within)) })
  }
  return { month, weeks }
}

/** Each event once, as the days of the month first show it. */
export function eventsIn<Listed>({ weeks }: Month<Listed>): readonly Listed[] {
  return [...new Set(weeks.flatMap(({ bars }) => bars.map(({ event }) => event)))]
}

function barOf<Listed extends Days>(event: Listed, within: Days): Bar<Listed>[] {
  const startsOn = later(event.startsOn, within.startsOn)
  const endsOn = earlier(event.endsOn, within.endsOn)
  if (startsOn > endsOn) return []
  return [
    {
      event,
      from: weekdayOf(startsOn) + 1,
      days: daysBetween(startsOn, endsOn) + 1,
      isContinued: event.startsOn < startsOn,
      continues: event.endsOn > endsOn,
    },
  ]
}

/** Days since Monday. */
function weekdayOf(day: LocalDate): number {
  return (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other
}
