import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { ApplicationPage } from '../../../views/attendees/decisions/application-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Services } from '../../services.ts'
import { changeByHand } from '../line/acts/change-by-hand.ts'
import { busy, readReason } from '../reason.ts'
import { type Application, isUndecided } from './application.ts'
import { type ApplicationScreen, readApplicationScreen } from './application-screen.ts'
import { decide } from './deciding/decide.ts'
import { readDecision, readReview } from './deciding/decision-form.ts'
import { becameInWords } from './deciding/decision-words.ts'
import { keepDecision } from './keep-decision.ts'
import { decisionsPath, type OpenDecisions, openApplication } from './open-decisions.ts'
import { giveReview } from './reviews/give-review.ts'

type Opened = OpenDecisions & { readonly application: Application }

/** What was just done, for the page to say. */
const doings = ['reviewed', 'decided', 'kept', 'reopened'] as const
type Doing = (typeof doings)[number]

type Refused = {
  readonly act: 'review' | 'decide' | 'reopen'
  readonly typed: Typed
  readonly problems: Problems
  readonly status: 409 | 422 | 503
}

/** One application: the answers, what reviewers think, the decision. */
export function applicationRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/organizer/events/:slug/decisions/:id', async (c) =>
    show(c, services, await openApplication(c, services, 'see-attendees'), null),
  )

  app.post('/organizer/events/:slug/decisions/:id', async (c) => {
    const opened = await openApplication(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    switch (typed.one('act')) {
      case 'review':
        return review(c, services, opened, typed)
      case 'decide':
        return decideOn(c, services, lane, opened, typed)
      case 'reopen':
        return reopen(c, services, lane, opened, typed)
      case 'keep':
        await keepDecision(services, { ...opened.scope, id: opened.application.attendee.id })
        return done(c, opened, 'kept')
      default:
        throw new HTTPException(400)
    }
  })

  return app
}

async function review(
  c: Context<AppEnv>,
  services: Services,
  opened: Opened,
  typed: Typed,
): Promise<Response> {
  const { application, scope } = opened
  const refuse = (problems: Problems, status: 409 | 422) =>
    show(c, services, opened, { act: 'review', typed, problems, status })
  const over = () => refuse(new Map([['form', { key: 'decisions.review-over' }]]), 409)
  if (!isUndecided(application)) return over()
  const read = readReview(typed)
  if ('problems' in read) return refuse(read.problems, 422)
  const { eventId, organizerId } = scope
  const { id } = application.attendee
  const reviewed = await giveReview(services, { eventId, organizerId, id, ...read.review })
  return reviewed.outcome === 'over' ? over() : done(c, opened, 'reviewed')
}

async function decideOn(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  opened: Opened,
  typed: Typed,
): Promise<Response> {
  const { application, scope, found } = opened
  const read = readDecision(typed)
  if ('problems' in read)
    return show(c, services, opened, { act: 'decide', typed, problems: read.problems, status: 422 })
  const { eventId, organizerId } = scope
  const became = await decide(services, lane, {
    ...{ eventId, organizerId, applications: [application], decision: read.decision },
    reviewersNeeded: found.event.reviewersNeeded,
    mayHurry: found.may('decide-early'),
  })
  const own = became.get(application.attendee.id) ?? { outcome: 'not-found' as const }
  if (own.outcome === 'decided') return done(c, opened, 'decided')
  if (own.outcome === 'busy') c.header('retry-after', String(own.retryAfter))
  // The page is read anew: it shows what somebody else did.
  const now = await openApplication(c, services, 'act-on-attendees')
  const status = own.outcome === 'busy' ? 503 : 409
  const problems = new Map([['form', becameInWords(own, c.var.t)]])
  return show(c, services, now, { act: 'decide', typed, problems, status })
}

async function reopen(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  opened: Opened,
  typed: Typed,
): Promise<Response> {
  const refuse = (problems: Problems, status: Refused['status']) =>
    show(c, services, opened, { act: 'reopen', typed, problems, status })
  const read = readReason(typed.one('reason'))
  if ('key' in read) return refuse(new Map([['reason', read]]), 422)
  const { eventId, organizerId } = opened.scope
  const deed = { eventId, organizerId, id: opened.application.attendee.id, reason: read.reason }
  const changed = await changeByHand(services, lane, deed, { act: 'reopen' })
  switch (changed.outcome) {
    case 'changed':
      return done(c, opened, 'reopened')
    case 'busy':
      c.header('retry-after', String(changed.retryAfter))
      return refuse(new Map([['form', busy(changed.retryAfter)]]), 503)
    case 'already-registered':
      return refuse(new Map([['form', { key: 'decisions.already-registered' }]]), 409)
    default:
      return refuse(new Map([['form', { key: 'decisions.reopen-refused' }]]), 409)
  }
}

function done(c: Context<AppEnv>, opened: Opened, doing: Doing): Response {
  const path = decisionsPath(opened, `/${opened.application.attendee.id}`)
  return c.redirect(`${path}${path.includes('?') ? '&' : '?'}done=${doing}`, 303)
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  opened: Opened,
  refused: Refused | null,
): Promise<Response> {
  const { t } = c.var
  const screen = await readApplicationScreen(services.db, opened, t)
  const formOf = (act: Refused['act'], first?: ReadonlyMap<string, string>) =>
    refused?.act === act
      ? formState(t, refused.typed, refused.problems)
      : formState(t, null, noProblems, first)
  const doing = singleQuery(new URL(c.req.url), 'done')
  return page(
    c,
    <ApplicationPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, opened.found)}
      screen={screen}
      forms={{
        review: formOf('review', ownReview(screen)),
        decide: formOf('decide'),
        reopen: formOf('reopen'),
      }}
      done={refused ? null : (doings.find((each) => each === doing) ?? null)}
      may={{ act: opened.found.may('act-on-attendees'), hurry: opened.found.may('decide-early') }}
    />,
    refused?.status ?? 200,
  )
}

function ownReview({ ownReview: own }: ApplicationScreen): ReadonlyMap<string, string> {
  return new Map(own ? Object.entries({ vote: own.vote, comment: own.comment }) : [])
}
