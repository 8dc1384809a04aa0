import pg from 'pg'
import { whatIsTold } from './listening.ts'
import { naiveStatements } from './naive-registration.ts'

export type DriverOrders = {
  readonly url: string
  readonly eventId: string
  readonly typeId: string
  readonly times: number
}
export type DriverFigures = { readonly p50: number; readonly cpuMs: number }

// PERF-10's reference: the statements that one registration by the form takes, sent by the driver alone, one after another.
const { url, eventId, typeId, times } = await whatIsTold<DriverOrders>()
const client = new pg.Client(url)
await client.connect()
for (let time = 0; time < times; time++) await registerOnce()
const before = process.cpuUsage()
const durations: number[] = []
for (let time = 0; time < times; time++) durations.push(await registerOnce())
const { user, system } = process.cpuUsage(before)
await client.end()
const p50 = durations.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0
process.send?.({ p50, cpuMs: (user + system) / 1000 / times } satisfies DriverFigures)
process.disconnect?.()

async function registerOnce(): Promise<number> {
  const began = performance.now()
  const id = crypto.randomUUID()
  const email = `${id}@example.org`
  await client.query('begin isolation level read committed')
  await client.query(
    `select set_config('statement_timeout', '5s', true), set_config('lock_timeout', '2s', true)`,
  )
  await readForm()
  await client.query('select * from place_pools where event_id = $1 order by pool_id for update', [eventId])
  await client.query(
    `select * from registrations where event_id = $1 and submission_id = $2
     union all select * from registrations where event_id = $1 and email_folded = $3 and is_self_service
       and state in ('applied', 'waitlisted', 'offered', 'confirmed')`,
    [eventId, id, email],
  )
  const { rows } = await client.query(naiveStatements.take, [eventId])
  const { number, state } = rows[0]
  await client.query(naiveStatements.register, [eventId, id, number, typeId, state, 'Amina', email])
  await client.query(naiveStatements.record, [eventId, id, state])
  await client.query(naiveStatements.queue, [eventId, id, email])
  await client.query('commit')
  return performance.now() - began
}

/** The event with its types, words and questions, and whether it is full. */
async function readForm(): Promise<void> {
  await client.query(
    `select * from events e join event_slugs s on s.event_id = e.event_id and s.is_current
     where e.event_id = (select event_id from event_slugs where slug = 'event-1')`,
  )
  await client.query('select * from registration_types where event_id = any($1::uuid[])', [[eventId]])
  await client.query(`select * from texts where event_id = any($1::uuid[]) and locale = 'en'`, [[eventId]])
  await client.query('select * from questions where event_id = $1', [eventId])
  await client.query('select * from place_pools where event_id = any($1::uuid[])', [[eventId]])
}
