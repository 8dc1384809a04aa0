import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { QuestionsPage } from '../../../views/events/editor/questions-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { listTypes } from '../../events/part-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields, typedFrom } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { isUuid, type QuestionId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Question } from '../question.ts'
import { listQuestions } from '../question-store.ts'
import {
  type IsAnswered,
  moveQuestion,
  type QuestionEdited,
  removeQuestion,
  saveQuestionOf,
} from './edit-question.ts'
import { readQuestionForm } from './question-form.ts'

const path = '/organizer/events/:slug/questions'

/** The form builder: the questions in their order, one of them open beside the list. */
export function questionsRoutes(services: Services, isAnswered: IsAnswered) {
  const app = createApp()

  app.get(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const open = singleQuery(new URL(c.req.url), 'question') ?? ''
    return show(c, services, office, { open, typed: null, problems: noProblems })
  })

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const open = typed.one('question')
    const editing = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
    const edited = await act()
    if ('problems' in edited) return show(c, services, office, { open, typed, problems: edited.problems })
    if (edited.outcome === 'not-there') throw new HTTPException(404)
    if (edited.outcome === 'saved')
      return c.redirect(`/organizer/events/${office.event.slug}/questions?saved=yes`, 303)
    return show(c, services, office, { open, typed, problems: problemsOfQuestion(edited.outcome) })

    async function act(): Promise<QuestionEdited | { readonly problems: Problems }> {
      switch (typed.one('act')) {
        case 'up':
          return await moveQuestion(services, editing, { id: questionOf(open), by: -1 })
        case 'down':
          return await moveQuestion(services, editing, { id: questionOf(open), by: 1 })
        case 'remove':
          return await removeQuestion(services, isAnswered, editing, questionOf(open))
        default: {
          const { draft, problems } = readQuestionForm(typed)
          return draft ? await saveQuestionOf(services, isAnswered, editing, draft) : { problems }
        }
      }
    }
  })

  return app
}

type Shown = { readonly open: string; readonly typed: Typed | null; readonly problems: Problems }

async function show(
  c: Context<AppEnv>,
  services: Services,
  office: OfficeEvent,
  { open, typed, problems }: Shown,
): Promise<Response> {
  const { db } = services
  const { event } = office
  const [questions, types, texts] = await Promise.all([
    listQuestions(db, event, event.defaultLocale),
    listTypes(db, [event.id]),
    listTexts(db, [event.id], c.var.locale, ['type']),
  ])
  const opened = questions.find(({ id }) => id === open)
  const words = texts.get(event.id) ?? []
  return page(
    c,
    <QuestionsPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, office)}
      form={formState(c.var.t, typed ?? firstFields(opened), problems)}
      questions={questions}
      open={opened ?? null}
      types={(types.get(event.id) ?? []).map(({ id, key }) => {
        return { id, title: textsOf(words, 'type', id).get('title')?.text ?? key }
      })}
      saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
    />,
    problems.size > 0 ? 422 : 200,
  )
}

/** A stored question as its form would send it. */
function firstFields(question: Question | undefined): Typed {
  if (!question) return typedFrom([['kind', 'text']])
  const { key, kind, label, hint, isRequired, isRestricted, retentionDays, least, most } = question
  return typedFrom([
    ['key', key],
    ['kind', kind],
    ['label', label.text],
    ['hint', hint?.text ?? ''],
    ['required', isRequired ? 'yes' : ''],
    ['restricted', isRestricted ? 'yes' : ''],
    ['retention_days', retentionDays?.toString() ?? ''],
    ['least', least?.toString() ?? ''],
    ['most', most?.toString() ?? ''],
    ...question.restrictedTo.map((role) => ['restricted_to', role] as const),
    ...question.typeIds.map((id) => ['types', id] as const),
    ...question.options.map((option) => [`option.${option.key}`, option.label.text] as const),
  ])
}

function questionOf(text: string): QuestionId {
  if (!isUuid(text)) throw new HTTPException(404)
  return text as QuestionId
}

function problemsOfQuestion(outcome: Exclude<QuestionEdited['outcome'], 'saved' | 'not-there'>): Problems {
  const problems = {
    'key-taken': ['key', { key: 'questions.key-taken' }],
    answered: ['form', { key: 'questions.answered' }],
    'option-in-use': ['form', { key: 'questions.option-in-use' }],
    'options-missing': ['new_options', { key: 'questions.options-missing' }],
  } as const satisfies Record<typeof outcome, readonly [string, Problem]>
  return new Map<string, Problem>([problems[outcome]])
}
