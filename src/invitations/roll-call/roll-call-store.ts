import type { Selectable } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { RollCallMarksTable, RollCallsTable } from '../../database/tables/invitation-tables.ts'
import type { EventId, OrganizerId, RollCallId } from '../../ids.ts'
import type { Mark, RollCall, SubjectId } from './roll-call.ts'

/** The event's roll calls, by their days and then as they were opened. */
export async function listRollCalls(db: Queryable, eventId: EventId): Promise<readonly RollCall[]> {
  const rows = await db
    .selectFrom('rollCalls')
    .selectAll()
    .where('eventId', '=', eventId)
    .orderBy('heldOn')
    .orderBy('rollCallId')
    .execute()
  return rows.map(fromRow)
}

/** The roll call of that id; undefined where the event has none of it. */
export async function findRollCall(
  db: Queryable,
  eventId: EventId,
  id: RollCallId,
): Promise<RollCall | undefined> {
  const row = await db
    .selectFrom('rollCalls')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('rollCallId', '=', id)
    .executeTakeFirst()
  return row && fromRow(row)
}

/** The same, locked: whoever marks waits for who closes. */
export async function lockRollCall(tx: Tx, eventId: EventId, id: RollCallId): Promise<RollCall | undefined> {
  const row = await tx
    .selectFrom('rollCalls')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('rollCallId', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && fromRow(row)
}

/** False: a roll call of that day and title stands already. */
export async function insertRollCall(tx: Tx, { id, ...facts }: RollCall): Promise<boolean> {
  const row = await tx
    .insertInto('rollCalls')
    .values({ rollCallId: id, ...facts })
    .onConflict((conflict) => conflict.columns(['eventId', 'heldOn', 'title']).doNothing())
    .returning('rollCallId')
    .executeTakeFirst()
  return row !== undefined
}

/** The roll call of a day with a title. */
export async function getRollCallOf(
  tx: Tx,
  { eventId, heldOn, title }: Pick<RollCall, 'eventId' | 'heldOn' | 'title'>,
): Promise<RollCall> {
  const row = await tx
    .selectFrom('rollCalls')
    .selectAll()
    .where('eventId', '=', eventId)
    .where('heldOn', '=', heldOn)
    .where('title', '=', title)
    .executeTakeFirstOrThrow()
  return fromRow(row)
}

/** Closes a roll call, or opens it again (null). */
export async function setClosed(tx: Tx, { eventId, id }: RollCall, closedAt: Date | null): Promise<void> {
  await tx
    .updateTable('rollCalls')
    .set({ closedAt })
    .where('eventId', '=', eventId)
    .where('rollCallId', '=', id)
    .execute()
}

/** The marks of a roll call, by whom they are of. */
export async function listMarks(
  db: Queryable,
  { eventId, id }: Pick<RollCall, 'eventId' | 'id'>,
): Promise<ReadonlyMap<SubjectId, Mark>> {
  const rows = await db
    .selectFrom('rollCallMarks')
    .select(['subjectId', 'mark', 'representedBy'])
    .where('eventId', '=', eventId)
    .where('rollCallId', '=', id)
    .execute()
  return new Map(rows.map((row) => [row.subjectId, markFrom(row)]))
}

type NewMark = { readonly subjectId: SubjectId; readonly mark: Mark }

/** Writes marks over those that stand; the roll call is locked. */
export async function saveMarks(
  tx: Tx,
  { eventId, id: rollCallId }: RollCall,
  given: readonly NewMark[],
  by: { readonly organizerId: OrganizerId; readonly at: Date },
): Promise<void> {
  if (given.length === 0) return
  const rows = given.map(({ subjectId, mark }) => ({
    ...{ eventId, rollCallId, subjectId, mark: mark.mark },
    representedBy: mark.mark === 'represented' ? mark.by : null,
    ...{ organizerId: by.organizerId, markedAt: by.at },
  }))
  await tx
    .insertInto('rollCallMarks')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['eventId', 'rollCallId', 'subjectId']).doUpdateSet((read) => ({
        mark: read.ref('excluded.mark'),
        representedBy: read.ref('excluded.representedBy'),
        organizerId: read.ref('excluded.organizerId'),
        markedAt: read.ref('excluded.markedAt'),
      })),
    )
    .execute()
}

/** Takes a mark away that stands under another id of the same person. */
export async function deleteMark(tx: Tx, { eventId, id }: RollCall, subjectId: SubjectId): Promise<void> {
  await tx
    .deleteFrom('rollCallMarks')
    .where('eventId', '=', eventId)
    .where('rollCallId', '=', id)
    .where('subjectId', '=', subjectId)
    .execute()
}

function fromRow({ rollCallId: id, ...facts }: Selectable<RollCallsTable>): RollCall {
  return { id, ...facts }
}

function markFrom({
  mark,
  representedBy,
}: Pick<Selectable<RollCallMarksTable>, 'mark' | 'representedBy'>): Mark {
  return mark === 'represented' ? { mark, by: representedBy ?? '' } : { mark }
}
