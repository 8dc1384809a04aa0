import type { Queryable, Tx } from '../../../database/connection.ts'
import type { KeptAnswers } from '../../../forms/answers.ts'
import type { EventId, PoolId, RegistrationId } from '../../../ids.ts'
import type { Person } from '../../registration.ts'

/** What of a registration its person can change, beside the address that its links go to. */
export type EditedPerson = Omit<Person, 'email'>

/** What was answered, and which options with places go with it. */
export type Answered = { readonly answers: KeptAnswers; readonly choiceIds: readonly PoolId[] }

/** What stands of the answers, without a lock: under that of the registration's row it can't change. */
export async function getAnswered(db: Queryable, eventId: EventId, id: RegistrationId): Promise<Answered> {
  const row = await db
    .selectFrom('registrations')
    .select(['answers', 'restrictedAnswers', 'answerVersions', 'choiceIds'])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .executeTakeFirstOrThrow()
  // Written by us alone, by the questions' own schemas.
  const answers = { open: row.answers, restricted: row.restrictedAnswers, versions: row.answerVersions }
  return { answers: answers as KeptAnswers, choiceIds: row.choiceIds }
}

type SavedEdit = {
  readonly person: EditedPerson
  readonly answers: KeptAnswers
  readonly sequence: number
  /** Whether staff are to look at it again. */
  readonly asksDecision: boolean
  readonly at: Date
}

/** Writes changed answers and who somebody is; the entry in calendars rises with them (CAL-32). */
export async function saveEdit(
  tx: Tx,
  eventId: EventId,
  id: RegistrationId,
  { person, answers, sequence, asksDecision, at }: SavedEdit,
): Promise<void> {
  await tx
    .updateTable('registrations')
    .set({
      ...person,
      answers: JSON.stringify(answers.open),
      restrictedAnswers: JSON.stringify(answers.restricted),
      answerVersions: JSON.stringify(answers.versions),
      sequence,
      changedAt: at,
      ...(asksDecision ? { decisionAskedAt: at } : {}),
    })
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .execute()
}

/** Takes back the votes on an application: they were given on other answers. */
export async function deleteVotes(tx: Tx, eventId: EventId, id: RegistrationId): Promise<void> {
  await tx.deleteFrom('reviews').where('eventId', '=', eventId).where('registrationId', '=', id).execute()
}
