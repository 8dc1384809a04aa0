import { violates } from '../../database/constraints.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type EventId, newId, type OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { mayForSite } from '../../organizers/role-store.ts'
import type { Services } from '../../services.ts'
import { eventFields } from '../event.ts'
import { createEvent } from '../making/create-event.ts'
import type { NewEvent } from '../making/new-event.ts'
import { slugOf } from '../slug.ts'
import { type EventDraft, statesAfter, timeDraft, type Untimed } from './event-draft.ts'
import type { EventRegistrations } from './event-registrations.ts'
import { plainMore, type SettledMore } from './more/more-draft.ts'
import { settleCategory, settleMore } from './more/settle-more.ts'

type MakeRefused = {
  readonly outcome: 'not-allowed' | 'state-not-possible' | 'slug-taken' | 'untimely'
}
export type Made = { readonly outcome: 'made'; readonly slug: string } | MakeRefused | Untimed

type Making = {
  readonly organizerId: OrganizerId
  readonly draft: EventDraft
  readonly siteLocale: Locale
}

/** Makes an event from the editor's form, with its places and one type for everyone. */
export async function makeEvent(
  services: Pick<Services, 'db' | 'clock' | 'config'>,
  registrations: EventRegistrations,
  { organizerId, draft, siteLocale }: Making,
): Promise<Made> {
  const timed = timeDraft(draft)
  if (timed.outcome !== 'timed') return timed
  const state = draft.state ?? 'draft'
  if (!statesAfter('draft').includes(state)) return { outcome: 'state-not-possible' }
  const { db, clock, config } = services
  const at = clock.now()
  const id = newId<EventId>(at)
  const locale = draft.defaultLocale ?? siteLocale
  const slug = draft.slug ?? slugOf(draft.texts.short_title || draft.texts.title, draft.schedule.startsOn)
  try {
    return await inRefusableTransaction(
      db,
      async (tx, refuse: (refusal: MakeRefused) => never): Promise<Made> => {
        if (!(await mayForSite(tx, organizerId, 'create-event'))) return refuse({ outcome: 'not-allowed' })
        const categoryId = await settleCategory(tx, draft, at)
        const more = await settleMore(tx, draft, at)
        const made = await createEvent(tx, newEvent({ id, slug, state, locale, categoryId, draft, more }), {
          at,
          uidDomain: config.uidDomain,
        })
        if (made.outcome !== 'created') return refuse({ outcome: 'untimely' })
        await registrations.makePlaces(tx, id, { capacity: draft.capacity, line: draft.line })
        await recordAct(tx, { eventId: id, organizerId, act: 'create-event', at })
        return { outcome: 'made', slug }
      },
    )
  } catch (error) {
    if (!violates(error, 'event_slugs_pkey')) throw error
    return { outcome: 'slug-taken' }
  }
}

type Facts = Pick<NewEvent, 'id' | 'slug' | 'state' | 'categoryId'> & {
  readonly locale: Locale
  readonly draft: EventDraft
  readonly more: SettledMore | null
}

function newEvent({ draft, locale, more, ...facts }: Facts): NewEvent {
  const owner = { ownerKind: 'event' as const, ownerId: facts.id, locale }
  return {
    ...facts,
    ...moreOf(more),
    mode: draft.mode,
    schedule: draft.schedule,
    opensLocal: draft.opensLocal,
    closesLocal: draft.closesLocal,
    hearByOn: draft.hearByOn,
    country: draft.country,
    position: null,
    defaultLocale: locale,
    isSample: false,
    sessions: [],
    texts: eventFields.map((field) => ({ ...owner, field, text: draft.texts[field] })),
  }
}

/** Until the event's rules of registering say otherwise. */
const offerHours = 48

function moreOf(more: SettledMore | null) {
  if (more === null) return { ...plainMore, offerHours, seriesId: null, hosts: [] }
  const { edition, contactEmail, contactPhone, isOnline, broadcastUrl, joiningUrl, asks, publishesCapacity } =
    more
  return {
    ...{ edition, contactEmail, contactPhone, isOnline, broadcastUrl, joiningUrl, asks, publishesCapacity },
    ...{ offerHours, seriesId: more.seriesId, hosts: more.hostIds },
  }
}
