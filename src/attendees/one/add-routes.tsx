import type { Context } from 'hono'
import { AddAttendeePage } from '../../../views/attendees/one/add-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { neverReached } from '../../http/never-reached.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Added } from '../../registrations/add.ts'
import { typedSubmission } from '../../registrations/form/registration-form.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Services } from '../../services.ts'
import { busy } from '../reason.ts'
import { addByHand } from './add-by-hand.ts'
import { type AddFacts, readAddFacts, readAddition } from './add-form.ts'

type Shown = {
  readonly typed?: Typed
  readonly problems?: Problems
  readonly status?: 200 | 409 | 422 | 503
  /** The form's id was the fault: it gets another. */
  readonly renewed?: boolean
}
type AddScreen = { readonly found: OfficeEvent; readonly form: AddFacts }

/** Registers somebody by an organizer's hand. */
export function addRoutes(services: Services, lane: Lane) {
  const { db, clock } = services
  const app = createApp()

  app.get('/organizer/events/:slug/attendees/new', async (c) => show(c, services, await open(c)))

  app.post('/organizer/events/:slug/attendees/new', async (c) => {
    const screen = await open(c)
    const typed = await typedFields(c)
    const { privacyVersion: notice } = await services.site(c.var.locale)
    const read = readAddition(screen.form, typed, c.var.t, { notice, at: clock.now() })
    if (read.outcome === 'to-mend')
      return show(c, services, screen, { typed, problems: read.problems, status: 422 })
    const { organizerId } = signedIn(c)
    const result = await addByHand(services, lane, { ...read.addition, organizerId })
    if (result.outcome === 'registered') {
      const { id } = result.registration
      return c.redirect(`/organizer/events/${screen.found.event.slug}/attendees/${id}?done=added`, 303)
    }
    if (result.outcome === 'busy') c.header('retry-after', String(result.retryAfter))
    return show(c, services, screen, { typed, ...refusalOf(result) })
  })

  async function open(c: Context<AppEnv>): Promise<AddScreen> {
    const found = await requireEvent(c, services, 'act-on-attendees')
    return { found, form: await readAddFacts(db, found.event, c.var.t) }
  }

  return app
}

function refusalOf(result: Exclude<Added, { readonly outcome: 'registered' }>): Shown {
  const refused = (name: string, key: MessageKey, status: 409 | 422 = 409): Shown => ({
    problems: new Map([[name, { key }]]),
    status,
  })
  switch (result.outcome) {
    case 'full':
      return result.hasLine
        ? refused('wait', 'add-attendee.is-full-line')
        : refused('type', 'add-attendee.is-full')
    case 'choice-full':
      return refused('form', 'add-attendee.choice-full')
    case 'closed':
      return refused('form', 'add-attendee.closed')
    case 'no-such-type':
      return refused('type', 'add-attendee.type-missing', 422)
    case 'submission-used':
      return { ...refused('form', 'register.submission-used', 422), renewed: true }
    case 'busy':
      return { problems: new Map([['form', busy(result.retryAfter)]]), status: 503 }
    default:
      return neverReached(result)
  }
}

async function show(
  c: Context<AppEnv>,
  services: Services,
  { found, form }: AddScreen,
  { typed, problems = noProblems, status = 200, renewed = false }: Shown = {},
): Promise<Response> {
  const kept = typed && !renewed ? typedSubmission(typed) : undefined
  const first = new Map([['language', found.event.defaultLocale as string]])
  return page(
    c,
    <AddAttendeePage
      frame={await officeFrameOf(c, services)}
      head={officeHead(c, found)}
      form={formState(c.var.t, typed ?? null, problems, first)}
      submission={kept ?? crypto.randomUUID()}
      asksAffiliation={found.event.asks.affiliation}
      types={form.types}
      hasLine={form.hasLine}
      questions={form.facts.questions}
    />,
    status,
  )
}
