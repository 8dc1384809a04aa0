import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId, GroupId, RegistrationId, TypeId } from '../../ids.ts'
import type { Contact, RegistrationState } from '../registration.ts'

/** One of those who were registered together, as far as the contact may know: no answers, no code, no link. */
export type Member = {
  readonly id: RegistrationId
  readonly number: number
  readonly state: RegistrationState
  readonly typeId: TypeId
  readonly givenName: string
  readonly familyName: string
  readonly nativeName: string
  readonly email: string
  readonly language: Locale
  readonly accompaniesId: RegistrationId | null
  readonly contact: Contact | null
  /** Whether the person agreed to the privacy notice, and to their contact's seeing what they answered. */
  readonly agrees: boolean
  readonly trustsContact: boolean
}

/** Those of a group, in the order of their numbers. */
export async function listMembers(
  db: Queryable,
  eventId: EventId,
  groupId: GroupId,
): Promise<readonly Member[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(['registrationId', 'number', 'state', 'typeId', 'givenName', 'familyName', 'nativeName', 'email'])
    .select(['language', 'accompaniesId', 'contactName', 'contactEmail', 'contactLanguage'])
    .select([
      sql<boolean>`consents ? 'privacy'`.as('agrees'),
      sql<boolean>`consents ? 'contact'`.as('trustsContact'),
    ])
    .where('eventId', '=', eventId)
    .where('groupId', '=', groupId)
    .orderBy('number')
    .execute()
  return rows.map(({ registrationId: id, contactName, contactEmail, contactLanguage, ...row }) => {
    const language = row.language as Locale
    const contact =
      contactEmail === null
        ? null
        : {
            name: contactName ?? '',
            email: contactEmail,
            language: (contactLanguage as Locale | null) ?? language,
          }
    return { ...row, id, language, contact }
  })
}

/** The groups that a contact's address has registered, each with the event it is for; newest first. */
export async function listGroupsOf(
  db: Queryable,
  emailFolded: string,
): Promise<readonly { readonly eventId: EventId; readonly groupId: GroupId }[]> {
  const rows = await db
    .selectFrom('registrations')
    .select(['eventId', 'groupId'])
    .where('contactEmailFolded', '=', emailFolded)
    .where('groupId', 'is not', null)
    .groupBy(['eventId', 'groupId'])
    .orderBy((order) => order.fn.max('registeredAt'), 'desc')
    .execute()
  return rows.flatMap(({ eventId, groupId }) => (groupId === null ? [] : [{ eventId, groupId }]))
}
