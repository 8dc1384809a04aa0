import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { type Embedded, openEmbedded } from '../../src/database/embedded.node.ts'
import { migrate } from '../../src/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The run's PostgreSQL: the URL of its database `postgres`. Databases of tests are made from `symposia_template`. */
    readonly databaseServer: string
  }
}

const prefix = 'symposia-tests-'

/** One PostgreSQL for the run, with a template that has been migrated once. */
export default async function startDatabaseServer(project: TestProject): Promise<() => Promise<void>> {
  await removeLeftovers()
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  const server = await openEmbedded(folder, { settings: { max_connections: '150' } })
  await makeTemplate(server)
  project.provide('databaseServer', server.url)
  return async () => {
    await server.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function makeTemplate({ url }: Embedded): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('create database symposia_template')
  await migrate(url.replace('/postgres?', '/symposia_template?'))
  await client.end()
}

/** Servers of runs that were killed: opened once more and left, as the last user does. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const runner = new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]
    if (runner === undefined || lives(Number(runner))) continue
    const folder = join(tmpdir(), name)
    await openEmbedded(folder).then((server) => server.close(), ignore)
    rmSync(folder, { recursive: true, force: true })
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ignore(): void {}
