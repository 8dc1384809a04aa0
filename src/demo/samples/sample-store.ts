import type { Queryable, Tx } from '../../database/connection.ts'
import type { CategoryId, CheckInListId, EventId, HostId, RegistrationId, SeriesId } from '../../ids.ts'

/** Whether any event is there: then samples have no place. */
export async function hasEvents(db: Queryable): Promise<boolean> {
  return (await db.selectFrom('events').select('eventId').limit(1).executeTakeFirst()) !== undefined
}

export type NewGroupings = {
  readonly hosts: readonly { readonly hostId: HostId; readonly website: string | null }[]
  readonly categories: readonly {
    readonly categoryId: CategoryId
    readonly slug: string
    readonly position: number
    readonly color: string | null
  }[]
  readonly series: readonly { readonly seriesId: SeriesId; readonly slug: string }[]
}

/** Writes what events belong to; their names are texts of the site. */
export async function insertGroupings(tx: Tx, { hosts, categories, series }: NewGroupings): Promise<void> {
  await tx
    .insertInto('hosts')
    .values([...hosts])
    .execute()
  await tx
    .insertInto('categories')
    .values([...categories])
    .execute()
  await tx
    .insertInto('series')
    .values([...series])
    .execute()
}

/** The first `most` who have a place in the event, by their numbers. */
export async function listFirstConfirmed(
  tx: Tx,
  eventId: EventId,
  most: number,
): Promise<readonly RegistrationId[]> {
  const rows = await tx
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where('state', '=', 'confirmed')
    .orderBy('number')
    .limit(most)
    .execute()
  return rows.map(({ registrationId }) => registrationId)
}

/** Makes an event's list of who came, for all of its days, with those who did. */
export async function insertCheckIns(
  tx: Tx,
  { eventId, listId }: { readonly eventId: EventId; readonly listId: CheckInListId },
  came: readonly { readonly registrationId: RegistrationId; readonly checkedInAt: Date }[],
): Promise<void> {
  await tx
    .insertInto('checkInLists')
    .values({ eventId, listId, kind: 'event', dayOn: null, sessionId: null })
    .execute()
  await tx
    .insertInto('checkIns')
    .values(came.map((each) => ({ ...each, eventId, listId, organizerId: null })))
    .execute()
}
