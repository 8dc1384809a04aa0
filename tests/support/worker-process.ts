import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, connect as dial, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'

const root = resolve(import.meta.dirname, '../..')
const wrangler = join(root, 'node_modules/wrangler/bin/wrangler.js')

/** The Worker in the runtime that Cloudflare runs, on a free port of this machine. */
export type WorkerProcess = {
  readonly url: string
  readonly output: () => string
}

type Options = {
  readonly databaseUrl: string
  /** Variables and secrets of wrangler.toml. */
  readonly settings: Readonly<Record<string, string>>
}

/** Starts `wrangler dev` as wrangler.toml says and waits until it listens. It and its children end with the test. */
export async function startWorker({ databaseUrl, settings }: Options): Promise<WorkerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-worker-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }))
  const database = await overTcp(databaseUrl)
  const vars = Object.entries(settings).flatMap(([name, value]) => ['--var', `${name}:${value}`])
  const options = ['--ip', '127.0.0.1', '--port', '0', '--inspector-port', '0', '--persist-to', folder]
  const child = spawn(process.execPath, [wrangler, 'dev', '--test-scheduled', ...options, ...vars], {
    cwd: root,
    // A group of its own: the runtime is a child that outlives wrangler when that is killed.
    detached: true,
    env: environment(folder, database),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = heard(child)
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  const kill = () => killGroup(child)
  // A run that is broken off finishes no test.
  process.once('exit', kill)
  onTestFinished(async () => {
    process.off('exit', kill)
    kill()
    await ended
  })
  const port = await Promise.race([
    ended.then(() => Promise.reject(new Error(`wrangler dev ended:\n${output()}`))),
    portOf(output),
  ])
  return { url: `http://127.0.0.1:${port}`, output }
}

function environment(folder: string, database: string): Record<string, string> {
  return {
    PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    HOME: folder,
    CI: '1',
    NO_COLOR: '1',
    CLOUDFLARE_CF_FETCH_ENABLED: 'false',
    WRANGLER_SEND_METRICS: 'false',
    WRANGLER_HIDE_BANNER: 'true',
    WRANGLER_REGISTRY_PATH: folder,
    CLOUDFLARE_HYPERDRIVE_LOCAL_CONNECTION_STRING_HYPERDRIVE: database,
  }
}

/** The runtime opens no Unix sockets: listens on TCP for the tests' PostgreSQL, and gives the address that leads there. */
async function overTcp(databaseUrl: string): Promise<string> {
  const url = new URL(databaseUrl)
  const socket = join(url.searchParams.get('host') ?? '', `.s.PGSQL.${url.searchParams.get('port') ?? 5432}`)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = dial(socket)
    near.pipe(far).pipe(near)
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => open.delete(one))
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close()
    for (const one of open) one.destroy()
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The listener has no port')
  return `postgresql://symposia:made-up@127.0.0.1:${address.port}${url.pathname}`
}

function heard({ stdout, stderr }: ChildProcess): () => string {
  let said = ''
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (piece) => {
      said += piece
    })
  }
  return () => said
}

async function portOf(output: () => string): Promise<string> {
  for (;;) {
    const port = /Ready on http:\/\/127\.0\.0\.1:(\d+)/.exec(output())?.[1]
    if (port !== undefined) return port
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function killGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, 'SIGKILL')
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error
  }
}
