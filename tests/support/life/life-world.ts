import type { Config } from '../../../src/config.ts'
import { inTransaction } from '../../../src/database/transaction.ts'
import type { EventState } from '../../../src/events/event.ts'
import {
  type EventId,
  type GroupId,
  newId,
  type OrganizerId,
  type PoolId,
  type RegistrationId,
  type TypeId,
} from '../../../src/ids.ts'
import { expireEnded } from '../../../src/registrations/expire-ended.ts'
import { toNewcomer } from '../../../src/registrations/lane/newcomer.ts'
import { expireOffers } from '../../../src/registrations/line/expire-offers.ts'
import { serveLines } from '../../../src/registrations/line/serve-lines.ts'
import { lockPlaces, savePlaces } from '../../../src/registrations/places/place-store.ts'
import { eventRegistrations } from '../../../src/registrations/planning/event-registrations.ts'
import type { Services } from '../../../src/services.ts'
import type { Desk, TestClock } from '../desk.ts'
import type { TestEvent } from '../desk-events.ts'
import { submissionOf } from '../registration-desk.ts'

/** What deeds need of a desk: a process of its own has as much. */
export type LifeDesk = Pick<Desk, 'lane'> & {
  readonly services: Pick<Services, 'db' | 'clock' | 'keys'> & { readonly config: Pick<Config, 'uidDomain'> }
  readonly clock: Pick<TestClock, 'now' | 'machine' | 'advance'>
}

/** An event on a desk in which a random life goes on, and what has become of it by the last look. */
export type LifeWorld = {
  readonly desk: LifeDesk
  readonly event: Pick<TestEvent, 'id' | 'types'>
  readonly organizerId: OrganizerId
  /** How many have come, for names. */
  came: number
  /** Registrations by the last look. */
  seen: ReadonlyMap<RegistrationId, Seen>
}

export type Seen = {
  readonly id: RegistrationId
  readonly state: string
  readonly typeId: TypeId
  readonly lineTypeId: TypeId | null
  readonly lineReserveId: PoolId | null
  readonly lineNumber: number | null
}

const types = [
  { key: 'student', capacity: 2 },
  { key: 'member', capacity: 3 },
  { key: 'guest', capacity: null },
] as const

/** An event of five places in three types, one of them kept for guests, with a line. */
export async function openLife(desk: Desk, mode: 'open' | 'application'): Promise<LifeWorld> {
  desk.clock.set('2019-08-15T10:00:00+08:00')
  const event = await desk.openRegistration({ mode, capacity: 5, types, startsOn: '2019-09-04' })
  const reserve = newId<PoolId>(desk.clock.now())
  await keepPlaces(desk, event, reserve)
  const organizerId = newId<OrganizerId>(desk.clock.now())
  return { desk, event, organizerId, came: 0, seen: new Map() }
}

async function keepPlaces(
  { services }: Desk,
  { id: eventId, types: ids }: TestEvent,
  reserve: PoolId,
): Promise<void> {
  await inTransaction(services.db, async (tx) => {
    await lockPlaces(tx, eventId)
    const pool = { eventId, poolId: reserve, kind: 'reserve' as const, capacity: 1 }
    await tx.insertInto('placePools').values(pool).execute()
    await tx
      .insertInto('reserves')
      .values({ eventId, reserveId: reserve, title: 'Guests', position: 0 })
      .execute()
    await tx
      .updateTable('registrationTypes')
      .set({ reserveId: reserve })
      .where('eventId', '=', eventId)
      .where('typeId', '=', ids.get('guest') as TypeId)
      .execute()
    const after = await lockPlaces(tx, eventId)
    // As if nothing had been kept before, so that the event's row is written.
    const before = { ...after, pools: new Map([...after.pools].filter(([id]) => id !== reserve)) }
    await savePlaces(tx, eventId, before, after)
  })
}

/** Who comes next, by a form of their own. */
export function nextSubmission(world: LifeWorld, type: string) {
  const name = `Person${++world.came}`
  const opened = { id: world.event.id, typeIds: Object.fromEntries(world.event.types), choiceIds: [] }
  return submissionOf(opened, name, { type })
}

/** A contact registers several at once. */
export async function comeTogether(
  world: LifeWorld,
  among: readonly string[],
  ifNotAll: 'nothing' | 'who-fits',
) {
  const { desk, event } = world
  const at = desk.clock.now()
  const groupId = newId<GroupId>(at)
  const contact = { name: 'Zainab', email: 'zainab@example.org', language: 'fr' } as const
  const newcomers = await Promise.all(
    among.map((type) =>
      toNewcomer(
        { ...nextSubmission(world, type), together: { groupId, contact, accompaniesId: null } },
        { at, isSelfService: false, uidDomain: 'symposia.test' },
      ),
    ),
  )
  const by = { kind: 'contact' } as const
  return await desk.lane.ask(event.id, {
    kind: 'arrive',
    newcomers,
    ifNotAll,
    by,
    reason: null,
    as: 'participant',
  })
}

/** Does what fell due on registrations. */
export async function doWhatFellDue({ desk }: LifeWorld): Promise<void> {
  const deadline = new Date(desk.clock.machine().getTime() + 60_000)
  await expireEnded(desk.services, desk.lane, deadline)
  await expireOffers(desk.services, desk.lane, deadline)
  await serveLines(desk.services, desk.lane, deadline)
}

/** Changes the event's state as the editor does. */
export async function changeState(world: LifeWorld, to: EventState): Promise<void> {
  const { desk, event, organizerId } = world
  const at = desk.clock.now()
  const eventId: EventId = event.id
  await inTransaction(desk.services.db, async (tx) => {
    const { state: from } = await tx
      .selectFrom('events')
      .select('state')
      .where('eventId', '=', eventId)
      .forUpdate()
      .executeTakeFirstOrThrow()
    if (from === to) return
    await tx.updateTable('events').set({ state: to }).where('eventId', '=', eventId).execute()
    await eventRegistrations(desk.clock).followState(tx, eventId, { from, to, organizerId, at })
  })
}
