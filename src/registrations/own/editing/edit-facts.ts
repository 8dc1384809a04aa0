import type { Event, Texts } from '../../../events/event.ts'
import { getEvent } from '../../../events/event-store.ts'
import { listTexts, textsOf } from '../../../events/text-store.ts'
import { withOwnOptions } from '../../../forms/answers.ts'
import { answerTo, isFile, type Question } from '../../../forms/question.ts'
import { listQuestions } from '../../../forms/question-store.ts'
import type { Locale } from '../../../i18n/locales.ts'
import type { Services } from '../../../services.ts'
import { listChoicePlaces } from '../../choices/choice-store.ts'
import type { ChoicePlaces } from '../../choices/choices.ts'
import type { Registration } from '../../registration.ts'
import { type Answered, getAnswered } from './edit-store.ts'
import { editVersion } from './edit-version.ts'
import { type Editing, editingAt, isPut } from './editing.ts'

/** What the form for changes is made of. */
export type EditFacts = {
  readonly registration: Registration
  readonly event: Event
  readonly texts: Texts
  readonly questions: readonly Question[]
  readonly choices: ChoicePlaces
  readonly answered: Answered
  /** Names what is shown, for two edits side by side. */
  readonly version: string
  readonly editing: Editing
}

/** Undefined where nothing can be changed at `now`. */
export async function readEditFacts(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  registration: Registration,
  locale: Locale,
): Promise<EditFacts | undefined> {
  const { eventId, id } = registration
  const event = await getEvent(db, eventId)
  const editing = editingAt(event, registration, clock.now())
  if (!editing) return undefined
  const [words, questions, choices, answered] = await Promise.all([
    listTexts(db, [eventId], locale, ['event']),
    listQuestions(db, event, locale),
    listChoicePlaces(db, eventId),
    getAnswered(db, eventId, id),
  ])
  if (!editing.isFormOpen && !questions.some(editing.isAsked)) return undefined
  const texts = textsOf(words.get(eventId) ?? [], 'event', eventId)
  const version = await editVersion(registration, answered)
  return { registration, event, texts, questions, choices, answered, version, editing }
}

/** The questions that the form shows: with what its person chose of options that are gone since. */
export function shownQuestions({ questions, answered, editing }: EditFacts): readonly Question[] {
  const answers = { ...answered.answers.open, ...answered.answers.restricted }
  // Files have a page of their own.
  const asked = questions.filter((question) => editing.isAsked(question) && !isFile(question.kind))
  return asked
    .filter(({ condition, ...question }) => {
      const isOnPage = condition === null || asked.some(({ key }) => key === condition.question)
      return isOnPage || isPut({ ...question, condition }, questions, answers)
    })
    .map((question) => withOwnOptions(question, answerTo(answers, question.key)))
}
