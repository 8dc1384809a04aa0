import type { RoleName } from '../database/tables/site-tables.ts'
import { inTransaction } from '../database/transaction.ts'
import type { Locale } from '../i18n/locales.ts'
import { type EventId, newId, type OrganizerId } from '../ids.ts'
import { parseEmail } from '../mail/email-address.ts'
import type { Services } from '../services.ts'
import { recordAct } from './audit-store.ts'
import { saveOrganizer } from './organizer-store.ts'
import { saveRole } from './role-store.ts'
import { endSessions } from './sign-in/sign-in-store.ts'

type NewRole = {
  readonly email: string
  readonly name?: string
  readonly role: RoleName
  /** Null: for all events. */
  readonly eventId: EventId | null
  readonly locale?: Locale
}

export type Added =
  | { readonly outcome: 'added'; readonly id: OrganizerId }
  | { readonly outcome: 'not-an-address' }

/** Makes somebody an organizer, or gives one another role; their sessions end, for a role changed (SEC-36). */
export async function addOrganizer(
  { db, clock, config }: Pick<Services, 'db' | 'clock' | 'config'>,
  { email, name = '', role, eventId, locale = config.siteLanguage }: NewRole,
): Promise<Added> {
  const parsed = parseEmail(email.trim())
  if (!parsed.ok) return { outcome: 'not-an-address' }
  const at = clock.now()
  const newOrganizer = {
    id: newId<OrganizerId>(at),
    email: parsed.address,
    folded: parsed.folded,
    name,
    locale,
    at,
  }
  return await inTransaction(db, async (tx) => {
    const id = await saveOrganizer(tx, newOrganizer)
    await saveRole(tx, { organizerId: id, eventId, role, at })
    await endSessions(tx, id)
    await recordAct(tx, { eventId, organizerId: null, act: 'give-role', subjectId: id, facts: { role }, at })
    return { outcome: 'added', id }
  })
}
