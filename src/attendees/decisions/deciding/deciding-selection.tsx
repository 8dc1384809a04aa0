import type { Context } from 'hono'
import { DecideSelectionPage } from '../../../../views/attendees/decisions/decide-selection-page.tsx'
import { officeHead } from '../../../events/office/office-event.ts'
import type { AppEnv } from '../../../http/app-env.ts'
import type { Typed } from '../../../http/form.ts'
import { formState } from '../../../http/form-state.ts'
import { isFreshlySignedIn, officeFrameOf } from '../../../http/office-frame.ts'
import { page } from '../../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../../http/problems.ts'
import type { RegistrationId } from '../../../ids.ts'
import { mostWithoutFreshSignIn } from '../../../organizers/fresh-sign-in.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import type { Services } from '../../../services.ts'
import { pickedIds } from '../../list/selection.ts'
import { busy } from '../../reason.ts'
import { type Application, applicationsOnPage } from '../application.ts'
import { readChoices } from '../application-screen.ts'
import { listApplicationsById } from '../application-store.ts'
import { rowOf } from '../applications-screen.ts'
import { decisionsPath, type OpenDecisions } from '../open-decisions.ts'
import { decide } from './decide.ts'
import type { Became } from './decision.ts'
import { readDecision } from './decision-form.ts'
import { becameInWords } from './decision-words.ts'

type Refused = { readonly problems: Problems; readonly status: 401 | 409 | 422 | 503 }

/**
 * Decides on a selection in two steps at the list's address: first a page with the number, the names and the free
 * places, then, with what was decided, the deed. Where not all were decided on the page comes again and says why.
 */
export async function decideSelection(
  c: Context<AppEnv>,
  services: Services,
  lane: Lane,
  opened: OpenDecisions,
  typed: Typed,
): Promise<Response> {
  const ids = pickedIds(typed).slice(0, applicationsOnPage)
  const found = await listApplicationsById(services.db, opened.scope, ids)
  const waiting = found.filter(({ attendee }) => attendee.state === 'applied')
  const choices = await readChoices(services.db, opened, waiting)
  const show = (refused: Refused | null, became: Outcomes = new Map()) =>
    showPage(c, services, opened, { found, waiting, choices, typed, refused, became })
  if (typed.one('act') !== 'decide-now') return show(null)
  if (waiting.length === 0) return show(problem({ key: 'decisions.selection-nobody' }, 409))
  const read = readDecision(typed)
  if ('problems' in read) return show({ problems: read.problems, status: 422 })
  if (waiting.length > mostWithoutFreshSignIn && !isFreshlySignedIn(c, services))
    return show(problem({ key: 'editor.sign-in-again' }, 401))
  const key = choices.verdicts.includes('line') ? 'decisions.not-all-fit' : 'decisions.not-all-fit-no-line'
  if (read.decision.verdict === 'place' && choices.fits < waiting.length) return show(problem({ key }, 409))

  const { eventId, organizerId } = opened.scope
  const became = await decide(services, lane, {
    ...{ eventId, organizerId, applications: waiting, decision: read.decision },
    reviewersNeeded: opened.found.event.reviewersNeeded,
    mayHurry: opened.found.may('decide-early'),
  })
  const undone = [...became.values()].filter(({ outcome }) => outcome !== 'decided')
  const waits = undone.flatMap((each) => (each.outcome === 'busy' ? [each.retryAfter] : []))
  if (undone.length === 0) return c.redirect(withDecided(decisionsPath(opened), waiting.length), 303)
  if (waits.length < waiting.length) return show(problem({ key: 'decisions.not-all' }, 409), became)
  const retryAfter = Math.max(...waits)
  c.header('retry-after', String(retryAfter))
  return show(problem(busy(retryAfter), 503), became)
}

type Outcomes = ReadonlyMap<RegistrationId, Became>

function problem(of: Problem, status: Refused['status']): Refused {
  return { problems: new Map([['form', of]]), status }
}

function withDecided(path: string, count: number): string {
  return `${path}${path.includes('?') ? '&' : '?'}decided=${count}`
}

type Shown = {
  readonly found: readonly Application[]
  readonly waiting: readonly Application[]
  readonly choices: Awaited<ReturnType<typeof readChoices>>
  readonly typed: Typed
  readonly refused: Refused | null
  readonly became: Outcomes
}

async function showPage(
  c: Context<AppEnv>,
  services: Services,
  opened: OpenDecisions,
  { found, waiting, choices, typed, refused, became }: Shown,
): Promise<Response> {
  const { t } = c.var
  const inWords = ({ key, values }: Problem) => t(key, values)
  return page(
    c,
    <DecideSelectionPage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, opened.found)}
      form={formState(t, typed, refused?.problems ?? noProblems)}
      choices={choices}
      people={waiting.map((application) => {
        const each = became.get(application.attendee.id)
        const words = each ? inWords(becameInWords(each, t)) : null
        return { ...rowOf(application, opened, t), isDone: each?.outcome === 'decided', became: words }
      })}
      ended={found.length - waiting.length}
      mayHurry={opened.found.may('decide-early')}
      back={decisionsPath(opened)}
    />,
    refused?.status ?? 200,
  )
}
