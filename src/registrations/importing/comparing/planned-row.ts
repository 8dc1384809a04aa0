import type { Problem } from '../../../http/problems.ts'
import type { FileEvent, FilePlace, FileSession } from '../reading/file-event.ts'
import type { Change } from './compare.ts'
import type { KnownEvent } from './known-event.ts'

/** What an import would do with one entry of a file. */
export type PlannedRow = { readonly at: FilePlace; readonly title: string } & Planned
export type Planned =
  | { readonly fate: 'new'; readonly file: FileEvent; readonly slug: string }
  | ({ readonly fate: 'changed' } & Changing)
  | {
      readonly fate: 'unchanged' | 'already-there' | 'older' | 'cancelled-there'
      readonly known: KnownEvent
    }
  | { readonly fate: 'skipped' | 'refused'; readonly problem: Problem }
export type Fate = PlannedRow['fate']

/** An event here, and what a file says of it. */
export type Changing = {
  readonly known: KnownEvent
  /** Null: it says something of its programme alone. */
  readonly file: FileEvent | null
  readonly sessions: readonly FileSession[] | null
  readonly isOwn: boolean
  readonly changes: readonly Change[]
}

export type ImportableRow = Extract<PlannedRow, { fate: 'new' | 'changed' }>

/** Whether a row of a plan is one that can be done. */
export function isImportable(row: PlannedRow): row is ImportableRow {
  return row.fate === 'new' || row.fate === 'changed'
}

/** Names a row of the plan as it was shown: by its place, and by the version of the event that it would change. */
export function nameOfRow(row: ImportableRow): string {
  const version = row.fate === 'new' ? 'new' : row.known.event.version
  return `${'line' in row.at ? row.at.line : row.at.path} ${version}`
}
