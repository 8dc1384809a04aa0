import type { Queryable, Tx } from '../../database/connection.ts'
import { violates } from '../../database/constraints.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import { lockOfficeEvent } from '../../events/editor/edit-store.ts'
import type { Event } from '../../events/event.ts'
import { markChanged } from '../../events/event-store.ts'
import { type EventId, newId, type OrganizerId, type QuestionId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import {
  archiveQuestion,
  deleteOption,
  deleteQuestion,
  listKeys,
  savePosition,
  saveQuestion,
} from './question-editor-store.ts'
import { hasOptions, type QuestionDraft } from './question-form.ts'
import { keyFrom, saveOptions, saveWords } from './save-options.ts'

/** Whether somebody answered a question, or chose an option of it: asked of registrations, which stand above. */
export type IsAnswered = (db: Queryable, eventId: EventId, key: string, option?: string) => Promise<boolean>

export type QuestionEdited = {
  readonly outcome: 'saved' | 'not-there' | 'key-taken' | 'answered' | 'option-in-use' | 'options-missing'
}
type Refuse = (refusal: QuestionEdited) => never
type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }
type EditServices = Pick<Services, 'db' | 'clock'>
type Asked = Awaited<ReturnType<typeof listKeys>>[number]

/** Adds a question, or changes one. Once answered, its key, its kind and its secrecy stay. */
export async function saveQuestionOf(
  services: EditServices,
  isAnswered: IsAnswered,
  editing: Editing,
  draft: QuestionDraft,
): Promise<QuestionEdited> {
  return await change(services, editing, async ({ tx, event, asked, at }, refuse) => {
    const present = asked.find(({ id }) => id === draft.id)
    if (draft.id !== null && !present) return refuse({ outcome: 'not-there' })
    const key = draft.key ?? present?.key ?? keyFrom(draft.label, new Set(asked.map((each) => each.key)))
    if (present && isOther(present, draft, key) && (await isAnswered(tx, event.id, present.key)))
      return refuse({ outcome: 'answered' })
    const id = present?.id ?? newId<QuestionId>(at)
    const removed = removedOptions(present, draft)
    for (const option of removed) {
      if (await isAnswered(tx, event.id, key, option.key)) return refuse({ outcome: 'option-in-use' })
      await deleteOption(tx, event.id, option.id)
    }
    const kept = (present?.options ?? []).filter((option) => !removed.includes(option))
    if (hasOptions(draft.kind) && kept.length + draft.newOptions.length === 0)
      return refuse({ outcome: 'options-missing' })
    await saveQuestion(tx, event.id, id, { ...factsOf(draft), key }, present ? null : asked.length)
    await saveWords(tx, event, id, draft)
    await saveOptions(tx, event, { questionId: id, kept, draft, at })
    return id
  })
}

/** Moves a question one place up or down. */
export async function moveQuestion(
  services: EditServices,
  editing: Editing,
  { id, by }: { readonly id: QuestionId; readonly by: -1 | 1 },
): Promise<QuestionEdited> {
  return await change(services, editing, async ({ tx, event, asked }, refuse) => {
    const order = asked.map((each) => each.id)
    const from = order.indexOf(id)
    if (from < 0) return refuse({ outcome: 'not-there' })
    const to = Math.min(Math.max(from + by, 0), order.length - 1)
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [position, each] of order.entries()) await savePosition(tx, event.id, each, position)
    return id
  })
}

/** Asks a question no more: archived where somebody answered it, deleted where nobody did. */
export async function removeQuestion(
  services: EditServices,
  isAnswered: IsAnswered,
  editing: Editing,
  id: QuestionId,
): Promise<QuestionEdited> {
  return await change(services, editing, async ({ tx, event, asked, at }, refuse) => {
    const question = asked.find((each) => each.id === id)
    if (!question) return refuse({ outcome: 'not-there' })
    if (await isAnswered(tx, event.id, question.key)) await archiveQuestion(tx, event.id, id, at)
    else await deleteQuestion(tx, event.id, id)
    return id
  })
}

type Change = {
  readonly tx: Tx
  readonly event: Event
  readonly asked: readonly Asked[]
  readonly at: Date
}

async function change(
  { db, clock }: EditServices,
  { organizerId, eventId }: Editing,
  work: (change: Change, refuse: Refuse) => Promise<QuestionId>,
): Promise<QuestionEdited> {
  const at = clock.now()
  try {
    return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<QuestionEdited> => {
      const event = await lockOfficeEvent(tx, organizerId, eventId)
      if (!event) return refuse({ outcome: 'not-there' })
      const subjectId = await work({ tx, event, asked: await listKeys(tx, eventId), at }, refuse)
      await markChanged(tx, eventId, at)
      await recordAct(tx, { eventId, organizerId, act: 'edit-questions', subjectId, at })
      return { outcome: 'saved' }
    })
  } catch (error) {
    if (!violates(error, 'questions_key')) throw error
    return { outcome: 'key-taken' }
  }
}

function isOther(present: Asked, draft: QuestionDraft, key: string): boolean {
  return present.key !== key || present.kind !== draft.kind || present.isRestricted !== draft.isRestricted
}

/** The options whose label was emptied; all of them where the kind has none any more. */
function removedOptions(present: Asked | undefined, draft: QuestionDraft): Asked['options'] {
  const options = present?.options ?? []
  return hasOptions(draft.kind) ? options.filter(({ key }) => draft.options.get(key) === '') : options
}

function factsOf(draft: QuestionDraft) {
  const { kind, isRequired, isRestricted, restrictedTo, retentionDays, typeIds } = draft
  const isBounded = kind === 'number' || kind === 'several'
  const [least, most] = isBounded ? [draft.least, draft.most] : [null, null]
  return { kind, isRequired, isRestricted, restrictedTo, retentionDays, typeIds, least, most }
}
