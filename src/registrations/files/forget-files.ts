import type { Services } from '../../services.ts'
import { deleteUnanswering } from './answer-file-store.ts'

const keptMs = 24 * 60 * 60_000
const mostAtOnce = 200

/** Deletes files that came a day ago and answer nothing: of forms that nobody sent in the end. */
export async function forgetFiles(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const before = new Date(clock.now().getTime() - keptMs)
    if ((await deleteUnanswering(db, before, mostAtOnce)) < mostAtOnce) return
  }
}
