import { allocate, type Decision, poolOfType, type Seat } from '../../places/places.ts'
import { isLive, type Registration } from '../../registration.ts'
import type { Kept } from '../../registration-store.ts'
import type { Arrive, Settled } from '../asks.ts'
import type { Newcomer } from '../newcomer.ts'
import { newTicketCode } from '../ticket-code.ts'
import { type Ledger, recordArrival, tellContact, withKnownChoices } from './ledger.ts'

type Entry = { readonly state: 'confirmed' | 'waitlisted' | 'applied'; readonly number: number }

/** Decides on those who come: what a repeat was told, a place, the line, or a refusal that changes nothing. */
export function arrive(ledger: Ledger, asked: Arrive): Settled {
  const newcomers = asked.newcomers.map((newcomer) => withKnownChoices(ledger.places, newcomer))
  const ask = { ...asked, newcomers }
  const repeat = answerRepeat(ledger, ask.newcomers)
  if (repeat) return repeat
  const decision = ask.as === 'application' ? apply(ledger, ask) : seat(ledger, ask)
  switch (decision.kind) {
    case 'full':
      return { outcome: 'full', fit: decision.fit }
    case 'choice-full':
      return { outcome: 'choice-full', choices: decision.choices }
    case 'entered': {
      const registrations = ask.newcomers.flatMap((newcomer, index) => {
        const entry = decision.entries[index]
        return entry ? [enter(ledger, ask, newcomer, entry)] : []
      })
      if (ask.by.kind !== 'import') tellContact(ledger, registrations)
      return { outcome: 'registered', registrations, again: false }
    }
  }
}

/** The newcomer's seat, as the pools count it. */
export function seatOf({
  typeId,
  reserveId,
  choiceIds,
}: Pick<Newcomer, 'typeId' | 'reserveId' | 'choiceIds'>): Seat {
  return { type: poolOfType(typeId), reserve: reserveId, choices: choiceIds }
}

/** The answer to a form sent again, where what stands tells it; another person's form gets no link from it. */
export function answerSubmission(
  standing: readonly Kept[],
  newcomers: readonly Newcomer[],
): Settled | undefined {
  const bySubmission = new Map(standing.map((kept) => [kept.submissionId, kept]))
  const found = newcomers.flatMap((newcomer) => {
    const kept = bySubmission.get(newcomer.submissionId)
    return kept ? [{ kept, isSame: kept.emailHash === newcomer.emailHash }] : []
  })
  if (found.length === 0) return undefined
  if (!found.every(({ isSame }) => isSame)) return { outcome: 'submission-used' }
  return { outcome: 'registered', registrations: found.map(({ kept }) => kept.registration), again: true }
}

function answerRepeat(ledger: Ledger, newcomers: readonly Newcomer[]): Settled | undefined {
  const answer = answerSubmission(ledger.standing, newcomers)
  if (answer) return answer
  const addresses = new Set(newcomers.filter((each) => each.isSelfService).map((each) => each.emailFolded))
  const live = ledger.standing.find(
    ({ registration, emailFolded }) =>
      registration.isSelfService &&
      isLive((ledger.named.get(registration.id)?.registration ?? registration).state) &&
      addresses.has(emailFolded),
  )
  return live && { outcome: 'already-registered', registration: live.registration }
}

type Entered = { readonly kind: 'entered'; readonly entries: readonly Entry[] }

function seat(
  ledger: Ledger,
  { newcomers, ifNotAll, as }: Arrive,
): Exclude<Decision, { kind: 'taken' }> | Entered {
  const seats = newcomers.map((each) => seatOf({ ...each, reserveId: reserveOf(ledger, each) }))
  const placesOnly = as === 'place-only'
  const { places, decisions } = allocate(ledger.places, [{ seats, ifNotAll, placesOnly }])
  const [decision] = decisions
  if (!decision) throw new Error('An arrival was not decided on')
  if (decision.kind !== 'taken') return decision
  ledger.places = places
  return { kind: 'entered', entries: decision.seats }
}

/** An application takes a number and no place. */
function apply(ledger: Ledger, { newcomers }: Arrive): Entered {
  const first = ledger.places.nextNumber
  ledger.places = { ...ledger.places, nextNumber: first + newcomers.length }
  return {
    kind: 'entered',
    entries: newcomers.map((_, index) => ({ state: 'applied', number: first + index })),
  }
}

function enter(
  ledger: Ledger,
  { by, reason }: Arrive,
  newcomer: Newcomer,
  { state, number }: Entry,
): Registration {
  const { eventId, id, typeId, choiceIds, isSelfService, uid, person, emailHash, emailFolded } = newcomer
  const reserveId = reserveOf(ledger, newcomer)
  const times = { registeredAt: ledger.now, stateChangedAt: ledger.now }
  const ticket = { code: newTicketCode(), linkVersion: 1, uid, sequence: 0 }
  const facts = {
    ...person,
    ...ticket,
    ...times,
    ...company(newcomer),
    eventId,
    id,
    number,
    typeId,
    isSelfService,
  }
  const waits = state === 'waitlisted'
  const registration: Registration = waits ? { ...facts, state, lineNumber: number } : { ...facts, state }
  const line = waits ? { typeId, reserveId, number } : null
  const kept = {
    registration,
    submissionId: newcomer.submissionId,
    ...{ emailHash, emailFolded, reserveId, choiceIds, line, offerLineNumber: null },
  }
  ledger.standing.push(kept)
  ledger.made.push({ kept, newcomer })
  recordArrival(ledger, registration, { by, reason })
  return registration
}

/** An invitation's reserve, else its type's. */
function reserveOf({ reserves }: Ledger, { reserveId, typeId }: Newcomer): Newcomer['reserveId'] {
  return reserveId ?? reserves.get(typeId) ?? null
}

function company({ together, guests, invitation }: Newcomer) {
  return {
    groupId: together?.groupId ?? null,
    accompaniesId: together?.accompaniesId ?? null,
    contact: together?.contact ?? null,
    guests: guests ?? [],
    invitationId: invitation?.id ?? null,
  }
}
