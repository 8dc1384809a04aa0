import type { Context } from 'hono'
import { OfferSelectionPage } from '../../../../views/attendees/line/offer-selection-page.tsx'
import { officeHead } from '../../../events/office/office-event.ts'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { isFreshlySignedIn, officeFrameOf, signedIn } from '../../../http/office-frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem } from '../../../http/problems.ts'
import { mostWithoutFreshSignIn } from '../../../organizers/fresh-sign-in.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import { fullName } from '../../../registrations/person-name.ts'
import type { Services } from '../../../services.ts'
import type { OpenList } from '../../list/open-list.ts'
import { pickedIds } from '../../list/selection.ts'
import { readerFor } from '../../listed-event.ts'
import { listPath } from '../../office-paths.ts'
import { busy, readReason } from '../../reason.ts'
import { isOpenTo } from '../acts/hand-act.ts'
import { offerToMany } from './offer-to-many.ts'
import { type Offerable, readOfferable } from './offerable.ts'

type Refused = {
  readonly problem: readonly [field: 'form' | 'reason', Problem]
  readonly status: 401 | 409 | 422 | 503
}
type Became = Awaited<ReturnType<typeof offerToMany>>

/**
 * Offers places to those who were ticked and wait, in the order of the line: first a page that says how many fit and
 * who is passed, then the deed. Where it went otherwise than the page said, it comes again with what became of each.
 */
export async function offerSelection(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  open: OpenList,
  typed: Typed,
): Promise<Response> {
  const { event } = open.found
  const { organizerId } = signedIn(c)
  const reader = readerFor({ organizerId }, 'act-on-attendees', open.view)
  const offerable = await readOfferable(services.db, { eventId: event.id, reader }, pickedIds(typed))
  const show = (refused: Refused | null, became: Became = new Map()) =>
    showPage(c, services, open, { offerable, typed, refused, became })
  if (!isOpenTo('offer', event, services.clock.now()))
    return show({ problem: ['form', { key: closedKey(event.state) }], status: 409 })
  if (typed.one('act') !== 'offer-now') return show(null)
  if (offerable.fitting.length === 0)
    return show({ problem: ['form', { key: 'line.selection.nobody' }], status: 409 })
  const read = readReason(typed.one('reason'))
  if ('key' in read) return show({ problem: ['reason', read], status: 422 })
  if (read.reason === null && offerable.passes > 0)
    return show({ problem: ['reason', { key: 'line.reason-missing' }], status: 422 })
  if (offerable.fitting.length > mostWithoutFreshSignIn && !isFreshlySignedIn(c, services))
    return show({ problem: ['form', { key: 'editor.sign-in-again' }], status: 401 })

  const ids = offerable.fitting.map(({ id }) => id)
  const by = { eventId: event.id, organizerId, ids, reason: read.reason }
  const became = await offerToMany(services, lane, by)
  const undone = [...became.values()].filter(({ outcome }) => outcome !== 'changed')
  if (undone.length === 0) return c.redirect(listPath(open, `offered=${ids.length}`), 303)
  const waits = undone.flatMap((each) => (each.outcome === 'busy' ? [each.retryAfter] : []))
  if (waits.length < ids.length)
    return show({ problem: ['form', { key: 'line.selection.not-all' }], status: 409 }, became)
  c.header('retry-after', String(Math.max(...waits)))
  return show({ problem: ['form', busy(Math.max(...waits))], status: 503 })
}

function closedKey(state: OpenList['found']['event']['state']) {
  return state === 'postponed' ? ('line.rests.postponed' as const) : ('line.closed' as const)
}

type Shown = {
  readonly offerable: Offerable
  readonly typed: Typed
  readonly refused: Refused | null
  readonly became: Became
}

async function showPage(
  c: Context<AppEnv>,
  services: Services,
  open: OpenList,
  { offerable, typed, refused, became }: Shown,
): Promise<Response> {
  const { fitting, lacking, others, passes } = offerable
  return page(
    c,
    <OfferSelectionPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, open.found)}
      form={formState(c.var.t, typed, refused ? new Map([refused.problem]) : noProblems)}
      people={fitting.map((standing) => ({
        id: standing.id,
        name: fullName(standing),
        outcome: became.get(standing.id)?.outcome ?? null,
      }))}
      {...{ lacking, others, passes }}
      back={listPath(open)}
    />,
    refused?.status ?? 200,
  )
}
