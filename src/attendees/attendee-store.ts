import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../database/connection.ts'
import type { EventId, RegistrationId, TypeId } from '../ids.ts'
import type { RegistrationState } from '../registrations/registration.ts'
import {
  type Anchor,
  checkedInAt,
  orderBy,
  type Reader,
  type Span,
  sortValue,
  whereView,
} from './attendee-query.ts'
import { type AttendeeView, wholeView } from './attendee-view.ts'

/** A registration as a line of the list. */
export type Attendee = {
  readonly id: RegistrationId
  readonly number: number
  readonly givenName: string
  readonly familyName: string
  readonly nativeName: string
  readonly email: string
  readonly affiliation: string
  readonly country: string | null
  readonly language: string
  readonly typeId: TypeId
  readonly state: RegistrationState
  readonly offerEndsAt: Date | null
  readonly registeredAt: Date
  readonly stateChangedAt: Date
  readonly checkedInAt: Date | null
  readonly position: number | null
  readonly tags: readonly string[]
  readonly code: string
  /** The open answers; restricted ones are never read for a list. */
  readonly answers: Readonly<Record<string, unknown>>
  /** The version of each question when it was answered, by its key. */
  readonly answerVersions: Readonly<Record<string, unknown>>
}

/** Whose list is read, by whom. */
export type ListScope = { readonly eventId: EventId; readonly reader: Reader }

/** One page of a view, and whether there is more before and after it. */
export type AttendeePage = {
  readonly attendees: readonly Attendee[]
  readonly hasEarlier: boolean
  readonly hasLater: boolean
}

/** Counting ends here: what is beyond says "more than" (PERF-7). */
export const mostCounted = 10_000
export const pageSize = 200
const farthestShown = 200

/**
 * The page of the view after or before somebody; the first one without either. One who is not there counts
 * as neither.
 */
export async function listAttendees(
  db: Queryable,
  scope: ListScope,
  view: AttendeeView,
  from: { readonly after?: RegistrationId | undefined; readonly before?: RegistrationId | undefined },
): Promise<AttendeePage> {
  const after = from.after && (await findAnchor(db, scope, view, from.after))
  const before = after ? undefined : from.before && (await findAnchor(db, scope, view, from.before))
  const span: Span = after ? { after } : before ? { before } : {}
  const rows = await readRows(db, scope, view, span, pageSize + 1)
  const attendees = before ? rows.slice(0, pageSize).reverse() : rows.slice(0, pageSize)
  const goesOn = rows.length > pageSize
  return { attendees, hasEarlier: before ? goesOn : after !== undefined, hasLater: before ? true : goesOn }
}

/** Who stands right before and right after somebody in the view. */
export async function findNeighbours(
  db: Queryable,
  scope: ListScope,
  view: AttendeeView,
  id: RegistrationId,
): Promise<{ readonly previous: Attendee | undefined; readonly next: Attendee | undefined }> {
  const anchor = await findAnchor(db, scope, view, id)
  if (!anchor) return { previous: undefined, next: undefined }
  const [previous] = await readRows(db, scope, view, { before: anchor }, 1)
  const [next] = await readRows(db, scope, view, { after: anchor }, 1)
  return { previous, next }
}

/** One registration as the list shows it, where the reader may see it. */
export async function findAttendee(
  db: Queryable,
  scope: ListScope,
  id: RegistrationId,
): Promise<Attendee | undefined> {
  const { rows } = await sql<Attendee>`
    select ${columns(scope.eventId)} from registrations r
    where ${whereView(scope.eventId, scope.reader, wholeView)} and r.registration_id = ${id}::uuid`.execute(
    db,
  )
  return rows[0]
}

/** The restricted answers of one registration, where the reader may see all that are asked for. */
export async function findRestrictedAnswers(
  db: Queryable,
  { eventId, reader }: ListScope,
  id: RegistrationId,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const { rows } = await sql<{ answers: Record<string, unknown> }>`
    select r.restricted_answers as answers from registrations r
    where ${whereView(eventId, reader, wholeView)} and r.registration_id = ${id}::uuid`.execute(db)
  return rows[0]?.answers
}

/** How many the view holds, at most `mostCounted` + 1. */
export async function countAttendees(
  db: Queryable,
  { eventId, reader }: ListScope,
  view: AttendeeView,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from (select 1 from registrations r
      where ${whereView(eventId, reader, view)} limit ${mostCounted + 1}::int) counted`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * How many there are in each state, each at most `mostCounted` + 1; states that nobody is in are left out.
 */
export async function countByState(
  db: Queryable,
  { eventId, reader }: ListScope,
): Promise<ReadonlyMap<RegistrationState, number>> {
  const { rows } = await sql<{ state: RegistrationState; count: number }>`
    select s.state, (select count(*) from (select 1 from registrations r
        where ${whereView(eventId, reader, wholeView)} and r.state = s.state
        limit ${mostCounted + 1}::int) counted) as count
    from unnest(array['confirmed', 'offered', 'waitlisted', 'applied', 'declined', 'expired', 'cancelled'])
      with ordinality as s(state, place)
    order by s.place`.execute(db)
  return new Map(rows.filter(({ count }) => count > 0).map(({ state, count }) => [state, count]))
}

/** The countries that anybody in the event comes from, as codes in their order. */
export async function listAttendeeCountries(
  db: Queryable,
  { eventId, reader }: ListScope,
): Promise<readonly string[]> {
  // From one country to the next, a look into the index each: quick also where the event has a million
  // people.
  const inEvent = whereView(eventId, reader, wholeView)
  const { rows } = await sql<{ country: string }>`
    with recursive found as (
      (select r.country from registrations r where ${inEvent} and r.country is not null
        order by r.country limit 1)
      union all
      select (select r.country from registrations r where ${inEvent} and r.country > found.country
        order by r.country limit 1) from found where found.country is not null)
    select country from found where country is not null`.execute(db)
  return rows.map(({ country }) => country)
}

async function readRows(
  db: Queryable,
  { eventId, reader }: ListScope,
  view: AttendeeView,
  span: Span,
  most: number,
): Promise<readonly Attendee[]> {
  const { rows } = await sql<Attendee>`
    select ${columns(eventId)} from registrations r
    where ${whereView(eventId, reader, view, span)}
    order by ${orderBy(view.sort, span.before !== undefined)}
    limit ${most}::int`.execute(db)
  return rows
}

async function findAnchor(
  db: Queryable,
  { eventId, reader }: ListScope,
  view: AttendeeView,
  id: RegistrationId,
): Promise<Anchor | undefined> {
  const { rows } = await sql<Anchor>`
    select (${sortValue(view.sort).value})::text as value, r.registration_id as id from registrations r
    where ${whereView(eventId, reader, wholeView)} and r.registration_id = ${id}::uuid`.execute(db)
  return rows[0]
}

function columns(eventId: EventId): RawBuilder<unknown> {
  return sql`r.registration_id as id, r.number, r.given_name, r.family_name, r.native_name, r.email,
    r.affiliation, r.country, r.language, r.type_id, r.state, r.offer_ends_at, r.registered_at, r.state_changed_at,
    ${checkedInAt} as checked_in_at, ${shownPosition(eventId)} as position, r.tags, r.code, r.answers,
    r.answer_versions`
}

/**
 * Place in line (SCALE.md S6): in the own type's while that is full, else in the event's. Far behind none is
 * shown.
 */
function shownPosition(eventId: EventId): RawBuilder<unknown> {
  const ahead = (
    others: RawBuilder<unknown>,
  ) => sql`(select nullif(count(*), ${farthestShown}::int) + 1 from (
    select 1 from registrations l
    where l.event_id = ${eventId}::uuid and ${others} and l.line_number < r.line_number
    limit ${farthestShown}::int) ahead)`
  return sql`case when r.state <> 'waitlisted' then null
    when exists (select 1 from place_pools p
      where p.event_id = ${eventId}::uuid and p.pool_id = r.line_type_id and p.held >= p.capacity)
    then ${ahead(sql`l.line_type_id = r.line_type_id`)}
    else ${ahead(sql`l.state = 'waitlisted'`)} end`
}
