import { isUnavailable } from '../../database/faults.ts'
import type { Event, Text, Texts } from '../../events/event.ts'
import { findEventBySlug } from '../../events/event-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import type { Question } from '../../forms/question.ts'
import { listQuestions } from '../../forms/question-store.ts'
import { createGatheringWave } from '../../http/kept/gathering-wave.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { TypeId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { listChoicePlaces } from '../choices/choice-store.ts'
import type { ChoicePlaces } from '../choices/choices.ts'
import { type Audience, audienceOf } from '../types/audience.ts'
import { listTypeRows } from '../types/type-store.ts'

/** A way of taking part that the public may choose. */
export type FormType = {
  readonly id: TypeId
  readonly key: string
  readonly title: Text
  readonly note: Text | null
  /** For whom it is; absent where staff or an invitation chose it. Codes in it are never shown. */
  readonly audience?: Audience
}

/** What a registration form is made of, in the reader's language. */
export type FormFacts = {
  readonly event: Event
  readonly texts: Texts
  readonly types: readonly FormType[]
  readonly questions: readonly Question[]
  readonly choices: ChoicePlaces
}

/** Reads a form; undefined where no event bears the slug. */
export type FormReader = (slug: string, locale: Locale) => Promise<FormFacts | undefined>

const mostKept = 200

/**
 * A reader that asks once for all who ask at the same time, and while the database is away gives what it read last:
 * what was typed must not be lost (REL-7).
 */
export function createFormReader({ db }: Pick<Services, 'db'>): FormReader {
  const kept = new Map<string, FormFacts>()

  const readAll = createGatheringWave(async (keys: readonly string[]) => {
    const forms = await Promise.all(keys.map(async (key) => [key, await readForm(db, key)] as const))
    return new Map(forms)
  })

  return async (slug, locale) => {
    const key = `${locale} ${slug}`
    try {
      const facts = (await readAll([key])).get(key)
      keep(key, facts)
      return facts
    } catch (error) {
      const last = kept.get(key)
      if (last && isUnavailable(error)) return last
      throw error
    }
  }

  function keep(key: string, facts: FormFacts | undefined): void {
    kept.delete(key)
    if (facts) kept.set(key, facts)
    const oldest = kept.keys().next()
    if (kept.size > mostKept && !oldest.done) kept.delete(oldest.value)
  }
}

/** `key` is the language and the slug. */
async function readForm(db: Services['db'], key: string): Promise<FormFacts | undefined> {
  const [locale, slug = ''] = key.split(' ') as [Locale, string?]
  const event = await findEventBySlug(db, slug)
  if (!event) return undefined
  const [types, texts, questions, choices] = await Promise.all([
    listTypeRows(db, event.id),
    listTexts(db, [event.id], locale, ['event', 'type']),
    listQuestions(db, event, locale),
    listChoicePlaces(db, event.id),
  ])
  const words = texts.get(event.id) ?? []
  const publicTypes = types.filter(({ isPublic }) => isPublic)
  return {
    event,
    texts: textsOf(words, 'event', event.id),
    questions,
    choices,
    types: publicTypes.map((type) => {
      const { typeId: id, key } = type
      const own = textsOf(words, 'type', id)
      return {
        id,
        key,
        audience: audienceOf(type),
        title: own.get('title') ?? { text: key, locale: event.defaultLocale },
        note: own.get('description') ?? null,
      }
    }),
  }
}
