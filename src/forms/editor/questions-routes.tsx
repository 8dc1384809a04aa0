import { HTTPException } from 'hono/http-exception'
import { requireEvent } from '../../events/office/office-event.ts'
import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { neverReached } from '../../http/never-reached.ts'
import { signedIn } from '../../http/office-frame.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { isUuid, type QuestionId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import {
  moveQuestion,
  type QuestionEdited,
  removeQuestion,
  restoreQuestion,
  saveQuestionOf,
} from './edit-question.ts'
import { readQuestionForm } from './question-form.ts'
import type { QuestionRegistrations } from './question-registrations.ts'
import { createQuestionsScreen } from './questions-screen.tsx'

const path = '/organizer/events/:slug/questions'

/** The form builder: the questions in their order, one of them open beside the list. */
export function questionsRoutes(services: Services, registrations: QuestionRegistrations) {
  const app = createApp()
  const show = createQuestionsScreen(services, registrations)

  app.get(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const open = singleQuery(new URL(c.req.url), 'question') ?? ''
    return show(c, office, { open, typed: null, problems: noProblems })
  })

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const open = typed.one('question')
    const editing = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
    const edited = await act()
    if ('problems' in edited) return show(c, office, { open, typed, problems: edited.problems })
    if (edited.outcome === 'not-there') throw new HTTPException(404)
    if (edited.outcome === 'saved')
      return c.redirect(`/organizer/events/${office.event.slug}/questions?saved=yes`, 303)
    return show(c, office, { open, typed, problems: problemsOfQuestion(edited) })

    async function act(): Promise<QuestionEdited | { readonly problems: Problems }> {
      switch (typed.one('act')) {
        case 'up':
          return await moveQuestion(services, editing, { id: questionOf(open), by: -1 })
        case 'down':
          return await moveQuestion(services, editing, { id: questionOf(open), by: 1 })
        case 'remove':
          return await removeQuestion(services, registrations, editing, questionOf(open))
        case 'restore':
          return await restoreQuestion(services, editing, questionOf(open))
        default: {
          const { draft, problems } = readQuestionForm(typed)
          return draft ? await saveQuestionOf(services, registrations, editing, draft) : { problems }
        }
      }
    }
  })

  return app
}

function questionOf(text: string): QuestionId {
  if (!isUuid(text)) throw new HTTPException(404)
  return text as QuestionId
}

type Refused = Exclude<QuestionEdited, { outcome: 'saved' | 'not-there' }>

function problemsOfQuestion(edited: Refused): Problems {
  return new Map<string, Problem>([problemOf(edited)])
}

function problemOf(edited: Refused): readonly [string, Problem] {
  switch (edited.outcome) {
    case 'key-taken':
      return ['key', { key: 'questions.key-taken' }]
    case 'answered':
      return ['form', { key: 'questions.answered' }]
    case 'options-missing':
      return ['new_options', { key: 'questions.options-missing' }]
    case 'too-many-files':
      return ['kind', { key: 'files.too-many' }]
    case 'gap':
      return ['asked_until', { key: 'types.gap' }]
    case 'condition-impossible':
      return ['condition', { key: 'questions.condition-impossible' }]
    case 'depended-on':
      return [
        'form',
        { key: 'questions.depended-on', values: { question: `\u2068${edited.question}\u2069` } },
      ]
    case 'below-taken':
      return [`places.${edited.option}`, { key: 'editor.below-taken', values: { count: edited.taken } }]
    default:
      return neverReached(edited)
  }
}
