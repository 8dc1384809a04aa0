import type { Queryable, Tx } from '../../database/connection.ts'
import type { CategoryId, EventId, OrganizerId } from '../../ids.ts'
import { mayIn } from '../../organizers/role-store.ts'
import type { Act } from '../../organizers/roles.ts'
import type { Event, EventState } from '../event.ts'
import { fromRow, selectEvents } from '../event-store.ts'
import { scheduleColumns } from '../making/new-event-store.ts'
import type { EventDraft, Timed } from './event-draft.ts'
import type { SettledMore } from './more/more-draft.ts'

/** The event under its row's lock, if the organizer may do that in it: no two edits cross, no role ends in between. */
export async function lockOfficeEvent(
  tx: Tx,
  organizerId: OrganizerId,
  eventId: EventId,
  act: Act = 'edit-event',
): Promise<Event | undefined> {
  const row = await selectEvents(tx)
    .where('events.eventId', '=', eventId)
    .where(mayIn(organizerId, act, 'events.eventId'))
    .forUpdate('events')
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The category of a slug; null where there is none of it. */
export async function findCategoryId(db: Queryable, slug: string | null): Promise<CategoryId | null> {
  if (slug === null) return null
  const row = await db
    .selectFrom('categories')
    .select('categoryId')
    .where('slug', '=', slug)
    .executeTakeFirst()
  return row?.categoryId ?? null
}

/** What an edit writes into the event's row. */
export type EventFacts = {
  readonly draft: EventDraft
  readonly timed: Extract<Timed, { outcome: 'timed' }>
  readonly state: EventState
  readonly categoryId: CategoryId | null
  readonly previous: Event['previous']
  readonly publishedAt: Date | null
  readonly more: SettledMore | null
}

/** The columns that an edit decides on. */
function editedColumns({ draft, timed, state, categoryId, previous, publishedAt, more }: EventFacts) {
  return {
    ...(more ? moreColumns(more) : {}),
    ...scheduleColumns(draft.schedule),
    startsAt: timed.startsAt,
    endsAt: timed.endsAt,
    opensLocal: draft.opensLocal,
    opensAt: timed.opensAt,
    closesLocal: draft.closesLocal,
    closesAt: timed.closesAt,
    hearByOn: draft.hearByOn,
    country: draft.country,
    categoryId,
    registrationMode: draft.mode,
    state,
    previousStartsOn: previous?.startsOn ?? null,
    previousEndsOn: previous?.endsOn ?? null,
    publishedAt,
  }
}

function moreColumns(more: SettledMore) {
  const { edition, contactEmail, contactPhone, isOnline, broadcastUrl, joiningUrl, publishesCapacity, asks } =
    more
  return {
    ...{ edition, contactEmail, contactPhone, isOnline, broadcastUrl, joiningUrl, publishesCapacity },
    seriesId: more.seriesId,
    asksAffiliation: asks.affiliation,
    asksListing: asks.listing,
    asksPhotos: asks.photos,
    asksNews: asks.news,
  }
}

/** The columns whose value an edit changes, by their names. */
export async function changedColumns(
  tx: Tx,
  eventId: EventId,
  facts: EventFacts,
): Promise<readonly string[]> {
  const row = await tx
    .selectFrom('events')
    .selectAll()
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow()
  const before: Readonly<Record<string, unknown>> = row
  const after = Object.entries(editedColumns(facts))
  return after.filter(([name, value]) => !isSame(before[name], value)).map(([name]) => name)
}

function isSame(before: unknown, after: unknown): boolean {
  return before instanceof Date && after instanceof Date
    ? before.getTime() === after.getTime()
    : before === after
}

/** Writes what the editor decides on; the version and the log are the deed's. */
export async function updateEvent(tx: Tx, eventId: EventId, facts: EventFacts): Promise<void> {
  await tx.updateTable('events').set(editedColumns(facts)).where('eventId', '=', eventId).execute()
}

/** Keeps the instant that the event's last moment for changed answers means now. */
export async function saveEditsCloseAt(tx: Tx, eventId: EventId, editsCloseAt: Date | null): Promise<void> {
  await tx.updateTable('events').set({ editsCloseAt }).where('eventId', '=', eventId).execute()
}

/** Makes the slug the event's current one; former ones stay its own and lead to it. False where another event has it. */
export async function takeSlug(tx: Tx, eventId: EventId, slug: string): Promise<boolean> {
  await tx
    .insertInto('eventSlugs')
    .values({ slug, eventId, isCurrent: false })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  const owner = await tx
    .selectFrom('eventSlugs')
    .select('eventId')
    .where('slug', '=', slug)
    .executeTakeFirstOrThrow()
  if (owner.eventId !== eventId) return false
  await tx
    .updateTable('eventSlugs')
    .set({ isCurrent: false })
    .where('eventId', '=', eventId)
    .where('isCurrent', '=', true)
    .execute()
  await tx.updateTable('eventSlugs').set({ isCurrent: true }).where('slug', '=', slug).execute()
  return true
}

/** Deletes an event with all that hangs on its row. */
export async function deleteEvent(tx: Tx, eventId: EventId): Promise<void> {
  await tx.deleteFrom('events').where('eventId', '=', eventId).execute()
}
