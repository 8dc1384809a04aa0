import { z } from 'zod'
import type { Problem, Problems } from '../../../http/problems.ts'
import { cleanLine, cleanText, isVisible, lengthOf } from '../../../http/text-gate.ts'
import type { MessageKey } from '../../../i18n/messages.ts'

type Read<Value> = { readonly value: Value } | { readonly refusal: MessageKey }

/** Reads a field, or refuses it with a message's key. */
const readBy = <Value>(read: (text: string) => Read<Value>) =>
  z.string().transform((text, context) => {
    const result = read(text)
    if ('value' in result) return result.value
    context.addIssue(result.refusal)
    return z.NEVER
  })

/** One line of at most so many characters. */
export const line = (most: number, isRequired = false) =>
  readBy((text) => {
    const clean = cleanLine(text)
    if (clean === undefined) return { refusal: 'form.unreadable' }
    if (lengthOf(clean) > most) return { refusal: 'form.too-long' }
    return isRequired && !isVisible(clean) ? { refusal: 'form.missing' } : { value: clean }
  })

/** Several lines of at most so many characters. */
export const lines = (most: number) =>
  readBy((text) => {
    const clean = cleanText(text)
    if (clean === undefined) return { refusal: 'form.unreadable' }
    return lengthOf(clean) > most ? { refusal: 'form.too-long' } : { value: clean }
  })

/** What `parse` reads, or null where nothing was typed. */
export const optional = <Value>(parse: (text: string) => Value | undefined, refusal: MessageKey) =>
  readBy<Value | null>((text) => {
    const trimmed = text.trim()
    if (trimmed === '') return { value: null }
    const value = parse(trimmed)
    return value === undefined ? { refusal } : { value }
  })

/** One of a few words; an empty field is the first of them. */
export const word = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  readBy<Word>((text) => {
    const found = text === '' ? words[0] : words.find((each) => each === text)
    return found === undefined ? { refusal: 'form.choose' } : { value: found }
  })

export const tick = z.string().transform((text) => text === 'yes')

export const wholeNumber = (least: number, most: number, refusal: MessageKey = 'editor.bad-number') =>
  optional((text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    return number >= least && number <= most ? number : undefined
  }, refusal)

/** The first problem of each field; schemas here give messages' keys as their messages. */
export function problemsOf(error: z.ZodError): Problems {
  const problems = new Map<string, Problem>()
  for (const { path, message } of error.issues) {
    const name = String(path[0])
    if (!problems.has(name)) problems.set(name, { key: message as MessageKey })
  }
  return problems
}
