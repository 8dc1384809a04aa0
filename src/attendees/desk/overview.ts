import type { OverviewFigures } from '../../../views/attendees/desk/overview.tsx'
import type { Queryable } from '../../database/connection.ts'
import type { Event } from '../../events/event.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { OrganizerId, PoolId } from '../../ids.ts'
import { rolesFor } from '../../organizers/roles.ts'
import type { Opening } from '../../registrations/openings/opening.ts'
import { listOpenings } from '../../registrations/openings/opening-store.ts'
import type { Services } from '../../services.ts'
import { countByState } from '../attendee-store.ts'
import { figuresOf, hallOf, limitOf, movingIn } from './figures.ts'
import { countMovers } from './movers-store.ts'

/** The event's figures, exact; null where it takes no registrations. */
export async function readOverview(
  { db }: Pick<Services, 'db'>,
  event: Event,
  reader: { readonly organizerId: OrganizerId; readonly locale: Locale },
): Promise<OverviewFigures | null> {
  const scope = { kind: 'organizer' as const, id: reader.organizerId, roles: rolesFor('see-attendees') }
  const [openings, states] = await Promise.all([
    listOpenings(db, [event.id]),
    countByState(db, { eventId: event.id, reader: scope }),
  ])
  const opening = openings.get(event.id)
  if (!opening?.places || opening.mode === 'none') return null
  const figures = figuresOf(opening.places, states.get('offered') ?? 0)
  return {
    ...figures,
    states: [...states],
    dots: hallOf(figures),
    opens: instantInWords(reader.locale, event, event.window.opensAt),
    closes: instantInWords(reader.locale, event, event.window.closesAt ?? event.startsAt),
    types: await readTypes(db, event, opening, reader.locale),
  }
}

async function readTypes(
  db: Queryable,
  event: Event,
  { places, types }: Opening,
  locale: Locale,
): Promise<OverviewFigures['types']> {
  const words = (await listTexts(db, [event.id], locale, ['type'])).get(event.id) ?? []
  const movers = places && movingIn(places.pools) > 0 ? await countMovers(db, event.id) : undefined
  return types.flatMap(({ id, key, isPublic }) => {
    const pool = places?.pools.get(id as string as PoolId)
    if (!pool) return []
    const title = textsOf(words, 'type', id).get('title') ?? { text: key, locale: event.defaultLocale }
    const [moving, capacity] = [movers?.get(pool.id) ?? 0, limitOf(pool.capacity)]
    return [{ key, title, isPublic, capacity, held: pool.held, waiting: pool.waiting - moving, moving }]
  })
}

function instantInWords(locale: Locale, { schedule }: Event, at: Date | null): string | null {
  if (at === null) return null
  return `${formatInstant(locale, at, schedule.timeZone)}, ${formatZone(locale, schedule.timeZone, at)}`
}
