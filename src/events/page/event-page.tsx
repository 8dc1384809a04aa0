import { EventPage } from '../../../views/events/event-page.tsx'
import type { EventView } from '../../../views/events/event-view.ts'
import { ProgrammePage } from '../../../views/events/programme-page.tsx'
import type { Made } from '../../http/kept/page-cache.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { hasPublicPage } from '../event.ts'
import { findEventBySlug } from '../event-store.ts'
import type { Making } from '../listing/listing-page.tsx'
import { earlier, nextMidnight } from '../listing/until.ts'
import { listEndsAt } from '../participants-list.ts'
import { readEventFacts } from './event-facts.ts'
import { eventJsonLd } from './event-json-ld.ts'
import { eventView } from './event-view.ts'
import type { MakeLinksToAdd } from './links-to-add.ts'

type EventMaking = Making & {
  readonly services: Pick<Services, 'db' | 'clock' | 'config' | 'links'>
  readonly named: Locale | undefined
  readonly linksToAdd: MakeLinksToAdd
}

/** Makes an event's page. */
export async function makeEvent(slug: string, making: EventMaking): Promise<Made> {
  const view = await readView(slug, making)
  if (view === undefined) return 'missing'
  return {
    content: <EventPage frame={making.frame} view={view} jsonLd={jsonLdOf(view, making)} />,
    until: untilOf(view, making),
  }
}

function jsonLdOf(view: EventView, { services: { links } }: EventMaking) {
  const { event, texts, hosts, row, availability, entrance } = view
  return eventJsonLd({
    ...{ event, texts, hosts },
    url: links.absolute(`/events/${event.slug}`),
    series: row && { name: row.series.name, url: links.absolute(`/series/${row.series.slug}`) },
    capacity: availability?.capacity ?? null,
    takesRegistrations: entrance.act !== null,
  })
}

/** Makes the page of an event's programme. */
export async function makeProgramme(slug: string, making: EventMaking): Promise<Made> {
  const view = await readView(slug, making)
  if (view === undefined) return 'missing'
  return {
    content: <ProgrammePage frame={making.frame} view={view} />,
    until: untilOf(view, making),
  }
}

async function readView(slug: string, making: EventMaking): Promise<EventView | undefined> {
  const { services, frame, site, ask, named, linksToAdd } = making
  const event = await findEventBySlug(services.db, slug)
  if (event === undefined || !hasPublicPage(event)) return undefined
  const [facts, words] = await Promise.all([
    readEventFacts(services.db, event, frame.t.locale),
    ask([event.id]),
  ])
  return eventView(facts, {
    availability: words.get(event.id),
    site,
    now: services.clock.now(),
    cacheSeconds: services.config.sharedCacheSeconds,
    named,
    toAdd: linksToAdd(facts, frame.t, services.links.absolute(`/events/${event.slug}`)),
  })
}

/** Right until the reader's next midnight, or until the event or its list of participants is over. */
function untilOf({ event, showsParticipants }: EventView, { services, frame, site }: EventMaking): Date {
  const now = services.clock.now()
  const { endsAt } = event
  const listEnds = showsParticipants ? listEndsAt(event) : null
  return earlier(earlier(nextMidnight(now, frame.zone ?? site.zone), endsAt > now ? endsAt : null), listEnds)
}
