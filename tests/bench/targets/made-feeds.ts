import { type Figure, judge, short } from '../figure.ts'
import { type Cost, compareBy, measure } from '../measuring/compare.ts'
import { cpuMsOf } from '../measuring/process-figures.ts'
import { inDatabase } from '../stage/databases.ts'
import type { Serving } from '../stage/processes.ts'
import type { Stage } from '../stage/stage.ts'
import { siteChanged } from './freshness.ts'

const all = `update events set version = version + 1; ${siteChanged}`
/** Changes one of the 10,000 events, which is near enough to stand in the feed. */
export const oneEdited = `update events set version = version + 1 where uid = 'event-500@bench.example'; ${siteChanged}`
const path = '/calendar.ics'
const longestHoldMs = 50
/** A cold feed of 10,000 takes seconds, and hundreds of ticks of the CPU's clock: it needs fewer rounds. */
export const longRounds = 2

/** PERF-8: a feed of 10,000 events made anew against a hand-written emitter, how long it holds others up, and a remake. */
export async function measureFeedMade(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('many')
  const server = await stage.server('many')
  const hand = await stage.reference(new URL('../references/hand-written-server.ts', import.meta.url), {
    url,
  })
  const at = [{ port: hand.port, path }]
  const first = await compareBy(
    () => makeAfter(stage, url, server, all),
    () => measure(stage.load, { pid: hand.pid, order: { at, connections: 1, answers: 1 } }),
    longRounds,
  )
  await hand.stop()
  const held = await longestHold(stage, url, server)
  const remake = await makeAfter(stage, url, server, oneEdited)
  return [
    judge('PERF-8', {
      what: 'feed of 10,000 made anew: CPU',
      ours: `${short(first.ours.cpuMs)} ms`,
      reference: `${short(first.reference.cpuMs)} ms`,
      value: first.ours.cpuMs / first.reference.cpuMs,
      bound: { most: 5 },
      isSteady: first.isSteady,
    }),
    held,
    judge('PERF-8', {
      what: 'remade after one event changed: CPU',
      ours: `${short(remake.cpuMs)} ms`,
      reference: `${short(first.ours.cpuMs)} ms`,
      value: remake.cpuMs / first.ours.cpuMs,
      bound: { most: 0.05 },
    }),
  ]
}

/** What a feed costs that is asked for after a change. */
export async function makeAfter(
  { load }: Pick<Stage, 'load'>,
  url: string,
  { port, pid }: Pick<Serving, 'port' | 'pid'>,
  change: string,
  asked = path,
): Promise<Cost> {
  await inDatabase(url, (client) => client.query(change))
  const before = cpuMsOf(pid)
  const { p99 } = await load.run({ at: [{ port, path: asked }], connections: 1, answers: 1 })
  return { cpuMs: cpuMsOf(pid) - before, p99, perSecond: 0 }
}

/** The longest that the event loop stood still since this was last asked, in milliseconds. */
export async function readHold({ port }: Pick<Serving, 'port'>): Promise<number> {
  const metrics = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text()
  return Number(/^nodejs_eventloop_lag_max_seconds (\S+)/m.exec(metrics)?.[1]) * 1000
}

/** How long the event loop stood still meanwhile, as the server's own figures tell; at rest, for a control. */
async function longestHold(stage: Stage, url: string, server: Serving): Promise<Figure> {
  const holds: number[] = []
  const rests: number[] = []
  for (let round = 0; round < 3; round++) {
    await readHold(server)
    await makeAfter(stage, url, server, all)
    holds.push(await readHold(server))
    await new Promise((resolve) => setTimeout(resolve, 500))
    rests.push(await readHold(server))
  }
  const [held, rest] = [Math.min(...holds), Math.min(...rests)]
  return judge('PERF-8', {
    what: 'the event loop stood still for, at most',
    ours: `${short(held)} ms (at rest ${short(rest)})`,
    value: held,
    bound: { most: longestHoldMs },
    unit: ' ms',
    isSteady: rest < longestHoldMs / 2,
  })
}
