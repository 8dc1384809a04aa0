import { eventsIn, type Month } from '../../../src/events/listing/month/month.ts'
import { firstDay, type YearMonth } from '../../../src/events/listing/month/year-month.ts'
import { formatDate } from '../../../src/i18n/formats.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { Icon } from '../../components/icon.tsx'
import type { Frame } from '../../frame.ts'
import { AgendaPart } from './agenda.tsx'
import type { ListedEvent } from './entry.tsx'
import { ListingPage, type ListingPageProps } from './listing-page.tsx'
import { type BarEvent, MonthGrid } from './month-grid.tsx'
import { MonthName, monthAndYear, monthWord } from './month-name.tsx'
import { SomeTime } from './some-time.tsx'

type Step = { readonly month: YearMonth; readonly path: string }
type Steps = {
  /** Null before the first month that can be asked for, and after the last. */
  readonly before: Step | null
  readonly after: Step | null
  readonly today: LocalDate
  readonly todayPath: string
}
type MonthProps = Omit<ListingPageProps, 'name' | 'children'> & {
  readonly month: Month<BarEvent>
  readonly steps: Steps
  readonly someTime: readonly ListedEvent[]
  /** How many of more events are shown; null: all. */
  readonly cutAt: number | null
  /** Of a month without events: the nearest with some; and the listing without filters, where there are any. */
  readonly nearest: (Step & { readonly comes: boolean }) | null
  readonly unfiltered: string | null
}

/** A month as a grid, and the same again as an agenda: that is what phones and screen readers read. */
export function MonthPage(props: MonthProps) {
  const { month, steps, someTime, cutAt, nearest, unfiltered, ...listing } = props
  const { frame } = listing
  const { t, link } = frame
  const events = eventsIn(month).map(({ event }) => event)
  return (
    <ListingPage {...listing} name={monthAndYear(t.locale, firstDay(month.month))}>
      <div class="stack">
        <MonthBar frame={frame} month={month.month} steps={steps} />
        <MonthGrid t={t} month={month} link={link} />
        <SomeTime t={t} events={someTime} link={link} />
      </div>
      {cutAt !== null && <p class="note">{t('listing.month-cut', { count: cutAt })}</p>}
      {events.length > 0 ? (
        <div class="agenda">
          <AgendaPart frame={frame} id="list" events={events}>
            {t('listing.month-list', { month: formatDate(t.locale, firstDay(month.month), 'month') })}
          </AgendaPart>
        </div>
      ) : (
        <Nothing frame={frame} month={month.month} nearest={nearest} unfiltered={unfiltered} />
      )}
    </ListingPage>
  )
}

type BarProps = { readonly frame: Frame; readonly month: YearMonth; readonly steps: Steps }

function MonthBar({ frame, month, steps }: BarProps) {
  const { t, link } = frame
  const { before, after, today, todayPath } = steps
  return (
    <div class="monthbar">
      <h2>
        <MonthName locale={t.locale} day={firstDay(month)} />
      </h2>
      {before && (
        <a class="button plain slim" href={link(before.path)}>
          <Icon name="previous" flips />
          {nameBeside(t, month, before.month)}
        </a>
      )}
      {after && (
        <a class="button plain slim" href={link(after.path)}>
          {nameBeside(t, month, after.month)}
          <Icon name="next" flips />
        </a>
      )}
      <a class="button bare slim" href={link(todayPath)}>
        {t('listing.today', { date: formatDate(t.locale, today, 'dayAndMonth') })}
      </a>
    </div>
  )
}

/** A month's name as it stands beside another's: with its year where that differs. */
function nameBeside({ locale }: Translate, shown: YearMonth, month: YearMonth): string {
  const isSameYear = shown.slice(0, 4) === month.slice(0, 4)
  return isSameYear ? monthWord(locale, firstDay(month)) : monthAndYear(locale, firstDay(month))
}

type NothingProps = Pick<MonthProps, 'frame' | 'nearest' | 'unfiltered'> & { readonly month: YearMonth }

function Nothing({ frame, month, nearest, unfiltered }: NothingProps) {
  const { t, link } = frame
  const name = (of: YearMonth) => formatDate(t.locale, firstDay(of), 'monthAndYear')
  return (
    <section class="empty">
      <h2>{t('listing.month-empty', { month: name(month) })}</h2>
      {nearest && (
        <p>
          <a href={link(nearest.path)}>
            {t(nearest.comes ? 'listing.month-next' : 'listing.month-last', { month: name(nearest.month) })}
          </a>
        </p>
      )}
      {unfiltered !== null && (
        <p class="row">
          <a class="button plain" href={link(unfiltered)}>
            {t('listing.show-all')}
          </a>
        </p>
      )}
    </section>
  )
}
