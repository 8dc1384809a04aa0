import type { Event, Session } from '../event.ts'

/** SEQUENCE of a session's entry: the session's and its event's each rise alone, so their sum rises with both (CAL-32). */
export function sessionSequence(session: Pick<Session, 'sequence'>, event: Pick<Event, 'sequence'>): number {
  return session.sequence + event.sequence
}

/** What the session itself has to begin at for its entry to be at `sequence` or above it. */
export function ownSequence(sequence: number, event: Pick<Event, 'sequence'>): number {
  return Math.max(0, sequence - event.sequence)
}
