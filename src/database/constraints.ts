/** Whether PostgreSQL refused the write because of one of the named constraints. */
export function violates(error: unknown, ...constraintNames: readonly string[]): boolean {
  if (!(error instanceof Error) || !('constraint' in error)) return false
  return typeof error.constraint === 'string' && constraintNames.includes(error.constraint)
}
