import type { Tx } from '../../database/connection.ts'
import { listLastSequences } from '../../events/tombstones/last-sequence-store.ts'

type Brought = { readonly uid: string | null; readonly sequence: number }

/** Room above it for as many changes as anybody makes: SEQUENCE is an INTEGER of 32 bits (RFC 5545 3.3.8). */
const mostSequence = 1_000_000_000

/**
 * The SEQUENCE at which each entry that a file brings begins: the file's own, and above every cancellation that
 * subscribers had of its UID (CAL-32).
 */
export async function firstSequences(tx: Tx, all: readonly Brought[]): Promise<(brought: Brought) => number> {
  const uids = all.flatMap(({ uid }) => uid ?? [])
  const last = await listLastSequences(tx, uids)
  return ({ uid, sequence }) => {
    const gone = uid === null ? undefined : last.get(uid)
    return Math.max(Math.min(sequence, mostSequence), gone === undefined ? 0 : gone + 1)
  }
}
