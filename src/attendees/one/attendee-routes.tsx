import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { AttendeePage, type Done } from '../../../views/attendees/one/attendee-page.tsx'
import { inTransaction } from '../../database/transaction.ts'
import { type OfficeEvent, officeHead } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { type Attendee, findAttendee, findRestrictedAnswers, type ListScope } from '../attendee-store.ts'
import { type AttendeeView, wholeView } from '../attendee-view.ts'
import { readReviewLink } from '../decisions/reviews/review-link.ts'
import { isHandDone } from '../line/acts/hand-act.ts'
import { idOf, openList } from '../list/open-list.ts'
import { type ListedEvent, readerFor } from '../listed-event.ts'
import { readAttendeeScreen } from './attendee-screen.ts'
import { readTogether } from './together.ts'

export type OpenAttendee = {
  readonly found: OfficeEvent
  readonly listed: ListedEvent
  readonly view: AttendeeView
  readonly scope: ListScope
  readonly attendee: Attendee
}

/** One attendee: everything that is known, restricted answers behind a button that the log remembers. */
export function attendeeRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug/attendees/:id', async (c) =>
    show(c, services, await openAttendee(c, services), null),
  )

  app.post('/organizer/events/:slug/attendees/:id', async (c) => {
    const opened = await openAttendee(c, services)
    const typed = await typedFields(c)
    if (typed.one('act') !== 'show-sensitive') throw new HTTPException(400)
    return show(c, services, opened, await readRestricted(c, services, opened))
  })

  return app
}

/** The attendee of the address; 404 where the organizer's list does not hold them. */
export async function openAttendee(
  c: Context<AppEnv>,
  services: Pick<Services, 'db'>,
  act: 'see-attendees' | 'act-on-attendees' = 'see-attendees',
): Promise<OpenAttendee> {
  const opened = await openList(c, services, act)
  const scope = {
    eventId: opened.found.event.id,
    reader: readerFor(signedIn(c), act, opened.view),
  }
  const id = idOf(c.req.param('id'))
  const attendee = id && (await findAttendee(services.db, scope, id))
  if (!attendee) throw new HTTPException(404)
  return { ...opened, scope, attendee }
}

/** Reads what only named roles see, and says so in the log (PRIV-8). */
async function readRestricted(
  c: Context<AppEnv>,
  { db, clock }: Services,
  { found, listed, scope, attendee }: OpenAttendee,
): Promise<Readonly<Record<string, unknown>>> {
  const shown = [...listed.questions, ...listed.removed].filter(({ isRestricted }) => isRestricted)
  const reader = readerFor(signedIn(c), 'see-attendees', wholeView, shown)
  const answers = await findRestrictedAnswers(db, { ...scope, reader }, attendee.id)
  if (shown.length === 0 || !answers) throw new HTTPException(403)
  await inTransaction(db, (tx) =>
    recordAct(tx, {
      eventId: found.event.id,
      organizerId: signedIn(c).organizerId,
      act: 'see-restricted',
      subjectId: attendee.id,
      facts: { questions: shown.map(({ key }) => key) },
      at: clock.now(),
    }),
  )
  return answers
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  { found, listed, view, scope, attendee }: OpenAttendee,
  restricted: Readonly<Record<string, unknown>> | null,
): Promise<Response> {
  const asked = {
    listed,
    view,
    attendee,
    restricted,
    mayAct: found.may('act-on-attendees'),
    mayErase: found.may('erase-person'),
  }
  const reviewer = { ...scope, organizerId: signedIn(c).organizerId }
  const application = { slug: found.event.slug, id: attendee.id }
  return page(
    c,
    <AttendeePage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      screen={await readAttendeeScreen(services.db, scope, asked, c.var.t)}
      review={await readReviewLink(services.db, reviewer, application, c.var.t)}
      together={await readTogether(services.db, scope.eventId, attendee.id)}
      done={doneOf(singleQuery(new URL(c.req.url), 'done'))}
    />,
  )
}

function doneOf(text: string | undefined): Done | null {
  if (text === 'added' || text === 'cancelled' || text === 'erased') return text
  return text !== undefined && isHandDone(text) ? text : null
}
