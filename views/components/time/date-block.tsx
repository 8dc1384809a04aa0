import { formatDate, formatDates } from '../../../src/i18n/formats.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { Schedule } from '../../../src/time/instants.ts'
import { type LocalDate, plusDays } from '../../../src/time/wall-time.ts'

/** The days as numerals, their weekdays, and the week strip; a month or a year where no more is known. */
export function DateBlock({ schedule, t }: { readonly schedule: Schedule; readonly t: Translate }) {
  const { precision, startsOn, endsOn } = schedule
  if (precision === 'month' || precision === 'year') {
    const style = precision === 'month' ? 'month' : 'year'
    return (
      <div class="dateblock">
        <time class="days long" datetime={startsOn.slice(0, precision === 'month' ? 7 : 4)}>
          {formatDate(t.locale, startsOn, style)}
        </time>
        {precision === 'month' && <small>{formatDate(t.locale, startsOn, 'year')}</small>}
      </div>
    )
  }
  const isWithinMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7)
  return (
    <div class="dateblock">
      <time class={isWithinMonth ? 'days' : 'days long'} datetime={startsOn}>
        {isWithinMonth
          ? numerals(startsOn, endsOn)
          : formatDates(t.locale, startsOn, endsOn, 'dayAndMonthShort')}
      </time>
      <small>{weekdays(t, startsOn, endsOn)}</small>
      <Week t={t} startsOn={startsOn} endsOn={endsOn} />
    </div>
  )
}

function numerals(startsOn: LocalDate, endsOn: LocalDate): string {
  const [first, last] = [Number(startsOn.slice(8)), Number(endsOn.slice(8))]
  return first === last ? String(first) : `${first}–${last}`
}

function weekdays({ locale }: Translate, startsOn: LocalDate, endsOn: LocalDate): string {
  if (startsOn === endsOn) return formatDate(locale, startsOn, locale === 'zh' ? 'weekdayShort' : 'weekday')
  return formatDates(locale, startsOn, endsOn, 'weekdayShort')
}

type WeekProps = { readonly t: Translate; readonly startsOn: LocalDate; readonly endsOn: LocalDate }

/** Seven ticks, the event's days filled; it begins on the language's first weekday. */
function Week({ t, startsOn, endsOn }: WeekProps) {
  const first = t.locale === 'ar' ? 6 : 1
  const on = new Set<number>()
  for (let day = startsOn; day <= endsOn && on.size < 7; day = plusDays(day, 1)) on.add(weekdayOf(day))
  return (
    <span class="week" aria-hidden="true">
      {[0, 1, 2, 3, 4, 5, 6].map((tick) => (
        <i class={on.has((first + tick) % 7) ? 'on' : undefined} />
      ))}
    </span>
  )
}

function weekdayOf(day: LocalDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay()
}
