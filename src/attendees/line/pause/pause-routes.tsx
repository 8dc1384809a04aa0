import type { Context } from 'hono'
import { PausePage } from '../../../../views/attendees/line/pause-page.tsx'
import { officeHead } from '../../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { type Typed, typedFields } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { neverReached } from '../../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../../http/office-frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../../http/problems.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import type { Services } from '../../../services.ts'
import { type OpenList, openList } from '../../list/open-list.ts'
import { busy, readReason } from '../../reason.ts'
import { scopeOf } from '../line-scope.ts'
import { readGoingOn } from './going-on.ts'
import { setLineByHand } from './set-line-by-hand.ts'

const lineOf = { pause: 'paused', resume: 'on' } as const
type PauseAct = keyof typeof lineOf

/** Pauses the line, or lets it go on, after a page that says what that does. */
export function pauseRoutes(services: Services, lane: Lane) {
  const app = createApp()
  for (const act of ['pause', 'resume'] as const) {
    const path = `/organizer/events/:slug/line/${act}`

    app.get(path, async (c) => show(c, services, await openList(c, services, 'act-on-attendees'), act))

    app.post(path, async (c) => {
      const open = await openList(c, services, 'act-on-attendees')
      const typed = await typedFields(c)
      const read = readReason(typed.one('reason'))
      if ('key' in read) return show(c, services, open, act, refused(typed, 'reason', read, 422))
      const { event } = open.found
      const { organizerId } = signedIn(c)
      const set = await setLineByHand(
        services,
        lane,
        { eventId: event.id, organizerId, reason: read.reason },
        lineOf[act],
      )
      switch (set.outcome) {
        case 'line-set':
          return c.redirect(`/organizer/events/${event.slug}/line?done=${act}`, 303)
        case 'no-line':
          return show(c, services, open, act, refused(typed, 'form', { key: 'line.no-line' }, 409))
        case 'busy':
          c.header('retry-after', String(set.retryAfter))
          return show(c, services, open, act, refused(typed, 'form', busy(set.retryAfter), 503))
        default:
          return neverReached(set)
      }
    })
  }
  return app
}

type Shown = { readonly typed?: Typed; readonly problems?: Problems; readonly status?: 409 | 422 | 503 }

function refused(typed: Typed, field: 'form' | 'reason', problem: Problem, status: 409 | 422 | 503): Shown {
  return { typed, problems: new Map([[field, problem]]), status }
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  open: OpenList,
  act: PauseAct,
  { typed, problems = noProblems, status }: Shown = {},
): Promise<Response> {
  const { db, clock } = services
  return page(
    c,
    <PausePage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, open.found)}
      form={formState(c.var.t, typed ?? null, problems)}
      act={act}
      goingOn={act === 'resume' ? await readGoingOn(db, scopeOf(c, open), clock.now()) : null}
    />,
    status ?? 200,
  )
}
