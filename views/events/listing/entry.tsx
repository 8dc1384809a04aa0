import type { Entrance } from '../../../src/events/entrance.ts'
import type { Event, Text } from '../../../src/events/event.ts'
import type { Span } from '../../../src/events/hours.ts'
import { formatDate, formatDates, formatZone } from '../../../src/i18n/formats.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { formatList } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { Badge } from '../../components/badge.tsx'
import { Place } from '../../components/event/place.tsx'
import { Title } from '../../components/event/title.tsx'
import { Icon } from '../../components/icon.tsx'
import { Sample } from '../../components/sample.tsx'
import { DateBlock } from '../../components/time/date-block.tsx'
import { OwnTime } from '../../components/time/own-time.tsx'
import type { Frame } from '../../frame.ts'

/** One event of a listing. */
export type ListedEvent = Pick<
  Event,
  'slug' | 'state' | 'schedule' | 'startsAt' | 'country' | 'isOnline' | 'isSample'
> & {
  readonly title: Text
  readonly shortTitle: Text | undefined
  readonly city: Text | undefined
  readonly category: string | undefined
  readonly hours: Span | undefined
  readonly entrance: Entrance
  /** The day of the venue on which registering closes or opens, where it matters now. */
  readonly windowOn: LocalDate | null
  readonly previous: Event['previous']
  /** Types whose word differs from the event's. */
  readonly types: readonly { readonly title: string; readonly words: MessageKey }[]
}

export function Entry({ frame, event }: { readonly frame: Frame; readonly event: ListedEvent }) {
  const { t, link } = frame
  return (
    <li class="entry" data-state={event.state === 'cancelled' ? 'cancelled' : undefined}>
      <DateBlock schedule={event.schedule} t={t} />
      <div class="what">
        {event.category && <p class="eyebrow">{event.category}</p>}
        <h3>
          <a href={link(`/events/${event.slug}`)}>
            <Title text={event.title} t={t} />
          </a>
        </h3>
        <Where t={t} event={event} />
        <Times frame={frame} event={event} />
      </div>
      <Stand frame={frame} event={event} />
    </li>
  )
}

function Where({ t, event }: { readonly t: Translate; readonly event: ListedEvent }) {
  const { city, country, isOnline } = event
  const hasPlace = city !== undefined || country !== null
  if (!hasPlace && !isOnline) return null
  return (
    <p class="meta">
      {hasPlace && (
        <span>
          <Icon name="place" />
          <span>
            <Place t={t} city={city} country={country} />
          </span>
        </span>
      )}
      {isOnline && (
        <span>
          <Icon name="screen" />
          {t(hasPlace ? 'listing.and-online' : 'listing.online')}
        </span>
      )}
    </p>
  )
}

function Times({ frame, event }: { readonly frame: Frame; readonly event: ListedEvent }) {
  const { t } = frame
  const { schedule, hours, startsAt, isSample } = event
  if (schedule.precision !== 'time') {
    if (schedule.precision !== 'day') return null
    return (
      <p class="meta">
        <span>
          <Icon name="clock" />
          {t('listing.hours-later')}
        </span>
      </p>
    )
  }
  return (
    <p class="meta">
      <span>
        <Icon name="clock" />
        <span>
          {`${schedule.startTime} – ${schedule.endTime}`} {formatZone(t.locale, schedule.timeZone, startsAt)}
        </span>
      </span>
      {hours && <OwnTime frame={frame} span={hours} short />}
      <Sample t={t} when={isSample} />
    </p>
  )
}

function Stand({ frame, event }: { readonly frame: Frame; readonly event: ListedEvent }) {
  const { t, link } = frame
  const { badge, act } = event.entrance
  if (!badge) return <div class="stand" />
  const beside = besideBadge(t, event)
  return (
    <div class="stand">
      <p>
        <Badge state={badge.state}>{t(badge.words)}</Badge>
        {beside && <small>{beside}</small>}
      </p>
      {act && (
        <a
          class={act === 'join' ? 'button slim plain' : 'button slim'}
          href={link(`/events/${event.slug}/register`)}
        >
          {t(`event.${act}`)}
        </a>
      )}
    </div>
  )
}

function besideBadge(t: Translate, { entrance, windowOn, previous, types, schedule }: ListedEvent): string {
  if (entrance.why === 'postponed' || entrance.why === 'cancelled') {
    const { startsOn, endsOn } = previous ?? schedule
    return t('event.was', { dates: formatDates(t.locale, startsOn, endsOn) })
  }
  if (types.length > 0) {
    return formatList(
      t.locale,
      types.map(({ title, words }) => t('event.type-word', { type: title, word: t(words) })),
    )
  }
  if (windowOn === null) return ''
  const date = formatDate(t.locale, windowOn, 'dayAndMonth')
  return t(entrance.why === 'soon' ? 'listing.from' : 'listing.until', { date })
}
