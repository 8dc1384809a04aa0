import { type Figure, judge, leaveOut, short } from '../figure.ts'
import { startDownload } from '../measuring/download.ts'
import type { Loaded } from '../measuring/load.ts'
import { forgetPeak, peakMiB, residentMiB } from '../measuring/process-figures.ts'
import { inDatabase } from '../stage/databases.ts'
import { exportQuery } from '../stage/export-query.ts'
import { signIn } from '../stage/office.ts'
import { runPsqlCopy } from '../stage/programs.ts'
import type { Stage } from '../stage/stage.ts'

// On an otherwise idle machine: where the listing alone takes half of it, there is no verdict.
const mostMs = 25

type Format = 'csv' | 'xlsx'
type Size = 'crowd' | 'hugeCrowd'

const rowsOf = { crowd: 100_000, hugeCrowd: 1_000_000 } as const
const pathOf = (format: Format) => `/organizer/events/event-1/attendees.${format}?header=keys`

/** PERF-13: the export as CSV against psql's copy of the same query, and what it takes of memory. */
export async function measureCsv(stage: Stage): Promise<readonly Figure[]> {
  const small = await measureExport(stage, 'crowd', 'csv')
  const figures = [...exportFigures('PERF-13', small, 0.5), firstByte(small), await measureGone(stage)]
  if (!stage.isFull) return figures
  const large = await measureExport(stage, 'hugeCrowd', 'csv')
  const more = Math.abs(large.peakMiB - large.restMiB - (small.peakMiB - small.restMiB))
  return [
    ...figures,
    judge('PERF-13', {
      what: 'memory of 1,000,000 rows, by 100,000',
      ours: `${short(large.peakMiB - large.restMiB)} MiB`,
      reference: `${short(small.peakMiB - small.restMiB)} MiB`,
      value: more,
      bound: { most: 10 },
      unit: ' MiB apart',
    }),
  ]
}

/** PERF-14: the same as a workbook. */
export async function measureXlsx(stage: Stage): Promise<readonly Figure[]> {
  return exportFigures('PERF-14', await measureExport(stage, 'crowd', 'xlsx'), 0.15)
}

type Exported = {
  readonly format: Format
  readonly rows: number
  readonly loaded: Loaded
  readonly copyMs: number | undefined
  readonly restMiB: number
  readonly peakMiB: number
}

async function measureExport(stage: Stage, size: Size, format: Format): Promise<Exported> {
  const url = await stage.database(size)
  // A process of its own: what others asked of a server before would be in its memory.
  const server = await stage.serve({ DATABASE_URL: url })
  const order = {
    at: [{ port: server.port, path: pathOf(format) }],
    headers: await signIn(url),
    connections: 1,
  }
  const [few, query] = [
    await stage.load.run({ at: [{ port: server.port, path: '/' }], connections: 8, answers: 500 }),
    await exportQuery(url),
  ]
  if (few.answers < 500) throw new Error('The server did not answer')
  const rests: number[] = []
  const loads: Loaded[] = []
  const copies: (number | undefined)[] = []
  rests.push(residentMiB(server.pid))
  forgetPeak(server.pid)
  for (let round = 0; round < (format === 'csv' && size === 'crowd' ? 3 : 1); round++) {
    copies.push(await runPsqlCopy(url, query))
    loads.push(await stage.load.run({ ...order, answers: 1 }))
  }
  const peak = peakMiB(server.pid)
  await server.stop()
  const loaded = loads.reduce((best, each) => (each.ms < best.ms ? each : best))
  if (loaded.byStatus['200'] !== 1) throw new Error(`The export answered ${JSON.stringify(loaded.byStatus)}`)
  const copied = copies.filter((ms) => ms !== undefined)
  return {
    ...{ format, rows: rowsOf[size], loaded, restMiB: rests[0] ?? 0, peakMiB: peak },
    copyMs: copied.length > 0 ? Math.min(...copied) : undefined,
  }
}

function exportFigures(target: string, exported: Exported, least: number): readonly Figure[] {
  const { format, rows, loaded, copyMs, restMiB, peakMiB: peak } = exported
  const perSecond = (ms: number) => (rows * 1000) / ms
  const what = `${rows} rows x 20 as ${format.toUpperCase()}`
  const rate =
    copyMs === undefined
      ? leaveOut(target, what, 'no psql')
      : judge(target, {
          what: `${what}, by psql`,
          ours: `${short(perSecond(loaded.ms))} rows/s`,
          reference: `${short(perSecond(copyMs))} rows/s`,
          value: copyMs / loaded.ms,
          bound: { least },
        })
  const grown = judge(target, {
    what: 'the same: peak of memory above rest',
    ours: `${short(peak - restMiB)} MiB (rest ${short(restMiB)})`,
    value: peak - restMiB,
    bound: { most: 40 },
    unit: ' MiB',
  })
  return [rate, grown]
}

function firstByte({ loaded }: Exported): Figure {
  const { firstByte: ms } = loaded
  const what = 'the same: first byte'
  return judge('PERF-13', { what, ours: `${short(ms)} ms`, value: ms, bound: { most: 200 }, unit: ' ms' })
}

/** How long the database works on for a reader who has gone. */
async function measureGone(stage: Stage): Promise<Figure> {
  const url = await stage.database('crowd')
  const { port } = await stage.server('crowd')
  const { begun, leave } = startDownload(port, pathOf('csv'), await signIn(url))
  await begun
  leave()
  const began = performance.now()
  await inDatabase(url, async (client) => {
    const working = `select 1 from pg_stat_activity where datname = current_database() and state = 'active'
      and pid <> pg_backend_pid() and query like '%registrations r%'`
    while ((await client.query(working)).rows.length > 0)
      await new Promise((resolve) => setTimeout(resolve, 20))
  })
  const ms = performance.now() - began
  const what = 'work for a reader who has gone'
  return judge('PERF-13', { what, ours: `${short(ms)} ms`, value: ms, bound: { most: 1_000 }, unit: ' ms' })
}

/** PERF-15: how long readers of the listing wait while somebody exports. */
export async function measureBeside(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('crowd')
  const { port } = await stage.server('crowd')
  const headers = await signIn(url)
  const read = (forMs: number) =>
    stage.load.run({ at: [{ port, path: '/' }], connections: 2, restMs: 10, forMs })
  await read(300)
  const alone = await read(1_000)
  const figures: Figure[] = []
  for (const format of ['csv', 'xlsx'] as const) {
    const { begun, ended, leave } = startDownload(port, pathOf(format), headers)
    await begun
    const beside = await read(1_000)
    leave()
    await ended
    const judged = judge('PERF-15', {
      what: `listing while ${format.toUpperCase()} is exported: p99`,
      ours: `${short(beside.p99)} ms`,
      reference: `${short(alone.p99)} ms`,
      value: beside.p99,
      bound: { most: mostMs },
      unit: ' ms',
      isSteady: alone.p99 < mostMs / 2,
    })
    figures.push({ ...judged, ratio: '' })
  }
  return figures
}
