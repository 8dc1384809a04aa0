import { isNamedBy } from '../../../src/forms/condition.ts'
import type { AnswerCount } from '../../../src/forms/editor/question-registrations.ts'
import type { Question } from '../../../src/forms/question.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { formatList } from '../../../src/i18n/names.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { MoveButtons } from '../../components/form/move-buttons.tsx'
import type { QuestionType } from './question-form.tsx'

type LineProps = {
  readonly t: Translate
  readonly slug: string
  readonly question: Question
  readonly questions: readonly Question[]
  readonly types: readonly QuestionType[]
  readonly count: AnswerCount | undefined
  readonly isOpen: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
}

/** A question in the list of the form builder, with Up and Down. */
export function QuestionLine(props: LineProps) {
  const { t, slug, question, count, isOpen, isFirst, isLast } = props
  const label = question.label.text
  const { kind, moment } = question
  const notes = notesOf(props)
  return (
    <li class={question.condition ? 'nested' : undefined} aria-current={isOpen ? 'true' : undefined}>
      <MoveButtons t={t} label={label} name="question" value={question.id} {...{ isFirst, isLast }} />
      <div>
        <b dir="auto">{label}</b> <span class="tag">{t(`questions.kind.${kind}` satisfies MessageKey)}</span>{' '}
        {question.isRequired && <span class="tag">{t('form.required')}</span>}
        {moment !== 'registration' && <p class="small soft">{t(`questions.moment.${moment}`)}</p>}
        {notes.map((note) => (
          <p class="small soft" dir="auto">
            {note}
          </p>
        ))}
        {count && (
          <p class="small soft">
            {t(count.isMore ? 'questions.answers-more' : 'questions.answers', { count: count.count })}
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

function notesOf({ t, question, questions, types }: LineProps): readonly string[] {
  const { kind, options, retentionDays } = question
  const asked = types.filter(({ id }) => question.typeIds.some((typeId) => typeId === id))
  const facts = [
    kind === 'sessions' ? '' : options.map((option) => option.label.text).join(', '),
    asked.map(({ title }) => title).join(', '),
    question.isRestricted ? t('questions.is-restricted') : '',
    retentionDays === null ? '' : t('questions.erased', { count: retentionDays }),
  ]
  return [facts.filter(Boolean).join(' · '), afterOf(t, question, questions)].filter(Boolean)
}

function afterOf(t: Translate, { condition }: Question, questions: readonly Question[]): string {
  const source = questions.find(({ key }) => key === condition?.question)
  if (!condition || !source) return ''
  const named = source.options.filter(({ key }) => isNamedBy(condition, key)).map(({ label }) => label.text)
  const other = source.kind === 'yes-no' ? t('answer.yes') : t('questions.any-answer')
  const answers = formatList(t.locale, named.length > 0 ? named : [other])
  return t('questions.after', { question: `\u2068${source.label.text}\u2069`, answers })
}
