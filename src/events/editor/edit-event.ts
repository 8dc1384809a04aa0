import type { Tx } from '../../database/connection.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import type { EventId, OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { mostWithoutFreshSignIn } from '../../organizers/fresh-sign-in.ts'
import type { Services } from '../../services.ts'
import type { Event, EventState } from '../event.ts'
import { markChanged } from '../event-store.ts'
import { describe, saveEventTexts } from './described.ts'
import { changedColumns, lockOfficeEvent, takeSlug, updateEvent } from './edit-store.ts'
import {
  type EventDraft,
  needsReason,
  previousAfter,
  statesAfter,
  timeDraft,
  type Untimed,
} from './event-draft.ts'
import type { EventRegistrations, PlacesChanged } from './event-registrations.ts'
import { saveHosts } from './more/grouping-store.ts'
import { settleCategory, settleMore } from './more/settle-more.ts'
import { moveParts } from './move-parts.ts'
import { tellChange } from './tell-change.ts'

export type Edited =
  | { readonly outcome: 'saved'; readonly slug: string; readonly told: number; readonly offered: number }
  | EditRefused
  | Untimed
export type EditRefused =
  | {
      readonly outcome:
        | 'not-there'
        | 'changed-meanwhile'
        | 'state-not-possible'
        | 'reason-missing'
        | 'slug-taken'
        | 'programme-gap'
        | 'sign-in-again'
    }
  | Extract<PlacesChanged, { outcome: 'below-taken' }>

type Edit = {
  readonly organizerId: OrganizerId
  readonly eventId: EventId
  readonly draft: EventDraft
  /** Whether the sign-in is young enough to write to many (SEC-38). */
  readonly isFresh: boolean
}
type Refuse = (refusal: EditRefused) => never

/**
 * Changes an event and, in the same transaction, all that must follow: the programme's instants, its places, its
 * versions (S10, CAL-32), the log, and the messages that tell those who registered.
 */
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
    const old = await describe(tx, event)
    const slug = draft.slug ?? event.slug
    if (slug !== event.slug && !(await takeSlug(tx, eventId, slug))) refuse({ outcome: 'slug-taken' })
    const { isResized, offered } = await changePlaces(tx, registrations, { eventId, draft, at }, refuse)
    if (!(await moveParts(tx, registrations, { event, schedule: draft.schedule, at })))
      refuse({ outcome: 'programme-gap' })

    const more = await settleMore(tx, draft, at)
    const facts = {
      draft,
      timed,
      state,
      more,
      categoryId: await settleCategory(tx, draft, at),
      previous: previousAfter(event, draft.schedule, state),
      publishedAt: event.publishedAt ?? (state === 'draft' ? null : at),
    }
    const changed = [
      ...(await changedColumns(tx, eventId, facts)),
      ...(await saveEventTexts(tx, event, draft.texts)),
      ...(slug === event.slug ? [] : ['slug']),
      ...(more && (await saveHosts(tx, eventId, more.hostIds)) ? ['hosts'] : []),
    ]
    await updateEvent(tx, eventId, facts)
    if (changed.length > 0) await markChanged(tx, eventId, at)
    await writeLog(tx, { organizerId, event, state, changed, isResized, at })
    if (state !== event.state)
      await registrations.followState(tx, eventId, { from: event.state, to: state, organizerId, at })
    const { startsAt, endsAt } = event
    await registrations.followTime(tx, eventId, { before: { startsAt, endsAt }, organizerId, at })
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

type Changing = { readonly eventId: EventId; readonly draft: EventDraft; readonly at: Date }

async function changePlaces(
  tx: Tx,
  registrations: EventRegistrations,
  { eventId, draft: { capacity, line }, at }: Changing,
  refuse: Refuse,
): Promise<{ readonly isResized: boolean; readonly offered: number }> {
  const changed = await registrations.changePlaces(tx, eventId, { capacity, line }, at)
  if (changed.outcome === 'below-taken') return refuse(changed)
  return changed.outcome === 'changed'
    ? { isResized: true, offered: changed.offered }
    : { isResized: false, offered: 0 }
}

type Log = {
  readonly organizerId: OrganizerId
  readonly event: Event
  readonly state: EventState
  readonly changed: readonly string[]
  readonly isResized: boolean
  readonly at: Date
}

async function writeLog(tx: Tx, { organizerId, event, state, changed, isResized, at }: Log): Promise<void> {
  const common = { eventId: event.id, organizerId, at }
  if (changed.length > 0) await recordAct(tx, { ...common, act: 'edit-event', facts: { fields: changed } })
  if (state !== event.state)
    await recordAct(tx, { ...common, act: 'change-state', facts: { from: event.state, to: state } })
  if (isResized) await recordAct(tx, { ...common, act: 'change-capacity' })
}
