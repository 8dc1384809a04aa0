import { type RawBuilder, sql } from 'kysely'
import type { QuestionKind } from '../database/tables/event-tables.ts'
import type { RoleName } from '../database/tables/site-tables.ts'
import type { Answer } from '../forms/question.ts'
import { type EventId, nilId, type OrganizerId, type RegistrationId } from '../ids.ts'
import { isRestricted, type PlainColumn } from './attendee-columns.ts'
import type { AnswerFilter, AttendeeView, Sort } from './attendee-view.ts'

/** Who reads: staff by the roles that allow it, or the operator, to whom nothing is barred. */
export type Reader =
  | { readonly kind: 'organizer'; readonly id: OrganizerId; readonly roles: readonly RoleName[] }
  | { readonly kind: 'operator' }

/** Where a page begins: a row's value in the sort's column, as PostgreSQL writes it, and its id. */
export type Anchor = { readonly value: string; readonly id: RegistrationId }

/** The part of a view that is read at once: after one row (out), up to another (in), or before one (out). */
export type Span = { readonly after?: Anchor; readonly until?: Anchor; readonly before?: Anchor }

// Each parameter names its type: COPY takes the same text with other spellings of the parameters.
type SortType = 'text' | 'bigint' | 'timestamptz' | 'numeric'
type SortValue = { readonly value: RawBuilder<unknown>; readonly type: SortType }

const casts: Readonly<Record<SortType, (value: string) => RawBuilder<unknown>>> = {
  text: (value) => sql`${value}::text`,
  bigint: (value) => sql`${value}::bigint`,
  timestamptz: (value) => sql`${value}::timestamptz`,
  numeric: (value) => sql`${value}::numeric`,
}

/** The first time that somebody was let in, to whatever list. */
export const checkedInAt = sql<Date | null>`(select min(checked_in_at) from check_ins i
  where i.event_id = r.event_id and i.registration_id = r.registration_id)`

const stateOrder = sql`case r.state when 'confirmed' then 1 when 'offered' then 2 when 'waitlisted' then 3
  when 'applied' then 4 when 'declined' then 5 when 'expired' then 6 else 7 end`

const sortValues: Readonly<Record<PlainColumn, SortValue>> = {
  number: { value: sql`r.number`, type: 'bigint' },
  state: { value: stateOrder, type: 'bigint' },
  type: {
    value: sql`coalesce((select t.position from registration_types t
      where t.event_id = r.event_id and t.type_id = r.type_id), 0)`,
    type: 'bigint',
  },
  given_name: { value: sql`lower(r.given_name)`, type: 'text' },
  // Somebody with one name stands where that name does. The index registrations_by_name has the same
  // expression.
  family_name: { value: sql`lower(coalesce(nullif(r.family_name, ''), r.given_name))`, type: 'text' },
  native_name: { value: sql`r.native_name`, type: 'text' },
  email: { value: sql`r.email_folded`, type: 'text' },
  affiliation: { value: sql`lower(r.affiliation)`, type: 'text' },
  country: { value: sql`coalesce(r.country, '')`, type: 'text' },
  language: { value: sql`r.language`, type: 'text' },
  registered_at: { value: sql`r.registered_at`, type: 'timestamptz' },
  state_changed_at: { value: sql`r.state_changed_at`, type: 'timestamptz' },
  position: { value: sql`coalesce(r.line_number, 9223372036854775807)`, type: 'bigint' },
  tags: { value: sql`array_to_string(r.tags, '; ')`, type: 'text' },
  checked_in_at: { value: sql`coalesce(${checkedInAt}, 'infinity')`, type: 'timestamptz' },
}

/** What the view's rows are ordered by. Ties are broken by the id. */
export function sortValue({ column }: Sort): SortValue {
  if (column.kind === 'plain') return sortValues[column.key]
  const { key, kind } = column.question
  const answers = answersOf(isRestricted(column))
  if (kind !== 'number') return { value: sql`coalesce(${answers} ->> ${key}::text, '')`, type: 'text' }
  const isNumber = sql`jsonb_typeof(${answers} -> ${key}::text) = 'number'`
  return {
    value: sql`coalesce(case when ${isNumber} then (${answers} ->> ${key}::text)::numeric end, 'Infinity')`,
    type: 'numeric',
  }
}

/** The column that holds open or restricted answers. */
export function answersOf(restricted: boolean): RawBuilder<unknown> {
  return restricted ? sql`r.restricted_answers` : sql`r.answers`
}

/** ORDER BY of the view; backwards to read the page before a row. */
export function orderBy(sort: Sort, backwards = false): RawBuilder<unknown> {
  const direction = sort.descending === backwards ? sql`asc` : sql`desc`
  return sql`${sortValue(sort).value} ${direction}, r.registration_id ${direction}`
}

/** WHERE of the view, without the word: event and right to read come first, the span last. */
export function whereView(
  event: EventId,
  reader: Reader,
  view: AttendeeView,
  span: Span = {},
): RawBuilder<unknown> {
  const conditions = [
    sql`r.event_id = ${event}::uuid`,
    ...mayRead(reader),
    ...oneOf(sql`r.state`, view.states, 'text'),
    ...oneOf(
      sql`r.type_id`,
      view.types.map(({ id }) => id),
      'uuid',
    ),
    ...oneOf(sql`r.registration_id`, view.picked, 'uuid'),
    ...oneOf(sql`r.country`, view.countries, 'text'),
    ...(view.tags.length > 0 ? [sql`r.tags && ${[...view.tags]}::text[]`] : []),
    ...wordsOf(view.search).map(holdsWord),
    ...view.answers.map(holdsAnswer),
    ...spanOf(view.sort, span),
  ]
  return sql.join(conditions, sql` and `)
}

function mayRead(reader: Reader): RawBuilder<unknown>[] {
  if (reader.kind === 'operator') return []
  return [
    sql`exists (select 1 from roles o where o.organizer_id = ${reader.id}::uuid
      and o.event_id in (r.event_id, ${nilId}::uuid) and o.role = any(${[...reader.roles]}::text[]))`,
  ]
}

function oneOf(
  column: RawBuilder<unknown>,
  values: readonly string[],
  type: 'text' | 'uuid',
): RawBuilder<unknown>[] {
  const [first] = values
  if (first === undefined) return []
  // A single value as an equation: the index then gives the order too.
  if (values.length === 1)
    return [type === 'uuid' ? sql`${column} = ${first}::uuid` : sql`${column} = ${first}::text`]
  const list = [...values]
  return [type === 'uuid' ? sql`${column} = any(${list}::uuid[])` : sql`${column} = any(${list}::text[])`]
}

const mostWords = 8

function wordsOf(search: string): readonly string[] {
  return search.split(/\s+/u).filter(Boolean).slice(0, mostWords)
}

function holdsWord(word: string): RawBuilder<unknown> {
  const code = word.replaceAll('-', '').toUpperCase()
  return sql`(concat_ws(' ', r.given_name, r.family_name, r.native_name, r.email, r.affiliation)
    ilike ${containing(word)}::text or r.code = ${code}::text)`
}

function containing(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

function holdsAnswer({ question, value }: AnswerFilter): RawBuilder<unknown> {
  const answers = answersOf(question.isRestricted)
  const { key } = question
  if (isFreeText(question.kind)) return sql`(${answers} ->> ${key}::text) ilike ${containing(value)}::text`
  const given = givenBy(question.kind, value)
  const holds = sql`${answers} @> ${JSON.stringify(Object.fromEntries([[key, given]]))}::jsonb`
  return question.kind === 'yes-no' && value !== 'yes' ? sql`not ${holds}` : holds
}

/** Kinds in whose answers one looks for a part. */
function isFreeText(kind: QuestionKind): boolean {
  return ['text', 'long-text', 'phone', 'email', 'affiliation'].includes(kind)
}

function givenBy(kind: QuestionKind, value: string): Answer {
  if (kind === 'several' || kind === 'sessions' || kind === 'stay') return [value]
  if (kind === 'yes-no') return true
  return kind === 'number' && Number.isFinite(Number(value)) ? Number(value) : value
}

function spanOf(sort: Sort, { after, until, before }: Span): RawBuilder<unknown>[] {
  const { value, type } = sortValue(sort)
  const place = sql`(${value}, r.registration_id)`
  const at = (anchor: Anchor) => sql`(${casts[type](anchor.value)}, ${anchor.id}::uuid)`
  const [later, upTo, earlier] = sort.descending ? [sql`<`, sql`>=`, sql`>`] : [sql`>`, sql`<=`, sql`<`]
  return [
    ...(after ? [sql`${place} ${later} ${at(after)}`] : []),
    ...(until ? [sql`${place} ${upTo} ${at(until)}`] : []),
    ...(before ? [sql`${place} ${earlier} ${at(before)}`] : []),
  ]
}
