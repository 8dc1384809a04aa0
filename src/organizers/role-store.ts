import { type RawBuilder, sql } from 'kysely'
import type { Queryable, Tx } from '../database/connection.ts'
import type { RoleName } from '../database/tables/site-tables.ts'
import { type EventId, nilId, type OrganizerId } from '../ids.ts'
import { type Act, rolesFor, rolesForSite, type SiteAct } from './roles.ts'

/** Where a statement names its event. */
type EventColumn = 'events.eventId' | 'registrations.eventId' | 'placePools.eventId' | 'auditLog.eventId'

/** For a WHERE clause: the organizer may do it in the event of the row, by a role there or one for all (SEC-33, SEC-37). */
export function mayIn(organizerId: OrganizerId, act: Act, column: EventColumn): RawBuilder<boolean> {
  return sql<boolean>`exists (
    select 1 from roles where roles.organizer_id = ${organizerId}
      and roles.event_id in (${sql.ref(column)}, ${nilId})
      and roles.role = any(${[...rolesFor(act)]}))`
}

/**
 * The same for the first rows of a long list. The roles are read once beside it: as a join, of which the planner expects
 * few rows, they made it sort the whole list instead of walking an index up to the limit.
 */
export function mayInListed(organizerId: OrganizerId, act: Act, column: EventColumn): RawBuilder<boolean> {
  const held = sql`roles.organizer_id = ${organizerId} and roles.role = any(${[...rolesFor(act)]})`
  return sql<boolean>`(
    exists (select 1 from roles where ${held} and roles.event_id = ${nilId})
    or ${sql.ref(column)} in (select roles.event_id from roles where ${held}))`
}

/** Whether the organizer may do it beyond single events, as the roles are now. */
export async function mayForSite(db: Queryable, organizerId: OrganizerId, act: SiteAct): Promise<boolean> {
  const row = await db
    .selectFrom('roles')
    .select('role')
    .where('organizerId', '=', organizerId)
    .where('eventId', '=', nilId as EventId)
    .where('role', 'in', [...rolesForSite(act)])
    .executeTakeFirst()
  return row !== undefined
}

/** Gives the organizer a role in an event, or in all where `eventId` is null, in place of the one held there. */
export async function saveRole(
  tx: Tx,
  given: {
    readonly organizerId: OrganizerId
    readonly eventId: EventId | null
    readonly role: RoleName
    readonly at: Date
  },
): Promise<void> {
  const { organizerId, eventId, role, at } = given
  await tx
    .insertInto('roles')
    .values({ organizerId, eventId: eventId ?? (nilId as EventId), role, givenAt: at })
    .onConflict((conflict) => conflict.columns(['organizerId', 'eventId']).doUpdateSet({ role, givenAt: at }))
    .execute()
}
