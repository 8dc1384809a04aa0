import { formatDate } from '../../../src/i18n/formats.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import type { Frame } from '../../frame.ts'
import { Entry, type ListedEvent } from './entry.tsx'

/** Events under their month, or under "date to be announced" where `month` is null. */
export type Month = { readonly month: LocalDate | null; readonly events: readonly ListedEvent[] }

/** A printed programme: the month in the margin, the events beside it. */
export function Agenda({ frame, months }: { readonly frame: Frame; readonly months: readonly Month[] }) {
  return (
    <div class="agenda">
      {months.map(({ month, events }) => {
        const id = month === null ? 'undated' : `m-${month.slice(0, 7)}`
        return (
          <section class="month" aria-labelledby={id}>
            <h2 id={id}>
              <MonthName t={frame.t} month={month} />
            </h2>
            <ol>
              {events.map((event) => (
                <Entry frame={frame} event={event} />
              ))}
            </ol>
          </section>
        )
      })}
    </div>
  )
}

function MonthName({ t, month }: { readonly t: Translate; readonly month: LocalDate | null }) {
  if (month === null) return <>{t('listing.undated')}</>
  const { locale } = t
  // Intl's word for a month alone is 九月 in Chinese; calendars write 9月.
  const name = locale === 'zh' ? `${Number(month.slice(5, 7))}月` : formatDate(locale, month, 'month')
  return (
    <>
      {name.slice(0, 1).toLocaleUpperCase(locale)}
      {name.slice(1)} <span>{formatDate(locale, month, 'year')}</span>
    </>
  )
}
