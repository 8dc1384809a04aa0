import type { Bar, Day, Days, Month, Week } from '../../../src/events/listing/month/month.ts'
import { firstDay } from '../../../src/events/listing/month/year-month.ts'
import { formatDate, formatDates } from '../../../src/i18n/formats.ts'
import { comma } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Words } from '../../components/words.tsx'
import type { ListedEvent } from './entry.tsx'
import { monthAndYear } from './month-name.tsx'

/** An event with the days that it is shown on. */
export type BarEvent = Days & { readonly event: ListedEvent }
type GridProps = {
  readonly t: Translate
  readonly month: Month<BarEvent>
  readonly link: (path: string) => string
}

/** A month as weeks, the days of an event as one bar in each: every bar is a link, in the order of the days. */
export function MonthGrid(props: GridProps) {
  const { locale } = props.t
  const { month, weeks } = props.month
  return (
    <section class="grid" aria-label={monthAndYear(locale, firstDay(month))}>
      <div class="grid-head" aria-hidden="true">
        {weeks[0]?.days.map(({ on }) => (
          <span class="day out">{formatDate(locale, on, 'weekdayShort')}</span>
        ))}
      </div>
      {weeks.map((week) => (
        <WeekRow {...props} week={week} />
      ))}
    </section>
  )
}

function WeekRow({ week, ...props }: GridProps & { readonly week: Week<BarEvent> }) {
  return (
    <div class="grid-week">
      {week.days.map((day) => (
        <DayCell t={props.t} day={day} />
      ))}
      {week.bars.map((bar) => (
        <BarLink {...props} bar={bar} />
      ))}
    </div>
  )
}

/** Numerals are for the eye: bars say their dates. Today alone is told. */
function DayCell({ t, day }: { readonly t: Translate; readonly day: Day }) {
  const numeral = Number(day.on.slice(8))
  if (!day.isToday) {
    return (
      <span class={day.isOut ? 'day out' : 'day'} aria-hidden="true">
        {numeral}
      </span>
    )
  }
  return (
    <span class={day.isOut ? 'day out' : 'day'} aria-current="date">
      <b aria-hidden="true">{numeral}</b>
      <span class="unseen">{t('listing.today', { date: formatDate(t.locale, day.on, 'dayAndMonth') })}</span>
    </span>
  )
}

function BarLink({ t, link, bar }: GridProps & { readonly bar: Bar<BarEvent> }) {
  const { from, days, isContinued, continues } = bar
  const { event, startsOn, endsOn } = bar.event
  const { badge, why } = event.entrance
  const isCalledOff = why === 'postponed' || why === 'cancelled'
  const dates = formatDates(t.locale, startsOn, endsOn, 'weekdayAndDay')
  const told = [dates, ...(badge && !isCalledOff ? [t(badge.words)] : [])]
  return (
    <a
      class={continues ? 'bar continues' : 'bar'}
      href={link(`/events/${event.slug}`)}
      data-state={isCalledOff || why === 'invitation' ? why : undefined}
      data-from={from}
      data-days={days > 1 ? days : undefined}
    >
      {isContinued && '… '}
      <BarTitle event={event} t={t} />
      {isCalledOff && badge ? <small>{t(badge.words)}</small> : <Beside event={event} t={t} />}
      <span class="unseen">{told.map((word) => `${comma(t.locale)}${word}`).join('')}</span>
    </a>
  )
}

type TitleProps = { readonly event: ListedEvent; readonly t: Translate }

function BarTitle({ event, t }: TitleProps) {
  const words = <Words text={event.shortTitle ?? event.title} t={t} />
  return event.state === 'cancelled' ? <s>{words}</s> : words
}

/** «Beijing, 09:00». */
function Beside({ event, t }: TitleProps) {
  const { city, schedule } = event
  const time = schedule.precision === 'time' ? schedule.startTime : undefined
  if (!city && !time) return null
  return (
    <small>
      {city && <Words text={city} t={t} />}
      {city && time && comma(t.locale)}
      {time}
    </small>
  )
}
