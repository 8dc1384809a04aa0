import { type Figure, judge, short } from '../figure.ts'
import { type Cost, compareBy, measure } from '../measuring/compare.ts'
import { cpuMsOf } from '../measuring/process-figures.ts'
import { inDatabase } from '../stage/databases.ts'
import { signIn } from '../stage/office.ts'
import type { Stage } from '../stage/stage.ts'
import { siteChanged } from './freshness.ts'

const times = 25

/** PERF-6: the listing made anew, database and all, against a template literal. */
export async function measureListing(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('fifty')
  const { port, pid } = await stage.server('fifty')
  const hand = await stage.reference(new URL('../references/hand-written-server.ts', import.meta.url), {
    url,
  })
  const at = [{ port: hand.port, path: '/' }]
  const { ours, reference, isSteady } = await compareBy(
    () => makeAnew(stage, url, { port, pid }),
    () => measure(stage.load, { pid: hand.pid, order: { at, connections: 1, answers: times } }),
  )
  await hand.stop()
  return [
    judge('PERF-6', {
      what: 'listing of 50 made anew: CPU',
      ours: `${short(ours.cpuMs)} ms`,
      reference: `${short(reference.cpuMs)} ms`,
      value: ours.cpuMs / reference.cpuMs,
      bound: { most: 3 },
      isSteady,
    }),
  ]
}

/** The listing after each of some changes of the site: none of them can come from memory. */
export async function makeAnew(
  { load }: Pick<Stage, 'load'>,
  url: string,
  { port, pid }: { readonly port: number; readonly pid: number },
  path = '/',
): Promise<Cost> {
  return inDatabase(url, async (client) => {
    let [cpuMs, slowest] = [0, 0]
    for (let time = 0; time < times; time++) {
      await client.query(siteChanged)
      const before = cpuMsOf(pid)
      const { p99 } = await load.run({ at: [{ port, path }], connections: 1, answers: 1 })
      cpuMs += cpuMsOf(pid) - before
      slowest = Math.max(slowest, p99)
    }
    return { cpuMs: cpuMs / times, p99: slowest, perSecond: 0 }
  })
}

const views = [
  ['first page', ''],
  ['middle page', '?after='],
  ['by state', '?state=confirmed'],
  ['by name', '?sort=family_name'],
] as const

/** PERF-7: a page of 200 attendees against a template literal, and the same of many attendees. */
export async function measureAttendees(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('fifty')
  const few = await stage.server('fifty')
  const hand = await stage.reference(new URL('../references/hand-written-server.ts', import.meta.url), {
    url,
  })
  const ask = { connections: 1, answers: times }
  const headers = await signIn(url)
  const path = '/organizer/events/event-1/attendees'
  const { ours, reference, isSteady } = await compareBy(
    () => measure(stage.load, { pid: few.pid, order: { ...ask, headers, at: [{ port: few.port, path }] } }),
    () =>
      measure(stage.load, {
        pid: hand.pid,
        order: { ...ask, at: [{ port: hand.port, path: '/attendees' }] },
      }),
  )
  await hand.stop()
  const made = judge('PERF-7', {
    what: '200 rows of the attendee list: CPU',
    ours: `${short(ours.cpuMs)} ms`,
    reference: `${short(reference.cpuMs)} ms`,
    value: ours.cpuMs / reference.cpuMs,
    bound: { most: 3 },
    isSteady,
  })
  const sizes = stage.isFull ? (['crowd', 'hugeCrowd'] as const) : (['crowd'] as const)
  return [made, ...(await Promise.all(sizes.map((size) => measureGrowth(stage, size))))]
}

/** The median time of each view, by the same of 1,000 attendees; the worst of them counts. */
async function measureGrowth(stage: Stage, size: 'crowd' | 'hugeCrowd'): Promise<Figure> {
  const count = size === 'crowd' ? 100_000 : 1_000_000
  const [few, many] = [await mediansOf(stage, 'fifty', 1_000), await mediansOf(stage, size, count)]
  const ratios = views.map(([what], index) => ({ what, few: few[index] ?? 0, many: many[index] ?? 0 }))
  const worst = ratios.reduce((one, other) => (other.many / other.few > one.many / one.few ? other : one))
  return judge('PERF-7', {
    what: `any page of ${count}, by 1,000 (worst: ${worst.what})`,
    ours: `${short(worst.many)} ms`,
    reference: `${short(worst.few)} ms`,
    value: worst.many / worst.few,
    bound: { most: 1.3 },
  })
}

async function mediansOf(
  stage: Stage,
  name: 'fifty' | 'crowd' | 'hugeCrowd',
  count: number,
): Promise<number[]> {
  const { port } = await stage.server(name)
  const headers = await signIn(await stage.database(name))
  const middle = `00000003-0000-7000-8000-${Math.floor(count / 2)
    .toString(16)
    .padStart(12, '0')}`
  const medians: number[] = []
  for (const [, query] of views) {
    const path = `/organizer/events/event-1/attendees${query === '?after=' ? query + middle : query}`
    const order = { at: [{ port, path }], headers, connections: 1 }
    await stage.load.run({ ...order, answers: 5 })
    medians.push((await stage.load.run({ ...order, answers: 25 })).p50)
  }
  return medians
}
