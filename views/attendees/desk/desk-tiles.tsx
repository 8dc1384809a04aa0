import type { EventState, Text } from '../../../src/events/event.ts'
import { comma } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { type Dots, Hemicycle } from '../../components/hemicycle/hemicycle.tsx'
import { Words } from '../../components/words.tsx'
import { EventStateBadge } from '../../events/office/office-head.tsx'

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
  /** What new zone data did to it, as long as nobody has put that away. */
  readonly zoneNotice: 'moved' | 'unsettled' | null
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

type TilesProps = {
  readonly t: Translate
  readonly events: readonly DeskEvent[]
  readonly isPast: boolean
}

/** Events beside each other, each with its hall and what is to be done there. */
export function Tiles({ t, events, isPast }: TilesProps) {
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
            {comma(t.locale)}
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
