import { readEvents } from '../../../calendar/feeds/feed-store.ts'
import type { Event, Texts } from '../../../events/event.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { EventId, GroupId, RegistrationId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import { listGroupsOf } from '../../group/group-store.ts'
import { findPosition } from '../../places/position-store.ts'
import type { Registration } from '../../registration.ts'
import { listRegistrationsOf } from '../../registration-store.ts'
import type { OwnAddress } from '../address-store.ts'
import { listOpenInvitations, type OpenInvitation } from '../my-store.ts'

/** The newest of them are shown: more than anybody has, and no more than a page can hold. */
const mostShown = 300

export type ToldEvent = { readonly event: Event; readonly texts: Texts }

/** What an address has to do with events. */
export type MyFacts = {
  readonly registrations: readonly Registration[]
  readonly positions: ReadonlyMap<RegistrationId, number>
  readonly groups: readonly { readonly eventId: EventId; readonly groupId: GroupId }[]
  readonly invitations: readonly OpenInvitation[]
  readonly events: ReadonlyMap<EventId, ToldEvent>
}

/** The registrations of an address, newest first. */
export async function listOwned(
  { db }: Pick<Services, 'db'>,
  { emailFolded }: Pick<OwnAddress, 'emailFolded'>,
): Promise<readonly Registration[]> {
  return (await listRegistrationsOf(db, emailFolded)).slice(0, mostShown)
}

/** Reads what the page of an address tells beside its registrations: groups, open invitations, numbers in line. */
export async function readMyFacts(
  services: Pick<Services, 'db' | 'clock'>,
  { emailFolded }: OwnAddress,
  registrations: readonly Registration[],
  locale: Locale,
): Promise<MyFacts> {
  const { db, clock } = services
  const [allGroups, invitations, positions] = await Promise.all([
    listGroupsOf(db, emailFolded),
    listOpenInvitations(db, emailFolded, clock.now()),
    listPositions(services, registrations),
  ])
  const groups = allGroups.slice(0, mostShown)
  const events = await readTold(services, [...registrations, ...groups, ...invitations], locale)
  return { registrations, positions, groups, invitations, events }
}

/** The events of what is given, each once, with their words. */
export async function readTold(
  { db }: Pick<Services, 'db'>,
  of: readonly { readonly eventId: EventId }[],
  locale: Locale,
): Promise<ReadonlyMap<EventId, ToldEvent>> {
  const ids = [...new Set(of.map(({ eventId }) => eventId))]
  const told = ids.length === 0 ? [] : await readEvents(db, ids, locale)
  return new Map(told.map((one) => [one.event.id, one]))
}

async function listPositions(
  { db }: Pick<Services, 'db'>,
  registrations: readonly Registration[],
): Promise<ReadonlyMap<RegistrationId, number>> {
  const positions = new Map<RegistrationId, number>()
  for (const { eventId, id, state } of registrations) {
    const position = state === 'waitlisted' ? await findPosition(db, eventId, id) : undefined
    if (position !== undefined) positions.set(id, position)
  }
  return positions
}
