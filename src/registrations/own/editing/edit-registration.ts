import type { Tx } from '../../../database/connection.ts'
import { inTransaction } from '../../../database/transaction.ts'
import type { Event } from '../../../events/event.ts'
import { getEvent } from '../../../events/event-store.ts'
import type { KeptAnswers } from '../../../forms/answers.ts'
import { fieldOf, type Question } from '../../../forms/question.ts'
import { type EventId, type MessageId, newId, type PoolId, type RegistrationId } from '../../../ids.ts'
import { queueMessages } from '../../../mail/message-store.ts'
import type { Services } from '../../../services.ts'
import { deleteWithAnswers } from '../../files/answer-file-store.ts'
import { insertChanges } from '../../history-store.ts'
import { settle } from '../../lane/settle.ts'
import { lockPlaces } from '../../places/place-store.ts'
import type { Actor, Registration } from '../../registration.ts'
import { lockRegistrations } from '../../registration-store.ts'
import { type Answered, deleteVotes, type EditedPerson, getAnswered, saveEdit } from './edit-store.ts'
import { editVersion } from './edit-version.ts'
import { editingAt } from './editing.ts'
import { asksForDecision, changedFields } from './what-changed.ts'

export type Edited =
  /** `fields`: what was changed, by the names of the form's fields; none: it was so before. */
  | { readonly outcome: 'edited'; readonly registration: Registration; readonly fields: readonly string[] }
  /** Somebody changed it since it was shown. */
  | { readonly outcome: 'changed-meanwhile' }
  | { readonly outcome: 'choice-full'; readonly choices: readonly PoolId[] }
  /** It has ended, the event is over or called off, or the time for edits is. */
  | { readonly outcome: 'closed'; readonly registration: Registration }
  | { readonly outcome: 'not-found' }

export type Edit = {
  readonly eventId: EventId
  readonly id: RegistrationId
  readonly by: Actor
  /** What stood when the form was shown. */
  readonly version: string
  /** null: only later questions were answered. */
  readonly person: EditedPerson | null
  /** All that is to be kept. */
  readonly answers: KeptAnswers
  readonly choiceIds: readonly PoolId[]
  /** Whether the options with places are others than before: then the places are locked first. */
  readonly changesChoices: boolean
  readonly questions: readonly Question[]
  /** A file that answers a question: changed, even where it is called as the one before, and written beside. */
  readonly file?: { readonly field: string; readonly write: (tx: Tx, at: Date) => Promise<void> }
}

/** Changes who somebody is and what they answered, with the places of their choices, in one transaction. */
export async function editRegistration(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  edit: Edit,
): Promise<Edited> {
  const { eventId, id, by } = edit
  return await inTransaction(db, async (tx): Promise<Edited> => {
    const now = clock.now()
    if (edit.changesChoices) await lockPlaces(tx, eventId) // before the row: SCALE.md S9
    const [kept] = await lockRegistrations(tx, eventId, [id])
    if (!kept) return { outcome: 'not-found' }
    const { registration } = kept
    const event = await getEvent(tx, eventId)
    const editing = editingAt(event, registration, now)
    if (!editing || (edit.person && !editing.isFormOpen)) return { outcome: 'closed', registration }
    const before = await getAnswered(tx, eventId, id)
    const changed = changedFields(registration, before.answers, edit)
    const fields = [...new Set([...changed, ...(edit.file ? [edit.file.field] : [])])]
    if (fields.length === 0) return { outcome: 'edited', registration, fields }
    if ((await editVersion(registration, before)) !== edit.version) return { outcome: 'changed-meanwhile' }
    if (edit.changesChoices) {
      const ask = { kind: 'choose', id, by, reason: null, choiceIds: edit.choiceIds } as const
      const [answer] = await settle(tx, eventId, [ask], now)
      if (answer?.outcome === 'choice-full') return { outcome: 'choice-full', choices: answer.choices }
    }
    return await save(tx, { event, registration, before, fields, edit, now })
  })
}

type Saving = {
  readonly event: Event
  readonly registration: Registration
  readonly before: Answered
  readonly fields: readonly string[]
  readonly edit: Edit
  readonly now: Date
}

async function save(
  tx: Parameters<typeof settle>[0],
  { event, registration, fields, edit, now }: Saving,
): Promise<Edited> {
  const { eventId, id, state, email } = registration
  const { by, answers, questions } = edit
  const person = edit.person ?? personOf(registration)
  const sequence = registration.sequence + 1
  const asks = event.edits.askDecision && asksForDecision(fields, laterFields(questions))
  if (asks && state === 'applied') await deleteVotes(tx, eventId, id)
  const asksDecision = asks && state !== 'applied'
  await edit.file?.write(tx, now)
  await saveEdit(tx, eventId, id, { person, answers, sequence, asksDecision, at: now })
  await deleteWithAnswers(tx, eventId, id)
  const change = {
    registrationId: id,
    at: now,
    deed: 'edit',
    from: state,
    to: state,
    by,
    reason: null,
  } as const
  await insertChanges(tx, eventId, [{ ...change, facts: { fields } }])
  if (state === 'confirmed' && email !== '') {
    const message = { eventId, id: newId<MessageId>(now), kind: 'changed', registrationId: id } as const
    const facts = { from: state, by: by.kind, reason: null, deed: 'edit', fields }
    const sent = { to: email, locale: person.language, facts, dueAt: now, createdAt: now }
    await queueMessages(tx, [{ ...message, ...sent }])
  }
  return { outcome: 'edited', registration: { ...registration, ...person, sequence }, fields }
}

function personOf(registration: Registration): EditedPerson {
  const { givenName, familyName, nativeName, affiliation, country, language } = registration
  return { givenName, familyName, nativeName, affiliation, country, language }
}

function laterFields(questions: readonly Question[]): ReadonlySet<string> {
  return new Set(questions.filter(({ moment }) => moment !== 'registration').map(fieldOf))
}
