import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Account } from './account.node.ts'
import type { Runtime } from './runtime.node.ts'

/** The data of an embedded database, and the folder of the socket on which its server answers. */
export type Cluster = { readonly data: string; readonly socketFolder: string; readonly log: string }

/** Finds the database of `folder`, or makes it there. Two processes may do this at once: one of them makes it. */
export function prepareCluster(folder: string, runtime: Runtime, account: Account): Cluster {
  const data = join(folder, 'postgres')
  removeDrafts(folder)
  if (!existsSync(data)) makeCluster(folder, data, runtime, account)
  if (lstatSync(data).uid !== ownerOf(account)) {
    throw new Error(`The database in ${data} belongs to another user: start as that one, or as root.`)
  }
  const made = Number.parseInt(readFileSync(join(data, 'PG_VERSION'), 'utf8'), 10)
  if (made !== runtime.major) {
    throw new Error(
      `The database in ${data} was made by PostgreSQL ${made}, and this version of Symposia brings ${runtime.major}. ` +
        'Write a backup with the previous version, move the folder away, and restore the backup.',
    )
  }
  return { data, socketFolder: makeSocketFolder(folder, account), log: join(folder, 'postgres.log') }
}

/** Under a temporary name first, then renamed: a kill during the first start harms nothing. */
function makeCluster(folder: string, data: string, runtime: Runtime, account: Account): void {
  const draft = `${data}.new-${process.pid}`
  mkdirSync(draft, { mode: 0o700 })
  give(draft, account)
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
  const { status, stderr, error } = spawnSync(
    runtime.initdb,
    ['-D', draft, '-U', 'symposia', '-A', 'trust', '-E', 'UTF8', ...locale, '--no-instructions'],
    { ...account, cwd: '/', encoding: 'utf8', env: bareEnvironment() },
  )
  if (error || status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw new Error(
      `The database could not be made in ${folder}: ${error?.message ?? stderr.trim()}\n` +
        'Start as a user that the system knows, with a DATA_DIR of its own, or set DATABASE_URL to a PostgreSQL of yours.',
      {
        cause: error,
      },
    )
  }
  try {
    renameSync(draft, data)
    syncFolder(folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(join(data, 'PG_VERSION'))) throw error
  }
}

/** What the programs see of the environment: nothing, so that no secret of ours can be read from their processes. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}

/** A socket's path may have some 107 bytes (103 on macOS): where the folder's is too long, a short one stands in. */
function makeSocketFolder(folder: string, account: Account): string {
  const near = join(folder, 'socket')
  const fits = Buffer.byteLength(join(near, '.s.PGSQL.5432.lock')) <= 100
  const name = `symposia-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`
  const socketFolder = fits ? near : join(account === undefined ? tmpdir() : '/var/tmp', name)
  try {
    mkdirSync(socketFolder, { mode: 0o700 })
    give(socketFolder, account)
  } catch (error) {
    if (!existsSync(socketFolder)) throw error
  }
  const { uid, mode } = lstatSync(socketFolder)
  // In a folder that all may write to, somebody else could have made it first and listen there in our place.
  if (uid !== ownerOf(account) || (mode & 0o077) !== 0) {
    throw new Error(`${socketFolder} belongs to another user. Remove it, or set DATA_DIR to another folder.`)
  }
  return socketFolder
}

function ownerOf(account: Account): number | undefined {
  return account?.uid ?? process.getuid?.()
}

function give(folder: string, account: Account): void {
  chmodSync(folder, 0o700)
  if (account !== undefined) chownSync(folder, account.uid, account.gid)
}

/** Drafts of processes that no longer live. */
function removeDrafts(folder: string): void {
  for (const name of readdirSync(folder)) {
    const maker = /^postgres\.new-(\d+)$/.exec(name)?.[1]
    if (maker !== undefined && !lives(Number(maker)))
      rmSync(join(folder, name), { recursive: true, force: true })
  }
}

function lives(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Makes the rename itself survive a power cut. */
function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r')
  fsyncSync(handle)
  closeSync(handle)
}
