import { hasPublicPage, isDated } from '../../src/events/event.ts'
import { Icon } from '../components/icon.tsx'
import type { Frame } from '../frame.ts'
import { EventLink } from './event-link.tsx'
import type { EventView } from './event-view.ts'

type Props = { readonly frame: Frame; readonly view: EventView }

/**
 * The event in one's own calendar: as a file, added on the web, or as a feed that follows its changes and has it once
 * its date is fixed.
 */
export function ToCalendar({ frame, view }: Props) {
  const { t, link } = frame
  const { event, entrance, toAdd, icsQuery } = view
  return (
    <>
      {isDated(event.schedule.precision) && (
        <EventLink event={event} look="button plain full" href={`/events/${event.slug}.ics${icsQuery}`}>
          <Icon name="calendar" />
          {t('event.add')}
        </EventLink>
      )}
      {hasPublicPage(event) && entrance.why !== 'past' && (
        <p class="small also">
          {toAdd && (
            <>
              <a href={toAdd.google} rel="noreferrer">
                <span class="unseen">{t('event.add')} </span>
                {t('subscribe.google')}
              </a>
              <a href={toAdd.outlook} rel="noreferrer">
                <span class="unseen">{t('event.add')} </span>
                {t('subscribe.outlook')}
              </a>
            </>
          )}
          <a href={link(`/subscribe?event=${event.slug}`)}>{t('subscribe.event-feed')}</a>
        </p>
      )}
    </>
  )
}

type FileProps = {
  readonly view: EventView
  /** Below the event's address, without its end. */
  readonly path: string
  readonly words: string
}

/** A small link to the calendar file of a part of the programme; none while it does not take place. */
export function CalendarFile({ view: { event, icsQuery }, path, words }: FileProps) {
  if (event.state !== 'published' && event.state !== 'unlisted') return null
  return (
    <a class="file" href={`/events/${event.slug}/${path}.ics${icsQuery}`}>
      <Icon name="calendar" />
      <span class="unseen">{words}</span>
    </a>
  )
}
