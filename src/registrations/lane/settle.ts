import type { Clock } from '../../clock.ts'
import type { Tx } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import { insertChanges } from '../history-store.ts'
import { lockPlaces, savePlaces } from '../places/place-store.ts'
import { eventPool, linesOf, type Places, resize } from '../places/places.ts'
import type { Actor } from '../registration.ts'
import { type Kept, listStanding, lockRegistrations } from '../registration-store.ts'
import type { Ask, Settled } from './asks.ts'
import { arrive } from './deciding/arriving.ts'
import { choose } from './deciding/choosing.ts'
import { enter, reopen } from './deciding/entering.ts'
import { leave } from './deciding/leaving.ts'
import { type Ledger, openLedger, setLine } from './deciding/ledger.ts'
import { callOff, promoteOne, rejoin, renewOffers } from './deciding/lining.ts'
import { keepType, move } from './deciding/moving.ts'
import { reorder } from './deciding/reordering.ts'
import { insertLineChanges } from './line-change-store.ts'
import { listLine, lockOffered } from './line-store.ts'
import { getOffering } from './offer-store.ts'
import { listReserves } from './reserve-store.ts'
import { serve, writeChanged } from './serving.ts'
import { insertRegistrations } from './written-store.ts'

/** Whoever leaves makes room first; then capacities and the line change, and staff and movers have their turn. */
const beforeTheLine = [
  ['leave', 'call-off'],
  ['resize', 'line', 'renew-offers', 'serve'],
  ['rejoin', 'keep-type', 'reorder', 'promote', 'move', 'choose'],
] as const satisfies readonly Ask['kind'][][]
/** Whoever comes is decided on behind all who wait. */
const behindTheLine = [['enter', 'reopen', 'arrive']] as const satisfies readonly Ask['kind'][][]

/**
 * Decides on what is asked of one event's places and writes it, history and messages too: the only writer of pools
 * and of states that hold a place. Answers stand in the order of the asks. Throws, for the transaction to be made
 * again, where a registration was made beside the lock; throws on an ask for a pool that is gone. A clock is asked
 * under the lock, so that histories lie in the order in which things became.
 */
export async function settle(
  tx: Tx,
  eventId: EventId,
  asks: readonly Ask[],
  time: Date | Pick<Clock, 'now'>,
): Promise<readonly Settled[]> {
  const places = await lockPlaces(tx, eventId) // first, whatever is asked: SCALE.md S2, S9
  const now = time instanceof Date ? time : time.now()
  const { ledger, read } = await open(tx, eventId, places, asks, now)
  const answers = new Map<Ask, Settled>()
  decide(ledger, read, asks, beforeTheLine, answers)
  const by = serverOf(asks)
  await serve(tx, ledger, by)
  decide(ledger, read, asks, behindTheLine, answers)
  // Who was let into the line by staff may find a place free that nobody before them could use.
  if (asks.some(({ kind }) => kind === 'enter')) await serve(tx, ledger, by)
  await write(tx, ledger, places)
  return asks.flatMap((ask) => answers.get(ask) ?? [])
}

/** What asks of some kinds need to see of the event, read under the lock. */
type Read = { readonly offered: readonly Kept[]; readonly lines: ReadonlyMap<string, readonly Kept[]> }

async function open(tx: Tx, eventId: EventId, places: Places, asks: readonly Ask[], now: Date) {
  const named = await lockRegistrations(
    tx,
    eventId,
    asks.flatMap((ask) => ('id' in ask ? [ask.id] : [])),
  )
  const newcomers = asks.flatMap((ask) => (ask.kind === 'arrive' ? ask.newcomers : []))
  const returning = new Set(asks.flatMap((ask) => (isReturn(ask) ? [ask.id] : [])))
  const standing = await listStanding(tx, eventId, {
    submissionIds: newcomers.map(({ submissionId }) => submissionId),
    addresses: [
      ...newcomers.filter((each) => each.isSelfService).map(({ emailFolded }) => emailFolded),
      ...named.filter(({ registration }) => returning.has(registration.id)).map((kept) => kept.emailFolded),
    ],
  })
  // Where nobody waits and nobody but newcomers asks, none of this can matter: a rush pays for no more than it needs.
  const mayServe = somebodyWaits(places) || asks.some(({ kind }) => kind !== 'arrive' && kind !== 'resize')
  const offering = mayServe ? await getOffering(tx, eventId, now) : null
  const hasReserves = [...places.pools.values()].some(({ kind }) => kind === 'reserve')
  const reserves = hasReserves ? await listReserves(tx, eventId) : new Map()
  const read: Read = {
    offered: asks.some(({ kind }) => kind === 'call-off' || kind === 'renew-offers')
      ? await lockOffered(tx, eventId)
      : [],
    lines: await readLines(tx, eventId, asks, named),
  }
  return { ledger: openLedger(eventId, places, { named, standing, offering, reserves }, now), read }
}

async function readLines(tx: Tx, eventId: EventId, asks: readonly Ask[], named: readonly Kept[]) {
  const lines = new Map<string, readonly Kept[]>()
  for (const ask of asks) {
    if (ask.kind !== 'reorder') continue
    const line = named.find(({ registration }) => registration.id === ask.id)?.line
    if (line && !lines.has(line.typeId)) lines.set(line.typeId, await listLine(tx, eventId, line.typeId))
  }
  return lines
}

function decide(
  ledger: Ledger,
  read: Read,
  asks: readonly Ask[],
  turns: readonly (readonly Ask['kind'][])[],
  answers: Map<Ask, Settled>,
): void {
  for (const turn of turns) {
    for (const ask of asks) if (turn.includes(ask.kind)) answers.set(ask, decideOn(ledger, read, ask))
  }
}

function decideOn(ledger: Ledger, read: Read, ask: Ask): Settled {
  switch (ask.kind) {
    case 'leave':
      return leave(ledger, ask)
    case 'call-off':
      return callOff(ledger, read.offered, ask.by)
    case 'resize': {
      const resized = resize(ledger.places, ask.pool, ask.capacity)
      if (!resized) return { outcome: 'too-small' }
      ledger.places = resized
      return { outcome: 'resized' }
    }
    case 'line':
      setLine(ledger, ask)
      return { outcome: 'line-set' }
    case 'renew-offers':
      return renewOffers(ledger, read.offered, ask.by)
    case 'serve':
      return { outcome: 'served' }
    case 'rejoin':
      return rejoin(ledger, ask)
    case 'keep-type':
      return keepType(ledger, ask)
    case 'reorder': {
      const line = ledger.named.get(ask.id)?.line
      return reorder(ledger, ask, (line && read.lines.get(line.typeId)) ?? [])
    }
    case 'promote':
      return promoteOne(ledger, ask)
    case 'move':
      return move(ledger, ask)
    case 'choose':
      return choose(ledger, ask)
    case 'enter':
      return enter(ledger, ask)
    case 'reopen':
      return reopen(ledger, ask)
    case 'arrive':
      return arrive(ledger, ask)
  }
}

async function write(tx: Tx, ledger: Ledger, before: Places): Promise<void> {
  const { eventId, now, made } = ledger
  await savePlaces(tx, eventId, before, { ...ledger.places, line: ledger.line })
  await writeChanged(tx, ledger)
  const inserted = await insertRegistrations(tx, eventId, made, now)
  if (inserted < made.length) throw madeBesideTheLock()
  await insertChanges(tx, eventId, ledger.changes)
  await insertLineChanges(tx, eventId, ledger.lineChanges)
  await queueMessages(tx, ledger.messages)
}

/** Who gives what falls free: the clock; an import, which tells nobody, where nothing else asks. */
function serverOf(asks: readonly Ask[]): Actor {
  const isImport = asks.every((ask) => 'by' in ask && ask.by.kind === 'import')
  return { kind: isImport ? 'import' : 'clock' }
}

/** Asks that bring a registration back to life, which must not meet another live one of the same address. */
function isReturn(ask: Ask): ask is Extract<Ask, { kind: 'enter' | 'reopen' | 'rejoin' }> {
  return ask.kind === 'enter' || ask.kind === 'reopen' || ask.kind === 'rejoin'
}

function somebodyWaits({ pools }: Places): boolean {
  return eventPool(pools).waiting > 0 || linesOf(pools).some(({ waiting }) => waiting > 0)
}

/** A serialization failure that the database can't see: the transaction is made again, and then finds what stands. */
function madeBesideTheLock(): Error {
  return Object.assign(new Error('A registration was made beside the lock'), { code: '40001' })
}
