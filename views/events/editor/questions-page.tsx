import type { Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Icon } from '../../components/icon.tsx'
import { MoveButtons } from '../../components/move-buttons.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { EventHead, type OfficeHead } from '../office-head.tsx'
import { QuestionForm, type QuestionType } from './question-form.tsx'

type QuestionsProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly questions: readonly Question[]
  /** The question that the form beside the list changes; null: a new one. */
  readonly open: Question | null
  readonly types: readonly QuestionType[]
  readonly saved: boolean
}

/** The form builder: questions in order, with Up and Down, and a form for one of them. */
export function QuestionsPage({ frame, head, form, questions, open, types, saved }: QuestionsProps) {
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
          {head.hasPublicPage && (
            <a class="button plain" href={`/events/${head.slug}/register?lang=${t.locale}`}>
              {t('questions.try')}
            </a>
          )}
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
        <ol class="questions">
          {questions.map((question, place) => (
            <QuestionLine
              t={t}
              slug={head.slug}
              question={question}
              types={types}
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
        <QuestionForm form={form} slug={head.slug} open={open} types={types} />
      </div>
    </OfficePage>
  )
}

type LineProps = {
  readonly t: Translate
  readonly slug: string
  readonly question: Question
  readonly types: readonly QuestionType[]
  readonly isOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

function QuestionLine({ t, slug, question, types, isOpen, isFirst, isLast }: LineProps) {
  const label = question.label.text
  const asked = types.filter(({ id }) => question.typeIds.some((typeId) => typeId === id))
  const notes = [
    question.options.map((option) => option.label.text).join(', '),
    asked.map(({ title }) => title).join(', '),
    question.isRestricted ? t('questions.is-restricted') : '',
    question.retentionDays === null ? '' : t('questions.erased', { count: question.retentionDays }),
  ].filter(Boolean)
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <MoveButtons
        t={t}
        label={label}
        name="question"
        value={question.id}
        isFirst={isFirst}
        isLast={isLast}
      />
      <div>
        <b dir="auto">{label}</b>{' '}
        <span class="tag">{t(`questions.kind.${question.kind}` satisfies MessageKey)}</span>{' '}
        {question.isRequired && <span class="tag">{t('form.required')}</span>}
        {notes.length > 0 && (
          <p class="small soft" dir="auto">
            {notes.join(' · ')}
          </p>
        )}
      </div>
      <span class="row">
        <a class="button plain slim" href={`/organizer/events/${slug}/questions?question=${question.id}`}>
          {t('programme.edit')}
          <span class="unseen"> {label}</span>
        </a>
      </span>
    </li>
  )
}
