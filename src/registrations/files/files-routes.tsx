import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { FilesPage } from '../../../views/registrations/files-page.tsx'
import { getEvent } from '../../events/event-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { fieldOf, type Question } from '../../forms/question.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { neverReached } from '../../http/never-reached.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { type FileId, isUuid } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type EditFacts, readEditFacts } from '../own/editing/edit-facts.ts'
import { openOwnLink } from '../own/own-link.ts'
import { showOwnPage } from '../own/own-page.tsx'
import type { Registration } from '../registration.ts'
import { findFile, listFiles } from './answer-file-store.ts'
import { askedFiles, changeFile } from './change-file.ts'
import { readFile, readSent, type SentForm } from './sent-files.ts'
import { serveFile } from './served-file.ts'

/** A person's own files: giving, replacing, taking away, and having them back. */
export function filesRoutes(services: Services) {
  const app = createApp()
  const { db } = services

  app.get('/registrations/:link/files', async (c) =>
    show(c, services, await openOwnLink(c, services), noProblems),
  )

  app.post('/registrations/:link/files', async (c) => {
    const registration = await openOwnLink(c, services)
    const sent = await readSent(c, true)
    const facts = await readEditFacts(services, registration, c.var.locale)
    const id = sent.typed.one('question')
    const question = facts && askedFiles(facts).find((each) => each.id === id)
    if (!facts || !question) return showOwnPage(c, services, registration, 'own.edit.closed')
    const file = fileFrom(question, sent)
    if (file && 'key' in file)
      return show(c, services, registration, new Map([[fieldOf(question), file]]), 422)
    const edited = await changeFile(services, facts, question, file)
    switch (edited.outcome) {
      case 'edited':
        return c.redirect(`${await services.links.toRegistration(registration)}/files${queryOf(c)}`, 303)
      case 'closed':
        return showOwnPage(c, services, edited.registration, 'own.edit.closed')
      case 'not-found':
        throw new HTTPException(404)
      case 'changed-meanwhile':
        return show(c, services, registration, new Map([['form', { key: 'erasing.meanwhile' }]]), 409)
      case 'choice-full':
        throw new Error('A file took a place')
      default:
        return neverReached(edited)
    }
  })

  app.get('/registrations/:link/files/:file', async (c) => {
    const { eventId, id } = await openOwnLink(c, services)
    const fileId = c.req.param('file')
    const file = isUuid(fileId) ? await findFile(db, eventId, id, fileId as FileId) : undefined
    if (!file) throw new HTTPException(404)
    return serveFile(c, file)
  })

  return app
}

/** The file that was sent; null: the one that is there goes; else what is wrong. */
function fileFrom(question: Question, { typed, files }: SentForm) {
  const values = { question: `\u2068${question.label.text}\u2069` }
  const missing: Problem = { key: 'files.missing', values }
  if (typed.one('act') !== 'remove') return readFile(question, files.get(fieldOf(question))) ?? missing
  return question.isRequired ? ({ key: 'files.required' } as const satisfies Problem) : null
}

function queryOf(c: Context<AppEnv>): string {
  return new URL(c.req.url).search
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  registration: Registration,
  problems: Problems,
  status: 200 | 409 | 422 = 200,
): Promise<Response> {
  const { db, links } = services
  const path = await links.toRegistration(registration)
  const { eventId, id } = registration
  const { locale } = c.var
  const facts = await readEditFacts(services, registration, locale)
  const [event, words, kept] = await Promise.all([
    facts?.event ?? getEvent(db, eventId),
    listTexts(db, [eventId], locale, ['event']),
    listFiles(db, eventId, id),
  ])
  const form = { ...formState(c.var.t, null, problems), files: new Map<string, string>() }
  const asked = facts ? askedFiles(facts) : []
  const content = (
    <FilesPage
      frame={await frameOf(c, services)}
      {...{ event, form, path, asked }}
      texts={textsOf(words.get(eventId) ?? [], 'event', eventId)}
      files={kept.map(({ fileId, questionId, name }) => {
        return { questionId, name, href: `${path}/files/${fileId}` }
      })}
      labels={labelsOf(facts)}
    />
  )
  return page(c, content, status)
}

function labelsOf(facts: EditFacts | undefined) {
  return new Map((facts?.questions ?? []).map(({ id, label }) => [id, label] as const))
}
