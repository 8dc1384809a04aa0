import {
  type EventId,
  type MessageId,
  newId,
  type PoolId,
  type RegistrationId,
  type TypeId,
} from '../../../ids.ts'
import type { MailKind } from '../../../mail/message.ts'
import type { NewMessage } from '../../../mail/message-store.ts'
import type { Change } from '../../history-store.ts'
import { decidedBy } from '../../places/line.ts'
import { offersByItself } from '../../places/offering.ts'
import type { LineMode, Places, Seat } from '../../places/places.ts'
import { poolOfType } from '../../places/places.ts'
import type { Registration } from '../../registration.ts'
import type { Kept } from '../../registration-store.ts'
import type { SetLine } from '../asks.ts'
import type { LineChange } from '../line-change-store.ts'
import type { Newcomer } from '../newcomer.ts'
import type { Offering } from '../offer-store.ts'

/** What one transaction decides, as it grows ask by ask: read under the lock at its start, written at its end. */
export type Ledger = {
  readonly eventId: EventId
  readonly now: Date
  places: Places
  /** The line as it is kept; `places.line` is the line as it is decided by. */
  line: LineMode
  /** What decides on offers; null: nobody waits, so that none can be made. */
  readonly offering: Offering | null
  /** The reserve of each type that has one. */
  readonly reserves: ReadonlyMap<TypeId, PoolId>
  /** Registrations that asks name or that were served, locked, as they are now. */
  readonly named: Map<RegistrationId, Kept>
  /** What stood before or was made here: what a repeat is answered from. */
  readonly standing: Kept[]
  made: { readonly kept: Kept; readonly newcomer: Newcomer }[]
  /** Those of `named` that are still to be written. */
  readonly changed: Set<RegistrationId>
  changes: Change[]
  /** Of the line itself. */
  readonly lineChanges: LineChange[]
  messages: NewMessage[]
}

/** A ledger of the event as its rows were read under the lock: nothing decided yet. */
export function openLedger(
  eventId: EventId,
  places: Places,
  read: {
    readonly named: readonly Kept[]
    readonly standing: readonly Kept[]
    readonly offering: Offering | null
    readonly reserves: ReadonlyMap<TypeId, PoolId>
  },
  now: Date,
): Ledger {
  const { offering, reserves } = read
  return {
    eventId,
    now,
    places: { ...places, line: decidedBy(places.line, !offering || offersByItself(offering, now)) },
    line: places.line,
    offering,
    reserves,
    named: new Map(read.named.map((kept) => [kept.registration.id, withKnownChoices(places, kept)])),
    standing: [...read.standing],
    made: [],
    changed: new Set(),
    changes: [],
    lineChanges: [],
    messages: [],
  }
}

/** Sets how the line is kept, and with it how it is decided by. */
export function setLine(ledger: Ledger, { line, note }: SetLine): void {
  const { offering, now } = ledger
  if (note && line !== 'off' && line !== ledger.line) ledger.lineChanges.push({ ...note, line, at: now })
  ledger.line = line
  ledger.places = { ...ledger.places, line: decidedBy(line, !offering || offersByItself(offering, now)) }
}

/** The registration as it is after what was decided so far. */
export function nowOf(ledger: Ledger, id: RegistrationId): Kept | undefined {
  return ledger.named.get(id)
}

/** Without options whose places are counted no more: staff may have lifted their limit since they were chosen. */
export function withKnownChoices<Chosen extends Pick<Kept, 'choiceIds'>>(
  { pools }: Places,
  chosen: Chosen,
): Chosen {
  if (chosen.choiceIds.every((id) => pools.has(id))) return chosen
  return { ...chosen, choiceIds: chosen.choiceIds.filter((id) => pools.has(id)) }
}

/** Whether the event does not take place: nobody is given anything in it. */
export function isCalledOff({ offering }: Ledger): boolean {
  return offering?.state === 'cancelled'
}

/** Keeps a registration as it is decided now, to be written. */
export function put(ledger: Ledger, kept: Kept): void {
  ledger.named.set(kept.registration.id, kept)
  ledger.changed.add(kept.registration.id)
}

/** The seat that a registration uses, as the pools count it. */
export function heldSeat({ registration, reserveId, choiceIds }: Kept): Seat {
  return { type: poolOfType(registration.typeId), reserve: reserveId, choices: choiceIds }
}

/** The seat that it waits for. */
export function lineSeat({ line }: Kept): Seat | null {
  return line && { type: poolOfType(line.typeId), reserve: line.reserveId, choices: [] }
}

type Recorded = Pick<Change, 'deed' | 'from' | 'by' | 'reason'> & {
  readonly facts?: Readonly<Record<string, unknown>>
  /** The mail that tells it; null: none does. Else the one named as the state. */
  readonly mail?: MailKind | null
  /** Chosen places that could not be had. */
  readonly dropped?: readonly PoolId[]
}

/** Adds a change to the history and the message that tells it; an import tells nobody. */
export function record(ledger: Ledger, registration: Registration, recorded: Recorded): void {
  const { eventId, now, changes, messages } = ledger
  const { deed, from, by, reason, dropped = [] } = recorded
  const { id: registrationId, state, email: to, language: locale } = registration
  const facts = { ...recorded.facts, ...(dropped.length > 0 ? { dropped } : {}) }
  changes.push({ registrationId, at: now, deed, from, to: state, by, reason, facts })
  const kind = recorded.mail === undefined ? state : recorded.mail
  if (by.kind === 'import' || kind === null || to === '') return
  const told = from === null ? facts : { ...facts, from, by: by.kind, reason, deed }
  const until = registration.state === 'offered' ? { until: registration.offerEndsAt.toISOString() } : {}
  messages.push({
    ...{ eventId, id: newId<MessageId>(now), kind, registrationId, to, locale },
    ...{ facts: { ...told, ...until }, dueAt: now, createdAt: now },
  })
}

/** Who comes: told by the mail of the state, and by one more where a contact registered them (one a fact). */
export function recordArrival(
  ledger: Ledger,
  registration: Registration,
  { by, reason }: Pick<Change, 'by' | 'reason'>,
): void {
  // Whoever comes along is told of with the person they come with.
  const mail = registration.accompaniesId === null ? registration.state : null
  record(ledger, registration, { deed: 'register', from: null, by, reason, mail })
  const { contact, accompaniesId, id: registrationId, email: to, language: locale } = registration
  if (contact === null || accompaniesId !== null || by.kind === 'import') return
  const { eventId, now, messages } = ledger
  messages.push({
    ...{ eventId, id: newId<MessageId>(now), kind: 'registered-for-you', registrationId, to, locale },
    ...{ facts: {}, dueAt: now, createdAt: now },
  })
}

/** One overview of those who came together, to the contact who registered them. */
export function tellContact(ledger: Ledger, arrived: readonly Registration[]): void {
  const told = arrived.find(({ contact, groupId }) => contact !== null && groupId !== null)
  if (!told?.contact) return
  const { eventId, now, messages } = ledger
  const { email: to, language: locale } = told.contact
  messages.push({
    ...{ eventId, id: newId<MessageId>(now), kind: 'group', registrationId: told.id, to, locale },
    ...{ facts: { groupId: told.groupId }, dueAt: now, createdAt: now },
  })
}
