import { type CompiledQuery, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../database/connection.ts'
import { lineEndMark } from '../../database/copy-out.ts'
import type { RegistrationId } from '../../ids.ts'
import type { Column } from '../attendee-columns.ts'
import { type Anchor, orderBy, type Span, sortValue, whereView } from '../attendee-query.ts'
import type { ListScope } from '../attendee-store.ts'
import type { AttendeeView } from '../attendee-view.ts'
import { isTyped, jsonCell, textCell, type Wording } from './cells.ts'
import { formulaPattern } from './csv.ts'

/** Everything that an export's statements are made of. */
export type Sheet = {
  readonly scope: ListScope
  readonly view: AttendeeView
  readonly columns: readonly Column[]
  readonly wording: Wording
}

/** A row of a page: its cells, and where it stands in the view. */
export type ExportRow = {
  readonly cells: readonly unknown[]
  readonly value: string
  readonly id: RegistrationId
}

// PostgreSQL takes at most 100 arguments of a function.
const mostArguments = 50

/** A page of rows after one, at most so many, their cells as text or as JSON. */
export async function readPage(
  db: Database,
  sheet: Sheet,
  form: 'text' | 'json',
  after: Anchor | undefined,
  most: number,
): Promise<readonly ExportRow[]> {
  const { scope, view, wording } = sheet
  const cell = form === 'text' ? textCell : jsonCell
  const cells = sheet.columns.map((column) => cell(column, wording))
  // Cut to the page before the line is joined: with the limit outside, a plan for few rows would walk the
  // line for each.
  const page = sql`(select r.* from registrations r
    where ${whereView(scope.eventId, scope.reader, view, spanAfter(after))}
    order by ${orderBy(view.sort)} limit ${most}::int) r`
  const { rows } = await sql<ExportRow>`
    ${lineOf(sheet)} select ${jsonArray(cells)} as cells, (${sortValue(view.sort).value})::text as value,
      r.registration_id as id
    from ${source(sheet, page)} order by ${orderBy(view.sort)}`.execute(db)
  return rows
}

/** The last of the rows after one, at most so many, and how many these are; undefined where none is left. */
export async function findPageEnd(
  db: Database,
  { scope, view }: Sheet,
  after: Anchor | undefined,
  most: number,
): Promise<(Anchor & { readonly count: number }) | undefined> {
  const { value } = sortValue(view.sort)
  const { rows } = await sql<Anchor & { count: number }>`
    select page.value::text as value, page.id, page.count from (
      select *, row_number() over () as place, count(*) over () as count from (
        select ${value} as value, r.registration_id as id from registrations r
        where ${whereView(scope.eventId, scope.reader, view, spanAfter(after))}
        order by ${orderBy(view.sort)} limit ${most}::int) ordered) page
    where page.place = page.count`.execute(db)
  return rows[0]
}

/**
 * The rows of a span as lines of CSV, for COPY: cells defused in the statement, line ends inside them
 * marked.
 */
export function csvStatement(db: Database, sheet: Sheet, span: Span): CompiledQuery {
  const { scope, view, wording } = sheet
  const cells = sheet.columns.map((column) => {
    const text = textCell(column, wording)
    return isTyped(column) ? defused(text) : text
  })
  return sql`${lineOf(sheet)} select ${sql.join(cells)} from ${source(sheet, sql`registrations r`)}
    where ${whereView(scope.eventId, scope.reader, view, span)} order by ${orderBy(view.sort)}`.compile(db)
}

function defused(text: RawBuilder<unknown>): RawBuilder<unknown> {
  const safe = sql`case when ${text} ~ ${formulaPattern}::text then '''' || (${text}) else ${text} end`
  return sql`replace(${safe}, chr(10), ${lineEndMark}::text)`
}

function jsonArray(cells: readonly RawBuilder<unknown>[]): RawBuilder<unknown> {
  const parts: RawBuilder<unknown>[] = []
  for (let from = 0; from < cells.length; from += mostArguments)
    parts.push(sql`jsonb_build_array(${sql.join(cells.slice(from, from + mostArguments))})`)
  return parts.length === 0 ? sql`'[]'::jsonb` : sql.join(parts, sql` || `)
}

function spanAfter(after: Anchor | undefined): Span {
  return after ? { after } : {}
}

function source(sheet: Sheet, rows: RawBuilder<unknown>): RawBuilder<unknown> {
  return tellsPosition(sheet) ? sql`${rows} left join line on line.registration_id = r.registration_id` : rows
}

/**
 * Everybody's place in line (SCALE.md S6), counted in one pass: in the own type's line while that is full,
 * else in the event's.
 */
function lineOf(sheet: Sheet): RawBuilder<unknown> {
  if (!tellsPosition(sheet)) return sql``
  return sql`with line as materialized (
    select l.registration_id, case when l.state <> 'waitlisted' then null
      when p.held >= p.capacity then row_number() over (partition by l.line_type_id order by l.line_number)
      else count(*) filter (where l.state = 'waitlisted') over (order by l.line_number) end as position
    from registrations l
    left join place_pools p on p.event_id = l.event_id and p.pool_id = l.line_type_id
    where l.event_id = ${sheet.scope.eventId}::uuid and l.line_number is not null)`
}

function tellsPosition({ columns }: Sheet): boolean {
  return columns.some(({ key }) => key === 'position')
}
