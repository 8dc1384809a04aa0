import { datesInWords } from '../../../src/events/dates-in-words.ts'
import { isDated } from '../../../src/events/event.ts'
import { formatDates, formatZone } from '../../../src/i18n/formats.ts'
import { formatList } from '../../../src/i18n/names.ts'
import { Place } from '../../components/event/place.tsx'
import { Title } from '../../components/event/title.tsx'
import { Sample } from '../../components/sample.tsx'
import { PutOff } from '../../components/time/put-off.tsx'
import type { Frame } from '../../frame.ts'
import type { OwnView } from './own-view.ts'

type TicketProps = { readonly frame: Frame; readonly view: OwnView }

/** The ticket: whose, for what, when and where, and the code that the door reads. */
export function Ticket({ frame, view }: TicketProps) {
  const { t } = frame
  const { ticket, registration, name, event, texts, hosts, isOnline } = view
  const title = texts.get('title')
  if (!ticket) return null
  const { code, qr } = ticket
  return (
    <section class="ticket" aria-label={t('own.ticket')}>
      <div class="stub">
        <div class="who">
          <p class="of">
            <b>{title && <Title text={title} t={t} />}</b>
            {formatList(t.locale, hosts)}
          </p>
          <h2>
            <bdi>{name}</bdi>
            {registration.nativeName && (
              <span>
                <bdi>{registration.nativeName}</bdi>
              </span>
            )}
            {registration.affiliation && (
              <span>
                <bdi>{registration.affiliation}</bdi>
              </span>
            )}
          </h2>
          <dl>
            <div>
              <dt>{t('event.when')}</dt>
              <dd>
                <When t={t} event={event} />
              </dd>
            </div>
            <div>
              <dt>{t('event.where')}</dt>
              <dd>
                <Place t={t} city={texts.get('city')} country={event.country} />
                <small>{t(isOnline ? 'own.online' : 'own.on-site')}</small>
              </dd>
            </div>
          </dl>
        </div>
        <div class="code">
          <svg
            viewBox={`-2 -2 ${qr.size + 4} ${qr.size + 4}`}
            role="img"
            aria-label={t('own.qr')}
            shape-rendering="crispEdges"
          >
            <path fill="#16232e" d={qr.path} />
          </svg>
          <b dir="ltr">{code}</b>
          <span class="small">{t('own.door')}</span>
        </div>
      </div>
    </section>
  )
}

function When({ t, event }: { t: Frame['t']; event: OwnView['event'] }) {
  const { schedule } = event
  if (!isDated(schedule.precision)) return <>{datesInWords(t.locale, schedule)}</>
  const days = formatDates(t.locale, schedule.startsOn, schedule.endsOn, 'short')
  if (event.state === 'postponed') return <PutOff t={t} days={days} />
  if (schedule.precision !== 'time') return <>{days}</>
  return (
    <>
      {days}
      {t.locale === 'zh' ? ' ' : t.locale === 'ar' ? '، ' : ', '}
      <span class="num">{schedule.startTime}</span>
      <small>
        {formatZone(t.locale, schedule.timeZone, event.startsAt)} <Sample t={t} when={event.isSample} />
      </small>
    </>
  )
}
