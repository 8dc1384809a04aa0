import type { Insertable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { RollCallsTable } from '../../database/tables/invitation-tables.ts'
import type {
  CategoryId,
  CheckInListId,
  EventId,
  HostId,
  InvitationId,
  RegistrationId,
  SeriesId,
  TypeId,
} from '../../ids.ts'
import type { Registration } from '../../registrations/registration.ts'
import { lockRegistrations } from '../../registrations/registration-store.ts'

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

/** Who holds a place of the type in that state, by their numbers. */
export async function listHolders(
  tx: Tx,
  eventId: EventId,
  { typeId, state }: { readonly typeId: TypeId; readonly state: 'confirmed' | 'offered' },
): Promise<readonly RegistrationId[]> {
  const rows = await tx
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where('typeId', '=', typeId)
    .where('state', '=', state)
    .orderBy('number')
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

/** Says whose type counts for the quorum of a meeting, and how many make it; gives the type. */
export async function setMembers(
  tx: Tx,
  eventId: EventId,
  { quorum, key }: { readonly quorum: number; readonly key: string },
): Promise<TypeId> {
  await tx.updateTable('events').set({ quorum }).where('eventId', '=', eventId).execute()
  const { typeId } = await tx
    .updateTable('registrationTypes')
    .set({ isMember: true })
    .where('eventId', '=', eventId)
    .where('key', '=', key)
    .returning('typeId')
    .executeTakeFirstOrThrow()
  return typeId
}

/** Everybody who has a place in the event. */
export async function listConfirmed(tx: Tx, eventId: EventId): Promise<readonly Registration[]> {
  const ids = await listFirstConfirmed(tx, eventId, 1_000)
  return (await lockRegistrations(tx, eventId, ids)).map(({ registration }) => registration)
}

export async function linkInvitation(
  tx: Tx,
  eventId: EventId,
  registrationId: RegistrationId,
  invitationId: InvitationId,
): Promise<void> {
  await tx
    .updateTable('registrations')
    .set({ invitationId })
    .where('eventId', '=', eventId)
    .where('registrationId', '=', registrationId)
    .execute()
}

/** Writes a roll call with its marks. */
export async function insertRollCall(
  tx: Tx,
  rollCall: Insertable<RollCallsTable>,
  marks: readonly { readonly subjectId: RegistrationId; readonly mark: 'present' | 'excused' }[],
): Promise<void> {
  const { eventId, rollCallId, createdAt } = rollCall
  await tx.insertInto('rollCalls').values(rollCall).execute()
  const rows = marks.map((mark) => ({
    ...{ ...mark, eventId, rollCallId },
    ...{ representedBy: null, organizerId: null, markedAt: createdAt },
  }))
  await tx.insertInto('rollCallMarks').values(rows).execute()
}
