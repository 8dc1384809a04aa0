import type { Queryable } from '../database/connection.ts'
import type { Locale } from '../i18n/locales.ts'
import type { EventId, RegistrationId } from '../ids.ts'

/** Every address with a live registration for an event that ends after `now`, once, with the language last chosen. */
export async function listLiveAddresses(
  db: Queryable,
  eventId: EventId | null,
  now: Date,
): Promise<readonly { readonly email: string; readonly language: Locale }[]> {
  const rows = await db
    .selectFrom('registrations')
    .innerJoin('events', 'events.eventId', 'registrations.eventId')
    .distinctOn('emailFolded')
    .select(['email', 'language'])
    .where('registrations.state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .where('events.endsAt', '>', now)
    .$if(eventId !== null, (query) => query.where('registrations.eventId', '=', eventId as EventId))
    .orderBy('emailFolded')
    .orderBy('registeredAt', 'desc')
    .execute()
  return rows.map(({ email, language }) => ({ email, language: language as Locale }))
}

/** The live registrations of an event, as far as a message to all of them needs. */
export async function listLive(
  db: Queryable,
  eventId: EventId,
): Promise<
  readonly { readonly registrationId: RegistrationId; readonly email: string; readonly language: Locale }[]
> {
  const rows = await db
    .selectFrom('registrations')
    .select(['registrationId', 'email', 'language'])
    .where('eventId', '=', eventId)
    .where('state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .orderBy('registrationId')
    .execute()
  return rows.map((row) => ({ ...row, language: row.language as Locale }))
}
