import fc from 'fast-check'
import { connect } from '../../../src/database/connection.ts'
import { createKeys } from '../../../src/http/signing/keys.ts'
import type { EventId, OrganizerId, RegistrationId, TypeId } from '../../../src/ids.ts'
import { createLane } from '../../../src/registrations/lane/lane.ts'
import { lifeDeeds, live } from './life-deeds.ts'
import type { LifeWorld, Seen } from './life-world.ts'

/** What a process of a shared life is told by its command line. */
export type LifeOrders = {
  readonly url: string
  readonly eventId: EventId
  readonly types: readonly (readonly [string, TypeId])[]
  readonly organizerId: OrganizerId
  readonly seed: number
  readonly deeds: number
  /** The product's time at an instant of the wall clock, in milliseconds: all processes count from there. */
  readonly begin: { readonly at: string; readonly wallMs: number }
}

const orders: LifeOrders = JSON.parse(process.argv[2] ?? '')
const offset = new Date(orders.begin.at).getTime() - orders.begin.wallMs
// The wall clock, moved: the processes of one machine agree on it.
const clock = { now: () => new Date(Date.now() + offset), machine: () => new Date() }
const db = connect(orders.url, { size: 5 })
const config = { uidDomain: 'symposia.test' }
const services = { db, clock, config, keys: createKeys(['a secret of the tests, 32 bytes or more']) }
const lane = createLane({ db, clock })

const world: LifeWorld = {
  desk: { services, lane, clock: { ...clock, advance: () => {} } },
  event: { id: orders.eventId, types: new Map(orders.types) },
  organizerId: orders.organizerId,
  came: orders.seed * 10_000,
  seen: new Map(),
}

for (const deed of fc.sample(lifeDeeds, { seed: orders.seed, numRuns: orders.deeds })) {
  world.seen = await readSeen()
  if (['wait', 'postpone', 'publish', 'call-off'].includes(deed.name)) continue
  await live(world, deed)
}
await lane.drain()
await db.destroy()

async function readSeen(): Promise<ReadonlyMap<RegistrationId, Seen>> {
  const rows = await db
    .selectFrom('registrations')
    .select(['registrationId as id', 'state', 'typeId', 'lineTypeId', 'lineReserveId', 'lineNumber'])
    .where('eventId', '=', orders.eventId)
    .execute()
  return new Map(rows.map((row) => [row.id, row]))
}
