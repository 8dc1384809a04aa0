import type { AnswerRow } from '../../../views/registrations/own-view.ts'
import type { Text } from '../../events/event.ts'
import { givenInWords } from '../../forms/answer-words.ts'
import { answerTo, isAskedOf, type Question } from '../../forms/question.ts'
import { endonyms } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { countryName } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { fullName } from '../person-name.ts'
import type { OwnFacts } from './own-facts.ts'
import { takesPeople, typeChoices } from './type-choices.ts'

/** What the person told us, in the order of the form. */
export function answerRows(facts: OwnFacts, t: Translate, now: Date): readonly AnswerRow[] {
  const { registration, event, titleOf, questions, answers } = facts
  const { nativeName, email, affiliation, country, language, number, typeId } = registration
  const label = (key: MessageKey): Text => ({ text: t(key), locale: t.locale })
  const type = titleOf(typeId)
  return [
    { label: label('own.name'), answer: fullName(registration) },
    ...(nativeName ? [{ label: label('register.native'), answer: nativeName }] : []),
    { label: label('register.email'), answer: email },
    ...(event.asks.affiliation
      ? [{ label: label('register.affiliation'), answer: affiliation || null }]
      : []),
    { label: label('register.country'), answer: country && countryName(t.locale, country) },
    { label: label('own.language'), answer: endonyms[language] },
    ...(type?.text
      ? [{ label: label('own.type'), answer: type.text, change: changeOfType(facts, now) }]
      : []),
    { label: label('own.number'), answer: String(number) },
    ...questions
      .filter((question) => isShown(question, facts))
      .map((question) => ({
        label: question.label,
        answer: givenInWords(t, question, answers) || null,
      })),
  ]
}

function changeOfType(facts: OwnFacts, now: Date): string | undefined {
  return typeChoices(facts, now).some(takesPeople) ? '/type' : undefined
}

/** A question that was put to this person, or that holds an answer from another time. */
function isShown(question: Question, { registration, answers }: OwnFacts): boolean {
  return isAskedOf(question, registration.typeId) || answerTo(answers, question.key) !== undefined
}
