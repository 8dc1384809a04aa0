import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { DoorPage } from '../../../views/attendees/door-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import { readAnswers } from '../../forms/answers.ts'
import { givenFrom, isConditionMet } from '../../forms/condition.ts'
import { concernsType, fieldOf, type Question } from '../../forms/question.ts'
import { listQuestions } from '../../forms/question-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { neverReached } from '../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Problems } from '../../http/problems.ts'
import { answerAtDoor } from '../../registrations/door/answer-at-door.ts'
import { fullName } from '../../registrations/person-name.ts'
import type { Services } from '../../services.ts'
import { attendeePath } from '../office-paths.ts'
import { type OpenAttendee, openAttendee } from '../one/attendee-routes.tsx'
import { firstAnswers } from './first-answers.ts'

const path = '/organizer/events/:slug/attendees/:id/door'

/** What is asked of somebody at the door, filled in by staff. */
export function doorRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => {
    const opened = await openAttendee(c, services, 'act-on-attendees')
    return show(c, services, opened, { typed: firstAnswers(askedAtDoor(opened), opened.attendee.answers) })
  })

  app.post(path, async (c) => {
    const opened = await openAttendee(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    const { attendee, scope, listed } = opened
    const asked = new Set(askedAtDoor(opened).map(({ key }) => key))
    // A sensitive answer is not shown: an empty field is no answer to it.
    const isAsked = (question: Question) =>
      asked.has(question.key) && (!question.isRestricted || isFilled(typed, question))
    // Nobody is held up at the door: staff may not know.
    const every = await listQuestions(services.db, listed.event, c.var.locale)
    const questions = every.map((question) => ({ ...question, isRequired: false }))
    const answered = await answerAtDoor(services, {
      ...{ eventId: scope.eventId, id: attendee.id, organizerId: signedIn(c).organizerId },
      read: (before) => readAnswers(questions, attendee.typeId, typed, { isAsked, before }),
    })
    switch (answered.outcome) {
      case 'answered':
        return c.redirect(attendeePath(opened), 303)
      case 'to-mend':
        return show(c, services, opened, { typed, problems: answered.problems, status: 422 })
      case 'ended':
        return show(c, services, opened, { typed, problems: ended, status: 409 })
      case 'not-found':
        throw new HTTPException(404)
      default:
        return neverReached(answered)
    }
  })

  return app
}

const ended: Problems = new Map([['form', { key: 'door.ended' }]])

type Shown = { readonly typed: Typed; readonly problems?: Problems; readonly status?: 200 | 409 | 422 }

async function show(
  c: Context<AppEnv>,
  services: Services,
  opened: OpenAttendee,
  { typed, problems, status = 200 }: Shown,
): Promise<Response> {
  const { found, attendee } = opened
  const content = (
    <DoorPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, typed, problems)}
      name={fullName(attendee)}
      asked={askedAtDoor(opened)}
      back={attendeePath(opened)}
    />
  )
  return page(c, content, status)
}

function askedAtDoor({ listed, attendee }: OpenAttendee): readonly Question[] {
  const { questions } = listed
  const given = givenFrom(questions, attendee.answers)
  return questions.filter((question) => {
    if (question.moment !== 'door' || !concernsType(question, attendee.typeId)) return false
    const source = questions.find(({ key }) => key === question.condition?.question)
    // Of a sensitive answer, or one that is given on the same page, the deed decides.
    const isOpen = source !== undefined && !source.isRestricted && source.moment !== 'door'
    return !isOpen || isConditionMet(question, questions, given)
  })
}

function isFilled(typed: Typed, question: Question): boolean {
  return typed.many(fieldOf(question)).some((value) => value.trim() !== '')
}
