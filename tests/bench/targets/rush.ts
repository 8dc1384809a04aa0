import { type Figure, judge, short } from '../figure.ts'
import type { Loaded } from '../measuring/load.ts'
import { cpuMsOf } from '../measuring/process-figures.ts'
import { registerNaively } from '../references/naive-registration.ts'
import { inDatabase } from '../stage/databases.ts'
import { idsOf } from '../stage/events.ts'
import { formOf } from '../stage/forms.ts'
import type { Serving } from '../stage/processes.ts'
import { runPgbench } from '../stage/programs.ts'
import type { Stage } from '../stage/stage.ts'

const people = 2_000
const places = 500
const naivePeople = 600
const repeats = 100
const atOnce = 200
const path = '/events/event-1/register'
const { eventId } = idsOf(1)
const second = idsOf(2)
const third = idsOf(3)

/** PERF-9 and PERF-11: a rush over HTTP through two processes, against a transaction for each registration; counted afterwards. */
export async function measureRush(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('rush')
  const servers = [await stage.serve({ DATABASE_URL: url }), await stage.serve({ DATABASE_URL: url })]
  const at = (of: string) => servers.map(({ port }) => ({ port, path: of }))
  const rush = { connections: atOnce }
  await stage.load.run({ ...rush, at: at('/events/event-4/register'), bodies: crowd(400, 'early') })
  const bodies = crowd(people, 'person')
  const before = cpuOf(servers)
  const ours = await stage.load.run({ ...rush, at: at(path), bodies })
  const cpuMs = (cpuOf(servers) - before) / people
  const again = await stage.load.run({ ...rush, at: at(path), bodies: bodies.slice(0, repeats) })
  const naive = await rushNaively(stage, url)
  const alone = (await runPgbench(url, third)) ?? (await runDriver(url))
  const exact = await countExactness(url, [ours, again])
  for (const { stop } of servers) await stop()
  return [
    judge('PERF-9', {
      what: `rush of ${people}, ${atOnce} at once: by a transaction each`,
      ours: `${short(ours.perSecond)}/s, ${short(cpuMs)} ms CPU`,
      reference: `${short(naive.perSecond)}/s, ${short(naive.cpuMs)} ms CPU`,
      value: ours.perSecond / naive.perSecond,
      bound: { least: 5 },
    }),
    judge('PERF-9', {
      what: `the same, by ${alone.by} with 40 clients`,
      ours: `${short(ours.perSecond)}/s`,
      reference: `${short(alone.perSecond)}/s`,
      value: ours.perSecond / alone.perSecond,
      bound: { least: 3 },
    }),
    judge('PERF-9', {
      what: 'the same: p99, by a transaction each',
      ours: `${short(ours.p99)} ms`,
      reference: `${short(naive.p99)} ms`,
      value: ours.p99 / naive.p99,
      bound: { most: 0.2 },
    }),
    exact,
  ]
}

function crowd(count: number, name: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => formOf(`${name}${index}`))
}

function cpuOf(servers: readonly Serving[]): number {
  return servers.reduce((sum, { pid }) => sum + cpuMsOf(pid), 0)
}

async function rushNaively(stage: Stage, url: string): Promise<Loaded & { readonly cpuMs: number }> {
  const told = { url, ...second }
  const servers = [
    await stage.reference(new URL('../references/naive-server.ts', import.meta.url), told),
    await stage.reference(new URL('../references/naive-server.ts', import.meta.url), told),
  ]
  const at = servers.map(({ port }) => ({ port, path: '/' }))
  await stage.load.run({ at, connections: 40, bodies: crowd(100, 'early') })
  const before = cpuOf(servers)
  const loaded = await stage.load.run({ at, connections: atOnce, bodies: crowd(naivePeople, 'naive') })
  const cpuMs = (cpuOf(servers) - before) / naivePeople
  for (const { stop } of servers) await stop()
  if (loaded.byStatus['303'] !== naivePeople) throw new Error('The naive form failed')
  return { ...loaded, cpuMs }
}

/** Where there is no pgbench: the same transaction by the driver, 40 connections, nothing else. */
async function runDriver(url: string): Promise<{ readonly by: string; readonly perSecond: number }> {
  const until = performance.now() + 3_000
  const counts = await Promise.all(
    Array.from({ length: 40 }, (_, connection) =>
      inDatabase(url, async (client) => {
        let count = 0
        for (; performance.now() < until; count++)
          await registerNaively(client, {
            ...third,
            name: 'Amina',
            email: `${connection}-${count}@example.org`,
          })
        return count
      }),
    ),
  )
  return { by: 'the driver', perSecond: counts.reduce((sum, count) => sum + count) / 3 }
}

/** Exactly as many places as there are, to those who came first; the rest in line; nothing twice, nothing refused. */
async function countExactness(url: string, loads: readonly Loaded[]): Promise<Figure> {
  const { rows } = await inDatabase(url, (client) =>
    client.query<Record<'confirmed' | 'waiting' | 'first' | 'numbers' | 'deadlocks', string>>(
      `select count(*) filter (where state = 'confirmed') as confirmed,
        count(*) filter (where state = 'waitlisted') as waiting,
        count(*) filter (where state = 'confirmed' and number <= $2) as first, count(distinct number) as numbers,
        (select deadlocks from pg_stat_database where datname = current_database()) as deadlocks
       from registrations where event_id = $1`,
      [eventId, places],
    ),
  )
  const counted = Object.fromEntries(
    Object.entries(rows[0] ?? {}).map(([name, value]) => [name, Number(value)]),
  )
  const others = loads.flatMap(({ byStatus, broken }) => [
    ...Object.entries(byStatus).flatMap(([status, count]) => (status === '303' ? [] : [count])),
    broken,
  ])
  const wrong =
    Math.abs(places - (counted.confirmed ?? 0)) +
    Math.abs(people - places - (counted.waiting ?? 0)) +
    Math.abs(places - (counted.first ?? 0)) +
    Math.abs(people - (counted.numbers ?? 0)) +
    (counted.deadlocks ?? 0) +
    others.reduce((sum, count) => sum + count, 0)
  return judge('PERF-11', {
    what: `exactness, with ${repeats} sent again: what is wrong`,
    ours: `${wrong} (${counted.confirmed} in, ${counted.waiting} in line)`,
    value: wrong,
    bound: { most: 0 },
  })
}
