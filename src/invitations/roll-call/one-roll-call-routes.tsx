import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { RollCallPage } from '../../../views/invitations/roll-call/roll-call-page.tsx'
import { RollCallSheet } from '../../../views/invitations/roll-call/roll-call-sheet.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem } from '../../http/problems.ts'
import { isUuid, type RollCallId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { closeRollCall, type Kept, markCalled, reopenRollCall } from './keep-roll-call.ts'
import type { RollCall, SubjectId } from './roll-call.ts'
import { readMark } from './roll-call-form.ts'
import { readRollCallScreen } from './roll-call-screen.ts'
import { findRollCall } from './roll-call-store.ts'

type Opened = { readonly found: OfficeEvent; readonly rollCall: RollCall }
type Shown = {
  readonly typed?: Typed
  /** What is wrong, and with whose mark. */
  readonly problem?: readonly [field: string, Problem]
  readonly status?: 200 | 409 | 422
}

/** One roll call: marking by buttons, closing, and the sheet to print. */
export function oneRollCallRoutes(services: Services) {
  const app = createApp()
  const path = '/organizer/events/:slug/roll-call/:id'

  app.get(path, async (c) => show(c, services, await open(c, services)))

  app.get(`${path}/sheet`, async (c) => {
    const { found, rollCall } = await open(c, services)
    const screen = await readRollCallScreen(services.db, found.event, rollCall, c.var.t)
    const frame = await officeFrameOf(c, services)
    return page(c, <RollCallSheet frame={frame} head={officeHead(c, found)} screen={screen} />)
  })

  app.post(path, async (c) => {
    const opened = await open(c, services)
    const typed = await typedFields(c)
    const { found, rollCall } = opened
    const kept = { eventId: found.event.id, id: rollCall.id, organizerId: signedIn(c).organizerId }
    switch (typed.one('act')) {
      case 'mark':
        return mark(c, services, opened, typed, kept)
      case 'close':
        await closeRollCall(services, kept)
        return c.redirect(pathOf(opened), 303)
      case 'reopen':
        // What was closed is the record of the meeting: as with the log, only an owner may open it.
        if (!found.may('see-log')) throw new HTTPException(403)
        await reopenRollCall(services, kept)
        return c.redirect(pathOf(opened), 303)
      default:
        throw new HTTPException(400)
    }
  })

  return app
}

async function open(c: Context<AppEnv>, services: Services): Promise<Opened> {
  const found = await requireEvent(c, services, 'act-on-attendees')
  const id = c.req.param('id') ?? ''
  const rollCall = isUuid(id) && (await findRollCall(services.db, found.event.id, id as RollCallId))
  if (!rollCall) throw new HTTPException(404)
  return { found, rollCall }
}

function pathOf({ found, rollCall }: Opened): string {
  return `/organizer/events/${found.event.slug}/roll-call/${rollCall.id}`
}

async function mark(
  c: Context<AppEnv>,
  services: Services,
  opened: Opened,
  typed: Typed,
  kept: Kept,
): Promise<Response> {
  const subject = typed.one('subject')
  const read = readMark(typed)
  if (read === undefined || !isUuid(subject)) throw new HTTPException(400)
  const field = `by-${subject}`
  if ('key' in read) return show(c, services, opened, { typed, problem: [field, read], status: 422 })
  const { outcome } = await markCalled(services, kept, { subjectId: subject as SubjectId, mark: read })
  if (outcome === 'not-found') throw new HTTPException(404)
  if (outcome === 'closed') {
    const problem = ['form', { key: 'roll-call.is-closed' }] as const
    return show(c, services, await open(c, services), { typed, problem, status: 409 })
  }
  return c.redirect(`${pathOf(opened)}#s-${subject}`, 303)
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  { found, rollCall }: Opened,
  { typed, problem, status = 200 }: Shown = {},
): Promise<Response> {
  const content = (
    <RollCallPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      screen={await readRollCallScreen(services.db, found.event, rollCall, c.var.t)}
      form={formState(c.var.t, typed ?? null, problem ? new Map([problem]) : noProblems)}
      mayReopen={found.may('see-log')}
    />
  )
  return page(c, content, status)
}
