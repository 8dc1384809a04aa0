import type { Day, EventView, Slot } from '../../../views/events/event-view.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Site } from '../../site/site.ts'
import type { Availability } from '../availability.ts'
import { dayTitleField } from '../day-title.ts'
import { entranceOf } from '../entrance.ts'
import type { Session } from '../event.ts'
import { firstHours, isEachDay } from '../hours.ts'
import { showsParticipants } from '../participants-list.ts'
import type { EventFacts } from './event-facts.ts'
import type { LinksToAdd } from './links-to-add.ts'

type Around = {
  readonly availability: Availability | undefined
  readonly site: Pick<Site, 'contactEmail' | 'contactPhone'>
  readonly now: Date
  readonly cacheSeconds: number
  /** The language that the address names, if it names one. */
  readonly named: Locale | undefined
  readonly toAdd: LinksToAdd | null
}

/** An event's facts as its page shows them at `now`. */
export function eventView(facts: EventFacts, around: Around): EventView {
  const { event, texts } = facts
  const { availability, site, now, cacheSeconds, named, toAdd } = around
  const ownContact = event.contactEmail !== null || event.contactPhone !== null
  return {
    ...facts,
    title: texts.get('title') ?? { text: event.slug, locale: event.defaultLocale },
    availability,
    entrance: entranceOf(event, availability, now),
    hours: firstHours(event),
    isEachDay: isEachDay(event),
    days: daysOfProgramme(facts),
    contact: ownContact
      ? { email: event.contactEmail, phone: event.contactPhone }
      : { email: site.contactEmail, phone: site.contactPhone },
    showsParticipants: showsParticipants(event, now),
    icsQuery: named ? `?lang=${named}` : '',
    toAdd,
    cacheSeconds,
  }
}

function daysOfProgramme({ sessions, texts, textsOf }: EventFacts): readonly Day[] {
  const byDay = Map.groupBy(sessions, ({ startsOn }) => startsOn)
  return [...byDay].map(([on, ofDay]) => ({
    on,
    title: texts.get(dayTitleField(on)),
    slots: slotsOf(ofDay, textsOf),
  }))
}

/** Sessions that begin and end together are one slot. */
function slotsOf(sessions: readonly Session[], textsOf: EventFacts['textsOf']): readonly Slot[] {
  const bySpan = Map.groupBy(sessions, ({ startsAt, endsAt }) => `${startsAt.getTime()} ${endsAt.getTime()}`)
  return [...bySpan.values()].flatMap((together) => {
    const [first] = together
    if (first === undefined) return []
    return {
      from: first.startsAt,
      to: first.endsAt,
      sessions: together.map(({ id, kind }) => {
        const words = textsOf('session', id)
        return { id, kind, title: words.get('title'), room: words.get('room') }
      }),
    }
  })
}
