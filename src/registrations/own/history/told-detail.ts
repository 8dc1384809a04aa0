import type { Question } from '../../../forms/question.ts'
import { fieldOf } from '../../../forms/question.ts'
import { formatList } from '../../../i18n/names.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { TypeId } from '../../../ids.ts'
import type { Change } from '../../history-store.ts'
import { personFields } from '../../messages/telling-change.ts'
import type { OwnFacts } from '../own-facts.ts'
import { sentenceOf } from './told-change.ts'

type Words = Pick<OwnFacts, 'titleOf' | 'questions'>

/** What happened, to the person it happened to: a sentence, and what it was about where that is known. */
export function toldChange(change: Change, words: Words, t: Translate): string {
  const said = [t(sentenceOf(change)), ...detailsOf(change, words, t)]
  return said.join(t.locale === 'zh' ? '' : ' ')
}

function detailsOf({ deed, facts = {} }: Change, words: Words, t: Translate): readonly string[] {
  const { fields, dropped, typeBefore, type, waitsFor } = facts
  return [
    ...(deed === 'edit' ? listed(t, 'own.did.fields', 'fields', namesOf(fields, words, t)) : []),
    ...(deed === 'change-type' ? typesOf(typeBefore, type, words, t) : []),
    ...(deed === 'wait-for-type' ? listed(t, 'own.did.waited', 'type', titlesOf([waitsFor], words)) : []),
    ...listed(t, 'own.did.dropped', 'choices', optionsOf(dropped, words.questions)),
  ]
}

function listed(
  t: Translate,
  key: 'own.did.fields' | 'own.did.waited' | 'own.did.dropped',
  hole: string,
  names: readonly string[],
): readonly string[] {
  if (names.length === 0) return []
  return [
    t(key, {
      [hole]: formatList(
        t.locale,
        names.map((name) => `\u2068${name}\u2069`),
      ),
    }),
  ]
}

function typesOf(before: unknown, after: unknown, words: Words, t: Translate): readonly string[] {
  const [was, is] = titlesOf([before, after], words).map((title) => `\u2068${title}\u2069`)
  return was && is ? [t('own.did.types', { before: was, after: is })] : []
}

function titlesOf(ids: readonly unknown[], { titleOf }: Words): readonly string[] {
  return ids.flatMap((id) => (typeof id === 'string' ? (titleOf(id as TypeId)?.text ?? []) : []))
}

/** The names of fields as the form has them; one that is asked no more is left out. */
function namesOf(fields: unknown, { questions }: Words, t: Translate): readonly string[] {
  return strings(fields).flatMap((name) => {
    const word = Object.hasOwn(personFields, name) ? personFields[name] : undefined
    if (word) return [t(word)]
    return questions.find((question) => fieldOf(question) === name)?.label.text ?? []
  })
}

function optionsOf(ids: unknown, questions: readonly Question[]): readonly string[] {
  const wanted = strings(ids)
  return questions
    .flatMap(({ options, removedOptions }) => [...options, ...removedOptions])
    .flatMap(({ id, label }) => (wanted.includes(id) ? [label.text] : []))
}

function strings(values: unknown): readonly string[] {
  return Array.isArray(values) ? values.filter((value) => typeof value === 'string') : []
}
