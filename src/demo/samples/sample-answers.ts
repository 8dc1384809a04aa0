import type { EventPlan, PlannedQuestion } from '../../registrations/planning/event-plan.ts'
import { pick, samplePerson } from './sample-person.ts'

type Answers = Record<string, unknown>

/** What the n-th sample person answered to the event's questions, the restricted answers apart. */
export function sampleAnswers(
  plan: EventPlan,
  type: string,
  number: number,
): { readonly answers: Answers; readonly restrictedAnswers: Answers } {
  const asked = plan.questions.filter(({ types }) => types === undefined || types.includes(type))
  const given = asked
    .map((question, place) => ({ question, answer: answerTo(question, number + place * 11) }))
    .filter(({ answer }) => answer !== undefined)
  const of = (isRestricted: boolean) =>
    Object.fromEntries(
      given
        .filter(({ question }) => (question.isRestricted ?? false) === isRestricted)
        .map(({ question, answer }) => [question.key, answer]),
    )
  return { answers: of(false), restrictedAnswers: of(true) }
}

const sentences = [
  'How herders read the first rain, and what a satellite sees of it two weeks later.',
  'A cheap sensor for nitrate in reed beds, tried over three seasons.',
  'What a thousand hours of night sounds tell about a wetland that is drained.',
  'A proof of concept for error-corrected qubits at room temperature electronics.',
  'Seed banks of twelve dryland grasses after a fire, compared over ten years.',
] as const

const notes = [
  'I arrive late on the first day.',
  'I bring a poster, 90 by 120 cm.',
  'I use a wheelchair.',
] as const

function answerTo(question: PlannedQuestion, number: number): unknown {
  const keys = (question.options ?? []).map(({ key }) => key)
  switch (question.kind) {
    case 'one':
      return pick(keys, number)
    case 'several':
      return number % 4 === 0
        ? [pick(keys, number), pick(keys, number + 1)]
        : number % 3 === 0
          ? [pick(keys, number)]
          : undefined
    case 'yes-no':
      return number % 3 === 0 ? true : undefined
    case 'date':
      return number % 2 === 0 ? `2019-09-0${2 + (number % 3)}` : undefined
    case 'number':
      return question.key === 'doctorate_year' ? 2009 + (number % 11) : number % 3
    case 'country':
      return samplePerson(number).country ?? undefined
    case 'long-text':
      return question.isRequired
        ? pick(sentences, number)
        : number % 9 === 0
          ? pick(notes, number)
          : undefined
    case 'text':
      return number % 6 === 0 ? `On what we measured in year ${1 + (number % 5)}` : undefined
    default:
      return undefined
  }
}
