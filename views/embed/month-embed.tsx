import { eventsIn, type Month } from '../../src/events/listing/month/month.ts'
import { firstDay, type YearMonth } from '../../src/events/listing/month/year-month.ts'
import { formatDate } from '../../src/i18n/formats.ts'
import { Icon } from '../components/icon.tsx'
import { AgendaPart } from '../events/listing/agenda.tsx'
import type { ListedEvent } from '../events/listing/entry.tsx'
import { type BarEvent, MonthGrid } from '../events/listing/month-grid.tsx'
import { MonthName, monthAndYear } from '../events/listing/month-name.tsx'
import { SomeTime } from '../events/listing/some-time.tsx'
import { EmbedDocument, EmbedFoot, type EmbedProps } from './document.tsx'

type Step = { readonly month: YearMonth; readonly path: string }
type MonthEmbedProps = EmbedProps & {
  readonly month: Month<BarEvent>
  /** Null before the first month that can be asked for, and after the last. */
  readonly before: Step | null
  readonly after: Step | null
  /** The page that says how to subscribe to just these. */
  readonly subscribe: string
  readonly someTime: readonly ListedEvent[]
}

/** A month on another site. Its steps to other months stay there: in the frame, and in the element by the script. */
export function MonthEmbed({ month, before, after, subscribe, someTime, ...around }: MonthEmbedProps) {
  const { frame } = around
  const { t, link } = frame
  const events = eventsIn(month).map(({ event }) => event)
  return (
    <EmbedDocument {...around}>
      <div class="monthbar">
        <h2>
          <MonthName locale={t.locale} day={firstDay(month.month)} />
        </h2>
        {before && <StepLink frame={frame} step={before} rel="prev" />}
        {after && <StepLink frame={frame} step={after} rel="next" />}
      </div>
      <MonthGrid t={t} month={month} link={link} />
      <SomeTime t={t} events={someTime} link={link} />
      {events.length > 0 && (
        <div class="agenda">
          <AgendaPart frame={frame} id="list" events={events}>
            {t('listing.month-list', { month: formatDate(t.locale, firstDay(month.month), 'month') })}
          </AgendaPart>
        </div>
      )}
      <EmbedFoot frame={frame} subscribe={subscribe} />
    </EmbedDocument>
  )
}

type StepLinkProps = Pick<EmbedProps, 'frame'> & { readonly step: Step; readonly rel: 'prev' | 'next' }

function StepLink({ frame: { t, link }, step, rel }: StepLinkProps) {
  const name = monthAndYear(t.locale, firstDay(step.month))
  return (
    <a
      class="button plain slim"
      href={link(step.path)}
      target="_self"
      rel={rel}
      aria-label={name}
      title={name}
    >
      <Icon name={rel === 'prev' ? 'previous' : 'next'} flips />
    </a>
  )
}
