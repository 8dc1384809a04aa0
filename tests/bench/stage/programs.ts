import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { naiveStatements } from '../references/naive-registration.ts'

const run = promisify(execFile)
const seconds = 4

/** How many naive registrations a second pgbench makes with 40 clients; undefined where there is no pgbench. */
export async function runPgbench(
  url: string,
  ids: { readonly eventId: string; readonly typeId: string },
): Promise<{ readonly by: string; readonly perSecond: number } | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'symposia-pgbench-'))
  const script = join(folder, 'registration.sql')
  writeFileSync(script, scriptOf(ids))
  try {
    const words = ['-n', '-c', '40', '-j', '2', '-T', String(seconds), '-f', script, url]
    const { stdout } = await run('pgbench', words)
    return { by: 'pgbench', perSecond: Number(/tps = ([\d.]+)/.exec(stdout)?.[1]) }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The statements of the naive form with pgbench's variables for the driver's parameters. */
function scriptOf({ eventId, typeId }: { readonly eventId: string; readonly typeId: string }): string {
  const { take, register, record, queue } = naiveStatements
  const fill = (statement: string, values: readonly string[]) =>
    statement.replaceAll(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '').replaceAll(/\s+/g, ' ')
  const [event, type] = [`'${eventId}'::uuid`, `'${typeId}'::uuid`]
  const email = `(':id' || '@example.org')`
  return [
    'begin;',
    `select gen_random_uuid() as id \\gset`,
    `${fill(take, [event])} \\gset`,
    `${fill(register, [event, "':id'::uuid", ':number', type, "':state'", "'Amina'", email])};`,
    `${fill(record, [event, "':id'::uuid", "':state'"])};`,
    `${fill(queue, [event, "':id'::uuid", email])};`,
    'commit;',
  ].join('\n')
}

/** How long psql takes to copy the query's rows to nowhere, in milliseconds; undefined where there is no psql. */
export async function runPsqlCopy(url: string, query: string): Promise<number | undefined> {
  const began = performance.now()
  const copy = `\\copy (${query.replaceAll(/\s+/g, ' ')}) to '/dev/null' with (format csv, force_quote *)`
  try {
    await run('psql', [url, '-X', '-q', '-c', 'set statement_timeout = 0', '-c', copy])
    return performance.now() - began
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    return undefined
  }
}
