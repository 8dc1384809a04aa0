import { formatDates } from '../../src/i18n/formats.ts'
import { comma } from '../../src/i18n/names.ts'
import { Badge } from '../components/badge.tsx'
import { Place } from '../components/event/place.tsx'
import type { Frame } from '../frame.ts'
import { EventLink } from './event-link.tsx'
import type { EventView } from './event-view.ts'

type Props = { readonly frame: Frame; readonly view: EventView }

/** On phones, where the facts are far above by then. */
export function Dock({ frame, view }: Props) {
  const { t, link } = frame
  const { event, entrance, texts } = view
  if (!entrance.act || !entrance.badge) return null
  const { startsOn, endsOn } = event.schedule
  return (
    <div class="dock">
      <p>
        <Badge state={entrance.badge.state}>{t(entrance.badge.words)}</Badge>
        <small>
          {formatDates(t.locale, startsOn, endsOn, 'dayAndMonth')}
          {texts.has('city') && comma(t.locale)}
          <Place t={t} city={texts.get('city')} country={null} />
        </small>
      </p>
      <EventLink event={event} look="button" href={link(`/events/${event.slug}/register`)}>
        {t(entrance.act === 'join' ? 'event.join-short' : `event.${entrance.act}`)}
      </EventLink>
    </div>
  )
}
