import { join } from 'node:path'
import { type Figure, judge, short } from '../figure.ts'
import type { Serving } from '../stage/processes.ts'
import type { Stage } from '../stage/stage.ts'

const rounds = 3

/** PERF-18: how long until the first answer, against an empty app; and the demo's two starts. */
export async function measureStarts(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('fifty')
  const ours: number[] = []
  const empty: number[] = []
  for (let round = 0; round < rounds; round++) {
    empty.push(
      await timeStart(() => stage.reference(new URL('../references/empty-server.ts', import.meta.url), {})),
    )
    ours.push(await timeStart(() => stage.serve({ DATABASE_URL: url })))
  }
  const demo = () => stage.serve({ DEMO: '1', DATA_DIR: join(stage.folder, 'demo'), APP_SECRET: '' })
  const [first, second] = [await timeStart(demo), await timeStart(demo)]
  const inSeconds = (what: string, ms: number, most: number) =>
    judge('PERF-18', { what, ours: `${short(ms / 1000)} s`, value: ms / 1000, bound: { most }, unit: ' s' })
  return [
    judge('PERF-18', {
      what: 'start to the first answer, by an empty app',
      ours: `${short(Math.min(...ours))} ms`,
      reference: `${short(Math.min(...empty))} ms`,
      value: Math.min(...ours) / Math.min(...empty),
      bound: { most: 2.5 },
    }),
    inSeconds("the demo's first start", first, 10),
    inSeconds("the demo's second start", second, 2.5),
  ]
}

async function timeStart(start: () => Promise<Serving>): Promise<number> {
  const began = performance.now()
  const { port, stop } = await start()
  const answer = await fetch(`http://127.0.0.1:${port}/`)
  const ms = performance.now() - began
  if (!answer.ok) throw new Error(`The first answer was ${answer.status}`)
  await answer.text()
  await stop()
  return ms
}
