import type { YearWeeks } from '../../../views/components/time/year.tsx'
import { type LocalDate, plusDays } from '../../time/wall-time.ts'

type Days = { readonly startsOn: LocalDate; readonly endsOn: LocalDate }

/** The weeks of today's year in which there are meetings. A fifty-third week is told with the fifty-second. */
export function yearWeeksOf(today: LocalDate, meetings: readonly Days[]): YearWeeks {
  const { year, week: now } = weekOf(today)
  const met = new Set<number>()
  for (const { startsOn, endsOn } of meetings) {
    for (let day = startsOn; day <= endsOn; day = plusDays(day, 1)) {
      const on = weekOf(day)
      if (on.year === year) met.add(on.week)
    }
  }
  return { year, now, met: [...met].sort((a, b) => a - b) }
}

/** The week of ISO 8601 that a date is in, and the year that it belongs to: a week is of the year of its Thursday. */
function weekOf(day: LocalDate): { readonly year: number; readonly week: number } {
  const noon = new Date(`${day}T12:00:00Z`)
  const thursday = plusDays(day, 4 - (noon.getUTCDay() || 7))
  const year = Number(thursday.slice(0, 4))
  const daysIntoYear = (Date.parse(`${thursday}T00:00:00Z`) - Date.UTC(year, 0, 1)) / 86_400_000
  return { year, week: Math.min(52, 1 + Math.floor(daysIntoYear / 7)) }
}
