import type { Desk } from './desk.ts'
import type { TestEvent } from './desk-events.ts'

/** A person of a group as the form asks them; the name makes an address. */
export type NewMember = { readonly name: string; readonly email?: string; readonly type?: string }

/** The fields of a group's form, as somebody fills them who registers these people. */
export function groupForm(
  people: readonly (string | NewMember)[],
  more: Readonly<Record<string, string>> = {},
): Record<string, string> {
  const rows = people.map((person, row) => {
    const { name, email, type } = typeof person === 'string' ? { name: person } : (person as NewMember)
    return Object.entries({
      given_name: name,
      family_name: '',
      native_name: '',
      email: email ?? `${name.toLowerCase()}@example.org`,
      affiliation: 'Maasai Mara University',
      country: 'KE',
      language: 'en',
      ...(type === undefined ? {} : { type }),
    }).map(([field, value]) => [`people.${row}.${field}`, value])
  })
  return {
    submission: crypto.randomUUID(),
    contact_name: 'Grace Wanjiru',
    contact_email: 'grace@example.org',
    contact_language: 'en',
    privacy: 'yes',
    ...Object.fromEntries(rows.flat()),
    ...more,
  }
}

/** Registers these people by the form; the path of the contact's page. */
export async function registerThem(
  desk: Desk,
  event: TestEvent,
  people: readonly (string | NewMember)[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const sent = await desk.post(`/events/${event.slug}/register/group`, groupForm(people, more))
  if (sent.status !== 303) throw new Error(`The group was answered ${sent.status}`)
  return sent.headers.get('location') ?? ''
}

/** The registrations of an event, in the order of their numbers. */
export function registrationsOf(desk: Desk, event: TestEvent) {
  return desk.services.db
    .selectFrom('registrations')
    .selectAll()
    .where('eventId', '=', event.id)
    .orderBy('number')
    .execute()
}
