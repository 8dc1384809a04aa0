import { inTransaction } from '../../database/transaction.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { eraseSomeAnswers, finishErasing, listOutlivedQuestions, type Outlived } from './answers-store.ts'

const mostQuestions = 20
const mostAtOnce = 500

type ErasingServices = Pick<Services, 'db' | 'clock'>

/**
 * Erases the answers to questions that are kept for some days after the event alone (PRIV-1), until the machine's time
 * reaches the deadline: what is left is for the next turn. Doing it twice changes nothing.
 */
export async function eraseAnswers(services: ErasingServices, deadline: Date): Promise<void> {
  const { db, clock } = services
  while (clock.machine() < deadline) {
    const due = await listOutlivedQuestions(db, clock.now(), mostQuestions)
    if (due.length === 0) return
    for (const question of due) await eraseTo(services, question, deadline)
  }
}

/** Its mark comes last: an erasing that was cut short is found and finished. */
async function eraseTo({ db, clock }: ErasingServices, question: Outlived, deadline: Date): Promise<void> {
  const { eventId, questionId, key } = question
  let count = 0
  for (;;) {
    if (clock.machine() >= deadline) return
    const erased = await inTransaction(db, (tx) => eraseSomeAnswers(tx, question, mostAtOnce))
    count += erased
    if (erased < mostAtOnce) break
  }
  const at = clock.now()
  const act = { act: 'erase-answers', subjectId: questionId, facts: { question: key, count }, at } as const
  await inTransaction(db, async (tx) => {
    await finishErasing(tx, question, at)
    if (count > 0) await recordAct(tx, { eventId, organizerId: null, ...act })
  })
}
