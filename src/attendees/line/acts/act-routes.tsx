import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ActPage } from '../../../../views/attendees/line/act-page.tsx'
import { officeHead } from '../../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../../http/app-env.ts'
import { type Typed, typedFields } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { singleQuery } from '../../../http/gates/address-gate.ts'
import { neverReached } from '../../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../../http/office-frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../../http/problems.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import type { Services } from '../../../services.ts'
import { attendeePath } from '../../office-paths.ts'
import { type OpenAttendee, openAttendee } from '../../one/attendee-routes.tsx'
import { busy } from '../../reason.ts'
import { readActForm } from './act-form.ts'
import { actScreen } from './act-screen.ts'
import { type ChangedByHand, changeByHand } from './change-by-hand.ts'
import { type Chosen, type HandAct, type HandDone, handActs, isOpenTo } from './hand-act.ts'
import { refusalProblem } from './obstacles.ts'
import { readSituation, type Situation } from './situation.ts'

type OpenAct = OpenAttendee & { readonly act: HandAct; readonly situation: Situation }
type Shown = { readonly typed?: Typed; readonly problems?: Problems; readonly status?: 200 | 409 | 422 | 503 }

/** What staff do with one registration beside cancelling it: each act asks first, at an address of its own. */
export function actRoutes(services: Services, lane: Lane) {
  const app = createApp()
  for (const act of handActs) {
    const path = `/organizer/events/:slug/attendees/:id/${act}`
    app.get(path, async (c) => show(c, services, await openAct(c, services, act)))
    app.post(path, async (c) => answer(c, services, lane, await openAct(c, services, act)))
  }
  return app
}

async function openAct(c: Context<AppEnv>, services: Services, act: HandAct): Promise<OpenAct> {
  const opened = await openAttendee(c, services, 'act-on-attendees')
  const situation = await readSituation(services.db, opened.scope, opened.attendee.id)
  if (!situation) throw new HTTPException(404)
  return { ...opened, act, situation }
}

async function answer(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  opened: OpenAct,
): Promise<Response> {
  const { found, listed, attendee, act, situation } = opened
  const typed = await typedFields(c)
  const read = readActForm(act, typed, { types: typesFor(opened), passes: situation.passes })
  if ('problems' in read) return show(c, services, opened, { typed, problems: read.problems, status: 422 })
  if (!isOpenTo(act, found.event, services.clock.now()))
    return show(c, services, opened, refused(typed, { key: 'line.closed' }, 409))
  const by = { eventId: found.event.id, organizerId: signedIn(c).organizerId, id: attendee.id }
  const result = await changeByHand(services, lane, { ...by, reason: read.reason }, read.chosen)
  switch (result.outcome) {
    case 'changed':
      return c.redirect(donePath(opened, typed.one('from'), doneOf(read.chosen, result)), 303)
    case 'busy':
      c.header('retry-after', String(result.retryAfter))
      return show(c, services, opened, refused(typed, busy(result.retryAfter), 503))
    case 'not-found':
      throw new HTTPException(404)
    case 'full':
    case 'no-line':
    case 'already-registered':
    case 'not-possible':
    case 'closed':
    case 'no-such-type': {
      const now = await openAct(c, services, act)
      const problem = refusalProblem(result.outcome, read.chosen, now.situation, listed.types)
      return show(c, services, now, refused(typed, problem, 409))
    }
    default:
      return neverReached(result)
  }
}

// Who waits for another type stops that by an act of its own. A form sent again may name what they have by now.
function typesFor({ listed, situation }: OpenAct): OpenAct['listed']['types'] {
  const { standing } = situation
  return standing.line ? listed.types.filter(({ id }) => id !== standing.typeId) : listed.types
}

function doneOf(chosen: Chosen, changed: Extract<ChangedByHand, { outcome: 'changed' }>): HandDone {
  const { typeId } = changed.registration
  return chosen.act === 'change-type' && typeId !== chosen.typeId ? 'wait-for-type' : chosen.act
}

function refused(typed: Typed, problem: Problem, status: 409 | 503): Shown {
  return { typed, problems: new Map([['form', problem]]), status }
}

/** Where one came from: the line, or the page of the attendee. */
function backTo(opened: OpenAct, from: string): string {
  const { found, listed, situation } = opened
  const base = `/organizer/events/${found.event.slug}`
  const { line, typeId } = situation.standing
  const type = listed.types.find(({ id }) => id === (line?.typeId ?? typeId))
  if (from === 'line') return `${base}/line${type ? `?type=${encodeURIComponent(type.key)}` : ''}`
  return attendeePath(opened)
}

function donePath(opened: OpenAct, from: string, done: HandDone): string {
  const back = backTo(opened, from)
  const of = from === 'line' ? `&of=${opened.attendee.id}` : ''
  return `${back}${back.includes('?') ? '&' : '?'}done=${done}${of}`
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  opened: OpenAct,
  { typed, problems = noProblems, status = 200 }: Shown = {},
): Promise<Response> {
  const { found, listed, act, situation } = opened
  const url = new URL(c.req.url)
  const from = typed ? typed.one('from') : (singleQuery(url, 'from') ?? '')
  const first = new Map([
    ['position', singleQuery(url, 'position') ?? ''],
    ['if_full', 'refuse'],
    ['to', 'place'],
  ])
  const acted = { event: found.event, types: listed.types, situation, now: services.clock.now() }
  return page(
    c,
    <ActPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, typed ?? null, problems, first)}
      screen={actScreen(act, acted, c.var.t)}
      from={from === 'line' ? 'line' : ''}
      back={backTo(opened, from)}
      mayEdit={found.may('edit-event')}
    />,
    status,
  )
}
