import { sql } from 'kysely'
import type { IsAnswered } from '../forms/editor/edit-question.ts'

/** Whether somebody answered the question of that key, or chose that option of it. */
export const isAnswered: IsAnswered = async (db, eventId, key, option) => {
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
