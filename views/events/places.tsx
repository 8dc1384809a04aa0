import { formatInstant } from '../../src/i18n/formats.ts'
import { Badge } from '../components/badge.tsx'
import { Hemicycle } from '../components/hemicycle/hemicycle.tsx'
import { Icon } from '../components/icon.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import { EventLink, WhyLinksRest } from './event-link.tsx'
import type { EventView } from './event-view.ts'
import { ToCalendar } from './to-calendar.tsx'

type Props = { readonly frame: Frame; readonly view: EventView }

/** The hall, the word of its places, the one act, and what follows from it. */
export function Places({ frame, view }: Props) {
  const { t, link } = frame
  const { event, entrance, cacheSeconds } = view
  return (
    <>
      <Hall frame={frame} view={view} />
      <div class="stack">
        <Availability frame={frame} view={view} />
        {entrance.act && (
          <EventLink event={event} look="button full" href={link(`/events/${event.slug}/register`)}>
            {t(`event.${entrance.act}`)}
          </EventLink>
        )}
        <Why frame={frame} view={view} />
        <ToCalendar frame={frame} view={view} />
        <WhyLinksRest t={t} event={event} />
        {cacheSeconds > 0 && <p class="small soft">{t('event.age', { count: cacheSeconds })}</p>}
      </div>
    </>
  )
}

function Hall({ frame, view }: Props) {
  const { t } = frame
  const { badge, why } = view.entrance
  const dots = view.availability?.dots
  if (!dots || !badge || why === 'past' || why === 'cancelled' || why === 'postponed') return null
  return (
    <>
      <Hemicycle places={dots} label={t('event.places', { words: t(badge.words) })} />
      <p class="legend">
        {dots.taken > 0 && <span class="taken">{t('event.taken')}</span>}
        {dots.held > 0 && <span class="held">{t('event.held')}</span>}
        {dots.taken + dots.held < dots.total && <span>{t('event.free')}</span>}
      </p>
    </>
  )
}

/** The event's word; each public type's beside it, where there are several. */
function Availability({ frame, view }: Props) {
  const { t } = frame
  const { badge, why } = view.entrance
  const types = view.availability?.types ?? []
  const [only] = types
  if (!badge) return null
  const isOver = why === 'past' || why === 'cancelled' || why === 'postponed'
  if (types.length < 2 || isOver) {
    return (
      <p class="row" data-type={only?.key} data-state={only && badge.state}>
        <Badge state={badge.state} wash>
          {t(badge.words)}
        </Badge>
      </p>
    )
  }
  return (
    <>
      <p class="row">
        <Badge state={badge.state} wash>
          {t(badge.words)}
        </Badge>
      </p>
      <ul class="types">
        {types.map(({ id, key, state }) => {
          const title = view.textsOf('type', id).get('title')
          return (
            <li data-type={key} data-state={state}>
              <span>{title ? <Words text={title} t={t} /> : key}</span>
              <Badge state={state}>{t(`availability.${state}`)}</Badge>
            </li>
          )
        })}
      </ul>
    </>
  )
}

function Why({ frame, view }: Props) {
  const { t } = frame
  const words = whyInWords(frame, view)
  const { email } = view.contact
  const asksToWrite = ['invitation', 'full'].includes(view.entrance.why)
  return (
    <>
      {words && <p class="small soft">{words}</p>}
      {asksToWrite && email && (
        <a class="button plain full" href={`mailto:${email}`}>
          <Icon name="mail" />
          {t('event.write')}
        </a>
      )}
    </>
  )
}

function whyInWords({ t }: Frame, { entrance, event }: EventView): string | undefined {
  const { timeZone } = event.schedule
  const at = (time: Date) => formatInstant(t.locale, time, timeZone, 'dateTime')
  const { opensAt, closesAt } = event.window
  switch (entrance.why) {
    case 'waiting':
    case 'full':
    case 'past':
    case 'applications':
    case 'invitation':
      return t(`event.${entrance.why}-text`)
    case 'soon':
      return opensAt ? t('event.soon-text', { time: at(opensAt) }) : undefined
    case 'closed':
      return closesAt ? t('event.closed-text', { time: at(closesAt) }) : t('event.closed-plain')
    default:
      return undefined
  }
}
