import { type Event, isPast, type Text, type Texts } from '../../../events/event.ts'
import { getEvent } from '../../../events/event-store.ts'
import { listTexts, textsOf } from '../../../events/text-store.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { RegistrationId, TypeId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import { leavingOf } from '../../own/standing.ts'
import { fullName } from '../../person-name.ts'
import { findPosition } from '../../places/position-store.ts'
import type { Group } from '../group-link.ts'
import type { Member } from '../group-store.ts'

/** One of a group as its contact sees them. */
export type SeenMember = {
  readonly member: Member
  /** Empty where the person was forgotten. */
  readonly name: string
  readonly typeTitle: Text | null
  /** While in line, from 1. */
  readonly position: number | undefined
  /** With whom an accompanying person comes. */
  readonly comesWith: string | null
  readonly mayCancel: boolean
}

/** What the contact's page is made of. */
export type GroupFacts = {
  readonly group: Group
  readonly event: Event
  readonly texts: Texts
  readonly members: readonly SeenMember[]
  readonly mayAdd: boolean
}

/** Reads what the contact's page tells: states, never codes, links or answers that nobody let them see. */
export async function readGroupFacts(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  group: Group,
  locale: Locale,
): Promise<GroupFacts> {
  const { eventId, members } = group
  const event = await getEvent(db, eventId)
  const rows = (await listTexts(db, [eventId], locale, ['event', 'type'])).get(eventId) ?? []
  const now = clock.now()
  const names = new Map(members.map((member) => [member.id, fullName(member)]))
  return {
    ...{ group, event, texts: textsOf(rows, 'event', eventId) },
    members: await Promise.all(
      members.map(async (member) => ({
        member,
        name: names.get(member.id) ?? '',
        typeTitle: titleOf(member.typeId),
        position: member.state === 'waitlisted' ? await findPosition(db, eventId, member.id) : undefined,
        comesWith: nameOf(member.accompaniesId),
        mayCancel: leavingOf(event, member, now) !== undefined,
      })),
    ),
    mayAdd: takesMore(event, now),
  }

  function titleOf(typeId: TypeId): Text | null {
    return textsOf(rows, 'type', typeId).get('title') ?? null
  }

  function nameOf(id: RegistrationId | null): string | null {
    return id && (names.get(id) ?? null)
  }
}

/** Whether the form for more people may take them; it says itself what else is in the way. */
function takesMore(event: Event, now: Date): boolean {
  const isOn = event.state === 'published' || event.state === 'unlisted'
  const isForAll = event.mode === 'open' || event.mode === 'application'
  return isOn && isForAll && event.groupMost > 1 && !isPast(event, now)
}
