import { type Figure, judge, short } from '../figure.ts'
import { type Comparison, compare } from '../measuring/compare.ts'
import type { Constant } from '../references/constant-server.ts'
import type { Stage } from '../stage/stage.ts'

// As many readers as it takes for the server to have no rest: pages then share their look at the database (S12).
export const fullLoad = { connections: 64, forMs: 300 } as const

type Asked = { readonly what: string; readonly path: string; readonly gzip: boolean }

const pages: readonly Asked[] = [
  { what: 'listing of 50, gzip', path: '/', gzip: true },
  { what: 'listing of 50, identity', path: '/', gzip: false },
  { what: 'event page, gzip', path: '/events/event-1', gzip: true },
  { what: 'event page, identity', path: '/events/event-1', gzip: false },
]
const feeds: readonly Asked[] = [
  { what: 'feed of 50, gzip', path: '/calendar.ics', gzip: true },
  { what: 'feed of 50, identity', path: '/calendar.ics', gzip: false },
  { what: 'feed of a theme, gzip', path: '/calendar.ics?category=physics', gzip: true },
]

/** PERF-1: pages from memory against a constant of the same bytes and headers. */
export async function measurePages(stage: Stage): Promise<readonly Figure[]> {
  const compared = await compareAll(stage, pages, false)
  return compared.flatMap(({ what, comparison }) => {
    const { ours, reference, isSteady } = comparison
    return [
      cpuFigure('PERF-1', what, comparison, 0.9),
      judge('PERF-1', {
        what: `${what}: p99`,
        ours: `${short(ours.p99)} ms`,
        reference: `${short(reference.p99)} ms`,
        value: ours.p99 / reference.p99,
        bound: { most: 1.3 },
        isSteady,
      }),
    ]
  })
}

/** PERF-2: 304 for a page and a feed. */
export async function measureNotModified(stage: Stage): Promise<readonly Figure[]> {
  const asked = [pages[0], feeds[0]].filter((each) => each !== undefined)
  const compared = await compareAll(stage, asked, true)
  return compared.map(({ what, comparison }) => cpuFigure('PERF-2', `304 of ${what}`, comparison, 0.85))
}

/** PERF-3: feeds from memory. */
export async function measureFeeds(stage: Stage): Promise<readonly Figure[]> {
  const compared = await compareAll(stage, feeds, false)
  return compared.map(({ what, comparison }) => cpuFigure('PERF-3', what, comparison, 0.9))
}

/** The line for what an answer costs: CPU of the reference by CPU of ours. */
function cpuFigure(
  target: string,
  what: string,
  { ours, reference, isSteady }: Comparison,
  least: number,
): Figure {
  return judge(target, {
    what: `${what}: CPU`,
    ours: `${short(ours.cpuMs * 1000)} us, ${short(ours.perSecond)}/s`,
    reference: `${short(reference.cpuMs * 1000)} us, ${short(reference.perSecond)}/s`,
    value: reference.cpuMs / ours.cpuMs,
    bound: { least },
    isSteady,
  })
}

async function compareAll(stage: Stage, asked: readonly Asked[], asNotModified: boolean) {
  const { port, pid } = await stage.server('fifty')
  const requests = await Promise.all(
    asked.map(async ({ what, path, gzip }) => {
      const plain = gzip ? { 'accept-encoding': 'gzip' } : {}
      const first = await readConstant(port, path, plain)
      const etag = first.headers.etag ?? ''
      const headers = asNotModified ? { ...plain, 'if-none-match': etag } : plain
      return { what, path, headers, constant: await readConstant(port, path, headers) }
    }),
  )
  const constants = await stage.reference(
    new URL('../references/constant-server.ts', import.meta.url),
    requests.map(({ constant }) => constant),
  )
  const compared: { readonly what: string; readonly comparison: Comparison }[] = []
  for (const [index, { what, path, headers }] of requests.entries()) {
    const order = { ...fullLoad, headers }
    const ours = { pid, order: { ...order, at: [{ port, path }] } }
    const reference = {
      pid: constants.pid,
      order: { ...order, at: [{ port: constants.port, path: `/${index}` }] },
    }
    compared.push({ what, comparison: await compare(stage.load, ours, reference) })
  }
  await constants.stop()
  return compared
}

const ofTheConnection = ['date', 'connection', 'keep-alive', 'transfer-encoding']

/** Our answer as it is on the wire, without what belongs to the connection. */
export async function readConstant(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<Constant> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    const asking = request({ port, path, headers, host: '127.0.0.1' }, async (answer) => {
      const chunks: Buffer[] = []
      for await (const chunk of answer) chunks.push(chunk)
      const kept = Object.entries(answer.headers).filter(([name]) => !ofTheConnection.includes(name))
      const own = Object.fromEntries(kept.map(([name, value]) => [name, String(value)]))
      resolve({
        status: answer.statusCode ?? 0,
        headers: own,
        body: Buffer.concat(chunks).toString('base64'),
      })
    })
    asking.on('error', reject)
    asking.end()
  })
}
