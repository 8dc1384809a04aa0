import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ProgrammeEditorPage } from '../../../views/events/editor/programme-page.tsx'
import type { Queryable } from '../../database/connection.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { isUuid, type SessionId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type LocalDate, timeOf } from '../../time/wall-time.ts'
import { type Event, isDated } from '../event.ts'
import { type OfficeEvent, officeHead, requireEvent } from '../office/office-event.ts'
import { listTexts, sortedTexts } from '../text-store.ts'
import { removeSessionOf, type SessionEdited, saveSessionOf } from './edit-session.ts'
import { readSessionForm } from './session-form.ts'
import { type EditedSession, listEditedSessions } from './session-store.ts'

const path = '/organizer/events/:slug/programme'

/** The programme's editor: its sessions in order, one of them open beside the list. */
export function programmeRoutes(services: Services) {
  const app = createApp()

  app.get(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const open = singleQuery(new URL(c.req.url), 'session') ?? ''
    return showProgramme(c, services, office, { open, typed: null, problems: noProblems })
  })

  app.post(path, async (c) => {
    const office = await requireEvent(c, services, 'edit-event')
    const typed = await typedFields(c)
    const editing = { organizerId: signedIn(c).organizerId, eventId: office.event.id }
    const done = () => c.redirect(`/organizer/events/${office.event.slug}/programme?saved=yes`, 303)
    if (typed.one('act') === 'remove') {
      const { outcome } = await removeSessionOf(services, editing, sessionOf(typed))
      if (outcome === 'not-there') throw new HTTPException(404)
      return done()
    }
    const { draft, problems } = readSessionForm(typed)
    const open = typed.one('session')
    if (!draft) return showProgramme(c, services, office, { open, typed, problems })
    const edited = await saveSessionOf(services, editing, draft)
    if (edited.outcome === 'not-there') throw new HTTPException(404)
    return edited.outcome === 'saved'
      ? done()
      : showProgramme(c, services, office, { open, typed, problems: problemsOfSession(edited) })
  })

  return app
}

type Shown = { readonly open: string; readonly typed: Typed | null; readonly problems: Problems }

async function showProgramme(
  c: Context<AppEnv>,
  services: Services,
  office: OfficeEvent,
  { open, typed, problems }: Shown,
): Promise<Response> {
  const { event } = office
  const sessions = await readSessions(services.db, event)
  const opened = sessions.find(({ id }) => id === open)
  return page(
    c,
    <ProgrammeEditorPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, office)}
      form={formState(c.var.t, typed, problems, firstValues(opened, event.schedule.startsOn))}
      sessions={sessions}
      open={opened?.id ?? null}
      isDated={isDated(event.schedule.precision)}
      saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
    />,
    problems.size > 0 ? 422 : 200,
  )
}

type ShownSession = Omit<EditedSession, 'sessionId'> & {
  readonly id: SessionId
  readonly title: string
  readonly room: string
}

async function readSessions(db: Queryable, event: Event): Promise<readonly ShownSession[]> {
  const [sessions, texts] = await Promise.all([
    listEditedSessions(db, event.id),
    listTexts(db, [event.id], event.defaultLocale, ['session']),
  ])
  const wordsOf = sortedTexts(texts.get(event.id) ?? [])
  return sessions.map(({ sessionId, ...session }) => {
    const words = wordsOf('session', sessionId)
    const word = (field: string) => words.get(field)?.text ?? ''
    return { ...session, id: sessionId, title: word('title'), room: word('room') }
  })
}

function firstValues(session: ShownSession | undefined, firstDay: LocalDate): ReadonlyMap<string, string> {
  return new Map([
    ['title', session?.title ?? ''],
    ['kind', session?.kind ?? 'talk'],
    ['on', session?.startsOn ?? firstDay],
    ['start_time', session?.startTime ?? ''],
    ['end_time', session?.endTime ?? ''],
    ['start_pass', session?.startPass ?? ''],
    ['end_pass', session?.endPass ?? ''],
    ['room', session?.room ?? ''],
  ])
}

function sessionOf(typed: Typed): SessionId {
  const id = typed.one('session')
  if (!isUuid(id)) throw new HTTPException(404)
  return id as SessionId
}

function problemsOfSession(edited: Exclude<SessionEdited, { outcome: 'saved' | 'not-there' }>): Problems {
  switch (edited.outcome) {
    case 'twice':
      return new Map<string, Problem>(edited.ends.map((end) => [`${end}_pass`, { key: 'editor.twice' }]))
    case 'gap': {
      const values = { before: timeOf(edited.before), after: timeOf(edited.after) }
      return new Map([[`${edited.of}_time`, { key: 'editor.gap', values }]])
    }
    case 'outside':
      return new Map([['on', { key: 'programme.outside' }]])
    default:
      return new Map([['end_time', { key: 'editor.ends-before-start' }]])
  }
}
