import { type Figure, judge, short } from '../figure.ts'
import { type Comparison, compare, compareBy } from '../measuring/compare.ts'
import type { Stage } from '../stage/stage.ts'
import { fullLoad, readConstant } from './cached-pages.ts'
import { siteChanged } from './freshness.ts'
import { longRounds, makeAfter } from './made-feeds.ts'
import { makeAnew } from './made-pages.ts'

/** PERF-16: what a site of 10,000 events costs more than one whose listing is full at 50, or has 10. */
export async function measureGrowth(stage: Stage): Promise<readonly Figure[]> {
  const [fifty, many] = [await stage.server('fifty'), await stage.server('many')]
  const [few, all] = [await stage.database('fifty'), await stage.database('many')]
  const cached = await compare(stage.load, listing(many), listing(fifty))
  const made = await compareBy(
    () => makeAnew(stage, all, many),
    () => makeAnew(stage, few, fifty),
  )
  const ten = await stage.server('ten')
  const notModified = await compare(stage.load, await feed304(many), await feed304(ten))
  const change = `update events set version = version + 1; ${siteChanged}`
  const theme = '/categories/physics.ics'
  const cold = await compareBy(
    () => makeAfter(stage, all, many, change),
    () => makeAfter(stage, all, many, change, theme),
    longRounds,
  )
  const perEvent = { cpuMs: cold.reference.cpuMs * 5 }
  return [
    growth('cached listing, 10,000 by 50 events', cached, 1.3),
    growth('listing made anew, 10,000 by 50', made, 1.3),
    growth('304 of the feed, 10,000 by 10', notModified, 1.1),
    growth(
      'cold feed of 10,000, by 5 of 2,000',
      { ...cold, reference: { ...cold.reference, ...perEvent } },
      1.2,
    ),
  ]
}

function growth(what: string, { ours, reference, isSteady }: Comparison, most: number): Figure {
  return judge('PERF-16', {
    what: `${what}: CPU`,
    ours: `${short(ours.cpuMs)} ms`,
    reference: `${short(reference.cpuMs)} ms`,
    value: ours.cpuMs / reference.cpuMs,
    bound: { most },
    isSteady,
  })
}

function listing({ port, pid }: { readonly port: number; readonly pid: number }) {
  return { pid, order: { ...fullLoad, headers: { 'accept-encoding': 'gzip' }, at: [{ port, path: '/' }] } }
}

async function feed304({ port, pid }: { readonly port: number; readonly pid: number }) {
  const { headers } = await readConstant(port, '/calendar.ics', {})
  const known = { 'if-none-match': headers.etag ?? '' }
  return { pid, order: { ...fullLoad, headers: known, at: [{ port, path: '/calendar.ics' }] } }
}
