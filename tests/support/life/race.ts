import { connect, type Database } from '../../../src/database/connection.ts'
import { newId, type OrganizerId, type RegistrationId } from '../../../src/ids.ts'
import { cancel } from '../../../src/registrations/cancel.ts'
import { createLane, type Lane } from '../../../src/registrations/lane/lane.ts'
import { setLine } from '../../../src/registrations/line/set-line.ts'
import { register } from '../../../src/registrations/register.ts'
import { type Desk, openDesk } from '../desk.ts'
import { type LifeWorld, nextSubmission } from './life-world.ts'

type RaceSpec = {
  readonly capacity: number
  readonly mode?: 'open' | 'application'
  /** Who has a place, and who waits, at the start. */
  readonly taken?: number
  readonly waiting?: number
}

/** An event on a desk, and a second process' way to the same event: a lane and connections of its own. */
export async function openRace(spec: RaceSpec) {
  const desk = await openDesk()
  const event = await desk.openRegistration({
    ...{ mode: spec.mode ?? 'open', capacity: spec.capacity, types: [{ key: 'member' }] },
    startsOn: '2020-09-04',
  })
  const db = connect(desk.databaseUrl, { size: 5 })
  const other = { db, lane: createLane({ db, clock: desk.clock }) }
  const world: LifeWorld = {
    ...{ desk, event, came: 0, seen: new Map() },
    organizerId: newId<OrganizerId>(desk.clock.now()),
  }
  for (let count = 0; count < (spec.taken ?? 0) + (spec.waiting ?? 0); count++) await come(desk, world)
  return { ...world, desk, ...raceOf(desk, world, other) }
}

function raceOf(desk: Desk, world: LifeWorld, other: { readonly db: Database; readonly lane: Lane }) {
  const { event } = world
  const { db } = desk.services

  async function all() {
    const rows = await db
      .selectFrom('registrations')
      .select(['registrationId as id', 'number', 'state', 'offerEndsAt'])
      .where('eventId', '=', event.id)
      .orderBy('number')
      .execute()
    return { rows }
  }

  return {
    other,
    all,
    stateOf: async (id: RegistrationId) => (await all()).rows.find((row) => row.id === id)?.state,
    /** Somebody with an open offer, and one more who waits behind them. */
    offerOne: async () => {
      const first = await come(desk, world)
      await come(desk, world)
      await come(desk, world)
      desk.clock.advance({ minutes: 1 })
      await cancel(desk.lane, { eventId: event.id, id: first, by: { kind: 'participant' }, reason: null })
      const offered = (await all()).rows.find(({ state }) => state === 'offered')
      if (!offered?.offerEndsAt) throw new Error('Nobody has an offer')
      return { id: offered.id, offerEndsAt: offered.offerEndsAt }
    },
    /** Somebody in a line that stands still though there is a place. */
    waitPaused: async () => {
      await setLine(desk.lane, event.id, 'paused', { organizerId: world.organizerId, reason: null })
      const place = await come(desk, world)
      const waiting = await come(desk, world)
      desk.clock.advance({ minutes: 1 })
      await cancel(desk.lane, { eventId: event.id, id: place, by: { kind: 'participant' }, reason: null })
      return waiting
    },
    /** Everybody leaves. */
    clear: async () => {
      await leaveAll()
      await leaveAll() // who was offered a place meanwhile
    },
  }

  async function leaveAll(): Promise<void> {
    for (const { id, state } of (await all()).rows) {
      if (state === 'cancelled' || state === 'expired') continue
      desk.clock.advance({ minutes: 1 })
      await cancel(desk.lane, { eventId: event.id, id, by: { kind: 'participant' }, reason: null })
    }
  }
}

async function come(desk: Desk, world: LifeWorld): Promise<RegistrationId> {
  desk.clock.advance({ minutes: 1 })
  const answer = await register(desk.services, desk.lane, nextSubmission(world, 'member'))
  if (answer.outcome !== 'registered') throw new Error(`Nobody came: ${answer.outcome}`)
  return answer.registration.id
}
