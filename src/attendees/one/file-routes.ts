import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { inTransaction } from '../../database/transaction.ts'
import type { Question } from '../../forms/question.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import { type FileId, isUuid } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { findFile } from '../../registrations/files/answer-file-store.ts'
import { serveFile } from '../../registrations/files/served-file.ts'
import type { Services } from '../../services.ts'
import { findRestrictedAnswers } from '../attendee-store.ts'
import { wholeView } from '../attendee-view.ts'
import { readerFor } from '../listed-event.ts'
import { type OpenAttendee, openAttendee } from './attendee-routes.tsx'

/** Files that attendees answered with, for those who may see the question's answers. */
export function attendeeFileRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug/attendees/:id/files/:file', async (c) => {
    const opened = await openAttendee(c, services)
    const { scope, attendee, listed } = opened
    const fileId = c.req.param('file')
    const file = isUuid(fileId)
      ? await findFile(services.db, scope.eventId, attendee.id, fileId as FileId)
      : undefined
    const question = [...listed.questions, ...listed.removed].find(({ id }) => id === file?.questionId)
    if (!file || !question) throw new HTTPException(404)
    if (question.isRestricted) await lookAt(c, services, opened, question)
    return serveFile(c, file)
  })

  return app
}

/** That somebody looked at what only named roles see is in the log (PRIV-8). */
async function lookAt(
  c: Context<AppEnv>,
  { db, clock }: Services,
  { scope, attendee }: OpenAttendee,
  question: Question,
): Promise<void> {
  const reader = readerFor(signedIn(c), 'see-attendees', wholeView, [question])
  if (!(await findRestrictedAnswers(db, { ...scope, reader }, attendee.id))) throw new HTTPException(404)
  const { organizerId } = signedIn(c)
  const facts = { questions: [question.key] }
  const act = { act: 'see-restricted', subjectId: attendee.id, facts, at: clock.now() } as const
  await inTransaction(db, (tx) => recordAct(tx, { eventId: scope.eventId, organizerId, ...act }))
}
