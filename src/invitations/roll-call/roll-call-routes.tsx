import type { Context } from 'hono'
import { RollCallsPage } from '../../../views/invitations/roll-call/roll-calls-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { Services } from '../../services.ts'
import { openRollCall } from './keep-roll-call.ts'
import { oneRollCallRoutes } from './one-roll-call-routes.tsx'
import { readRollCallForm } from './roll-call-form.ts'
import { daysOf, readRollCallList } from './roll-call-screen.ts'

/** The roll calls of a meeting: one a day, or more with a title. */
export function rollCallRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug/roll-call', async (c) =>
    show(c, services, await requireEvent(c, services, 'act-on-attendees')),
  )

  app.post('/organizer/events/:slug/roll-call', async (c) => {
    const found = await requireEvent(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    const read = readRollCallForm(typed, found.event)
    if ('problems' in read) return show(c, services, found, { typed, problems: read.problems })
    const { organizerId } = signedIn(c)
    const opened = await openRollCall(services, { eventId: found.event.id, organizerId, ...read })
    return c.redirect(`/organizer/events/${found.event.slug}/roll-call/${opened.id}`, 303)
  })

  app.route('/', oneRollCallRoutes(services))

  return app
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  found: OfficeEvent,
  { typed, problems = noProblems }: { readonly typed?: Typed; readonly problems?: Problems } = {},
): Promise<Response> {
  const days = daysOf(found.event)
  const content = (
    <RollCallsPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, typed ?? null, problems, new Map([['day', days[0] ?? '']]))}
      days={days}
      rollCalls={await readRollCallList(services.db, found.event, c.var.t)}
    />
  )
  return page(c, content, problems.size > 0 ? 422 : 200)
}
