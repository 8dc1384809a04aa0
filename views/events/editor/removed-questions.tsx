import type { AnswerCount } from '../../../src/forms/editor/question-registrations.ts'
import type { Question } from '../../../src/forms/question.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'

type RemovedProps = {
  readonly t: Translate
  readonly questions: readonly Question[]
  readonly counts: ReadonlyMap<string, AnswerCount>
}

/** The questions that are asked no more, each to be asked again. */
export function RemovedQuestions({ t, questions, counts }: RemovedProps) {
  return (
    <details class="section folded">
      <summary>
        {t('questions.removed')}
        <Icon name="down" />
      </summary>
      <p class="small soft">{t('questions.removed-lead')}</p>
      <ul class="questions">
        {questions.map((question) => (
          <RemovedLine t={t} question={question} count={counts.get(question.key)} />
        ))}
      </ul>
    </details>
  )
}

type LineProps = {
  readonly t: Translate
  readonly question: Question
  readonly count: AnswerCount | undefined
}

function RemovedLine({ t, question, count }: LineProps) {
  const label = question.label.text
  return (
    <li>
      <span />
      <div>
        <b dir="auto">{label}</b>{' '}
        <span class="tag">{t(`questions.kind.${question.kind}` satisfies MessageKey)}</span>
        {count && (
          <p class="small soft">
            {t(count.isMore ? 'questions.answers-more' : 'questions.answers', { count: count.count })}
          </p>
        )}
      </div>
      <form class="row" method="post">
        <input type="hidden" name="question" value={question.id} />
        <button type="submit" class="button plain slim" name="act" value="restore">
          {t('questions.ask-again')}
          <span class="unseen"> {label}</span>
        </button>
      </form>
    </li>
  )
}
