import type { Tx } from '../../database/connection.ts'
import type { OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { tellPublic } from '../changes/tell-public.ts'
import type { Event, EventState } from '../event.ts'
import { markChanged } from '../event-store.ts'
import { leaveFeeds, shownOf } from '../tombstones/leave-feeds.ts'
import { type Described, describe, saveEventTexts } from './described.ts'
import { changedColumns, takeSlug, updateEvent } from './edit-store.ts'
import { type EventDraft, previousAfter, type Timed } from './event-draft.ts'
import type { EventRegistrations, PlacesChanged } from './event-registrations.ts'
import { saveHosts } from './more/grouping-store.ts'
import { settleCategory, settleMore } from './more/settle-more.ts'
import { moveParts } from './move-parts.ts'

export type EditRefused =
  | {
      readonly outcome:
        | 'not-there'
        | 'changed-meanwhile'
        | 'state-not-possible'
        | 'had-people'
        | 'reason-missing'
        | 'slug-taken'
        | 'programme-gap'
        | 'sign-in-again'
    }
  | Extract<PlacesChanged, { outcome: 'below-taken' }>
export type Refuse = (refusal: EditRefused) => never

/** An event under its row's lock, and what it is to be from now on. */
export type EventChanged = {
  readonly event: Event
  readonly draft: EventDraft
  readonly timed: Extract<Timed, { outcome: 'timed' }>
  readonly state: EventState
  /** Null: the operator's command. */
  readonly organizerId: OrganizerId | null
  readonly at: Date
}

/**
 * Changes an event and, in the same transaction, all that must follow but what its people are told: the programme's
 * instants, its places, its versions (S10, CAL-32), what leaves feeds (CAL-36), what the public hears, and the log.
 */
export async function changeEvent(
  tx: Tx,
  registrations: EventRegistrations,
  change: EventChanged,
  refuse: Refuse,
): Promise<{ readonly old: Described; readonly slug: string; readonly offered: number }> {
  const { event, draft, state, organizerId, at } = change
  const before = await shownOf(tx, event)
  const old = await describe(tx, event)
  const slug = draft.slug ?? event.slug
  if (slug !== event.slug && !(await takeSlug(tx, event.id, slug))) refuse({ outcome: 'slug-taken' })
  await keepPeople(tx, registrations, change, refuse)
  const { isResized, offered } = await changePlaces(tx, registrations, change, refuse)
  if (!(await moveParts(tx, registrations, { event, schedule: draft.schedule, at })))
    refuse({ outcome: 'programme-gap' })

  const changed = await writeChange(tx, change, slug)
  if (changed.length > 0) await markChanged(tx, event.id, at)
  await leaveFeeds(tx, event.id, before, at)
  await tellPublic(tx, old, at)
  await writeLog(tx, change, { changed, isResized })
  if (state !== event.state)
    await registrations.followState(tx, event.id, { from: event.state, to: state, organizerId, at })
  const { startsAt, endsAt } = event
  await registrations.followTime(tx, event.id, { before: { startsAt, endsAt }, organizerId, at })
  return { old, slug, offered }
}

/**
 * Whoever registered or was invited keeps a page of their own, however it ended, and a draft's words would stand there:
 * such an event is unlisted or cancelled.
 */
async function keepPeople(
  tx: Tx,
  registrations: EventRegistrations,
  { event, state }: EventChanged,
  refuse: Refuse,
): Promise<void> {
  if (state !== 'draft' || event.state === 'draft') return
  if (await registrations.hasHadPeople(tx, event.id)) refuse({ outcome: 'had-people' })
}

/** Writes the event's own facts and words; says which changed. */
async function writeChange(
  tx: Tx,
  { event, draft, timed, state, at }: EventChanged,
  slug: string,
): Promise<readonly string[]> {
  const more = await settleMore(tx, draft, at)
  const facts = {
    ...{ draft, timed, state, more },
    categoryId: await settleCategory(tx, draft, at),
    previous: previousAfter(event, draft.schedule, state),
    publishedAt: event.publishedAt ?? (state === 'draft' ? null : at),
  }
  const changed = [
    ...(await changedColumns(tx, event.id, facts)),
    ...(await saveEventTexts(tx, event, draft.texts)),
    ...(slug === event.slug ? [] : ['slug']),
    ...(more && (await saveHosts(tx, event.id, more.hostIds)) ? ['hosts'] : []),
  ]
  await updateEvent(tx, event.id, facts)
  return changed
}

async function changePlaces(
  tx: Tx,
  registrations: EventRegistrations,
  { event, draft: { capacity, line }, at }: EventChanged,
  refuse: Refuse,
): Promise<{ readonly isResized: boolean; readonly offered: number }> {
  const changed = await registrations.changePlaces(tx, event.id, { capacity, line }, at)
  if (changed.outcome === 'below-taken') return refuse(changed)
  return changed.outcome === 'changed'
    ? { isResized: true, offered: changed.offered }
    : { isResized: false, offered: 0 }
}

async function writeLog(
  tx: Tx,
  { event, state, organizerId, at }: EventChanged,
  { changed, isResized }: { readonly changed: readonly string[]; readonly isResized: boolean },
): Promise<void> {
  const common = { eventId: event.id, organizerId, at }
  if (changed.length > 0) await recordAct(tx, { ...common, act: 'edit-event', facts: { fields: changed } })
  if (state !== event.state)
    await recordAct(tx, { ...common, act: 'change-state', facts: { from: event.state, to: state } })
  if (isResized) await recordAct(tx, { ...common, act: 'change-capacity' })
}
