import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { RegistrationTypesTable } from '../../database/tables/event-tables.ts'
import type { EventId, TypeId } from '../../ids.ts'

/** A type as its editor sees it. */
export type TypeRow = Omit<Selectable<RegistrationTypesTable>, 'eventId'>

/** The event's types in their order. */
export async function listTypeRows(db: Queryable, eventId: EventId): Promise<readonly TypeRow[]> {
  return await db
    .selectFrom('registrationTypes')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('position')
    .orderBy('typeId')
    .execute()
}

/** Adds a type, or writes one over; its key stays. */
export async function saveType(tx: Tx, eventId: EventId, type: TypeRow): Promise<void> {
  const { typeId, key, ...facts } = type
  await tx
    .insertInto('registrationTypes')
    .values({ eventId, typeId, key, ...facts })
    .onConflict((conflict) => conflict.columns(['eventId', 'typeId']).doUpdateSet(facts))
    .execute()
}

/** Moves a type in the order that forms show. */
export async function saveTypePosition(
  tx: Tx,
  eventId: EventId,
  typeId: TypeId,
  position: number,
): Promise<void> {
  await tx
    .updateTable('registrationTypes')
    .set({ position })
    .where('eventId', '=', eventId)
    .where('typeId', '=', typeId)
    .execute()
}

/** Deletes a type that nobody has. */
export async function deleteType(tx: Tx, eventId: EventId, typeId: TypeId): Promise<void> {
  await tx
    .deleteFrom('registrationTypes')
    .where('eventId', '=', eventId)
    .where('typeId', '=', typeId)
    .execute()
}

/** The wall times of the types' own windows. */
export async function listWindows(
  db: Queryable,
  eventId: EventId,
): Promise<readonly Pick<TypeRow, 'typeId' | 'opensLocal' | 'closesLocal'>[]> {
  return await db
    .selectFrom('registrationTypes')
    .select(['typeId', 'opensLocal', 'closesLocal'])
    .where('eventId', '=', eventId)
    .where((where) => where.or([where('opensLocal', 'is not', null), where('closesLocal', 'is not', null)]))
    .execute()
}

/** Keeps the instants that a type's window means now. */
export async function saveWindowInstants(
  tx: Tx,
  eventId: EventId,
  typeId: TypeId,
  instants: Pick<TypeRow, 'opensAt' | 'closesAt'>,
): Promise<void> {
  await tx
    .updateTable('registrationTypes')
    .set(instants)
    .where('eventId', '=', eventId)
    .where('typeId', '=', typeId)
    .execute()
}

/** How many registrations of the event live: as many would be told of a change. */
export async function countLive(db: Queryable, eventId: EventId): Promise<number> {
  const { count } = await db
    .selectFrom('registrations')
    .select((read) => read.fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .where('state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .executeTakeFirstOrThrow()
  return count
}

/** Whether anybody ever registered for the event, or for one type of it. */
export async function hasRegistrations(db: Queryable, eventId: EventId, typeId?: TypeId): Promise<boolean> {
  const row = await db
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .$if(typeId !== undefined, (query) =>
      query.where((where) =>
        where.or([where('typeId', '=', typeId ?? ('' as TypeId)), where('lineTypeId', '=', typeId ?? null)]),
      ),
    )
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}
