import { sql } from 'kysely'
import type { QuestionRegistrations } from '../forms/editor/question-registrations.ts'

/** Whether somebody answered the question of that key, or chose that option of it. */
export const isAnswered: QuestionRegistrations['isAnswered'] = async (db, eventId, key, option) => {
  const holds =
    option === undefined
      ? sql<boolean>`(answers ? ${key}::text or restricted_answers ? ${key}::text)`
      : sql<boolean>`(answers -> ${key}::text ? ${option}::text or restricted_answers -> ${key}::text ? ${option}::text)`
  const row = await db
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', eventId)
    .where(holds)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

/** Counting ends here: beyond, only that there are more is told. */
const mostLookedAt = 20_000

/** How many answered each question, by the keys. */
export const countAnswers: QuestionRegistrations['countAnswers'] = async (db, eventId) => {
  const { rows } = await sql<{ key: string; count: number; all: number }>`
    with given_by as (select answers || restricted_answers as answers from registrations
      where event_id = ${eventId}::uuid limit ${mostLookedAt + 1}::int)
    select given.key, count(*) as count, (select count(*) from given_by) as all
    from given_by, jsonb_object_keys(given_by.answers) as given(key) group by given.key`.execute(db)
  return new Map(rows.map(({ key, count, all }) => [key, { count, isMore: all > mostLookedAt }]))
}
