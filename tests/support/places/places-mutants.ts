import type { PoolId } from '../../../src/ids.ts'
import { noLimit, type Places, type Pool, type Seat } from '../../../src/registrations/places/places.ts'
import { type Rules, realRules } from './places-world.ts'

const real = realRules

/** The rules with one broken, by what is broken. Each must be caught by the checker, or the checker is blind to it. */
export const mutants: Readonly<Record<string, Partial<Rules>>> = {
  "the event's capacity is not looked at": { allocate: blindTo('event') },
  "a type's capacity is not looked at": { allocate: blindTo('type') },
  "a choice's capacity is not looked at": { allocate: blindTo('choice') },
  'a reserve keeps nothing back': { allocate: blindTo('reserve') },
  'a place is held back for nobody': {
    allocate: (places, arrivals) => {
      const tight = change(places, (pool) =>
        pool.kind === 'event' ? { ...pool, capacity: pool.capacity - 1 } : pool,
      )
      const { places: after, decisions } = real.allocate(tight, arrivals)
      return { places: restore(after, places), decisions }
    },
  },
  'newcomers overtake while the line is paused': {
    allocate: (places, arrivals) => {
      const blind = change(places, (pool) => ({ ...pool, waiting: 0 }))
      const { places: after, decisions } = real.allocate(blind, arrivals)
      const waiting = (pool: Pool) => pool.waiting + (places.pools.get(pool.id)?.waiting ?? 0)
      return { places: change(after, (pool) => ({ ...pool, waiting: waiting(pool) })), decisions }
    },
  },
  'newcomers join a line that is off': {
    allocate: (places, arrivals) => {
      const { places: after, decisions } = real.allocate({ ...places, line: 'on' }, arrivals)
      return { places: { ...after, line: places.line }, decisions }
    },
  },
  'a group is torn without being asked': {
    allocate: (places, arrivals) =>
      real.allocate(
        places,
        arrivals.map((arrival) => ({ ...arrival, ifNotAll: 'who-fits' })),
      ),
  },
  'a number is given again': {
    allocate: (places, arrivals) => {
      const { places: after, decisions } = real.allocate(places, arrivals)
      return {
        places: { ...after, nextNumber: Math.max(places.nextNumber, after.nextNumber - 1) },
        decisions,
      }
    },
  },
  'who rejoins or moves keeps an old number': {
    join: (places, seat, moving) => ({ ...real.join(places, seat, moving), number: 1 }),
  },
  'a mover counts in the line of the event': { join: (places, seat) => real.join(places, seat, false) },
  "a mover's place is free at once": {
    join: (places, seat, moving) => {
      const joined = real.join(places, seat, moving)
      const freed = change(joined.places, (pool) =>
        pool.kind === 'event' ? { ...pool, held: pool.held - 1 } : pool,
      )
      return { places: freed, number: joined.number }
    },
  },
  'who leaves keeps the place': {
    free: (places, leavers) =>
      real.free(
        places,
        leavers.map((leaver) => ({ ...leaver, held: null })),
      ),
  },
  'who leaves stays in the line': {
    free: (places, leavers) =>
      real.free(
        places,
        leavers.map((leaver) => ({ ...leaver, line: null })),
      ),
  },
  'a mover who leaves is taken for a newcomer': {
    free: (places, leavers) =>
      real.free(
        places,
        leavers.map((leaver) => ({ ...leaver, moving: false })),
      ),
  },
  'a leaver gives back no choices': {
    free: (places, leavers) =>
      real.free(
        places,
        leavers.map((leaver) => ({ ...leaver, held: leaver.held && { ...leaver.held, choices: [] } })),
      ),
  },
  'a leaver gives nothing back to the reserve': {
    free: (places, leavers) =>
      real.free(
        places,
        leavers.map((leaver) => ({ ...leaver, held: leaver.held && { ...leaver.held, reserve: null } })),
      ),
  },
  'a capacity falls below what is held': {
    resize: (places, id, capacity) =>
      change(places, (pool) => (pool.id === id ? { ...pool, capacity } : pool)),
  },
  'a capacity is said to be changed and is not': { resize: (places) => places },
  'nobody in line is served': { mayGive: () => [] },
  'only newcomers in line are served': {
    mayGive: (places) => real.mayGive(places).filter(({ moving }) => !moving),
  },
  'only movers are served': { mayGive: (places) => real.mayGive(places).filter(({ moving }) => moving) },
  'who waits with a reserve is forgotten': {
    mayGive: (places) => real.mayGive(places).filter(({ reserve }) => reserve === null),
  },
  'a paused line is served': {
    mayGive: (places) => real.mayGive({ ...places, line: 'on' }),
    promote: (places, line) => {
      const { places: after, given } = real.promote({ ...places, line: 'on' }, line)
      return { places: { ...after, line: places.line }, given }
    },
  },
  'the line is served from its end': { inOrder: (rows, most) => real.inOrder(rows, most).reverse() },
  'classes are served one after the other': { inOrder: (rows) => rows.flat() },
  'the first in line blocks all behind': {
    mayGive: (places) => real.mayGive(change(places, (pool) => ({ ...pool, held: 0 }))),
    promote: (places, line) => {
      const [first] = line
      return real.promote(places, first ? [first] : [])
    },
  },
  'the line is served on behind a move': {
    promote: (places, line) => {
      let now = places
      const given = line.flatMap((waiting) => {
        const served = real.promote(now, [waiting])
        now = served.places
        return served.given
      })
      return { places: now, given }
    },
  },
  'an offer goes out with a full choice': {
    promote: (places, line) => {
      const { places: after, given } = real.promote(places, line)
      return { places: after, given: given.map((each) => ({ ...each, dropped: [] })) }
    },
  },
  'a mover gives up nothing': {
    promote: (places, line) => {
      const { places: after, given } = real.promote(places, line)
      const moved = line.find(({ id, from }) => from && given.some((each) => each.id === id))
      return { places: moved?.from ? heldAgain(after, moved.from) : after, given }
    },
  },
}

function change(places: Places, to: (pool: Pool) => Pool): Places {
  return { ...places, pools: new Map([...places.pools].map(([id, pool]) => [id, to(pool)])) }
}

/** Allocates as if pools of that kind had no bound (a reserve: nothing to keep). */
function blindTo(kind: Pool['kind']): Rules['allocate'] {
  return (places, arrivals) => {
    const boundless = kind === 'reserve' ? 0 : noLimit
    const blind = change(places, (pool) => (pool.kind === kind ? { ...pool, capacity: boundless } : pool))
    const { places: after, decisions } = real.allocate(blind, arrivals)
    return { places: restore(after, places), decisions }
  }
}

function restore(after: Places, before: Places): Places {
  const capacity = (id: PoolId) => before.pools.get(id)?.capacity ?? 0
  return change(after, (pool) => ({ ...pool, capacity: capacity(pool.id) }))
}

function heldAgain(places: Places, { type }: Seat): Places {
  return change(places, (pool) => (pool.id === type ? { ...pool, held: pool.held + 1 } : pool))
}
