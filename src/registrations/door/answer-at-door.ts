import { inTransaction } from '../../database/transaction.ts'
import type { KeptAnswers, ReadAnswers } from '../../forms/answers.ts'
import type { Problems } from '../../http/problems.ts'
import type { EventId, OrganizerId, RegistrationId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { insertChanges } from '../history-store.ts'
import { getAnswered, saveEdit } from '../own/editing/edit-store.ts'
import { isLive } from '../registration.ts'
import { lockRegistrations } from '../registration-store.ts'

export type AnsweredAtDoor =
  | { readonly outcome: 'answered' }
  | { readonly outcome: 'to-mend'; readonly problems: Problems }
  | { readonly outcome: 'ended' | 'not-found' }

type Answering = {
  readonly eventId: EventId
  readonly id: RegistrationId
  readonly organizerId: OrganizerId
  /** Reads what was typed, over what the registration holds already. */
  readonly read: (before: KeptAnswers) => ReadAnswers
}

/** Writes what staff fill in at the door. Nobody is told by mail: it is no word of the participant's. */
export async function answerAtDoor(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  { eventId, id, organizerId, read }: Answering,
): Promise<AnsweredAtDoor> {
  return await inTransaction(db, async (tx): Promise<AnsweredAtDoor> => {
    const at = clock.now()
    const [kept] = await lockRegistrations(tx, eventId, [id])
    if (!kept) return { outcome: 'not-found' }
    const { registration } = kept
    const { state, sequence } = registration
    if (!isLive(state)) return { outcome: 'ended' }
    const { answers: before } = await getAnswered(tx, eventId, id)
    const { answers, versions, problems } = read(before)
    if (problems.size > 0) return { outcome: 'to-mend', problems }
    const fields = changedKeys(before, { ...answers, versions })
    if (fields.length === 0) return { outcome: 'answered' }
    const { givenName, familyName, nativeName, affiliation, country, language } = registration
    const person = { givenName, familyName, nativeName, affiliation, country, language }
    const edit = { person, answers: { ...answers, versions }, sequence, asksDecision: false, at }
    await saveEdit(tx, eventId, id, edit)
    const by = { kind: 'organizer', id: organizerId } as const
    const change = { registrationId: id, at, deed: 'edit', from: state, to: state, by, reason: null } as const
    await insertChanges(tx, eventId, [{ ...change, facts: { fields } }])
    await recordAct(tx, { eventId, organizerId, act: 'answer-at-door', subjectId: id, at })
    return { outcome: 'answered' }
  })
}

function changedKeys(before: KeptAnswers, after: KeptAnswers): readonly string[] {
  const [old, now] = [before, after].map(({ open, restricted }) => ({ ...open, ...restricted }))
  const keys = new Set([...Object.keys(old ?? {}), ...Object.keys(now ?? {})])
  return [...keys].filter((key) => JSON.stringify(old?.[key]) !== JSON.stringify(now?.[key]))
}
