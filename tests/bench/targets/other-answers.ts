import { type Figure, judge, short } from '../figure.ts'
import { compare } from '../measuring/compare.ts'
import type { LoadOrder } from '../measuring/load.ts'
import { residentMiB } from '../measuring/process-figures.ts'
import { inDatabase } from '../stage/databases.ts'
import type { Stage } from '../stage/stage.ts'
import { fullLoad } from './cached-pages.ts'

const unknownSlugs = 1_000

/** PERF-5: what is not the page itself costs no more than the page, and unknown addresses fill no memory. */
export async function measureOthers(stage: Stage): Promise<readonly Figure[]> {
  const { port, pid } = await stage.server('fifty')
  await inDatabase(await stage.database('fifty'), (client) =>
    client.query(`insert into event_slugs (slug, event_id, is_current)
      select 'event-one', event_id, false from event_slugs where slug = 'event-1' on conflict do nothing`),
  )
  const asked: readonly (readonly [string, Partial<LoadOrder> & { path: string }])[] = [
    ['HEAD of the listing', { path: '/', method: 'HEAD' }],
    ['404 of an unknown slug', { path: '/events/nothing-here' }],
    ['301 of an old slug', { path: '/events/event-one' }],
  ]
  const figures: Figure[] = []
  for (const [what, { path, ...order }] of asked) {
    const side = (more: Partial<LoadOrder>, at: string) => ({
      pid,
      order: { ...fullLoad, ...more, at: [{ port, path: at }] },
    })
    const { ours, reference, isSteady } = await compare(stage.load, side(order, path), side({}, '/'))
    figures.push(
      judge('PERF-5', {
        what: `${what}: CPU, by the cached page`,
        ours: `${short(ours.cpuMs * 1000)} us`,
        reference: `${short(reference.cpuMs * 1000)} us`,
        value: ours.cpuMs / reference.cpuMs,
        bound: { most: 1 },
        isSteady,
      }),
    )
  }
  return [...figures, await measureUnknown(stage, port, pid)]
}

async function measureUnknown({ load }: Stage, port: number, pid: number): Promise<Figure> {
  const before = residentMiB(pid)
  const at = Array.from({ length: unknownSlugs }, (_, index) => ({ port, path: `/events/unknown-${index}` }))
  for (let from = 0; from < unknownSlugs; from += 50) {
    await load.run({ at: at.slice(from, from + 50), connections: 50, answers: 50 })
  }
  const grown = residentMiB(pid) - before
  return judge('PERF-5', {
    what: `memory for ${unknownSlugs} unknown slugs`,
    ours: `${short(grown)} MiB`,
    value: grown,
    bound: { most: 10 },
    unit: ' MiB',
  })
}
