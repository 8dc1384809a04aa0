import { readConfig } from '../config.ts'

/** What wrangler.toml binds: the settings of CONTRACT.md as variables and secrets, and the way to the database. */
export type Bindings = Readonly<Record<string, unknown>> & {
  readonly HYPERDRIVE: { readonly connectionString: string }
}

/**
 * Reads the settings as a Worker has them: the database is Hyperdrive's, links need PUBLIC_URL, and there is no demo,
 * whose clock lives in one process. What is wrong is all listed, without a value.
 */
export function readBindings(bindings: Bindings): ReturnType<typeof readConfig> {
  const read = readConfig({ ...bindings, DATABASE_URL: bindings.HYPERDRIVE.connectionString })
  const problems = [...(read.problems ?? []), ...problemsOfWorkers(bindings)]
  return problems.length > 0 ? { problems } : read
}

function problemsOfWorkers({ PUBLIC_URL, DEMO }: Bindings): string[] {
  const problems: string[] = []
  if (!PUBLIC_URL) problems.push('PUBLIC_URL: is required, the address that links carry')
  if (DEMO === '1') problems.push('DEMO: the demo runs on Node alone')
  return problems
}
