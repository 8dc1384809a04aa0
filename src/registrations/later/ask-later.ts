import { inTransaction } from '../../database/transaction.ts'
import type { Event } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import type { Question } from '../../forms/question.ts'
import { listQuestions } from '../../forms/question-store.ts'
import { type EventId, type MessageId, newId, type TypeId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import type { Services } from '../../services.ts'
import { editingAt, unanswered } from '../own/editing/editing.ts'
import { takeUntold } from './later-store.ts'

const most = 200
// Whoever writes several questions saves one after the other: one mail tells them all.
const quietMs = 30 * 60_000

/** Queues a mail to those with a place whom questions for later wait for, once for each time that some open. */
export async function askLater({ db, clock }: Pick<Services, 'db' | 'clock'>, deadline: Date): Promise<void> {
  while (clock.machine() < deadline) {
    const at = clock.now()
    const found = await inTransaction(db, async (tx) => {
      const asked = await takeUntold(tx, { now: at, quietSince: new Date(at.getTime() - quietMs), most })
      const forms = new Map<EventId, { readonly event: Event; readonly questions: readonly Question[] }>()
      for (const eventId of new Set(asked.map((one) => one.eventId))) {
        const event = await getEvent(tx, eventId)
        forms.set(eventId, { event, questions: await listQuestions(tx, event, event.defaultLocale) })
      }
      const messages = asked.flatMap(({ eventId, registrationId, typeId, answers, email, language }) => {
        const form = forms.get(eventId)
        if (!form || laterUnanswered(form, { typeId, answers }, at).length === 0) return []
        const about = { eventId, id: newId<MessageId>(at), kind: 'questions', registrationId } as const
        return [{ ...about, to: email, locale: language, facts: {}, dueAt: at, createdAt: at }]
      })
      await queueMessages(tx, messages)
      return asked.length
    })
    if (found === 0) return
  }
}

type Form = { readonly event: Event; readonly questions: readonly Question[] }
type Answerer = { readonly typeId: TypeId; readonly answers: Readonly<Record<string, unknown>> }

/** The questions for later that somebody with a place can answer at `now` and has not. */
export function laterUnanswered(
  { event, questions }: Form,
  { typeId, answers }: Answerer,
  now: Date,
): readonly Question[] {
  const editing = editingAt(event, { state: 'confirmed', typeId }, now)
  if (!editing) return []
  return unanswered(editing, questions, answers).filter(({ moment }) => moment === 'confirmed')
}
