import type { ChildProcess } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Account, chooseDataFolder, databaseAccount, makeFolder } from './embedded/account.node.ts'
import { type Cluster, prepareCluster } from './embedded/cluster.node.ts'
import { lastWords, startServer, stopServer } from './embedded/postmaster.node.ts'
import { prepareRuntime, type Runtime } from './embedded/runtime.node.ts'

/** A PostgreSQL of our own, shared by all processes that open the same folder. */
export type Embedded = {
  /** For `connect`: a Unix socket, no port and no password. */
  readonly url: string
  /** Leaves it; the last to leave stops the server. */
  readonly close: () => Promise<void>
}

type Options = {
  /** Settings of the server that differ from ours, if this process is the one that starts it. */
  readonly settings?: Readonly<Record<string, string>>
  /** Where the programs are kept; by default beside the data. */
  readonly runtimeFolder?: string
  /** Told when the server went away and came back. */
  readonly say?: (line: string) => void
}

type Place = {
  readonly runtime: Runtime
  readonly cluster: Cluster
  readonly account: Account
  readonly options: Options
}

/** Where the data of DATA_DIR lie: there, or where the database's user can reach them. */
export function dataFolderOf(dataDir: string): string {
  return chooseDataFolder(dataDir, databaseAccount(dataDir))
}

/** Joins the server of `folder` (of `dataFolderOf`), or makes the database and starts its server. */
export async function openEmbedded(folder: string, options: Options = {}): Promise<Embedded> {
  if (process.platform === 'win32') {
    throw new Error(
      'The PostgreSQL that comes with Symposia does not run on Windows yet: set DATABASE_URL, or use WSL.',
    )
  }
  const account = databaseAccount(folder)
  makeFolder(folder)
  const runtime = prepareRuntime(options.runtimeFolder ?? `${folder}/runtime`)
  const cluster = prepareCluster(folder, runtime, account)
  const membership = await join({ runtime, cluster, account, options })
  return { url: urlOf(cluster), close: membership.leave }
}

// One key of one database: each user holds it shared, and who can have it alone is the last.
const membersKey = 7_303_014_226
const patienceMs = 15_000
const pauseMs = 250

/** Stays a member until it leaves: where the server breaks away, joins again, and starts it if nobody else does. */
async function join(place: Place): Promise<{ readonly leave: () => Promise<void> }> {
  let leaving = false
  let member = await enter(place)
  let mending: Promise<void> = Promise.resolve()
  watch(member)
  return { leave }

  function watch(client: pg.Client): void {
    client.once('end', () => {
      if (!leaving) mending = mend()
    })
  }

  async function mend(): Promise<void> {
    place.options.say?.('The embedded PostgreSQL went away; it is started again.')
    while (!leaving) {
      try {
        member = await enter(place)
        watch(member)
        place.options.say?.('The embedded PostgreSQL is back.')
        return
      } catch (error) {
        place.options.say?.(`The embedded PostgreSQL did not come back: ${(error as Error).message}`)
        await pause(pauseMs)
      }
    }
  }

  async function leave(): Promise<void> {
    if (leaving) return
    leaving = true
    await mending
    await exit(member, place.cluster)
  }
}

/** A connection that counts as this process's membership. Starts the server where none answers. */
async function enter({ runtime, cluster, account, options }: Place): Promise<pg.Client> {
  const deadline = performance.now() + patienceMs
  let server: ChildProcess | undefined
  let refusal: unknown
  while (performance.now() < deadline) {
    const entered = await tryToEnter(cluster)
    if (entered.client) return entered.client
    refusal = entered.because ?? refusal
    // After a kill of the server its lock file stays for moments, and a start is refused: tried again, never removed.
    if (entered.nobodyThere && !isRunning(server)) {
      server = startServer(runtime, cluster, account, options.settings)
      server.once('error', (error) => {
        refusal = error
      })
    }
    await pause(server ? pauseMs / 5 : pauseMs)
  }
  throw new Error(`The embedded PostgreSQL does not start.\n${lastWords(cluster)}`, { cause: refusal })
}

type Entered =
  | { readonly client: pg.Client; readonly nobodyThere: false; readonly because?: never }
  | { readonly client?: never; readonly nobodyThere: boolean; readonly because?: unknown }

async function tryToEnter(cluster: Cluster): Promise<Entered> {
  const client = new pg.Client({ host: cluster.socketFolder, user: 'symposia', database: 'postgres' })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('select pg_try_advisory_lock_shared($1) as entered', [membersKey])
    if (rows[0].entered) return { client, nobodyThere: false }
    await client.end() // the last one out is stopping it
    return { nobodyThere: false }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    client.end().catch(() => {})
    return { nobodyThere: code === 'ENOENT' || code === 'ECONNREFUSED', because: error }
  }
}

async function exit(member: pg.Client, cluster: Cluster): Promise<void> {
  try {
    await member.query('select pg_advisory_unlock_shared($1)', [membersKey])
    const { rows } = await member.query('select pg_try_advisory_lock($1) as last', [membersKey])
    if (rows[0].last) await stopServer(cluster)
  } finally {
    await member.end().catch(() => {})
  }
}

function isRunning(server: ChildProcess | undefined): boolean {
  return (
    server !== undefined && server.exitCode === null && server.signalCode === null && server.pid !== undefined
  )
}

function urlOf(cluster: Cluster): string {
  return `postgresql://symposia@localhost/postgres?host=${encodeURIComponent(cluster.socketFolder)}`
}
