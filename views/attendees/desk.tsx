import type { EventState, Text } from '../../src/events/event.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import { type Dots, Hemicycle } from '../components/hemicycle.tsx'
import { Icon } from '../components/icon.tsx'
import { Words } from '../components/words.tsx'
import { EventStateBadge } from '../events/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'

/** An event as the desk shows it. Figures are null where there are none, or where the role sees none. */
export type DeskEvent = {
  readonly slug: string
  readonly title: Text
  readonly short: Text
  readonly when: string
  readonly city: Text | null
  readonly state: EventState
  readonly daysLeft: number
  readonly isDated: boolean
  readonly applied: number
  readonly appliedSince: Date | null
  readonly figures: {
    readonly capacity: number | null
    readonly confirmed: number
    readonly offered: number
    readonly waiting: number
    /** The bounded places: the event's, or those of its types. */
    readonly hall: { readonly capacity: number; readonly taken: number } | null
  } | null
  readonly dots: Dots | null
}

type DeskProps = {
  readonly frame: OfficeFrame
  /** Of the site's clock, 0 to 23. */
  readonly hour: number
  readonly time: string
  readonly upcoming: readonly DeskEvent[]
  readonly past: readonly DeskEvent[]
}

/** What waits for somebody, then the organizer's events. */
export function DeskPage({ frame, hour, time, upcoming, past }: DeskProps) {
  const { t, organizer } = frame
  return (
    <OfficePage frame={frame} title={t('office.desk')} current="desk">
      <div class="head">
        <div>
          <h1 dir="auto">{organizer.name ? greeting(t, hour, organizer.name) : t('office.desk')}</h1>
          <p class="soft">{time}</p>
        </div>
        {frame.mayCreateEvents && (
          <a class="button" href="/organizer/events/new">
            <Icon name="plus" />
            {t('office.new-event')}
          </a>
        )}
      </div>
      <Waiting t={t} events={upcoming} />
      <section class="stack sect" aria-labelledby="upcoming">
        <h2 id="upcoming">{t('desk.events')}</h2>
        {upcoming.length > 0 ? <Tiles t={t} events={upcoming} isPast={false} /> : <NoEvents frame={frame} />}
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

function Waiting({ t, events }: { t: Translate; events: readonly DeskEvent[] }) {
  const toDecide = events
    .filter(({ applied }) => applied > 0)
    .sort((a, b) => (a.appliedSince?.getTime() ?? 0) - (b.appliedSince?.getTime() ?? 0))
  const inLine = events.filter(({ figures }) => (figures?.waiting ?? 0) > 0)
  return (
    <section class="stack sect" aria-labelledby="waiting">
      <h2 id="waiting">{t('desk.waiting')}</h2>
      {toDecide.length + inLine.length === 0 && <p class="soft">{t('desk.nothing')}</p>}
      <ul class="todo">
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
      <a class="button plain slim" href={`/organizer/events/${event.slug}/attendees?state=${state}`}>
        {t('desk.see')}
        <span class="unseen">
          {' '}
          <Words text={event.short} t={t} />
        </span>
      </a>
    </li>
  )
}

function Tiles({ t, events, isPast }: { t: Translate; events: readonly DeskEvent[]; isPast: boolean }) {
  return (
    <ul class="tiles">
      {events.map((event) => (
        <Tile t={t} event={event} isPast={isPast} />
      ))}
    </ul>
  )
}

/** From so many letters on a tile shows the short title. */
const longTitle = 60

function Tile({ t, event, isPast }: { t: Translate; event: DeskEvent; isPast: boolean }) {
  const { figures, dots } = event
  return (
    <li class="tile">
      <h3>
        <a href={`/organizer/events/${event.slug}`}>
          <Words text={event.title.text.length > longTitle ? event.short : event.title} t={t} />
        </a>
      </h3>
      <p class="small soft">
        {event.city && (
          <>
            <bdi>
              <Words text={event.city} t={t} />
            </bdi>
            {t.locale === 'ar' ? '، ' : ', '}
          </>
        )}
        {event.when}
      </p>
      {figures && dots && (
        <Hemicycle places={dots} figure={String(figures.hall?.taken ?? 0)} label={figureWords(t, figures)} />
      )}
      {figures && (
        <p class="legend">
          <span class="taken">{takenWords(t, figures)}</span>
          {figures.hall && figures.capacity === null && (
            <span>{t('desk.in-all', { count: figures.confirmed })}</span>
          )}
          {figures.offered > 0 && <span class="held">{t('desk.on-offer', { count: figures.offered })}</span>}
        </p>
      )}
      <p class="foot">
        <TileBadge t={t} event={event} />
        {!isPast && event.isDated && event.daysLeft > 0 && (
          <span>{t('desk.days', { count: event.daysLeft })}</span>
        )}
      </p>
    </li>
  )
}

function TileBadge({ t, event }: { t: Translate; event: DeskEvent }) {
  const { state, applied, figures } = event
  if (state !== 'published') return <EventStateBadge t={t} state={state} />
  const [shape, words] =
    applied > 0
      ? (['applied', t('desk.to-decide', { count: applied })] as const)
      : figures && figures.waiting > 0
        ? (['waiting', t('desk.in-line', { count: figures.waiting })] as const)
        : freeWords(t, figures)
  return (
    <span class="badge" data-state={shape}>
      {words}
    </span>
  )
}

function freeWords(t: Translate, figures: DeskEvent['figures']): readonly [string, string] {
  if (!figures) return ['closed', t('desk.no-registration')]
  if (figures.hall === null) return ['open', t('desk.no-limit')]
  const left = figures.hall.capacity - figures.hall.taken - figures.offered
  return left > 0 ? ['open', t('desk.left', { count: left })] : ['full', t('availability.full')]
}

function takenWords(t: Translate, { hall, confirmed }: NonNullable<DeskEvent['figures']>): string {
  return hall === null
    ? t('desk.confirmed', { count: confirmed })
    : t('desk.taken', { count: hall.taken, capacity: hall.capacity })
}

function figureWords(t: Translate, figures: NonNullable<DeskEvent['figures']>): string {
  const offered = figures.offered > 0 ? `, ${t('desk.on-offer', { count: figures.offered })}` : ''
  return takenWords(t, figures) + offered
}

function NoEvents({ frame }: { frame: OfficeFrame }) {
  const { t } = frame
  return (
    <div class="empty">
      <Hemicycle places={{ total: 23, taken: 0, held: 0 }} />
      <h3>{t('desk.none')}</h3>
      <p>{t(frame.mayCreateEvents ? 'desk.none-create' : 'desk.none-ask')}</p>
      {frame.mayCreateEvents && (
        <p class="row">
          <a class="button" href="/organizer/events/new">
            {t('office.new-event')}
          </a>
        </p>
      )}
    </div>
  )
}
