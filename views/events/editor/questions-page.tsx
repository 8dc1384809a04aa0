import type { Question } from '../../../src/forms/question.ts'
import { Icon } from '../../components/icon.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { EventHead, type OfficeHead } from '../office/office-head.tsx'
import { QuestionForm, type QuestionFormProps } from './question-form.tsx'
import { QuestionLine } from './question-line.tsx'
import { RemovedQuestions } from './removed-questions.tsx'

type QuestionsProps = Omit<QuestionFormProps, 'slug'> & {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly questions: readonly Question[]
  readonly removed: readonly Question[]
  readonly saved: boolean
}

/** The form builder: questions in order, with Up and Down, and a form for one of them. */
export function QuestionsPage({ frame, head, questions, removed, saved, ...beside }: QuestionsProps) {
  const { form, open, types, counts } = beside
  const { t } = frame
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.questions')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="questions" />
      <div class="head">
        <div>
          <h2>{t('questions.title')}</h2>
          <p class="soft">{t('questions.lead')}</p>
        </div>
        <p class="row">
          <a class="button plain" href={`/organizer/events/${head.slug}/questions/preview`}>
            {t('questions.try')}
          </a>
          {open !== null && (
            <a class="button plain" href={`/organizer/events/${head.slug}/questions`}>
              <Icon name="plus" />
              {t('questions.add')}
            </a>
          )}
        </p>
      </div>
      {saved && <Said words={t('account.saved')} />}
      <div class="cols sect">
        <div>
          <ol class="questions">
            {questions.map((question, place) => (
              <QuestionLine
                t={t}
                slug={head.slug}
                {...{ question, questions, types }}
                count={counts.get(question.key)}
                isOpen={question.id === open?.id}
                isFirst={place === 0}
                isLast={place === questions.length - 1}
              />
            ))}
            {questions.length === 0 && (
              <li>
                <span />
                <span class="soft">{t('questions.empty')}</span>
              </li>
            )}
          </ol>
          {removed.length > 0 && <RemovedQuestions t={t} questions={removed} counts={counts} />}
        </div>
        <QuestionForm {...beside} slug={head.slug} />
      </div>
    </OfficePage>
  )
}
