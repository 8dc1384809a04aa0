import type { ShownZoneNotice } from '../../../views/events/office/zone-notice.tsx'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Event } from '../event.ts'
import type { MovedInstant, ZoneNotice } from './notice.ts'

const names = {
  start: 'editor.start-time',
  end: 'editor.end-time',
  opens: 'editor.opens',
  closes: 'editor.closes',
  edits: 'rules.edits-until',
} as const satisfies Record<MovedInstant, MessageKey>

/** A notice as the event's overview shows it: in the event's zone, by the zone data of now. */
export function shownNotice({ version, facts }: ZoneNotice, event: Event, t: Translate): ShownZoneNotice {
  const zone = event.schedule.timeZone
  const inWords = (at: string) => formatInstant(t.locale, new Date(at), zone)
  return {
    version,
    zone: formatZone(t.locale, zone, event.startsAt),
    moved: facts.moved.map(({ what, was, now }) => {
      return { name: t(names[what]), was: inWords(was), now: inWords(now) }
    }),
    sessions: facts.sessions,
    types: facts.types,
    gaps: facts.gaps,
  }
}
