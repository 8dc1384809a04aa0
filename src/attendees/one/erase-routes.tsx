import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { EraseAttendeePage } from '../../../views/attendees/one/erase-page.tsx'
import { isPast } from '../../events/event.ts'
import { officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { neverReached } from '../../http/never-reached.ts'
import { isFreshlySignedIn, officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { erase } from '../../registrations/erasing/erase.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import { fullName } from '../../registrations/person-name.ts'
import { isLive } from '../../registrations/registration.ts'
import type { Services } from '../../services.ts'
import { busy } from '../reason.ts'
import { type OpenAttendee, openAttendee } from './attendee-routes.tsx'

type Refused = {
  readonly problem: readonly [string, Problem]
  readonly status: 401 | 409 | 422 | 503
}

/** Erasing all that says who somebody is, by an owner who has just signed in (PRIV-5). */
export function eraseAttendeeRoutes(services: Services, lane: Lane) {
  const app = createApp()
  const path = '/organizer/events/:slug/attendees/:id/erase'

  app.get(path, async (c) => {
    await requireEvent(c, services, 'erase-person')
    return show(c, services, await openAttendee(c, services))
  })

  app.post(path, async (c) => {
    await requireEvent(c, services, 'erase-person')
    const opened = await openAttendee(c, services)
    const typed = await typedFields(c)
    const refuse = (refused: Refused) => show(c, services, opened, refused)
    if (typed.one('sure') !== 'yes')
      return refuse({ problem: ['sure', { key: 'erasing.not-sure' }], status: 422 })
    if (!isFreshlySignedIn(c, services))
      return refuse({ problem: ['form', { key: 'editor.sign-in-again' }], status: 401 })
    const { scope, attendee, found } = opened
    const by = { kind: 'organizer', id: signedIn(c).organizerId } as const
    const result = await erase(services, lane, { eventId: scope.eventId, id: attendee.id, by })
    switch (result.outcome) {
      case 'erased':
        return c.redirect(`/organizer/events/${found.event.slug}/attendees/${attendee.id}?done=erased`, 303)
      case 'changed-meanwhile':
        return refuse({ problem: ['form', { key: 'erasing.meanwhile' }], status: 409 })
      case 'busy':
        c.header('retry-after', String(result.retryAfter))
        return refuse({ problem: ['form', busy(result.retryAfter)], status: 503 })
      case 'not-found':
        throw new HTTPException(404)
      default:
        return neverReached(result)
    }
  })

  return app
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  { found, attendee }: OpenAttendee,
  refused?: Refused,
): Promise<Response> {
  const problems: Problems = new Map(refused ? [refused.problem] : [])
  return page(
    c,
    <EraseAttendeePage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, null, problems)}
      name={fullName(attendee)}
      cancels={isLive(attendee.state) && !isPast(found.event, services.clock.now())}
      back={`/organizer/events/${found.event.slug}/attendees/${attendee.id}`}
    />,
    refused?.status ?? 200,
  )
}
