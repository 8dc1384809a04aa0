import type { Upload } from '../../http/multipart.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { parseZone } from '../../time/zones.ts'
import { firstStates } from './reading/file-event.ts'

/** What a file may be at most. */
export const mostBytes = 10 * 1_048_576

export type ImportForm = {
  readonly text: string
  readonly zone: ZoneId
  readonly state: (typeof firstStates)[number]
}

/** The form's file as text, and what holds for all of it. */
export function readImportForm({ typed, file }: Upload): ImportForm | { readonly problems: Problems } {
  const problems = new Map<string, Problem>()
  const pasted = typed.one('text')
  const text = file ? decoded(file.bytes) : pasted
  const zone = parseZone(typed.one('zone'))
  const state = firstStates.find((each) => each === typed.one('state'))
  if (file && pasted.trim() !== '') problems.set('text', { key: 'importing.both' })
  else if (text === undefined) problems.set('file', { key: 'importing.encoding' })
  else if (text.trim() === '') problems.set('file', { key: 'importing.nothing' })
  if (!zone) problems.set('zone', { key: 'editor.bad-zone' })
  if (!state) problems.set('state', { key: 'form.choose' })
  if (!zone || !state || text === undefined || problems.size > 0) return { problems }
  return { text, zone, state }
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}
