import { type RawBuilder, sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { OrganizerId, PoolId, RegistrationId } from '../../ids.ts'
import { whereView } from '../attendee-query.ts'
import { type ListScope, listAttendees } from '../attendee-store.ts'
import { wholeView } from '../attendee-view.ts'
import { type Application, type ApplicationsView, type Around, applicationsOnPage } from './application.ts'
import type { Vote } from './reviews/review.ts'

/** Whose applications are read, and by whom: the reader's own votes are told apart. */
export type ApplicationScope = ListScope & { readonly organizerId: OrganizerId }

type Row = {
  readonly id: RegistrationId
  readonly yes: number
  readonly maybe: number
  readonly no: number
  readonly ownVote: Vote | null
  readonly askedAt: Date | null
  readonly reserveId: PoolId | null
}

/** One page of the view, and one more where others follow. */
export async function listApplications(
  db: Queryable,
  scope: ApplicationScope,
  view: ApplicationsView,
): Promise<readonly Application[]> {
  const { rows } = await sql<Row>`
    with v as (
      select ${columns}, row_number() over (order by ${orders[view.sort]}) as place
      from ${withVotes(scope.organizerId)}
      where ${whereView(scope.eventId, scope.reader, wholeView)} and ${shown[view.show]})
    select id, yes, maybe, no, own_vote, asked_at, reserve_id from v
    where place > coalesce((select place from v where id = ${view.after}::uuid), 0)
    order by place limit ${applicationsOnPage + 1}`.execute(db)
  return await withAttendees(db, scope, rows)
}

/** These applications in the order of the ids; those that the reader may not see are left out. */
export async function listApplicationsById(
  db: Queryable,
  scope: ApplicationScope,
  ids: readonly RegistrationId[],
): Promise<readonly Application[]> {
  if (ids.length === 0) return []
  const { rows } = await sql<Row>`
    select ${columns} from ${withVotes(scope.organizerId)}
    where ${whereView(scope.eventId, scope.reader, wholeView)}
      and r.registration_id = any(${[...ids]}::uuid[]) and ${wasApplied}`.execute(db)
  const found = await withAttendees(db, scope, rows)
  return ids.flatMap((id) => found.find(({ attendee }) => attendee.id === id) ?? [])
}

/** How many wait for a decision, and how many are decided on. */
export async function countApplications(
  db: Queryable,
  { eventId, reader }: ListScope,
): Promise<Readonly<Record<ApplicationsView['show'], number>>> {
  const { rows } = await sql<Record<ApplicationsView['show'], number>>`
    select count(*) filter (where ${shown.undecided}) as undecided,
      count(*) filter (where ${shown.decided}) as decided
    from registrations r where ${whereView(eventId, reader, wholeView)}`.execute(db)
  return rows[0] ?? { undecided: 0, decided: 0 }
}

/** What stands before and after one of the view; of one that is not in it, the view's first comes next. */
export async function findAround(
  db: Queryable,
  { eventId, reader, organizerId }: ApplicationScope,
  { show, sort }: ApplicationsView,
  id: RegistrationId,
): Promise<Around> {
  const { rows } = await sql<Around & { readonly id: RegistrationId }>`
    select * from (
      select r.registration_id as id, lag(r.registration_id) over ordered as previous,
        lead(r.registration_id) over ordered as next, row_number() over ordered as place
      from ${withVotes(organizerId)}
      where ${whereView(eventId, reader, wholeView)} and ${shown[show]}
      window ordered as (order by ${orders[sort]})) v
    where id = ${id}::uuid or place = 1 order by place`.execute(db)
  const own = rows.find((row) => row.id === id)
  return own ?? { previous: null, next: rows[0]?.id ?? null }
}

const undecided = sql`(r.state = 'applied'
  or (r.decision_asked_at is not null and r.state in ('confirmed', 'waitlisted', 'offered')))`

// By what happened: somebody whom staff added was never an applicant.
const wasDecided = sql`exists (select 1 from history h where h.event_id = r.event_id
  and h.registration_id = r.registration_id and h.deed in ('approve', 'decline'))`

const wasApplied = sql`(${undecided} or ${wasDecided} or exists (select 1 from history h
  where h.event_id = r.event_id and h.registration_id = r.registration_id and h.to_state = 'applied'))`

const shown: Readonly<Record<ApplicationsView['show'], RawBuilder<unknown>>> = {
  undecided,
  decided: sql`(not ${undecided} and ${wasDecided})`,
}

const orders: Readonly<Record<ApplicationsView['sort'], RawBuilder<unknown>>> = {
  oldest: sql`r.registered_at, r.registration_id`,
  newest: sql`r.registered_at desc, r.registration_id desc`,
  votes: sql`v.yes - v.no desc, v.yes desc, r.registered_at, r.registration_id`,
  unseen: sql`own.vote is not null, r.registered_at, r.registration_id`,
}

const columns = sql`r.registration_id as id, v.yes, v.maybe, v.no, own.vote as own_vote,
  r.decision_asked_at as asked_at, r.reserve_id`

function withVotes(organizerId: OrganizerId): RawBuilder<unknown> {
  return sql`registrations r
    left join reviews own on own.event_id = r.event_id and own.registration_id = r.registration_id
      and own.organizer_id = ${organizerId}::uuid
    cross join lateral (
      select count(*) filter (where vote = 'yes') as yes, count(*) filter (where vote = 'maybe') as maybe,
        count(*) filter (where vote = 'no') as no
      from reviews w where w.event_id = r.event_id and w.registration_id = r.registration_id) v`
}

async function withAttendees(
  db: Queryable,
  scope: ListScope,
  rows: readonly Row[],
): Promise<readonly Application[]> {
  if (rows.length === 0) return []
  const picked = rows.map(({ id }) => id)
  const { attendees } = await listAttendees(db, scope, { ...wholeView, picked }, {})
  const byId = new Map(attendees.map((attendee) => [attendee.id, attendee]))
  return rows.flatMap(({ id, yes, maybe, no, ...rest }) => {
    const attendee = byId.get(id)
    return attendee ? [{ attendee, tally: { yes, maybe, no }, ...rest }] : []
  })
}
