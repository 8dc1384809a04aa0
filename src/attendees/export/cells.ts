import { type RawBuilder, sql } from 'kysely'
import type { Question } from '../../forms/question.ts'
import { type Column, isRestricted, type PlainColumn } from '../attendee-columns.ts'
import { answersOf, checkedInAt } from '../attendee-query.ts'
import type { Offset } from './offsets.ts'

/**
 * What cells are written with: words for keys, where words are wanted, and the offsets of the event's zone.
 */
export type Wording = {
  /** Null: states, types and options are written by their keys. */
  readonly words: { readonly states: Readonly<Record<string, string>>; readonly yes: string } | null
  /** Titles or keys, by the types' ids. */
  readonly types: Readonly<Record<string, string>>
  readonly offsets: readonly Offset[]
}

type Sql = RawBuilder<unknown>

/** The column's cell as text, never null. Each parameter names its type, for COPY. */
export function textCell(column: Column, wording: Wording): Sql {
  if (column.kind === 'plain') return plainText(column.key, wording)
  return sql`coalesce(${answerText(column, column.question, wording)}, '')`
}

/**
 * The column's cell as JSON: numbers are numbers, several values an array, what is missing null, keys stay
 * keys.
 */
export function jsonCell(column: Column, wording: Wording): Sql {
  if (column.kind === 'answer') return sql`${answersOf(isRestricted(column))} -> ${column.question.key}::text`
  switch (column.key) {
    case 'number':
      return sql`r.number`
    case 'country':
      return sql`r.country`
    case 'position':
      return sql`line.position`
    case 'tags':
      return sql`to_jsonb(r.tags)`
    case 'checked_in_at':
      return instant(checkedInAt, wording.offsets)
    default:
      return plainText(column.key, wording)
  }
}

/** Whether a spreadsheet may take the cell for a number. */
export function isNumeric(column: Column): boolean {
  if (column.kind === 'answer') return isAlwaysNumber(column.question)
  return column.key === 'number' || column.key === 'position'
}

// Older answers may be words: such a cell would break a workbook.
function isAlwaysNumber({ kind, past }: Question): boolean {
  return kind === 'number' && past.every((each) => each.kind === 'number')
}

/** Whether the cell can hold what somebody typed. */
export function isTyped(column: Column): boolean {
  return column.kind === 'answer' || typedColumns.has(column.key)
}

const typedColumns: ReadonlySet<PlainColumn> = new Set([
  'state',
  'type',
  'given_name',
  'family_name',
  'native_name',
  'email',
  'affiliation',
  'tags',
])

function plainText(key: PlainColumn, { words, types, offsets }: Wording): Sql {
  switch (key) {
    case 'number':
      return sql`r.number::text`
    case 'state':
      return words ? sql`coalesce(${JSON.stringify(words.states)}::jsonb ->> r.state, r.state)` : sql`r.state`
    case 'type':
      return sql`coalesce(${JSON.stringify(types)}::jsonb ->> r.type_id::text, '')`
    case 'given_name':
      return sql`r.given_name`
    case 'family_name':
      return sql`r.family_name`
    case 'native_name':
      return sql`r.native_name`
    case 'email':
      return sql`r.email`
    case 'affiliation':
      return sql`r.affiliation`
    case 'country':
      return sql`coalesce(r.country, '')`
    case 'language':
      return sql`r.language`
    case 'registered_at':
      return instant(sql`r.registered_at`, offsets)
    case 'state_changed_at':
      return instant(sql`r.state_changed_at`, offsets)
    case 'position':
      return sql`coalesce(line.position::text, '')`
    case 'tags':
      return sql`array_to_string(r.tags, '; ')`
    case 'checked_in_at':
      return sql`coalesce(${instant(checkedInAt, offsets)}, '')`
  }
}

/** The answer by the version of the question that it was given to. */
function answerText(column: Column, question: Question, { words }: Wording): Sql {
  const answers = answersOf(isRestricted(column))
  const { key, kind } = question
  const text = (of: Pick<Asked, 'kind' | 'options'>) => givenText(answers, { ...of, key }, words)
  const version = sql`coalesce((r.answer_versions ->> ${key}::text)::int, 1)`
  return question.past.reduceRight<Sql>(
    (later, past) => sql`case when ${version} = ${past.version}::int then ${text(past)} else ${later} end`,
    text({ kind, options: [...question.options, ...question.removedOptions] }),
  )
}

type Asked = Pick<Question, 'key' | 'kind' | 'options'>

function givenText(answers: Sql, { key, kind, options }: Asked, words: Wording['words']): Sql {
  const text = sql`${answers} ->> ${key}::text`
  const labels = sql`${JSON.stringify(Object.fromEntries(options.map((each) => [each.key, each.label.text])))}::jsonb`
  const chosen = sql`case when jsonb_typeof(${answers} -> ${key}::text) = 'array'
        then ${answers} -> ${key}::text end`
  switch (kind) {
    case 'yes-no':
      return sql`case when ${text} = 'true' then ${words?.yes ?? 'yes'}::text end`
    case 'one':
      return words ? sql`coalesce(${labels} ->> (${text}), ${text})` : text
    case 'several':
    case 'sessions': {
      const word = words ? sql`coalesce(${labels} ->> chosen.key, chosen.key)` : sql`chosen.key`
      return joined(chosen, word, '; ')
    }
    case 'stay':
      // An interval of ISO 8601.
      return joined(chosen, sql`chosen.key`, '/')
    default:
      return text
  }
}

function joined(values: Sql, word: Sql, between: '; ' | '/'): Sql {
  return sql`(select string_agg(${word}, ${between}::text order by chosen.place)
        from jsonb_array_elements_text(${values}) with ordinality as chosen(key, place))`
}

/**
 * ISO 8601 with the event's offset. The offsets are the runtime's: the database's zone data may be of
 * another year.
 */
function instant(at: Sql, offsets: readonly Offset[]): Sql {
  const offset = offsets.slice(0, -1).reduceRight<Sql>(
    (later, { text }, index) =>
      sql`case when ${at} < ${offsets[index + 1]?.from.toISOString()}::timestamptz then ${text}::text
          else ${later} end`,
    sql`${offsets.at(-1)?.text ?? '+00:00'}::text`,
  )
  return sql`to_char((${at} at time zone 'UTC') + (${offset})::interval, 'YYYY-MM-DD"T"HH24:MI:SS')
    || ${offset}`
}
