import { z } from 'zod'
import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import { isLocale } from '../../../i18n/locales.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { chosen, line, longestName, readEmail } from '../../form/field-rules.ts'
import type { FormFacts } from '../../form/form-facts.ts'
import { type FilledForm, readRegistrationForm } from '../../form/registration-form.ts'
import type { Contact } from '../../registration.ts'
import { derivedId } from '../derived-id.ts'
import { guestFields } from '../guests/guests.ts'
import { fieldOfRow } from './group-rows.ts'

/** A form that can be taken: who registers, and the people in its order. */
export type FilledGroup = { readonly contact: Contact; readonly people: readonly FilledForm[] }

export type ReadGroup =
  | { readonly outcome: 'filled'; readonly group: FilledGroup }
  | { readonly outcome: 'to-mend'; readonly problems: Problems }

type Reading = {
  readonly t: Translate
  /** The form's own id; undefined: it had none. */
  readonly submission: string | undefined
  /** The numbers in the names of the people's fields. */
  readonly rows: readonly number[]
  readonly most: number
  /** Who is known already, of a group that is there; null: the form asks. */
  readonly contact: Contact | null
}

/** Reads a group's form; what is wrong is named in the order of the page, each person's by their number. */
export async function readGroupForm(facts: FormFacts, typed: Typed, reading: Reading): Promise<ReadGroup> {
  const { t, submission, rows, most } = reading
  const { contact, problems: ofContact } = readContact(typed, reading)
  const people = await Promise.all(rows.map((row) => readPerson(facts, typed, row, submission ?? '', t)))
  const filled = people.flatMap((read) => (read.outcome === 'filled' ? [read.form] : []))
  const agrees = typed.one('privacy') === 'yes'
  const problems = new Map([
    ...(submission === undefined ? [['form', { key: 'register.submission-lost' }] as const] : []),
    ...(rows.length > most ? [['form', { key: 'group.too-many', values: { count: most } }] as const] : []),
    ...ofContact,
    ...people.flatMap((read, place) => (read.outcome === 'to-mend' ? ofPerson(read.problems, place, t) : [])),
    ...(agrees ? [] : [['privacy', { key: 'register.privacy-missing' }] as const]),
  ])
  if (contact && problems.size === 0) return { outcome: 'filled', group: { contact, people: filled } }
  return { outcome: 'to-mend', problems }
}

const contactSchema = z.object({
  contact_name: line(longestName, 'group.contact-missing'),
  contact_email: z.string().transform(readEmail),
  contact_language: chosen((text) => (isLocale(text) ? text : undefined), 'register.language-missing'),
})

function readContact(
  typed: Typed,
  { contact, t }: Reading,
): { readonly contact: Contact | null; readonly problems: Problems } {
  if (contact) return { contact, problems: new Map() }
  const names = Object.keys(contactSchema.shape)
  const read = contactSchema.safeParse(Object.fromEntries(names.map((name) => [name, typed.one(name)])))
  if (read.success) {
    const { contact_name: name, contact_email: email, contact_language: language } = read.data
    return { contact: { name, email, language }, problems: new Map() }
  }
  const values = { question: t('group.contact-name') }
  const problems = read.error.issues.map(({ path, message }): [string, Problem] => {
    return [String(path[0]), { key: message as MessageKey, values }]
  })
  return { contact: null, problems: new Map(problems) }
}

/** Reads one person's part by the rules of the form for one: what only they can agree to is theirs to give later. */
async function readPerson(facts: FormFacts, typed: Typed, row: number, submission: string, t: Translate) {
  const fixed = new Map<string, string>([
    ['submission', await derivedId(submission, `person ${row}`)],
    ['privacy', 'yes'],
    ['wants', ''],
    ...guestFields(facts.event).map((name) => [name, ''] as const),
    ...(['listing', 'photos', 'news'] as const).map((box) => [box, ''] as const),
  ])
  const own: Typed = {
    one: (name) => fixed.get(name) ?? typed.one(fieldOfRow(row, name)),
    many: (name) => {
      const value = fixed.get(name)
      return value === undefined ? typed.many(fieldOfRow(row, name)) : [value]
    },
    names: [],
  }
  return readRegistrationForm(facts, own, t)
}

/** The form for one says «your»: for somebody else there are other words. */
const forOthers: Partial<Record<MessageKey, MessageKey>> = {
  'register.given-missing': 'group.given-missing',
  'register.affiliation-missing': 'group.affiliation-missing',
  'register.country-missing': 'group.country-missing',
  'register.language-missing': 'group.language-missing',
  'register.type-missing': 'group.type-missing',
}

/** What is wrong with one person's part, named by their number. */
export function ofPerson(problems: Problems, place: number, t: Translate): readonly [string, Problem][] {
  return [...problems].map(([name, { key, values }]) => {
    const problem = t(forOthers[key] ?? key, values)
    return [fieldOfRow(place, name), { key: 'group.of-person', values: { number: place + 1, problem } }]
  })
}
