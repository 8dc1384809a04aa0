import type { Tx } from '../../database/connection.ts'
import { type EventState, isCalledOff } from '../event.ts'
import { beforeChange } from '../event-before.ts'
import { getEvent } from '../event-store.ts'
import { type Described, describe } from './described.ts'
import type { EventDraft } from './event-draft.ts'
import type { EventRegistrations, EventTold } from './event-registrations.ts'

type Change = {
  readonly old: Described
  readonly draft: EventDraft
  readonly state: EventState
  readonly at: Date
}

/** Tells those who registered what a saved change means for them, if staff choose to; a cancellation always. Says how many. */
export async function tellChange(
  tx: Tx,
  registrations: EventRegistrations,
  { old, draft, state, at }: Change,
): Promise<number> {
  const { event } = old
  if (event.state === 'draft') return 0
  const isNew = state !== event.state
  const tell = (told: Omit<EventTold, 'at'>) => registrations.tell(tx, event.id, { ...told, at })
  if (isNew && state === 'cancelled') return await tell({ kind: 'event-cancelled' })
  if (!draft.tells) return 0
  if (isNew && state === 'postponed') return await tell({ kind: 'event-postponed' })
  if (state !== 'published' && state !== 'unlisted') return 0
  const before = beforeChange(old, await describe(tx, await getEvent(tx, event.id)))
  const isBack = isNew && isCalledOff(event)
  return before || isBack ? await tell({ kind: 'event-changed', facts: before ?? {} }) : 0
}
