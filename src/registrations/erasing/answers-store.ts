import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { EventId, QuestionId } from '../../ids.ts'

/** A question whose answers have been kept for as long as they may be. */
export type Outlived = { readonly eventId: EventId; readonly questionId: QuestionId; readonly key: string }

// An event that was moved after the erasing falls due once more, by its new end.
const listDue = `
  select q.event_id, q.question_id, q.key
  from questions q join events e on e.event_id = q.event_id
  where q.retention_days is not null and e.state <> 'postponed'
    and e.ends_at + make_interval(days => q.retention_days) <= $1
    and (q.answers_erased_at is null
      or q.answers_erased_at < e.ends_at + make_interval(days => q.retention_days))
  order by e.ends_at, q.event_id, q.position limit $2`

/** Some whose days are over at `now`, those of the event that ended first before others. */
export async function listOutlivedQuestions(
  db: Queryable,
  now: Date,
  most: number,
): Promise<readonly Outlived[]> {
  return await run(db, listDue, [now, most])
}

const eraseSome = `
  with picked as (
    select event_id, registration_id from registrations
    where event_id = $1 and (answers ? $2::text or restricted_answers ? $2::text or answer_versions ? $2::text)
    order by registration_id limit $3 for update)
  update registrations r
  set answers = answers - $2::text, restricted_answers = restricted_answers - $2::text,
    answer_versions = answer_versions - $2::text
  from picked where r.event_id = picked.event_id and r.registration_id = picked.registration_id
  returning r.registration_id`

/** Takes the answers to the question out of some registrations; says how many. */
export async function eraseSomeAnswers(tx: Tx, { eventId, key }: Outlived, most: number): Promise<number> {
  return (await run(tx, eraseSome, [eventId, key, most])).length
}

const deleteFiles = 'delete from answer_files where event_id = $1 and question_id = $2'
const markErased = `
  update questions set answers_erased_at = $3 where event_id = $1 and question_id = $2`

/** Deletes the files that answered the question, and notes that nothing of it is left. */
export async function finishErasing(tx: Tx, { eventId, questionId }: Outlived, at: Date): Promise<void> {
  await run(tx, deleteFiles, [eventId, questionId])
  await run(tx, markErased, [eventId, questionId, at])
}
