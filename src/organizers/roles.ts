import type { RoleName } from '../database/tables/site-tables.ts'
import type { SignedIn } from '../http/app-env.ts'
import type { EventId } from '../ids.ts'

/** What a role for one event, or for all, allows: PRODUCT's table, row by row. */
const allowed = {
  'see-title': ['owner', 'editor', 'registrar', 'reader', 'checker'],
  'see-event': ['owner', 'editor', 'registrar', 'reader'],
  'edit-event': ['owner', 'editor'],
  'see-attendees': ['owner', 'editor', 'registrar', 'reader'],
  'act-on-attendees': ['owner', 'editor', 'registrar'],
  // Before all reviewers have voted, with a reason.
  'decide-early': ['owner'],
  'check-in': ['owner', 'editor', 'registrar', 'checker'],
  'see-log': ['owner'],
  'give-roles': ['owner'],
  'erase-person': ['owner'],
  'delete-draft': ['owner'],
} as const satisfies Record<string, readonly RoleName[]>

/** What only a role for all events allows. */
const allowedForAll = {
  'create-event': ['owner', 'editor'],
  'manage-site': ['owner'],
} as const satisfies Record<string, readonly RoleName[]>

/** Something that staff do in an event. */
export type Act = keyof typeof allowed
/** Something that staff do beyond a single event. */
export type SiteAct = keyof typeof allowedForAll

type Roles = Pick<SignedIn, 'all' | 'roles'>

/** The roles with which somebody may do it: for a WHERE clause (SEC-37). */
export function rolesFor(act: Act): readonly RoleName[] {
  return allowed[act]
}

/** The same for what takes a role for all events. */
export function rolesForSite(act: SiteAct): readonly RoleName[] {
  return allowedForAll[act]
}

/** Whether the organizer may do it in that event, by a role there or by one for all events. */
export function can(organizer: Roles, act: Act, eventId: EventId): boolean {
  return rolesIn(organizer, eventId).some((role) => rolesFor(act).includes(role))
}

/** Whether the organizer may do what no single event's role allows. */
export function canForSite(organizer: Roles, act: SiteAct): boolean {
  return organizer.all !== null && rolesForSite(act).includes(organizer.all)
}

/** Whether the organizer may see a restricted answer: owners always, others where the question names their role. */
export function seesRestricted(organizer: Roles, eventId: EventId, restrictedTo: readonly string[]): boolean {
  if (!can(organizer, 'see-attendees', eventId)) return false
  return rolesIn(organizer, eventId).some((role) => role === 'owner' || restrictedTo.includes(role))
}

function rolesIn(organizer: Roles, eventId: EventId): readonly RoleName[] {
  return [organizer.all, organizer.roles.get(eventId) ?? null].filter((role) => role !== null)
}
