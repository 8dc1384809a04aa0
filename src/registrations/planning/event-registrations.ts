import type { Clock } from '../../clock.ts'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { EventRegistrations, PlacesChanged } from '../../events/editor/event-registrations.ts'
import { instantOf } from '../../events/making/create-event.ts'
import { saveTexts } from '../../events/text-store.ts'
import { moveMoments } from '../../forms/move-moments.ts'
import { locales } from '../../i18n/locales.ts'
import { translator } from '../../i18n/translate.ts'
import { type EventId, newId, type PoolId, type TypeId } from '../../ids.ts'
import { settle } from '../lane/settle.ts'
import { tellRegistered } from '../messages/tell-registered.ts'
import { listOpenings } from '../openings/opening-store.ts'
import { lockPlaces } from '../places/place-store.ts'
import { eventPool, keptOf, linesOf, noLimit, type Places } from '../places/places.ts'
import { removeAllPools } from '../types/pool-store.ts'
import { countLive, hasRegistrations, listWindows, saveWindowInstants } from '../types/type-store.ts'
import { actorOf, followTime } from './follow-time.ts'
import { makePlaces } from './new-place-store.ts'
import { hasInvitations } from './people-store.ts'

/** What the events' editor asks of registrations. */
export function eventRegistrations(clock: Clock): EventRegistrations {
  return {
    makePlaces: async (tx, eventId, { capacity, line }) => {
      const id = newId<TypeId>(clock.now())
      const window = { opensLocal: null, opensAt: null, closesLocal: null, closesAt: null }
      const type = { id, key: 'participant', capacity: null, isPublic: true, isOnline: false, ...window }
      await makePlaces(tx, eventId, { capacity, line, types: [type] })
      const titles = locales.map((locale) => {
        const text = translator(locale)('types.participant')
        return { ownerKind: 'type' as const, ownerId: id, field: 'title', locale, text }
      })
      await saveTexts(tx, eventId, titles)
    },
    findPlaces,
    changePlaces: async (tx, eventId, { capacity, line }, at) => {
      const before = await lockPlaces(tx, eventId)
      const pool = eventPool(before.pools)
      const wanted = capacity ?? noLimit
      // A line that staff paused stays so while the editor only says that there is one.
      const wantedLine = line === 'off' ? 'off' : before.line === 'paused' ? 'paused' : 'on'
      if (wanted === pool.capacity && wantedLine === before.line) return { outcome: 'unchanged' }
      if (wanted !== pool.capacity) {
        const resized = await resizePool(tx, eventId, { pool: pool.id, capacity: wanted, at })
        if (resized.outcome === 'below-taken') return resized
      }
      if (wantedLine !== before.line) await settle(tx, eventId, [{ kind: 'line', line: wantedLine }], at)
      const after = await lockPlaces(tx, eventId)
      return { outcome: 'changed', offered: servedBetween(before, after) }
    },
    moveWindows: async (tx, eventId, zone) => {
      const moved = (await listWindows(tx, eventId)).map(({ typeId, opensLocal, closesLocal }) => {
        return { typeId, opensAt: instantOf(opensLocal, zone), closesAt: instantOf(closesLocal, zone) }
      })
      for (const { typeId, opensAt, closesAt } of moved) {
        if (opensAt === 'gap' || closesAt === 'gap') return false
        await saveWindowInstants(tx, eventId, typeId, { opensAt, closesAt })
      }
      return await moveMoments(tx, eventId, zone)
    },
    followState: async (tx, eventId, { from, to, organizerId, at }) => {
      const by = actorOf(organizerId)
      if (to === 'cancelled') await settle(tx, eventId, [{ kind: 'call-off', by }], at)
      // Offers of a postponed event rested: what was left of their time is not what was promised.
      else if (from === 'postponed') await settle(tx, eventId, [{ kind: 'renew-offers', by }], at)
    },
    followTime,
    tell: tellRegistered,
    hasHadPeople: async (tx, eventId) => {
      await lockPlaces(tx, eventId)
      return await hadPeople(tx, eventId)
    },
    removePlaces: async (tx, eventId) => {
      await lockPlaces(tx, eventId)
      // In a draft nothing is sent: what was only made told nobody anything.
      if (await hasInvitations(tx, eventId, { prepared: false })) return false
      return await removeAllPools(tx, eventId)
    },
  }
}

/** Gives a pool another capacity, or says how many places it has given away already. */
export async function resizePool(
  tx: Tx,
  eventId: EventId,
  { pool, capacity, at }: { readonly pool: PoolId; readonly capacity: number; readonly at: Date },
): Promise<PlacesChanged> {
  const before = await lockPlaces(tx, eventId)
  const [resized] = await settle(tx, eventId, [{ kind: 'resize', pool, capacity }], at)
  const after = await lockPlaces(tx, eventId)
  if (resized?.outcome !== 'too-small') return { outcome: 'changed', offered: servedBetween(before, after) }
  const resizedPool = after.pools.get(pool)
  const kept = resizedPool ? keptOf(after.pools, resizedPool) : 0
  return { outcome: 'below-taken', taken: (resizedPool?.held ?? 0) + kept, kept }
}

/** How many left the lines under one lock, in which nobody but who was served does. */
function servedBetween(before: Places, after: Places): number {
  const waiting = ({ pools }: Places) => linesOf(pools).reduce((sum, pool) => sum + pool.waiting, 0)
  return Math.max(0, waiting(before) - waiting(after))
}

async function findPlaces(db: Queryable, eventId: EventId) {
  const places = (await listOpenings(db, [eventId])).get(eventId)?.places
  if (!places) return undefined
  const { capacity, held } = eventPool(places.pools)
  return {
    capacity: capacity === noLimit ? null : capacity,
    line: places.line === 'off' ? ('off' as const) : ('on' as const),
    taken: held,
    live: await countLive(db, eventId),
    hadPeople: await hadPeople(db, eventId),
  }
}

async function hadPeople(db: Queryable, eventId: EventId): Promise<boolean> {
  return (await hasRegistrations(db, eventId)) || (await hasInvitations(db, eventId, { prepared: true }))
}
