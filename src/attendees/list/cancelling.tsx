import type { Context } from 'hono'
import { CancelSelectionPage } from '../../../views/attendees/list/cancel-selection-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import type { AppEnv } from '../../http/app-env.ts'
import type { Typed } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { isFreshlySignedIn, officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem } from '../../http/problems.ts'
import type { RegistrationId } from '../../ids.ts'
import { mostWithoutFreshSignIn } from '../../organizers/fresh-sign-in.ts'
import type { Cancelled } from '../../registrations/cancel.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import { fullName } from '../../registrations/person-name.ts'
import { holdsPlace } from '../../registrations/registration.ts'
import type { Services } from '../../services.ts'
import { stateInWords } from '../attendee-words.ts'
import { cancelByHand } from '../cancel-by-hand.ts'
import { readerFor } from '../listed-event.ts'
import { listPath } from '../office-paths.ts'
import { busy, readReason } from '../reason.ts'
import type { OpenList } from './open-list.ts'
import { pickedIds, readSelection, type Selection } from './selection.ts'

type Refused = {
  readonly problem: readonly [field: 'form' | 'reason', Problem]
  readonly status: 401 | 409 | 422 | 503
}

/**
 * Cancels a selection in two steps at the list's address: first a page with the number and the names, then, with its
 * reason, the deed. Where not all could be cancelled the page comes again and says what became of each.
 */
export async function cancelSelection(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  open: OpenList,
  typed: Typed,
): Promise<Response> {
  const { found, view } = open
  const { organizerId } = signedIn(c)
  const scope = { eventId: found.event.id, reader: readerFor({ organizerId }, 'act-on-attendees', view) }
  const selection = await readSelection(services.db, scope, view, pickedIds(typed))
  const show = (refused: Refused | null, became: Became = new Map()) =>
    showPage(c, services, open, { selection, typed, refused, became })
  if (typed.one('act') !== 'cancel-now') return show(null)
  if (selection.live.length === 0)
    return show({ problem: ['form', { key: 'cancel-selection.nobody' }], status: 409 })
  const read = readReason(typed.one('reason'))
  if ('key' in read) return show({ problem: ['reason', read], status: 422 })
  if (selection.live.length > mostWithoutFreshSignIn && !isFreshlySignedIn(c, services))
    return show({ problem: ['form', { key: 'editor.sign-in-again' }], status: 401 })

  const ids = selection.live.map(({ id }) => id)
  const cancellation = { eventId: found.event.id, organizerId, ids, reason: read.reason }
  const became = await cancelByHand(services, lane, cancellation)
  const undone = [...became.values()].filter(({ outcome }) => outcome !== 'cancelled')
  const waits = undone.flatMap((each) => (each.outcome === 'busy' ? [each.retryAfter] : []))
  if (undone.length === 0) return c.redirect(listPath(open, `cancelled=${ids.length}`), 303)
  if (undone.length > waits.length || ids.length > undone.length)
    return show({ problem: ['form', { key: 'cancel-selection.not-all' }], status: 409 }, became)
  const retryAfter = Math.max(...waits)
  c.header('retry-after', String(retryAfter))
  return show({ problem: ['form', busy(retryAfter)], status: 503 }, became)
}

type Became = ReadonlyMap<RegistrationId, Cancelled>

type Shown = {
  readonly selection: Selection
  readonly typed: Typed
  readonly refused: Refused | null
  readonly became: Became
}

async function showPage(
  c: Context<AppEnv>,
  services: Services,
  open: OpenList,
  { selection, typed, refused, became }: Shown,
): Promise<Response> {
  const { t } = c.var
  const zone = open.found.event.schedule.timeZone
  const people = (attendees: Selection['live']) =>
    attendees.map((attendee) => ({
      id: attendee.id,
      name: fullName(attendee),
      state: attendee.state,
      words: stateInWords(attendee, zone, t),
      outcome: became.get(attendee.id)?.outcome ?? null,
    }))
  return page(
    c,
    <CancelSelectionPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, open.found)}
      form={formState(t, typed, refused ? new Map([refused.problem]) : noProblems)}
      live={people(selection.live)}
      ended={people(selection.ended)}
      places={selection.live.filter(({ state }) => holdsPlace(state)).length}
      back={listPath(open)}
    />,
    refused?.status ?? 200,
  )
}
