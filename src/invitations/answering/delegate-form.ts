import { z } from 'zod'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { cleanText, lengthOf } from '../../http/text-gate.ts'
import { isLocale } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { chosen, line, longestName, readEmail } from '../../registrations/form/field-rules.ts'
import type { Delegate } from './delegate.ts'

const fields = ['given_name', 'family_name', 'email', 'language'] as const

const delegateSchema = z.object({
  given_name: line(longestName, 'form.missing'),
  family_name: line(longestName),
  email: z.string().transform(readEmail),
  language: chosen((text) => (isLocale(text) ? text : undefined), 'form.choose'),
})

// The public form speaks to the person; here somebody speaks of another.
const otherWords: Readonly<Partial<Record<string, MessageKey>>> = {
  'answer.unreadable': 'form.unreadable',
  'answer.too-long': 'form.too-long',
  'register.email-bad': 'form.bad-email',
}

/** Reads whom the invited names, or what is wrong with it. */
export function readDelegate(
  typed: Typed,
): { readonly delegate: Delegate } | { readonly problems: Problems } {
  const read = delegateSchema.safeParse(Object.fromEntries(fields.map((name) => [name, typed.one(name)])))
  if (!read.success) {
    const problems = read.error.issues.map(({ path, message }) => {
      return [String(path[0]), { key: otherWords[message] ?? (message as MessageKey) }] as const
    })
    return { problems: new Map(problems) }
  }
  const { given_name: givenName, family_name: familyName, ...rest } = read.data
  return { delegate: { givenName, familyName, ...rest } }
}

const longestWord = 500

/** Reads the word that goes with a no: none is null. */
export function readWord(text: string): { readonly word: string | null } | Problem {
  const word = cleanText(text)
  if (word === undefined) return { key: 'form.unreadable' }
  return lengthOf(word) > longestWord ? { key: 'form.too-long' } : { word: word === '' ? null : word }
}
