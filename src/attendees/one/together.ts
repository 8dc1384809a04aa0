import type { Queryable } from '../../database/connection.ts'
import type { EventId, RegistrationId } from '../../ids.ts'
import { getConsents } from '../../registrations/group/consents/consent-store.ts'
import { isGiven } from '../../registrations/group/consents/consents.ts'
import { listMembers } from '../../registrations/group/group-store.ts'
import { fullName } from '../../registrations/person-name.ts'
import type { Contact, RegistrationState } from '../../registrations/registration.ts'
import { findRegistration } from '../../registrations/registration-store.ts'

/** With whom somebody was registered, and by whom. */
export type Together = {
  readonly contact: Contact | null
  /** With whom an accompanying person comes. */
  readonly comesWith: Other | null
  readonly others: readonly Other[]
  /** Names of those who come along and take no place. */
  readonly guests: readonly string[]
  /** Whether somebody who was registered by a contact has agreed to the privacy notice. */
  readonly agrees: boolean
}
export type Other = { readonly id: RegistrationId; readonly name: string; readonly state: RegistrationState }

/** What stands around a registration that was not made alone; null where it was. */
export async function readTogether(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<Together | null> {
  const registration = await findRegistration(db, eventId, id)
  if (!registration) return null
  const { groupId, contact, guests, accompaniesId } = registration
  if (groupId === null && guests.length === 0) return null
  const members = groupId === null ? [] : await listMembers(db, eventId, groupId)
  const others = members.filter((member) => member.id !== id)
  const comesWith = others.find((member) => member.id === accompaniesId)
  return {
    contact,
    comesWith: comesWith ? other(comesWith) : null,
    others: others.filter((member) => member !== comesWith).map(other),
    guests,
    agrees: contact === null || isGiven(await getConsents(db, eventId, id), 'privacy'),
  }
}

function other(member: Parameters<typeof fullName>[0] & Omit<Other, 'name'>): Other {
  return { id: member.id, name: fullName(member), state: member.state }
}
