import type { Queryable } from '../../database/connection.ts'
import type { Event, Text } from '../../events/event.ts'
import { listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { listQuestions } from '../../forms/question-store.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { Addition } from '../../registrations/add.ts'
import { listChoicePlaces } from '../../registrations/choices/choice-store.ts'
import { submissionOf } from '../../registrations/form/filled-form.ts'
import type { FormFacts } from '../../registrations/form/form-facts.ts'
import { readRegistrationForm } from '../../registrations/form/registration-form.ts'
import { listOpenings } from '../../registrations/openings/opening-store.ts'
import { noLimit, poolOf, poolOfType, restOf, roomOf } from '../../registrations/places/places.ts'
import { readReason } from '../reason.ts'

/** A type that staff may give, with its free places: null where there is no limit. */
export type AddType = {
  readonly key: string
  readonly title: Text
  readonly isPublic: boolean
  readonly free: number | null
}

/** What the form for adding somebody is made of. */
export type AddFacts = {
  readonly facts: FormFacts
  readonly types: readonly AddType[]
  readonly hasLine: boolean
}

/**
 * Reads the form: every type, also those of staff alone. No question must be answered: staff may not know.
 */
export async function readAddFacts(db: Queryable, event: Event, t: Translate): Promise<AddFacts> {
  const [types, texts, questions, choices, openings] = await Promise.all([
    listTypes(db, [event.id]),
    listTexts(db, [event.id], t.locale, ['event', 'type']),
    listQuestions(db, event, t.locale),
    listChoicePlaces(db, event.id),
    listOpenings(db, [event.id]),
  ])
  const rows = texts.get(event.id) ?? []
  const places = openings.get(event.id)?.places ?? null
  const named = (types.get(event.id) ?? []).map((type) => ({
    ...type,
    title: textsOf(rows, 'type', type.id).get('title') ?? { text: type.key, locale: event.defaultLocale },
  }))
  return {
    facts: {
      event,
      texts: textsOf(rows, 'event', event.id),
      types: named.map(({ id, key, title }) => ({ id, key, title, note: null })),
      choices,
      questions: questions.map((question) => ({ ...question, isRequired: false })),
    },
    types: named.map(({ id, key, title, isPublic }) => ({
      ...{ key, title, isPublic },
      free: places && freeOf(poolOf(places.pools, poolOfType(id)), restOf(places.pools)),
    })),
    hasLine: places !== null && places.line !== 'off',
  }
}

function freeOf(pool: Parameters<typeof roomOf>[0], rest: number): number | null {
  const free = Math.min(roomOf(pool), rest)
  return free > noLimit / 2 ? null : free
}

export type ReadAddition =
  | { readonly outcome: 'filled'; readonly addition: Omit<Addition, 'organizerId'> }
  | { readonly outcome: 'to-mend'; readonly problems: Problems }

// The public form speaks to the person: staff read other words for the same.
const staffWords: Readonly<Partial<Record<MessageKey, MessageKey>>> = {
  'register.privacy-missing': 'add-attendee.consent-missing',
  'register.type-missing': 'add-attendee.type-missing',
  'register.given-missing': 'form.missing',
  'register.affiliation-missing': 'form.missing',
  'register.country-missing': 'form.choose',
  'register.language-missing': 'form.choose',
}

/**
 * Reads what was typed, by the public form's rules. `notice` is the version of the privacy notice that they
 * agreed to.
 */
export function readAddition(
  { facts }: AddFacts,
  typed: Typed,
  t: Translate,
  { notice, at }: { readonly notice: number; readonly at: Date },
): ReadAddition {
  const read = readRegistrationForm(facts, typed, t)
  const reason = readReason(typed.one('reason'))
  const wrong: readonly (readonly [string, Problem])[] = 'key' in reason ? [['reason', reason]] : []
  if (read.outcome === 'to-mend' || 'key' in reason) {
    const problems = read.outcome === 'to-mend' ? [...read.problems] : []
    const inStaffWords = problems.map(
      ([name, problem]) => [name, { ...problem, key: staffWords[problem.key] ?? problem.key }] as const,
    )
    return { outcome: 'to-mend', problems: new Map([...inStaffWords, ...wrong]) }
  }
  const submission = submissionOf(facts.event, read.form, {
    notice: { version: notice, locale: t.locale },
    at,
  })
  return {
    outcome: 'filled',
    addition: { ...submission, mayWait: typed.one('wait') === 'yes', reason: reason.reason },
  }
}
