import { inTransaction } from '../../../database/transaction.ts'
import type { Services } from '../../../services.ts'
import { lockUndecided, type NewReview, saveReview } from './review-store.ts'

/** `over`: by now it was decided on, or withdrawn. */
export type Reviewed = { readonly outcome: 'reviewed' | 'over' }

/** Keeps what a member of staff thinks of an application, in the place of what they thought before. */
export async function giveReview(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  review: Omit<NewReview, 'at'>,
): Promise<Reviewed> {
  const at = clock.now()
  return await inTransaction(db, async (tx) => {
    if (!(await lockUndecided(tx, review))) return { outcome: 'over' }
    await saveReview(tx, { ...review, at })
    return { outcome: 'reviewed' }
  })
}
