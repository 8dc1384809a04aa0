import type { Services } from '../../services.ts'

const quietMs = 60_000

export type WarnOfAway = (facts: Readonly<Record<string, unknown>>) => void

/** While the database is away or full every request would say so: the log hears it once a minute (REL-8). */
export function createWarnOfAway({ log, clock }: Pick<Services, 'log' | 'clock'>): WarnOfAway {
  let quietUntil = 0
  return (facts) => {
    const now = clock.machine().getTime()
    if (now < quietUntil) return
    quietUntil = now + quietMs
    log.warn(facts, 'The database is away or busy')
  }
}
