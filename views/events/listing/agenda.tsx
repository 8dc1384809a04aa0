import type { Child } from 'hono/jsx'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import type { Frame } from '../../frame.ts'
import { Entry, type ListedEvent } from './entry.tsx'
import { MonthName } from './month-name.tsx'

/** Events under their month, or under "date to be announced" where `month` is null. */
export type Month = { readonly month: LocalDate | null; readonly events: readonly ListedEvent[] }

/** A printed programme: the month in the margin, the events beside it. */
export function Agenda({ frame, months }: { readonly frame: Frame; readonly months: readonly Month[] }) {
  return (
    <div class="agenda">
      {months.map(({ month, events }) => (
        <AgendaPart frame={frame} id={month === null ? 'undated' : `m-${month.slice(0, 7)}`} events={events}>
          {month === null ? frame.t('listing.undated') : <MonthName locale={frame.t.locale} day={month} />}
        </AgendaPart>
      ))}
    </div>
  )
}

type PartProps = {
  readonly frame: Frame
  readonly id: string
  readonly events: readonly ListedEvent[]
  /** Its heading. */
  readonly children?: Child
}

/** One heading of an agenda, and the events under it. */
export function AgendaPart({ frame, id, events, children }: PartProps) {
  return (
    <section class="month" aria-labelledby={id}>
      <h2 id={id}>{children}</h2>
      <ol>
        {events.map((event) => (
          <Entry frame={frame} event={event} />
        ))}
      </ol>
    </section>
  )
}
