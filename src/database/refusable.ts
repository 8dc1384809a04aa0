import type { Database, Tx } from './connection.ts'
import { inTransaction } from './transaction.ts'

/**
 * `inTransaction` for a deed that may find only after its first writes that it is refused: `refuse` takes everything
 * back and becomes the answer.
 */
export async function inRefusableTransaction<Result, Refusal>(
  db: Database,
  work: (tx: Tx, refuse: (refusal: Refusal) => never) => Promise<Result>,
): Promise<Result | Refusal> {
  let refused: { readonly error: Error; readonly refusal: Refusal } | undefined
  try {
    return await inTransaction(db, (tx) =>
      work(tx, (refusal) => {
        const error = new Error('Refused: the transaction is taken back')
        refused = { error, refusal }
        throw error
      }),
    )
  } catch (error) {
    if (refused !== undefined && error === refused.error) return refused.refusal
    throw error
  }
}
