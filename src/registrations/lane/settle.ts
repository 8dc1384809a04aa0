import type { Tx } from '../../database/connection.ts'
import type { EventId } from '../../ids.ts'
import { queueMessages } from '../../mail/message-store.ts'
import { insertChanges } from '../history-store.ts'
import { decidedBy } from '../places/line.ts'
import { lockPlaces, savePlaces } from '../places/place-store.ts'
import { type Places, resize } from '../places/places.ts'
import {
  endRegistrations,
  insertRegistrations,
  listStanding,
  lockRegistrations,
} from '../registration-store.ts'
import { arrive } from './arriving.ts'
import type { Ask, Settled } from './asks.ts'
import { leave } from './leaving.ts'
import { type Ledger, openLedger } from './ledger.ts'

/** Whoever leaves makes room first, then capacities change, and newcomers are decided on last. */
const turns = [['leave'], ['resize', 'line'], ['arrive']] as const satisfies readonly Ask['kind'][][]

/**
 * Decides on what is asked of one event's places and writes it, history and messages too: the only writer of pools
 * and of states that hold a place. Answers stand in the order of the asks. Throws, for the transaction to be made
 * again, where a registration was made beside the lock; throws on an ask for a pool that is gone.
 */
export async function settle(
  tx: Tx,
  eventId: EventId,
  asks: readonly Ask[],
  now: Date,
): Promise<readonly Settled[]> {
  const places = await lockPlaces(tx, eventId) // first, whatever is asked: SCALE.md S2, S9
  const named = await lockRegistrations(
    tx,
    eventId,
    asks.flatMap((ask) => (ask.kind === 'leave' ? [ask.id] : [])),
  )
  const newcomers = asks.flatMap((ask) => (ask.kind === 'arrive' ? ask.newcomers : []))
  const standing = await listStanding(tx, eventId, newcomers)
  const ledger = openLedger(eventId, places, { named, standing }, now)
  const answers = decide(ledger, asks)
  await write(tx, ledger, places)
  return answers
}

function decide(ledger: Ledger, asks: readonly Ask[]): readonly Settled[] {
  const answers = new Map<Ask, Settled>()
  for (const turn of turns) {
    for (const ask of asks) {
      if ((turn as readonly Ask['kind'][]).includes(ask.kind)) answers.set(ask, decideOn(ledger, ask))
    }
  }
  return asks.flatMap((ask) => answers.get(ask) ?? [])
}

function decideOn(ledger: Ledger, ask: Ask): Settled {
  switch (ask.kind) {
    case 'leave':
      return leave(ledger, ask)
    case 'resize': {
      const resized = resize(ledger.places, ask.pool, ask.capacity)
      if (!resized) return { outcome: 'too-small' }
      ledger.places = resized
      return { outcome: 'resized' }
    }
    case 'line':
      ledger.line = ask.line
      ledger.places = { ...ledger.places, line: decidedBy(ask.line) }
      return { outcome: 'line-set' }
    case 'arrive':
      return arrive(ledger, ask)
  }
}

async function write(tx: Tx, ledger: Ledger, before: Places): Promise<void> {
  const { eventId, now, made, ended } = ledger
  await savePlaces(tx, eventId, before, { ...ledger.places, line: ledger.line })
  await endRegistrations(tx, eventId, [...ended.values()], now)
  const inserted = await insertRegistrations(tx, eventId, made, now)
  if (inserted < made.length) throw madeBesideTheLock()
  await insertChanges(tx, eventId, ledger.changes)
  await queueMessages(tx, ledger.messages)
}

/** A serialization failure that the database can't see: the transaction is made again, and then finds what stands. */
function madeBesideTheLock(): Error {
  return Object.assign(new Error('A registration was made beside the lock'), { code: '40001' })
}
