import type { z } from 'zod'
import type { Problem } from '../../../http/problems.ts'
import { cleanLine } from '../../../http/text-gate.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { MessageValues } from '../../../i18n/translate.ts'
import type { FileProblem } from './file-event.ts'

/** What a schema of a file says of a value: a message's key, and what the message names. */
export type Refusal = { readonly key: MessageKey; readonly values?: MessageValues }

/** An issue of a schema as a problem at its place, with the title of the event that it is in. */
export function problemOfIssue(issue: z.core.$ZodIssue, json: unknown): FileProblem {
  const path = issue.path.map(String)
  return {
    at: { path: path.join('.') },
    title: cleanLine(titleIn(json, path))?.slice(0, 100) ?? '',
    problem: problemOf(issue),
  }
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  switch (issue.code) {
    // Our own: schemas here give messages' keys as their messages.
    case 'custom':
      return { key: issue.message as MessageKey, values: issue.params ?? {} }
    case 'unrecognized_keys':
      return { key: 'importing.unknown-field', values: { fields: shown(issue.keys) } }
    case 'invalid_value':
      return { key: 'importing.one-of', values: { choices: issue.values.map(String).join(', ') } }
    case 'too_big':
      return { key: 'importing.too-big', values: { most: Number(issue.maximum) } }
    case 'too_small':
      return { key: 'importing.too-small', values: { least: Number(issue.minimum) } }
    default:
      return { key: 'importing.wrong-kind' }
  }
}

const mostNamed = 5

/** Names out of a stranger's file: cleaned, and not a thousand of them. */
function shown(names: readonly string[]): string {
  return names
    .slice(0, mostNamed)
    .map((name) => cleanLine(name)?.slice(0, 60) ?? '')
    .join(', ')
}

function titleIn(json: unknown, [list = '', place = '']: readonly string[]): string {
  const title = property(property(property(json, list), place), 'title')
  return typeof title === 'string' ? title : ''
}

function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}
