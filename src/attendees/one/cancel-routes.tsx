import type { Context } from 'hono'
import { CancelAttendeePage } from '../../../views/attendees/one/cancel-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { neverReached } from '../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import type { Cancelled } from '../../registrations/cancel.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import { fullName } from '../../registrations/person-name.ts'
import { holdsPlace } from '../../registrations/registration.ts'
import type { Services } from '../../services.ts'
import { cancelByHand } from '../cancel-by-hand.ts'
import { attendeePath } from '../office-paths.ts'
import { busy, readReason } from '../reason.ts'
import { type OpenAttendee, openAttendee } from './attendee-routes.tsx'

type Shown = { readonly typed?: Typed; readonly problems?: Problems; readonly status?: 200 | 409 | 422 | 503 }

const notFound: Cancelled = { outcome: 'not-found' }

/** Cancels somebody's registration, after a page that asks for the reason. */
export function cancelRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/organizer/events/:slug/attendees/:id/cancel', async (c) =>
    show(c, services, await openAttendee(c, services, 'act-on-attendees')),
  )

  app.post('/organizer/events/:slug/attendees/:id/cancel', async (c) => {
    const opened = await openAttendee(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    const read = readReason(typed.one('reason'))
    if ('key' in read)
      return show(c, services, opened, { typed, problems: new Map([['reason', read]]), status: 422 })
    const { organizerId } = signedIn(c)
    const { scope, attendee } = opened
    const { id } = attendee
    const cancellation = { eventId: scope.eventId, organizerId, ids: [id], reason: read.reason }
    const result = (await cancelByHand(services, lane, cancellation)).get(id) ?? notFound
    switch (result.outcome) {
      case 'cancelled':
        return c.redirect(attendeePath(opened, 'done=cancelled'), 303)
      case 'not-possible':
      case 'not-found':
        return show(c, services, opened, refused(typed, { key: 'attendee.ended' }, 409))
      case 'busy':
        c.header('retry-after', String(result.retryAfter))
        return show(c, services, opened, refused(typed, busy(result.retryAfter), 503))
      default:
        return neverReached(result)
    }
  })

  return app
}

function refused(typed: Typed, problem: Problem, status: 409 | 503): Shown {
  return { typed, problems: new Map([['form', problem]]), status }
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  opened: OpenAttendee,
  { typed, problems = noProblems, status = 200 }: Shown = {},
): Promise<Response> {
  const { found, attendee } = opened
  return page(
    c,
    <CancelAttendeePage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, typed ?? null, problems)}
      name={fullName(attendee)}
      holdsPlace={holdsPlace(attendee.state)}
      back={attendeePath(opened)}
    />,
    status,
  )
}
