import { inTransaction } from '../../../database/transaction.ts'
import type { Services } from '../../../services.ts'
import { type NewReview, saveReview } from './review-store.ts'

/** Keeps what a member of staff thinks of an application, in the place of what they thought before. */
export async function giveReview(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  review: Omit<NewReview, 'at'>,
): Promise<void> {
  const at = clock.now()
  await inTransaction(db, (tx) => saveReview(tx, { ...review, at }))
}
