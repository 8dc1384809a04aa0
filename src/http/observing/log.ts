type Write = (facts: Readonly<Record<string, unknown>>, message: string) => void

/** Structured lines for the operator: ids, codes and route patterns; no names, addresses, answers, tokens or bodies (PRIV-6). */
export type Log = {
  readonly debug: Write
  readonly info: Write
  readonly warn: Write
  readonly error: Write
}

const address = /[^\s<>"'(]+@[^\s<>"')]+/g

/**
 * What the log may say of an error. Messages of PostgreSQL quote the values that it refused, which are people's:
 * of these only code and names are told. From other messages e-mail addresses are taken out.
 */
export function describeError(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error }
  const frames = error.stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
  const cause = error.cause === undefined ? undefined : describeError(error.cause)
  const code = 'code' in error ? error.code : undefined
  if ('severity' in error) {
    const { constraint, table, column, routine } = {
      constraint: undefined,
      table: undefined,
      column: undefined,
      routine: undefined,
      ...error,
    }
    return { error: 'PostgreSQL', code, constraint, table, column, routine, frames, cause }
  }
  return { error: error.name, code, message: error.message.replace(address, '[address]'), frames, cause }
}
