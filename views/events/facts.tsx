import type { Child } from 'hono/jsx'
import { isDated } from '../../src/events/event.ts'
import { formatDate, formatDates, formatInstant, formatZone } from '../../src/i18n/formats.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'
import { Place } from '../components/event/place.tsx'
import { Icon, type IconName } from '../components/icon.tsx'
import { Sample } from '../components/sample.tsx'
import { OwnTime } from '../components/time/own-time.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import type { EventView } from './event-view.ts'

type Props = { readonly frame: Frame; readonly view: EventView }

/** When, where, until when, by whom. */
export function Facts({ frame, view }: Props) {
  return (
    <dl class="facts">
      <When frame={frame} view={view} />
      <Where frame={frame} view={view} />
      <Deadline frame={frame} view={view} />
      <HearBy frame={frame} view={view} />
      <Hosts frame={frame} view={view} />
    </dl>
  )
}

type FactProps = { readonly icon: IconName; readonly name: string; readonly children: Child }

function Fact({ icon, name, children }: FactProps) {
  return (
    <div>
      <Icon name={icon} />
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function When({ frame, view }: Props) {
  const { t } = frame
  const { event, hours, isEachDay } = view
  const { schedule } = event
  return (
    <Fact icon="calendar" name={t('event.when')}>
      {dates(frame, view)}
      {schedule.precision === 'time' ? (
        <>
          <br />
          <span class="num">{`${schedule.startTime} – ${schedule.endTime}`}</span>
          {isEachDay && ` ${t('event.each-day')}`}
          <span class="zone">
            <bdi>{formatZone(t.locale, schedule.timeZone, event.startsAt)}</bdi>{' '}
            <Sample t={t} when={event.isSample} />
          </span>
          {hours && <OwnTime frame={frame} span={hours} />}
        </>
      ) : (
        <small>{t(schedule.precision === 'day' ? 'listing.hours-later' : 'listing.undated')}</small>
      )}
      {!isDated(schedule.precision) && event.state !== 'cancelled' && (
        <small>
          <a href={frame.link(`/events/${event.slug}/tell-me`)}>{t('wishes.title')}</a>
        </small>
      )}
    </Fact>
  )
}

function dates({ t }: Frame, { event }: EventView): string {
  const { precision, startsOn, endsOn } = event.schedule
  if (precision === 'month') return formatDate(t.locale, startsOn, 'monthAndYear')
  if (precision === 'year') return formatDate(t.locale, startsOn, 'year')
  return formatDates(t.locale, startsOn, endsOn, 'short')
}

function Where({ frame, view }: Props) {
  const { t } = frame
  const { event, texts } = view
  const [venue, city] = [texts.get('venue'), texts.get('city')]
  const hasPlace = city !== undefined || event.country !== null
  if (!venue && !hasPlace && !event.isOnline && !event.broadcastUrl) return null
  return (
    <Fact icon={venue || hasPlace ? 'place' : 'screen'} name={t('event.where')}>
      {venue && (
        <>
          <Words text={venue} t={t} /> <Sample t={t} when={event.isSample} />
        </>
      )}
      {hasPlace && (venue ? <small>{placeAndMap(frame, view)}</small> : placeAndMap(frame, view))}
      {event.isOnline && (venue || hasPlace ? <small>{t('listing.and-online')}</small> : t('event.online'))}
      {event.broadcastUrl && (
        <small>
          <a href={event.broadcastUrl} rel="noreferrer">
            {t('event.watch')}
          </a>
        </small>
      )}
    </Fact>
  )
}

function placeAndMap({ t }: Frame, { event, texts }: EventView) {
  const { position, country } = event
  return (
    <>
      <Place t={t} city={texts.get('city')} country={country} />
      {position && (
        <>
          {' · '}
          <a
            rel="noreferrer"
            href={`https://www.openstreetmap.org/?mlat=${position.latitude}&mlon=${position.longitude}#map=15/${position.latitude}/${position.longitude}`}
          >
            {t('event.map')}
          </a>
        </>
      )}
    </>
  )
}

function Deadline({ frame, view }: Props) {
  const { t } = frame
  const { entrance, event } = view
  const { timeZone } = event.schedule
  const named = deadline(view)
  if (!named) return null
  return (
    <Fact icon="flag" name={t(named.words)}>
      {formatInstant(t.locale, named.at, timeZone, 'weekdayDateTime')}
      <small>
        <bdi>{formatZone(t.locale, timeZone, named.at)}</bdi>
      </small>
      {entrance.why !== 'closed' && (
        <OwnTime frame={frame} span={{ from: named.at, to: named.at, zone: timeZone }} />
      )}
    </Fact>
  )
}

function deadline({
  entrance,
  event,
}: EventView): { readonly words: MessageKey; readonly at: Date } | undefined {
  const { opensAt, closesAt } = event.window
  switch (entrance.why) {
    case 'soon':
      return opensAt ? { words: 'event.opens', at: opensAt } : undefined
    case 'open':
    case 'waiting':
    case 'full':
      return closesAt ? { words: 'event.closes', at: closesAt } : undefined
    case 'applications':
      return closesAt ? { words: 'event.applications-close', at: closesAt } : undefined
    case 'closed':
      return closesAt ? { words: 'event.closed', at: closesAt } : undefined
    default:
      return undefined
  }
}

function HearBy({ frame, view }: Props) {
  const { t } = frame
  const { hearByOn, mode } = view.event
  if (hearByOn === null || view.entrance.why === 'past' || view.entrance.why === 'cancelled') return null
  return (
    <Fact icon="mail" name={t(mode === 'invitation' ? 'event.answers-by' : 'event.decided-by')}>
      {formatDate(t.locale, hearByOn, 'long')}
    </Fact>
  )
}

function Hosts({ frame, view }: Props) {
  const { hosts } = view
  if (hosts.length === 0) return null
  return (
    <Fact icon="people" name={frame.t('event.held-by', { count: hosts.length })}>
      <ul>
        {hosts.map(({ name, website }) => (
          <li>
            <bdi>
              {website ? (
                <a href={website} rel="noreferrer">
                  {name}
                </a>
              ) : (
                name
              )}
            </bdi>
          </li>
        ))}
      </ul>
    </Fact>
  )
}
