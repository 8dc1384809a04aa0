/**
 * A backup is a gzip of lines: the head; for each table its name and columns, its rows as PostgreSQL's COPY writes
 * them, and an end mark with their number; the word `end`.
 */
export type BackupHead = {
  readonly symposiaBackup: 1
  readonly steps: readonly string[]
  readonly at: string
}
export type BackupTable = { readonly table: string; readonly columns: readonly string[] }

/** Follows a table's rows. No row looks like it: COPY writes a backslash as two. */
export const tableEnd = '\\.'
/** The last line: a file without it was cut off. */
export const backupEnd = 'end'
