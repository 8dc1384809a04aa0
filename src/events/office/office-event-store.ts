import type { Queryable } from '../../database/connection.ts'
import type { SignedIn } from '../../http/app-env.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { mayIn, mayInListed } from '../../organizers/role-store.ts'
import type { Event, Texts } from '../event.ts'
import { fromRow, selectEvents } from '../event-store.ts'
import { listTexts, textsOf } from '../text-store.ts'

/** An event with its own texts in the organizer's language, where missing in the event's. */
export type EventWithTexts = { readonly event: Event; readonly texts: Texts }

/** The event of the slug, an old one too, if the organizer has any role in it: else it is not there (SEC-37). */
export async function findOfficeEvent(
  db: Queryable,
  organizerId: OrganizerId,
  slug: string,
  locale: Locale,
): Promise<EventWithTexts | undefined> {
  const row = await selectEvents(db)
    .where('events.eventId', '=', (where) =>
      where.selectFrom('eventSlugs as named').select('named.eventId').where('named.slug', '=', slug),
    )
    .where(mayIn(organizerId, 'see-title', 'events.eventId'))
    .executeTakeFirst()
  if (!row) return undefined
  const event = fromRow(row)
  return { event, texts: (await textsByEvent(db, [event.id], locale)).get(event.id) ?? new Map() }
}

type Wanted = {
  /** What ended before this is left out. */
  readonly endsAfter: Date
  readonly most: number
}

/** The organizer's events that are not over, the next first. */
export async function listOfficeEvents(
  db: Queryable,
  { organizerId }: Pick<SignedIn, 'organizerId'>,
  locale: Locale,
  { endsAfter, most }: Wanted,
): Promise<readonly EventWithTexts[]> {
  const rows = await selectEvents(db)
    .where('events.endsAt', '>', endsAfter)
    .where(mayInListed(organizerId, 'see-title', 'events.eventId'))
    .orderBy('events.startsAt')
    .orderBy('events.eventId')
    .limit(most)
    .execute()
  const events = rows.map(fromRow)
  const texts = await textsByEvent(
    db,
    events.map(({ id }) => id),
    locale,
  )
  return events.map((event) => ({ event, texts: texts.get(event.id) ?? new Map() }))
}

/** Those that are over, the last first. */
export async function listPastOfficeEvents(
  db: Queryable,
  { organizerId }: Pick<SignedIn, 'organizerId'>,
  locale: Locale,
  { endsBefore, most }: { readonly endsBefore: Date; readonly most: number },
): Promise<readonly EventWithTexts[]> {
  const rows = await selectEvents(db)
    .where('events.endsAt', '<=', endsBefore)
    .where(mayIn(organizerId, 'see-title', 'events.eventId'))
    .orderBy('events.endsAt', 'desc')
    .orderBy('events.eventId')
    .limit(most)
    .execute()
  const events = rows.map(fromRow)
  const texts = await textsByEvent(
    db,
    events.map(({ id }) => id),
    locale,
  )
  return events.map((event) => ({ event, texts: texts.get(event.id) ?? new Map() }))
}

/** Those of the events that are there, for who may see whatever there is. */
export async function listEventsById(
  db: Queryable,
  eventIds: readonly EventId[],
  locale: Locale,
): Promise<readonly EventWithTexts[]> {
  if (eventIds.length === 0) return []
  const rows = await selectEvents(db)
    .where('events.eventId', 'in', [...eventIds])
    .execute()
  const texts = await textsByEvent(db, eventIds, locale)
  return rows.map(fromRow).map((event) => ({ event, texts: texts.get(event.id) ?? new Map() }))
}

async function textsByEvent(
  db: Queryable,
  eventIds: readonly EventId[],
  locale: Locale,
): Promise<ReadonlyMap<EventId, Texts>> {
  const rows = await listTexts(db, eventIds, locale, ['event'])
  return new Map([...rows].map(([eventId, texts]) => [eventId, textsOf(texts, 'event', eventId)]))
}
