import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId, PoolId, RegistrationId, TypeId } from '../../ids.ts'
import type { RegistrationState } from '../../registrations/registration.ts'
import { whereView } from '../attendee-query.ts'
import type { ListScope } from '../attendee-store.ts'
import { wholeView } from '../attendee-view.ts'

/** A registration with what it holds and what it waits for. */
export type Standing = {
  readonly id: RegistrationId
  readonly number: number
  readonly givenName: string
  readonly familyName: string
  readonly language: Locale
  readonly email: string
  readonly state: RegistrationState
  readonly typeId: TypeId
  readonly reserveId: PoolId | null
  readonly choiceIds: readonly PoolId[]
  readonly offerEndsAt: Date | null
  /** Null: not in line. Of one with a place it is another type's line. */
  readonly line: {
    readonly typeId: TypeId
    readonly reserveId: PoolId | null
    readonly number: number
  } | null
  /** When it came into its state; of one who waits for another type, when that began. */
  readonly since: Date
}

const columns = sql`r.registration_id as id, r.number, r.given_name, r.family_name, r.language, r.email, r.state, r.type_id,
  r.reserve_id, r.choice_ids, r.offer_ends_at, r.line_type_id, r.line_reserve_id, r.line_number,
  case when r.state = 'confirmed' and r.line_number is not null then (select max(h.at) from history h
    where h.event_id = r.event_id and h.registration_id = r.registration_id and h.deed = 'wait-for-type')
  else r.state_changed_at end as since`

type Row = Omit<Standing, 'line'> & {
  readonly lineTypeId: TypeId | null
  readonly lineReserveId: PoolId | null
  readonly lineNumber: number | null
}

/** Some registrations of the event, by their place in line, then those without; others than the reader's are left out. */
export async function listStandings(
  db: Queryable,
  { eventId, reader }: ListScope,
  ids: readonly RegistrationId[],
): Promise<readonly Standing[]> {
  const { rows } = await sql<Row>`
    select ${columns} from registrations r
    where ${whereView(eventId, reader, wholeView)} and r.registration_id = any(${[...ids]}::uuid[])
    order by r.line_number nulls last, r.number`.execute(db)
  return rows.map(fromRow)
}

/** Where a page of a line begins: behind a number in line (out), or before it; neither: at its head. */
export type LineSpan = { readonly after?: number | undefined; readonly before?: number | undefined }

/** Up to `most` of the line for a type, movers too, in its order; before a number: those nearest to it. */
export async function listLineOf(
  db: Queryable,
  { eventId, reader }: ListScope,
  typeId: TypeId,
  { after, before, most }: LineSpan & { readonly most: number },
): Promise<readonly Standing[]> {
  const isBackwards = before !== undefined
  const span = isBackwards
    ? sql`r.line_number < ${before}::bigint`
    : sql`r.line_number > ${after ?? 0}::bigint`
  const { rows } = await sql<Row>`
    select ${columns} from registrations r
    where ${whereView(eventId, reader, wholeView)} and r.line_type_id = ${typeId}::uuid and ${span}
    order by r.line_number ${isBackwards ? sql`desc` : sql`asc`} limit ${most}::int`.execute(db)
  const standings = rows.map(fromRow)
  return isBackwards ? standings.reverse() : standings
}

/** Up to `most` of everybody in line, whatever they wait for, by number. */
export async function listWholeLine(
  db: Queryable,
  { eventId, reader }: ListScope,
  most: number,
): Promise<readonly Standing[]> {
  const { rows } = await sql<Row>`
    select ${columns} from registrations r
    where ${whereView(eventId, reader, wholeView)} and r.line_number is not null
    order by r.line_number limit ${most}::int`.execute(db)
  return rows.map(fromRow)
}

/** Up to `most` open offers, the first to end first. */
export async function listOffers(
  db: Queryable,
  { eventId, reader }: ListScope,
  most: number,
): Promise<readonly Standing[]> {
  const { rows } = await sql<Row>`
    select ${columns} from registrations r
    where ${whereView(eventId, reader, wholeView)} and r.state = 'offered'
    order by r.offer_ends_at, r.number limit ${most}::int`.execute(db)
  return rows.map(fromRow)
}

/** How many stand in the line for a type up to that number, it included. */
export async function countUpTo(
  db: Queryable,
  eventId: EventId,
  typeId: TypeId,
  number: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from registrations r
    where r.event_id = ${eventId}::uuid and r.line_type_id = ${typeId}::uuid
      and r.line_number <= ${number}::bigint`.execute(db)
  return rows[0]?.count ?? 0
}

/**
 * How many would be passed if these were served now: who stands before one of them, waits for the same type or for one
 * with room, and is not one of them.
 */
export async function countPassed(
  db: Queryable,
  eventId: EventId,
  ids: readonly RegistrationId[],
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from registrations ahead
    join place_pools type on type.event_id = ahead.event_id and type.pool_id = ahead.line_type_id
    where ahead.event_id = ${eventId}::uuid and ahead.line_number is not null
      and ahead.registration_id <> all(${[...ids]}::uuid[])
      and exists (select 1 from registrations r
        where r.event_id = ahead.event_id and r.registration_id = any(${[...ids]}::uuid[])
          and ahead.line_number < r.line_number
          and (ahead.line_type_id = r.line_type_id
            or (ahead.state = 'waitlisted' and type.held < type.capacity)))`.execute(db)
  return rows[0]?.count ?? 0
}

/** What staff call the reserves of an event. */
export async function listReserveTitles(
  db: Queryable,
  eventId: EventId,
): Promise<ReadonlyMap<PoolId, string>> {
  const rows = await db
    .selectFrom('reserves')
    .select(['reserveId', 'title'])
    .where('eventId', '=', eventId)
    .orderBy('position')
    .execute()
  return new Map(rows.map(({ reserveId, title }) => [reserveId, title]))
}

function fromRow({ lineTypeId, lineReserveId, lineNumber, ...facts }: Row): Standing {
  const line =
    lineTypeId !== null && lineNumber !== null
      ? { typeId: lineTypeId, reserveId: lineReserveId, number: lineNumber }
      : null
  return { ...facts, line }
}
