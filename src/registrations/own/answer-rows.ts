import type { AnswerRow } from '../../../views/registrations/own/own-view.ts'
import type { Text } from '../../events/event.ts'
import { givenInWords, labelGiven } from '../../forms/answer-words.ts'
import { answerTo, concernsType, fieldOf, isAskedOf, isFile, type Question } from '../../forms/question.ts'
import { endonyms } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { fullName } from '../person-name.ts'
import { type Editing, editingAt, isPut } from './editing/editing.ts'
import type { OwnFacts } from './own-facts.ts'
import { takesPeople, typeChoices } from './type/type-choices.ts'

/** What the person told us, in the order of the form, each with the place where it can be changed; last, what is asked no more. */
export function answerRows(facts: OwnFacts, t: Translate, now: Date): readonly AnswerRow[] {
  const { registration, event, questions, removed, answers, versions } = facts
  const editing = editingAt(event, registration, now)
  return [
    ...personRows(facts, t, now, editing),
    ...questions
      .filter((question) => isShown(question, facts, editing))
      .map((question) => ({
        label: labelGiven(question, answers, versions),
        answer: givenInWords(t, question, answers, versions) || null,
        change: changeOf(question, facts, editing),
      })),
    ...removed
      .filter(({ key }) => answerTo(answers, key) !== undefined)
      .map((question) => ({
        label: labelGiven(question, answers, versions),
        isRemoved: true,
        answer: givenInWords(t, question, answers, versions),
      })),
  ]
}

function personRows(
  { registration, event, titleOf, ...facts }: OwnFacts,
  t: Translate,
  now: Date,
  editing: Editing | undefined,
): readonly AnswerRow[] {
  const { nativeName, email, affiliation, country, language, number, typeId } = registration
  const label = (key: MessageKey): Text => ({ text: t(key), locale: t.locale })
  const change = (field: string) => (editing?.isFormOpen ? `/edit#${field}` : undefined)
  const mayChangeType = typeChoices({ registration, event, titleOf, ...facts }, now).some(takesPeople)
  const type = titleOf(typeId)
  const rows: readonly (AnswerRow | false)[] = [
    { label: label('own.name'), answer: fullName(registration), change: change('given_name') },
    nativeName !== '' && {
      label: label('register.native'),
      answer: nativeName,
      change: change('native_name'),
    },
    { label: label('register.email'), answer: email },
    event.asks.affiliation && {
      label: label('register.affiliation'),
      answer: affiliation || null,
      change: change('affiliation'),
    },
    {
      label: label('register.country'),
      answer: country && countryName(t.locale, country),
      change: change('country'),
    },
    { label: label('own.language'), answer: endonyms[language], change: change('language') },
    type !== null &&
      type.text !== '' && {
        label: label('own.type'),
        answer: type.text,
        change: mayChangeType ? '/type' : undefined,
      },
    { label: label('own.number'), answer: String(number) },
  ]
  return rows.filter((row) => row !== false)
}

/** A question that was or is put to this person, or that holds an answer from another time. */
function isShown(question: Question, facts: OwnFacts, editing: Editing | undefined): boolean {
  const { registration, questions, answers } = facts
  if (answerTo(answers, question.key) !== undefined) return true
  const isAsked = isAskedOf(question, registration.typeId) || editing?.isAsked(question) === true
  return isAsked && isPut(question, questions, answers)
}

function changeOf(
  question: Question,
  { registration, questions, answers }: OwnFacts,
  editing: Editing | undefined,
): string | undefined {
  const isOpen = editing?.isAsked(question) && concernsType(question, registration.typeId)
  return isOpen && isPut(question, questions, answers)
    ? `${isFile(question.kind) ? '/files' : '/edit'}#${fieldOf(question)}`
    : undefined
}
