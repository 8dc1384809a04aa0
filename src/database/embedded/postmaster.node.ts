import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, fchownSync, openSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Account } from './account.node.ts'
import { bareEnvironment, type Cluster } from './cluster.node.ts'
import type { Runtime } from './runtime.node.ts'

const settings: Readonly<Record<string, string>> = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  shared_buffers: '32MB',
  max_connections: '40',
  // Reads by the backend itself: three worker processes less at rest.
  io_method: 'sync',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // An error's text and detail quote values, which are people's: errors are the app's to log, without them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

/** Starts a server on the cluster. It outlives this process, and a signal to the terminal's group passes it by. */
export function startServer(
  runtime: Runtime,
  cluster: Cluster,
  account: Account,
  changes: Readonly<Record<string, string>> = {},
): ChildProcess {
  const all = { ...settings, unix_socket_directories: cluster.socketFolder, ...changes }
  const given = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const log = openSync(cluster.log, isLarge(cluster.log) ? 'w' : 'a', 0o600)
  if (account !== undefined) fchownSync(log, account.uid, account.gid)
  const server = spawn(runtime.postgres, ['-D', cluster.data, ...given], {
    ...account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: bareEnvironment(),
  })
  closeSync(log)
  server.unref()
  return server
}

/** Stops the cluster's server, whoever started it, the fast and clean way, and waits until it is gone. */
export async function stopServer(cluster: Cluster): Promise<void> {
  const lock = join(cluster.data, 'postmaster.pid')
  if (!existsSync(lock)) return
  const pid = Number.parseInt(readFileSync(lock, 'utf8'), 10)
  try {
    process.kill(pid, 'SIGINT')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    return
  }
  // By its lock file and not by its process: one that this process did not start may stay a zombie.
  const deadline = performance.now() + 20_000
  while (existsSync(lock) && performance.now() < deadline) await pause(20)
}

/** The last lines of the server's log, for the message of a start that failed. */
export function lastWords(cluster: Cluster): string {
  return existsSync(cluster.log)
    ? readFileSync(cluster.log, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
    : ''
}

function isLarge(log: string): boolean {
  return existsSync(log) && statSync(log).size > 10_000_000
}
