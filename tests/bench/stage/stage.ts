import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Load, startLoad } from '../measuring/load.ts'
import { type Databases, openDatabases } from './databases.ts'
import { type Filling, fill } from './events.ts'
import { makeImage } from './image.ts'
import { type Serving, startProduct, startReference } from './processes.ts'

/** What every measurement works on: the built product, a database server, loads and references. All of it ends with the stage. */
export type Stage = {
  readonly isFull: boolean
  /** A folder for what a measurement needs beside. */
  readonly folder: string
  /** The program that starts the product: `node START server`. */
  readonly start: string
  readonly load: Load
  /** The URL of a database, filled when it is first asked for. */
  readonly database: (name: keyof typeof fillings) => Promise<string>
  /** A server on a database, started when it is first asked for. */
  readonly server: (name: keyof typeof fillings) => Promise<Serving>
  /** One more server with settings of its own. */
  readonly serve: (settings: Readonly<Record<string, string>>) => Promise<Serving>
  /** The server that has a database of its own, and when it was started. */
  readonly own: () => Promise<Own>
  readonly reference: (program: URL, told: unknown) => Promise<Serving>
}

type Own = { readonly server: Serving; readonly since: number; readonly folder: string }

const fillings = {
  ten: { events: 10 },
  fifty: { events: 50, attendees: 1_000 },
  thousand: { events: 1_000 },
  many: { events: 10_000 },
  crowd: { events: 50, attendees: 100_000 },
  hugeCrowd: { events: 50, attendees: 1_000_000 },
  rush: { events: 10, capacity: 500 },
} as const satisfies Record<string, Filling>

export async function openStage(
  isFull: boolean,
): Promise<{ readonly stage: Stage; readonly close: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-bench-'))
  chmodSync(folder, 0o755)
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 })
  process.once('exit', remove)
  const start = await makeImage(join(folder, 'image'))
  const databases = await openDatabases(join(folder, 'postgresql'))
  const load = startLoad()
  const running: Serving[] = []
  const keep = async (starting: Promise<Serving>) => {
    const serving = await starting
    running.push(serving)
    return serving
  }
  const database = once((name: keyof typeof fillings) => makeFilled(databases, name))
  const serve: Stage['serve'] = (settings) => keep(startProduct(start, settings))
  const own = once(() => startOwn(join(folder, 'own'), serve))
  const stage: Stage = {
    own: () => own('own'),
    ...{ isFull, folder, start, load, database, serve },
    server: once(async (name) => serve({ DATABASE_URL: await database(name) })),
    reference: (program, told) => keep(startReference(program, told)),
  }
  const close = async () => {
    load.close()
    await Promise.all(running.map(({ stop }) => stop()))
    await databases.close()
    remove()
  }
  return { stage, close }
}

async function makeFilled({ make }: Databases, name: keyof typeof fillings): Promise<string> {
  const url = await make(name)
  await fill(url, fillings[name])
  return url
}

async function startOwn(folder: string, serve: Stage['serve']): Promise<Own> {
  const server = await serve({ DATA_DIR: folder, APP_SECRET: '' })
  const socket = encodeURIComponent(join(folder, 'socket'))
  await fill(`postgresql://symposia@localhost/postgres?host=${socket}`, { events: 50 })
  return { server, since: performance.now(), folder }
}

/** Does the work once for each name. */
function once<Name, Result>(work: (name: Name) => Promise<Result>): (name: Name) => Promise<Result> {
  const done = new Map<Name, Promise<Result>>()
  return (name) => {
    const begun = done.get(name) ?? work(name)
    done.set(name, begun)
    return begun
  }
}
