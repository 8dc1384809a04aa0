import { gunzipSync } from 'node:zlib'
import { type Figure, judge, short } from '../figure.ts'
import type { Constant } from '../references/constant-server.ts'
import type { Stage } from '../stage/stage.ts'
import { readConstant } from './cached-pages.ts'

type Visit = {
  /** Of page, sheet and script on the wire, heads too, in kB. */
  readonly all: number
  readonly page: number
  readonly requests: number
  readonly html: string
  readonly sheet: number
  readonly script: number
  /** What a page must not do: hold up the paint, fetch from elsewhere, load what may not be kept. */
  readonly faults: readonly string[]
}

/** PERF-20, 21 and 23: what goes over the wire for a visit, and how large the page becomes. */
export async function measureWire(stage: Stage): Promise<readonly Figure[]> {
  const { port } = await stage.server('fifty')
  const listing = await visit(port, '/')
  const event = await visit(port, '/events/event-1')
  const form = await visit(port, '/events/event-1/register')
  const kb = (target: string, what: string, value: number, most: number) =>
    judge(target, { what, ours: `${short(value)} kB`, value, bound: { most }, unit: ' kB' })
  const count = (target: string, what: string, value: number, most: number) =>
    judge(target, { what, ours: String(value), value, bound: { most } })
  const faults = [listing, event, form].flatMap((each) => each.faults)
  return [
    count('PERF-20', 'listing of 50: requests', listing.requests, 3),
    kb('PERF-20', 'listing of 50: page, gzip', listing.page, 14),
    kb('PERF-20', 'listing of 50: all', listing.all, 30),
    kb('PERF-20', 'event page: all', event.all, 20),
    kb('PERF-20', 'form: all', form.all, 20),
    kb('PERF-21', 'public sheet, gzip', listing.sheet, 10),
    kb('PERF-21', 'scripts, gzip', listing.script, 6),
    count(
      'PERF-21',
      `what blocks, is elsewhere or not kept${faults[0] ? `: ${faults[0]}` : ''}`,
      faults.length,
      0,
    ),
    count('PERF-23', 'listing of 50: elements', listing.html.match(/<[a-z]/g)?.length ?? 0, 1_800),
  ]
}

async function visit(port: number, path: string): Promise<Visit> {
  const ask = (address: string) => readConstant(port, address, { 'accept-encoding': 'gzip' })
  const page = await ask(path)
  const html = textOf(page)
  const sheets = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = '']) => href,
  )
  const scripts = [...html.matchAll(/<script[^>]*src="([^"]+)"[^>]*>/g)]
  const faults = scripts.flatMap(([tag]) => (/\b(defer|async|type="module")/.test(tag) ? [] : [tag]))
  const sources = scripts.map(([, source = '']) => source)
  const sizes: number[] = []
  for (const address of [...sheets, ...sources]) {
    if (!address.startsWith('/')) faults.push(address)
    const file = await ask(address)
    if (!/immutable/.test(file.headers['cache-control'] ?? '')) faults.push(`${address} is not kept`)
    sizes.push(sizeOf(file))
  }
  const sum = (part: readonly number[]) => part.reduce((total, size) => total + size, 0)
  return {
    all: sizeOf(page) + sum(sizes),
    page: bodyOf(page).length / 1000,
    requests: 1 + sizes.length,
    html,
    sheet: sum(sizes.slice(0, sheets.length)),
    script: sum(sizes.slice(sheets.length)),
    faults,
  }
}

function bodyOf({ body }: Constant): Buffer {
  return Buffer.from(body, 'base64')
}

function textOf(answer: Constant): string {
  const body = bodyOf(answer)
  return (answer.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body).toString()
}

function sizeOf(answer: Constant): number {
  const head = Object.entries(answer.headers).reduce(
    (sum, [name, value]) => sum + name.length + value.length + 4,
    20,
  )
  return (head + bodyOf(answer).length) / 1000
}
