import type { Tx } from '../../database/connection.ts'
import { violates } from '../../database/constraints.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import { lockOfficeEvent } from '../../events/editor/edit-store.ts'
import type { Event } from '../../events/event.ts'
import { markChanged } from '../../events/event-store.ts'
import type { EventId, OrganizerId, QuestionId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { isFile, mostFileQuestions, type Question } from '../question.ts'
import { listEveryQuestion } from '../question-store.ts'
import type { QuestionDraft } from './question-draft.ts'
import { archiveQuestion, askAgain, deleteQuestion, savePosition } from './question-editor-store.ts'
import type { QuestionRegistrations } from './question-registrations.ts'
import { ownOptions, saveDraft } from './save-question.ts'
import { findBroken } from './whole-form.ts'

export type QuestionEdited =
  | { readonly outcome: 'saved' }
  | { readonly outcome: 'not-there' }
  | { readonly outcome: 'key-taken' | 'answered' | 'options-missing' | 'gap' | 'too-many-files' }
  /** It would depend on what is not asked before it, or on answers that can't be given. */
  | { readonly outcome: 'condition-impossible' }
  /** Another question depends on this one as it was, or where it stood. */
  | { readonly outcome: 'depended-on'; readonly question: string }
  /** So many have the option already. */
  | { readonly outcome: 'below-taken'; readonly option: string; readonly taken: number }
export type Refuse = (refusal: QuestionEdited) => never

type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }
type EditServices = Pick<Services, 'db' | 'clock'>

/** What a change is made to: the questions that are asked and those that were, in their order and the event's own language. */
export type Change = {
  readonly tx: Tx
  readonly event: Event
  readonly asked: readonly Question[]
  readonly removed: readonly Question[]
  readonly at: Date
}

/**
 * Adds a question, or changes one. Once answered, its key and its secrecy stay; what else changes leaves the older
 * answers as they were given, with the words of then.
 */
export async function saveQuestionOf(
  services: EditServices,
  registrations: QuestionRegistrations,
  editing: Editing,
  draft: QuestionDraft,
): Promise<QuestionEdited> {
  return await change(services, editing, (change, refuse) => saveDraft(change, registrations, draft, refuse))
}

/** Moves a question one place up or down; never before one that it depends on. */
export async function moveQuestion(
  services: EditServices,
  editing: Editing,
  { id, by }: { readonly id: QuestionId; readonly by: -1 | 1 },
): Promise<QuestionEdited> {
  return await change(services, editing, async ({ tx, event, asked }, refuse) => {
    const order = [...asked]
    const from = order.findIndex((each) => each.id === id)
    if (from < 0) return refuse({ outcome: 'not-there' })
    const to = Math.min(Math.max(from + by, 0), order.length - 1)
    order.splice(to, 0, ...order.splice(from, 1))
    refuseBroken(order, refuse)
    for (const [position, each] of order.entries()) await savePosition(tx, event.id, each.id, position)
    return id
  })
}

/** Asks a question no more: archived where somebody answered it, deleted where nobody did. */
export async function removeQuestion(
  services: EditServices,
  registrations: QuestionRegistrations,
  editing: Editing,
  id: QuestionId,
): Promise<QuestionEdited> {
  return await change(services, editing, async ({ tx, event, asked, at }, refuse) => {
    const question = asked.find((each) => each.id === id)
    if (!question) return refuse({ outcome: 'not-there' })
    refuseBroken(
      asked.filter((each) => each !== question),
      refuse,
    )
    if (await registrations.isAnswered(tx, event.id, question.key)) {
      await archiveQuestion(tx, event.id, id, at)
      return id
    }
    const options = ownOptions(question).map((option) => ({ ...option, places: null }))
    await registrations.savePlaces(tx, event.id, { key: question.key, options }, at)
    await deleteQuestion(tx, event.id, id)
    return id
  })
}

/** Asks a removed question again, last in the form, and without a condition that can't be met there. */
export async function restoreQuestion(
  services: EditServices,
  editing: Editing,
  id: QuestionId,
): Promise<QuestionEdited> {
  return await change(services, editing, async ({ tx, event, asked, removed }, refuse) => {
    const question = removed.find((each) => each.id === id)
    if (!question) return refuse({ outcome: 'not-there' })
    const files = asked.filter(({ kind }) => isFile(kind))
    if (isFile(question.kind) && files.length >= mostFileQuestions) refuse({ outcome: 'too-many-files' })
    const isMet = findBroken([...asked, question]) === undefined
    await askAgain(tx, event.id, id, { keepsCondition: isMet })
    return id
  })
}

/** Refuses an order or a removal after which a question would depend on what is not asked before it. */
function refuseBroken(questions: readonly Question[], refuse: Refuse): void {
  const broken = findBroken(questions)
  if (broken) refuse({ outcome: 'depended-on', question: broken.label.text })
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
      const questions = await listEveryQuestion(tx, event, event.defaultLocale)
      const subjectId = await work({ tx, event, ...questions, at }, refuse)
      await markChanged(tx, eventId, at)
      await recordAct(tx, { eventId, organizerId, act: 'edit-questions', subjectId, at })
      return { outcome: 'saved' }
    })
  } catch (error) {
    if (!violates(error, 'questions_key')) throw error
    return { outcome: 'key-taken' }
  }
}
