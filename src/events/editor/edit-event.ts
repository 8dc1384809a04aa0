import { inRefusableTransaction } from '../../database/refusable.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { mostWithoutFreshSignIn } from '../../organizers/fresh-sign-in.ts'
import type { Services } from '../../services.ts'
import type { Event, EventState } from '../event.ts'
import { changeEvent, type EditRefused, type Refuse } from './change-event.ts'
import { lockOfficeEvent } from './edit-store.ts'
import { type EventDraft, needsReason, statesAfter, timeDraft, type Untimed } from './event-draft.ts'
import type { EventRegistrations } from './event-registrations.ts'
import { tellChange } from './tell-change.ts'

export type Edited =
  | { readonly outcome: 'saved'; readonly slug: string; readonly told: number; readonly offered: number }
  | EditRefused
  | Untimed

type Edit = {
  readonly organizerId: OrganizerId
  readonly eventId: EventId
  readonly draft: EventDraft
  /** Whether the sign-in is young enough to write to many (SEC-38). */
  readonly isFresh: boolean
}

/** Changes an event as its editor says, with all that must follow, and tells those who registered. */
export async function editEvent(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  registrations: EventRegistrations,
  { organizerId, eventId, draft, isFresh }: Edit,
): Promise<Edited> {
  const timed = timeDraft(draft)
  if (timed.outcome !== 'timed') return timed
  const at = clock.now()

  return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<Edited> => {
    const event = await lockOfficeEvent(tx, organizerId, eventId)
    if (!event) return refuse({ outcome: 'not-there' })
    const state = mayBecome(event, draft, refuse)
    const change = { event, draft, timed, state, organizerId, at }
    const { old, slug, offered } = await changeEvent(tx, registrations, change, refuse)
    const told = await tellChange(tx, registrations, { old, draft, state, at })
    if (told > mostWithoutFreshSignIn && !isFresh) refuse({ outcome: 'sign-in-again' })
    return { outcome: 'saved', slug, told, offered }
  })
}

function mayBecome(event: Event, draft: EventDraft, refuse: Refuse): EventState {
  if (draft.version !== null && draft.version !== event.version)
    return refuse({ outcome: 'changed-meanwhile' })
  const state = draft.state ?? event.state
  if (!statesAfter(event.state).includes(state)) return refuse({ outcome: 'state-not-possible' })
  if (needsReason(event.state, state) && draft.texts.reason === '')
    return refuse({ outcome: 'reason-missing' })
  return state
}
