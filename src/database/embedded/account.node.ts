import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'

/** Who runs the database: a user and group of the system, or undefined for the user of this process. */
export type Account = { readonly uid: number; readonly gid: number } | undefined

/**
 * Who runs the database of `folder`. PostgreSQL refuses to run as root, so that root hands a new one to `nobody`, who owns
 * nothing else, and an old one to its owner.
 */
export function databaseAccount(folder: string): Account {
  if (process.getuid?.() !== 0) return undefined
  const data = join(folder, 'postgres')
  if (!existsSync(data)) return nobody
  const { uid, gid } = statSync(data)
  return uid === 0 ? nobody : { uid, gid }
}

const nobody = { uid: 65534, gid: 65534 }

/** Whether the account may enter every folder on the way to `path` that exists already. */
export function canReach(account: Account, path: string): boolean {
  if (account === undefined) return true
  let folder = nearestExisting(resolve(path))
  for (;;) {
    if (!mayEnter(account, folder)) return false
    const parent = dirname(folder)
    if (parent === folder) return true
    folder = parent
  }
}

/**
 * Where the data of `dataDir` really lie: there, or below /var/lib/symposia where the database's user
 * can't reach it (root's home). A database that exists in one of the two is never passed over for an empty one.
 */
export function chooseDataFolder(dataDir: string, account: Account): string {
  const wanted = resolve(dataDir)
  if (account === undefined) return wanted
  const name = createHash('sha256').update(wanted).digest('hex').slice(0, 16)
  const instead = join('/var/lib/symposia', name)
  const reachable = canReach(account, wanted)
  if (holdsDatabase(wanted)) {
    if (reachable) return wanted
    throw new Error(
      `The database in ${wanted} can't be reached by the user it runs as (uid ${account.uid}): ` +
        'a folder above it is closed to others. Open it with chmod o+x, or start as an ordinary user.',
    )
  }
  return reachable && !holdsDatabase(instead) ? wanted : instead
}

/** Makes the folder and those above it, open for others to pass whatever the umask says. */
export function makeFolder(path: string): void {
  const first = mkdirSync(path, { recursive: true })
  if (first === undefined) return
  let folder = first
  chmodSync(folder, 0o755)
  for (const name of relative(first, path).split(sep).filter(Boolean)) {
    folder = join(folder, name)
    chmodSync(folder, 0o755)
  }
}

function holdsDatabase(folder: string): boolean {
  return existsSync(join(folder, 'postgres', 'PG_VERSION'))
}

function nearestExisting(path: string): string {
  return existsSync(path) ? realpathSync(path) : nearestExisting(dirname(path))
}

function mayEnter({ uid, gid }: { uid: number; gid: number }, folder: string): boolean {
  const { mode, uid: owner, gid: group } = statSync(folder)
  if (owner === uid) return (mode & 0o100) !== 0
  if (group === gid) return (mode & 0o010) !== 0
  return (mode & 0o001) !== 0
}
