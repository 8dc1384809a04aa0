import pg from 'pg'
import { openEmbedded } from '../../../src/database/embedded.node.ts'
import { migrate } from '../../../src/database/migrate.ts'

/** A PostgreSQL for the run alone, with fsync on, as the product itself starts one. */
export type Databases = {
  /** Makes a database with the present schema and returns its URL. */
  readonly make: (name: string) => Promise<string>
  readonly close: () => Promise<void>
}

const template = 'bench_template'

export async function openDatabases(folder: string): Promise<Databases> {
  const server = await openEmbedded(folder, { settings: { max_connections: '150' } })
  const urlOf = (name: string) => server.url.replace('/postgres?', `/${name}?`)
  const client = new pg.Client(server.url)
  await client.connect()
  await client.query(`create database ${template}`)
  await migrate(urlOf(template))
  return {
    make: async (name) => {
      await client.query(`create database "${name}" template ${template}`)
      return urlOf(name)
    },
    close: async () => {
      await client.end()
      await server.close()
    },
  }
}

/** Runs statements on a connection of their own. */
export async function inDatabase<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query('set statement_timeout = 0')
    return await work(client)
  } finally {
    await client.end()
  }
}
