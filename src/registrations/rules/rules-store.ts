import type { Tx } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'
import type { RulesDraft } from './rules-form.ts'

/** Writes an event's rules over, under the lock of its row; names the columns that changed. */
export async function saveRules(
  tx: Tx,
  eventId: EventId,
  draft: RulesDraft,
  editsCloseAt: Date | null,
): Promise<readonly string[]> {
  const row: Readonly<Record<string, unknown>> = await tx
    .selectFrom('events')
    .selectAll()
    .where('eventId', '=', eventId)
    .executeTakeFirstOrThrow()
  const columns = columnsOf(draft)
  const changed = Object.entries(columns).flatMap(([name, value]) => (row[name] === value ? [] : [name]))
  await tx
    .updateTable('events')
    .set({ ...columns, editsCloseAt })
    .where('eventId', '=', eventId)
    .execute()
  return changed
}

/** Raises the event's version alone: an edit that began before is told, and no subscriber sees a change. */
export async function raiseVersion(tx: Tx, eventId: EventId): Promise<void> {
  await tx
    .updateTable('events')
    .set((update) => ({ version: update('version', '+', 1) }))
    .where('eventId', '=', eventId)
    .execute()
}

function columnsOf(draft: RulesDraft) {
  const { offerHours, reviewersNeeded, edits, groupMost, guests } = draft
  const { listingEndsOn, quorum, retentionMonths } = draft
  return {
    ...{ offerHours, reviewersNeeded, groupMost, listingEndsOn, quorum, retentionMonths },
    editsCloseLocal: edits.closesLocal,
    editsAskDecision: edits.askDecision,
    guests: guests.as,
    guestsMost: guests.most,
    guestsTakePlaces: guests.takePlaces,
  }
}
