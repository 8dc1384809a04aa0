import type { Queryable, Tx } from '../database/connection.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import type { OrganizerId } from '../ids.ts'

export type Organizer = {
  readonly id: OrganizerId
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

/** The organizer of a folded address (`parseEmail`), unless removed. */
export async function findOrganizerByEmail(db: Queryable, folded: string): Promise<Organizer | undefined> {
  const row = await db
    .selectFrom('organizers')
    .select(['organizerId', 'email', 'name', 'locale'])
    .where('emailFolded', '=', folded)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return undefined
  const { organizerId: id, email, name, locale } = row
  return { id, email, name, locale: isLocale(locale) ? locale : 'en' }
}

/** Whether anybody could sign in. */
export async function hasOrganizers(db: Queryable): Promise<boolean> {
  const row = await db
    .selectFrom('organizers')
    .select('organizerId')
    .where('removedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Adds a member of staff, or takes a removed one back; gives the id that the address has. */
export async function saveOrganizer(
  tx: Tx,
  organizer: Organizer & { readonly folded: string; readonly at: Date },
): Promise<OrganizerId> {
  const { id, email, folded, name, locale, at } = organizer
  const { organizerId } = await tx
    .insertInto('organizers')
    .values({ organizerId: id, email, emailFolded: folded, name, locale, createdAt: at, removedAt: null })
    .onConflict((conflict) => conflict.column('emailFolded').doUpdateSet({ removedAt: null }))
    .returning('organizerId')
    .executeTakeFirstOrThrow()
  return organizerId
}

export async function saveProfile(
  db: Queryable,
  organizerId: OrganizerId,
  profile: { readonly name: string; readonly locale: Locale },
): Promise<void> {
  await db.updateTable('organizers').set(profile).where('organizerId', '=', organizerId).execute()
}
