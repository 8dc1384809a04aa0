import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { dataFolderOf } from '../../../src/database/embedded.node.ts'
import { type Figure, judge, short } from '../figure.ts'
import { childrenOf, residentMiB, sharedMiB } from '../measuring/process-figures.ts'
import type { Stage } from '../stage/stage.ts'

const restMs = 60_000

/** PERF-17: memory of a process with a database of its own, a minute after its start and after many requests. */
export async function measureMemory(stage: Stage): Promise<readonly Figure[]> {
  const { server, since, folder } = await stage.own()
  const empty = await stage.reference(new URL('../references/empty-server.ts', import.meta.url), {})
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, since + restMs - performance.now())))
  const rest = residentMiB(server.pid)
  const postmaster = Number.parseInt(
    readFileSync(join(dataFolderOf(folder), 'postgres/postmaster.pid'), 'utf8'),
    10,
  )
  const database = sharedMiB([postmaster, ...childrenOf(postmaster)])
  const requests = stage.isFull ? 100_000 : 20_000
  await askMixed(stage, server.port, requests)
  const after = residentMiB(server.pid)
  const line = (what: string, value: number, most: number, reference?: number) =>
    judge('PERF-17', {
      what,
      ours: `${short(value)} MiB`,
      ...(reference === undefined ? {} : { reference: `${short(reference)} MiB` }),
      value,
      bound: { most },
      unit: ' MiB',
    })
  return [
    { ...line('memory at rest after a minute', rest, 110, residentMiB(empty.pid)), ratio: '' },
    line('memory of the embedded database beside it', database, 60),
    line(`grown after ${requests} mixed requests`, after - rest, 40),
  ]
}

async function askMixed({ load }: Stage, port: number, answers: number): Promise<void> {
  const paths = [
    '/',
    '/events/event-1',
    '/calendar.ics',
    '/feed.xml',
    '/?q=open',
    '/events/event-2/register',
    '/none',
  ]
  const at = paths.map((path) => ({ port, path }))
  await load.run({ at, connections: 14, answers, headers: { 'accept-encoding': 'gzip' } })
}
