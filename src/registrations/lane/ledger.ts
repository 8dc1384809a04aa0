import { type EventId, type MessageId, newId, type RegistrationId } from '../../ids.ts'
import type { NewMessage } from '../../mail/message-store.ts'
import type { Change } from '../history-store.ts'
import { decidedBy } from '../places/line.ts'
import type { LineMode, Places } from '../places/places.ts'
import type { Registration } from '../registration.ts'
import type { Kept } from '../registration-store.ts'
import type { Newcomer } from './newcomer.ts'

/** What one transaction decides, as it grows ask by ask: read under the lock at its start, written at its end. */
export type Ledger = {
  readonly eventId: EventId
  readonly now: Date
  places: Places
  /** The line as it is kept; `places.line` is the line as it is decided by. */
  line: LineMode
  /** Registrations that asks name, locked. */
  readonly named: ReadonlyMap<RegistrationId, Kept>
  /** What stood before or was made here: what a repeat is answered from. */
  readonly standing: Kept[]
  readonly made: { readonly kept: Kept; readonly newcomer: Newcomer }[]
  readonly ended: Map<RegistrationId, Registration>
  readonly changes: Change[]
  readonly messages: NewMessage[]
}

export function openLedger(
  eventId: EventId,
  places: Places,
  read: { readonly named: readonly Kept[]; readonly standing: readonly Kept[] },
  now: Date,
): Ledger {
  return {
    eventId,
    now,
    places: { ...places, line: decidedBy(places.line) },
    line: places.line,
    named: new Map(read.named.map((kept) => [kept.registration.id, kept])),
    standing: [...read.standing],
    made: [],
    ended: new Map(),
    changes: [],
    messages: [],
  }
}

/** Adds a change to the history and the message that tells it; an import tells nobody. */
export function record(
  ledger: Ledger,
  registration: Registration,
  { deed, from, by, reason }: Pick<Change, 'deed' | 'from' | 'by' | 'reason'>,
): void {
  const { eventId, now, changes, messages } = ledger
  const { id: registrationId, state, email: to, language: locale } = registration
  if (state === 'offered') throw new Error('An offer is told with its deadline')
  changes.push({ registrationId, at: now, deed, from, to: state, by, reason })
  if (by.kind === 'import') return
  const facts = from === null ? {} : { from, by: by.kind, reason }
  const id = newId<MessageId>(now)
  messages.push({ eventId, id, kind: state, registrationId, to, locale, facts, dueAt: now, createdAt: now })
}
