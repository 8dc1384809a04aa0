import type { Child } from 'hono/jsx'
import { datesInWords } from '../../../src/events/dates-in-words.ts'
import { type Event, isDated, type Texts } from '../../../src/events/event.ts'
import { firstHours, isEachDay } from '../../../src/events/hours.ts'
import { formatDates, formatZone } from '../../../src/i18n/formats.ts'
import type { Frame } from '../../frame.ts'
import { Icon } from '../icon.tsx'
import { Sample } from '../sample.tsx'
import { OwnTime } from '../time/own-time.tsx'
import { PutOff } from '../time/put-off.tsx'
import { Place } from './place.tsx'
import { Title } from './title.tsx'

type EventFactsProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  /** Under the place: how one takes part. */
  readonly manner?: Child
  readonly children?: Child
}

/** An event beside a form or a registration: its title, when with both zones, where. */
export function EventFacts({ frame, event, texts, manner, children }: EventFactsProps) {
  const { t } = frame
  const title = texts.get('title')
  return (
    <aside class="aside panel" aria-label={t('register.event')}>
      <h2>{title && <Title text={title} t={t} />}</h2>
      <dl class="facts">
        <div>
          <Icon name="calendar" />
          <dt>{t('event.when')}</dt>
          <dd>
            <When frame={frame} event={event} />
          </dd>
        </div>
        <div>
          <Icon name={event.country === null && event.isOnline ? 'screen' : 'place'} />
          <dt>{t('event.where')}</dt>
          <dd>
            <Place t={t} city={texts.get('city')} country={event.country} />
            {manner && <small>{manner}</small>}
          </dd>
        </div>
      </dl>
      {children}
    </aside>
  )
}

/** The days, the hours with the venue's zone, and the reader's own time. */
function When({ frame, event }: Pick<EventFactsProps, 'frame' | 'event'>) {
  const { t } = frame
  const { schedule } = event
  const hours = firstHours(event)
  const days = isDated(schedule.precision)
    ? formatDates(t.locale, schedule.startsOn, schedule.endsOn, 'short')
    : datesInWords(t.locale, schedule)
  if (event.state === 'postponed') return <PutOff t={t} days={days} />
  if (schedule.precision !== 'time' || !hours) {
    return (
      <>
        {days}
        <small>{t(schedule.precision === 'day' ? 'listing.hours-later' : 'listing.undated')}</small>
      </>
    )
  }
  return (
    <>
      {days}
      <br />
      <span class="num">
        {schedule.startTime} – {schedule.endTime}
      </span>
      {isEachDay(event) && ` ${t('event.each-day')}`}
      <span class="zone">
        {formatZone(t.locale, schedule.timeZone, event.startsAt)} <Sample t={t} when={event.isSample} />
      </span>
      <OwnTime frame={frame} span={hours} />
    </>
  )
}
