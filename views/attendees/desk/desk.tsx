import type { Translate } from '../../../src/i18n/translate.ts'
import { Hemicycle } from '../../components/hemicycle/hemicycle.tsx'
import { Icon } from '../../components/icon.tsx'
import { Words } from '../../components/words.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { type DeskEvent, Tiles } from './desk-tiles.tsx'

type DeskProps = {
  readonly frame: OfficeFrame
  /** Of the site's clock, 0 to 23. */
  readonly hour: number
  readonly time: string
  readonly upcoming: readonly DeskEvent[]
  readonly past: readonly DeskEvent[]
  /** Mails that could not be sent; 0 for who runs no site. */
  readonly failedMails: number
  /** Who can give somebody a role. */
  readonly contactEmail: string | null
}

/** What waits for somebody, then the organizer's events. */
export function DeskPage(desk: DeskProps) {
  const { frame, hour, time, upcoming, past } = desk
  const { t, organizer } = frame
  const hasEvents = upcoming.length + past.length > 0
  return (
    <OfficePage frame={frame} title={t('office.desk')} current="desk">
      <div class="head">
        <div>
          <h1 dir="auto">{organizer.name ? greeting(t, hour, organizer.name) : t('office.desk')}</h1>
          <p class="soft">{time}</p>
        </div>
        <div class="row">
          {hasEvents && (
            <a class="button plain" href="/organizer/newsletter">
              <Icon name="mail" />
              {t('newsletter.desk')}
            </a>
          )}
          {frame.mayCreateEvents && (
            <>
              <a class="button plain" href="/organizer/import">
                {t('importing.title')}
              </a>
              <a class="button" href="/organizer/events/new">
                <Icon name="plus" />
                {t('office.new-event')}
              </a>
            </>
          )}
        </div>
      </div>
      {(hasEvents || desk.failedMails > 0) && (
        <Waiting t={t} events={upcoming} failedMails={desk.failedMails} />
      )}
      <section class="stack sect" aria-labelledby="upcoming">
        <h2 id="upcoming">{t('desk.events')}</h2>
        {upcoming.length > 0 ? <Tiles t={t} events={upcoming} isPast={false} /> : <NoEvents desk={desk} />}
      </section>
      {past.length > 0 && (
        <section class="stack sect" aria-labelledby="past">
          <h2 id="past">{t('desk.past')}</h2>
          <Tiles t={t} events={past} isPast />
        </section>
      )}
    </OfficePage>
  )
}

function greeting(t: Translate, hour: number, name: string): string {
  if (hour < 12) return t('desk.morning', { name })
  return t(hour < 18 ? 'desk.afternoon' : 'desk.evening', { name })
}

type WaitingProps = {
  readonly t: Translate
  readonly events: readonly DeskEvent[]
  readonly failedMails: number
}

function Waiting({ t, events, failedMails }: WaitingProps) {
  const toDecide = events
    .filter(({ applied }) => applied > 0)
    .sort((a, b) => (a.appliedSince?.getTime() ?? 0) - (b.appliedSince?.getTime() ?? 0))
  const moved = events.filter(({ zoneNotice }) => zoneNotice !== null)
  const inLine = events.filter(({ figures }) => (figures?.waiting ?? 0) > 0)
  return (
    <section class="stack sect" aria-labelledby="waiting">
      <h2 id="waiting">{t('desk.waiting')}</h2>
      {toDecide.length + inLine.length + moved.length + failedMails === 0 && (
        <p class="soft">{t('desk.nothing')}</p>
      )}
      <ul class="todo">
        {failedMails > 0 && <FailedMails t={t} count={failedMails} />}
        {moved.map((event) => (
          <MovedByLaw t={t} event={event} />
        ))}
        {toDecide.map((event) => (
          <Todo t={t} event={event} state="applied" count={event.applied} />
        ))}
        {inLine.map((event) => (
          <Todo t={t} event={event} state="waitlisted" count={event.figures?.waiting ?? 0} />
        ))}
      </ul>
    </section>
  )
}

function FailedMails({ t, count }: { readonly t: Translate; readonly count: number }) {
  return (
    <li>
      <span class="badge" data-state="full">
        {t('desk.mails', { count })}
      </span>
      <span>{t('desk.mails-text')}</span>
      <a class="button plain slim" href="/organizer/mail?state=failed">
        {t('desk.see')}
        <span class="unseen"> {t('outbox.title')}</span>
      </a>
    </li>
  )
}

/** An event whose instants are others under new zone data, or whose hours do not exist under them. */
function MovedByLaw({ t, event }: { readonly t: Translate; readonly event: DeskEvent }) {
  const isUnsettled = event.zoneNotice === 'unsettled'
  return (
    <li>
      <span class="badge" data-state={isUnsettled ? 'full' : 'applied'}>
        {t('zones.badge')}
      </span>
      <span>
        <b>
          <Words text={event.short} t={t} />
        </b>
        {' · '}
        {t(isUnsettled ? 'zones.desk-gap' : 'zones.desk')}
      </span>
      <a class="button plain slim" href={`/organizer/events/${event.slug}`}>
        {t('desk.see')}
        <span class="unseen">
          {' '}
          <Words text={event.short} t={t} />
        </span>
      </a>
    </li>
  )
}

type TodoProps = {
  readonly t: Translate
  readonly event: DeskEvent
  readonly state: 'applied' | 'waitlisted'
  readonly count: number
}

function Todo({ t, event, state, count }: TodoProps) {
  return (
    <li>
      <span class="badge" data-state={state}>
        {t(`desk.${state}`, { count })}
      </span>
      <span>
        <b>
          <Words text={event.short} t={t} />
        </b>
        {' · '}
        {t(`desk.${state}-text`)}
      </span>
      <a
        class="button plain slim"
        href={`/organizer/events/${event.slug}/${state === 'applied' ? 'decisions' : 'attendees?state=waitlisted'}`}
      >
        {t('desk.see')}
        <span class="unseen">
          {' '}
          <Words text={event.short} t={t} />
        </span>
      </a>
    </li>
  )
}

function NoEvents({ desk }: { desk: DeskProps }) {
  const { frame, past, contactEmail } = desk
  const { t } = frame
  const asks = past.length > 0 ? 'desk.none-ask' : 'desk.none-at-all'
  return (
    <div class="empty">
      <Hemicycle places={{ total: 23, taken: 0, held: 0 }} />
      <h3>{t('desk.none')}</h3>
      <p>{t(frame.mayCreateEvents ? 'desk.none-create' : asks)}</p>
      <p class="row">
        {frame.mayCreateEvents ? (
          <a class="button" href="/organizer/events/new">
            {t('office.new-event')}
          </a>
        ) : (
          contactEmail && (
            <a class="button plain" href={`mailto:${contactEmail}`}>
              <Icon name="mail" />
              {t('desk.write')}
            </a>
          )
        )}
      </p>
    </div>
  )
}
