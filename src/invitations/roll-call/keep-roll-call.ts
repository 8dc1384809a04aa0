import { inTransaction } from '../../database/transaction.ts'
import { type EventId, newId, type OrganizerId, type RollCallId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { listCalled } from './called-store.ts'
import type { Mark, RollCall, SubjectId } from './roll-call.ts'
import {
  deleteMark,
  getRollCallOf,
  insertRollCall,
  listMarks,
  lockRollCall,
  saveMarks,
  setClosed,
} from './roll-call-store.ts'

type RollCallServices = Pick<Services, 'db' | 'clock'>
/** Which roll call, and who of staff keeps it. */
export type Kept = {
  readonly eventId: EventId
  readonly id: RollCallId
  readonly organizerId: OrganizerId
}

/** Opens a roll call for one of the meeting's days; asked twice, it is the one that stands. */
export async function openRollCall(
  { db, clock }: RollCallServices,
  {
    organizerId,
    ...facts
  }: Pick<RollCall, 'eventId' | 'title' | 'heldOn' | 'quorum'> & Pick<Kept, 'organizerId'>,
): Promise<RollCall> {
  const at = clock.now()
  const rollCall: RollCall = { ...facts, id: newId<RollCallId>(at), createdAt: at, closedAt: null }
  return inTransaction(db, async (tx) => {
    if (!(await insertRollCall(tx, rollCall))) return getRollCallOf(tx, rollCall)
    const { eventId, id: subjectId } = rollCall
    await recordAct(tx, { eventId, organizerId, act: 'open-roll-call', subjectId, at })
    return rollCall
  })
}

export type Marked = { readonly outcome: 'marked' | 'closed' | 'not-found' }

/** Marks somebody; another mark takes the place of the first. A closed roll call takes none. */
export async function markCalled(
  { db, clock }: RollCallServices,
  { eventId, id, organizerId }: Kept,
  { subjectId, mark }: { readonly subjectId: SubjectId; readonly mark: Mark },
): Promise<Marked> {
  const at = clock.now()
  return inTransaction(db, async (tx): Promise<Marked> => {
    const rollCall = await lockRollCall(tx, eventId, id)
    if (!rollCall) return { outcome: 'not-found' }
    if (rollCall.closedAt !== null) return { outcome: 'closed' }
    const called = (await listCalled(tx, eventId, null)).find((each) => each.subjectId === subjectId)
    if (!called) return { outcome: 'not-found' }
    if (called.otherId !== null) await deleteMark(tx, rollCall, called.otherId)
    await saveMarks(tx, rollCall, [{ subjectId, mark }], { organizerId, at })
    const facts = { rollCall: id, mark: mark.mark }
    await recordAct(tx, { eventId, organizerId, act: 'mark-roll-call', subjectId, facts, at })
    return { outcome: 'marked' }
  })
}

/** Closes a roll call: members without a mark are absent, and from now on nothing changes. */
export async function closeRollCall(
  { db, clock }: RollCallServices,
  { eventId, id, organizerId }: Kept,
): Promise<void> {
  const at = clock.now()
  await inTransaction(db, async (tx) => {
    const rollCall = await lockRollCall(tx, eventId, id)
    if (!rollCall || rollCall.closedAt !== null) return
    const marks = await listMarks(tx, rollCall)
    const unmarked = (await listCalled(tx, eventId, null)).filter(
      ({ isMember, subjectId, otherId }) =>
        isMember && !marks.has(subjectId) && !(otherId !== null && marks.has(otherId)),
    )
    const absent = unmarked.map(({ subjectId }) => ({ subjectId, mark: { mark: 'absent' } as const }))
    await saveMarks(tx, rollCall, absent, { organizerId, at })
    await setClosed(tx, rollCall, at)
    await recordAct(tx, { eventId, organizerId, act: 'close-roll-call', subjectId: id, at })
  })
}

/** Opens a closed roll call again, to be corrected. */
export async function reopenRollCall(
  { db, clock }: RollCallServices,
  { eventId, id, organizerId }: Kept,
): Promise<void> {
  const at = clock.now()
  await inTransaction(db, async (tx) => {
    const rollCall = await lockRollCall(tx, eventId, id)
    if (!rollCall || rollCall.closedAt === null) return
    await setClosed(tx, rollCall, null)
    await recordAct(tx, { eventId, organizerId, act: 'reopen-roll-call', subjectId: id, at })
  })
}
