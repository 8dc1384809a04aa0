import type { Upload } from '../../http/multipart.ts'
import type { Problem } from '../../http/problems.ts'
import { formatNumber } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { listColumns } from './columns.ts'
import { decodeList } from './decode.ts'
import { type ListEntry, mostEntries, readList } from './read-list.ts'

/** What a file may be at most. */
export const mostBytes = 10 * 1_048_576

export type ReadUpload =
  | { readonly text: string; readonly entries: readonly ListEntry[] }
  | { readonly problem: readonly [field: 'people' | 'file', Problem] }

/** The list's people, or what is wrong with the list as a whole. */
export function listOf({ typed, file }: Upload, t: Translate): ReadUpload {
  const pasted = typed.one('people')
  const field = file ? 'file' : 'people'
  if (file && pasted.trim() !== '') return { problem: ['people', { key: 'invite.both' }] }
  const text = file ? decodeList(file.bytes) : pasted
  if (text === undefined) return { problem: ['file', { key: 'invite.encoding' }] }
  const list = readList(text)
  switch (list.outcome) {
    case 'read':
      return { text, entries: list.entries }
    case 'nothing':
      return { problem: [field, { key: 'invite.nothing' }] }
    case 'too-many':
      return {
        problem: [field, { key: 'invite.too-many', values: { most: formatNumber(t.locale, mostEntries) } }],
      }
    case 'open-quote':
      return { problem: [field, { key: 'invite.open-quote', values: { line: list.line } }] }
    case 'no-column':
      return { problem: [field, { key: 'invite.no-column', values: { columns: listColumns.join(' ') } }] }
    case 'column-twice':
      return { problem: [field, { key: 'invite.column-twice', values: { column: list.column } }] }
  }
}
