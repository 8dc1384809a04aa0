import { getEvent } from '../../src/events/event-store.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { type InvitationId, newId, type OrganizerId, type TypeId } from '../../src/ids.ts'
import { createInvitations } from '../../src/invitations/by-hand/create.ts'
import { sendInvitations } from '../../src/invitations/by-hand/send.ts'
import type { Invitation } from '../../src/invitations/invitation.ts'
import { invitationPath } from '../../src/invitations/invitation-link.ts'
import { findInvitation } from '../../src/invitations/invitation-store.ts'
import type { LocalDate } from '../../src/time/wall-time.ts'
import type { Desk } from './desk.ts'
import type { TestEvent } from './desk-events.ts'

type Guest = {
  readonly name?: string
  readonly email?: string
  readonly type?: string
  readonly language?: Locale
  readonly answerBy?: string
  readonly sent?: boolean
}

/** Somebody is invited by staff, and the invitation sent unless said otherwise. */
export async function invite(desk: Desk, event: TestEvent, guest: Guest = {}) {
  const { services } = desk
  const { name = 'Amina', type, language = 'en', answerBy = '2019-08-30', sent = true } = guest
  const email = guest.email ?? `${name.toLowerCase()}@example.org`
  const [first] = event.types.values()
  const typeId = (type ? event.types.get(type) : first) as TypeId
  const person = { givenName: name, familyName: '', nativeName: '', affiliation: '', country: null }
  const organizerId = newId<OrganizerId>(services.clock.now())
  await createInvitations(services, {
    event: await getEvent(services.db, event.id),
    organizerId,
    people: [{ ...person, email, language, typeId, reserveId: null }],
    answerByOn: answerBy as LocalDate,
    greeting: '',
  })
  const { invitationId: id } = await services.db
    .selectFrom('invitations')
    .select('invitationId')
    .where('email', '=', email)
    .orderBy('invitationId', 'desc')
    .executeTakeFirstOrThrow()
  if (sent) await sendInvitations(services, { eventId: event.id, ids: [id], organizerId })
  return { id, organizerId, path: await invitationPath(services, await getInvitation(desk, event, id)) }
}

export async function getInvitation(desk: Desk, event: TestEvent, id: InvitationId): Promise<Invitation> {
  const found = await findInvitation(desk.services.db, event.id, id)
  if (!found) throw new Error('The invitation is gone')
  return found
}

/** What the form of an invitation carries, as a browser sends it. */
export function acceptance(more: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  return {
    submission: crypto.randomUUID(),
    given_name: 'Amina',
    family_name: '',
    native_name: '',
    email: 'amina@example.org',
    affiliation: 'Maasai Mara University',
    country: 'KE',
    language: 'en',
    privacy: 'yes',
    ...more,
  }
}

/** What became of an invitation, in its deeds. */
export async function deedsOf(desk: Desk, id: InvitationId): Promise<readonly string[]> {
  const rows = await desk.services.db
    .selectFrom('invitationHistory')
    .select(['deed', 'toState'])
    .where('invitationId', '=', id)
    .orderBy('at')
    .orderBy('fromState', (order) => order.asc().nullsFirst())
    .orderBy('historyId')
    .execute()
  return rows.map(({ deed, toState }) => `${deed} ${toState}`)
}
