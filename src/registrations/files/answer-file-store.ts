import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import { type EventId, type FileId, newId, type QuestionId, type RegistrationId } from '../../ids.ts'
import type { MediaType } from './answer-file.ts'

/** A file as it is taken: its type is what its bytes say. */
export type NewFile = { readonly name: string; readonly mediaType: MediaType; readonly bytes: Uint8Array }

/** Where a file belongs: the form that brought it, and the question that it answers. */
export type FilePlace = {
  readonly eventId: EventId
  readonly submissionId: string
  readonly questionId: QuestionId
}

export type FileFacts = {
  readonly fileId: FileId
  readonly questionId: QuestionId
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly uploadedAt: Date
}

// Once a form has made a registration, its files change by the registration's own deed alone.
const unclaimed = `
  not exists (select from registrations r where r.event_id = $1 and r.submission_id = $2)`
const keepOne = `
  with open as (select where ${unclaimed}),
  gone as (delete from answer_files f using open
    where f.event_id = $1 and f.submission_id = $2 and f.question_id = $3)
  insert into answer_files
    (event_id, submission_id, question_id, file_id, name, media_type, size, bytes, uploaded_at)
  select $1, $2, $3::uuid, $4::uuid, $5, $6, octet_length($7::bytea), $7, $8::timestamptz from open`
const dropOne = `
  delete from answer_files where event_id = $1 and submission_id = $2 and question_id = $3 and ${unclaimed}`

/** Keeps a file of a form that is still being filled, in place of what answered the question before. */
export async function keepFile(db: Queryable, place: FilePlace, file: NewFile, at: Date): Promise<void> {
  await run(db, keepOne, [...valuesOf(place), newId<FileId>(at), file.name, file.mediaType, file.bytes, at])
}

/** Forgets a file of a form that is still being filled. */
export async function dropFile(db: Queryable, place: FilePlace): Promise<void> {
  await run(db, dropOne, valuesOf(place))
}

function valuesOf({ eventId, submissionId, questionId }: FilePlace) {
  return [eventId, submissionId, questionId] as const
}

const columns = 'f.file_id, f.question_id, f.name, f.media_type, f.size, f.uploaded_at'
const listOfForm = `
  select ${columns} from answer_files f where f.event_id = $1 and f.submission_id = $2 order by f.file_id`
// A file counts while the answer that it is stands.
const ofRegistration = `
  from registrations r
  join answer_files f on f.event_id = r.event_id and f.submission_id = r.submission_id
  join questions q on q.event_id = f.event_id and q.question_id = f.question_id
    and (r.answers ? q.key or r.restricted_answers ? q.key)
  where r.event_id = $1 and r.registration_id = $2`
const listOfRegistration = `select ${columns} ${ofRegistration} order by q.position`
const findOne = `select ${columns}, f.bytes ${ofRegistration} and f.file_id = $3`

/** What a form that is still being filled has brought. */
export async function listKept(
  db: Queryable,
  eventId: EventId,
  submissionId: string,
): Promise<readonly FileFacts[]> {
  return await run(db, listOfForm, [eventId, submissionId])
}

/** The files that answer questions of a registration, in the order of the form. */
export async function listFiles(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<readonly FileFacts[]> {
  return await run(db, listOfRegistration, [eventId, id])
}

/** One of them with its bytes. */
export async function findFile(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
  fileId: FileId,
): Promise<(FileFacts & { readonly bytes: Uint8Array }) | undefined> {
  const [file] = await run<FileFacts & { readonly bytes: Uint8Array }>(db, findOne, [eventId, id, fileId])
  return file
}

const deleteOfRegistration = `
  delete from answer_files f using registrations r
  where r.event_id = $1 and r.registration_id = $2
    and f.event_id = r.event_id and f.submission_id = r.submission_id and f.question_id = $3`
const insertOfRegistration = `
  insert into answer_files
    (event_id, submission_id, question_id, file_id, name, media_type, size, bytes, uploaded_at)
  select r.event_id, r.submission_id, $3::uuid, $4::uuid, $5, $6, octet_length($7::bytea), $7, $8::timestamptz
  from registrations r where r.event_id = $1 and r.registration_id = $2`

/** Puts a file in place of what answered the question, or nothing. */
export async function replaceFile(
  tx: Tx,
  of: { readonly eventId: EventId; readonly id: RegistrationId; readonly questionId: QuestionId },
  file: NewFile | null,
  at: Date,
): Promise<void> {
  const place = [of.eventId, of.id, of.questionId] as const
  await run(tx, deleteOfRegistration, place)
  if (file === null) return
  const { name, mediaType, bytes } = file
  await run(tx, insertOfRegistration, [...place, newId<FileId>(at), name, mediaType, bytes, at])
}

// Uploaded with a form that was never taken. Those of long ago answer something: they are not looked at each turn.
const deleteSome = `
  with old as (
    select f.event_id, f.file_id from answer_files f
    where f.uploaded_at < $1 and f.uploaded_at >= $1 - interval '30 days' and not exists (
      select from registrations r
      join questions q on q.event_id = r.event_id and q.question_id = f.question_id
        and (r.answers ? q.key or r.restricted_answers ? q.key)
      where r.event_id = f.event_id and r.submission_id = f.submission_id)
    limit $2 for update of f skip locked)
  delete from answer_files f using old where f.event_id = old.event_id and f.file_id = old.file_id
  returning f.file_id`

/** Deletes some files from before that answer nothing; says how many. */
export async function deleteUnanswering(db: Queryable, before: Date, most: number): Promise<number> {
  return (await run(db, deleteSome, [before, most])).length
}

const deleteHidden = `
  delete from answer_files f using registrations r
  where r.event_id = $1 and r.registration_id = $2
    and f.event_id = r.event_id and f.submission_id = r.submission_id and not exists (
      select from questions q
      where q.event_id = f.event_id and q.question_id = f.question_id
        and (r.answers ? q.key or r.restricted_answers ? q.key))`

/** Deletes a registration's files whose answers are gone. */
export async function deleteWithAnswers(tx: Tx, eventId: EventId, id: RegistrationId): Promise<void> {
  await run(tx, deleteHidden, [eventId, id])
}
