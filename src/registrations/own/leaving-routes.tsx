import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { LeavePage } from '../../../views/registrations/own/leave-page.tsx'
import { getEvent } from '../../events/event-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { neverReached } from '../../http/never-reached.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problems } from '../../http/problems.ts'
import { cleanText, lengthOf } from '../../http/text-gate.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Services } from '../../services.ts'
import { cancel } from '../cancel.ts'
import { listCompanions } from '../group/guests/accompanying-store.ts'
import { dismissCompanyOf } from '../group/guests/dismiss-company.ts'
import type { Busy, Lane } from '../lane/lane.ts'
import { isLive, type Registration } from '../registration.ts'
import { stayWithType } from '../types/stay-with-type.ts'
import { findOwnLine } from './line-store.ts'
import { openOwnLink } from './own-link.ts'
import { showOwnPage, toOwnPage } from './own-page.tsx'
import { type Leaving, leavingOf } from './standing.ts'

const longestReason = 500

export const reasonSchema = z.string().transform((text, context) => {
  const clean = cleanText(text)
  if (clean !== undefined && lengthOf(clean) <= longestReason) return clean === '' ? null : clean
  context.addIssue(clean === undefined ? 'own.reason-unreadable' : 'own.reason-too-long')
  return z.NEVER
})

type Asked = {
  readonly status?: ContentfulStatusCode
  readonly typed?: Typed
  readonly problems?: Problems
  readonly busySeconds?: number
}

const acts = ['cancel', 'leave', 'decline'] as const
type Act = (typeof acts)[number]

/** Giving a place back, declining an offer, leaving the line: each asks first, and repeats harmlessly. */
export function leavingRoutes(services: Services, lane: Lane) {
  const app = createApp()

  for (const act of acts) {
    app.get(`/registrations/:link/${act}`, async (c) => {
      const registration = await openOwnLink(c, services)
      const leaving = await leavingBy(services, registration, act)
      return leaving ? ask(c, services, registration, leaving, {}) : showOwnPage(c, services, registration)
    })

    app.post(`/registrations/:link/${act}`, async (c) => {
      const registration = await openOwnLink(c, services)
      const typed = await typedFields(c)
      const leaving = await leavingBy(services, registration, act)
      if (registration.state === 'cancelled') return toOwnPage(c, services, registration)
      if (!leaving) return showOwnPage(c, services, registration, 'own.not-possible')
      const reason = reasonSchema.safeParse(typed.one('reason'))
      if (reason.success) return leave(c, registration, leaving, { typed, reason: reason.data })
      const key = reason.error.issues[0]?.message as MessageKey
      return ask(c, services, registration, leaving, {
        status: 422,
        typed,
        problems: new Map([['reason', { key }]]),
      })
    })
  }

  async function leave(
    c: Context<AppEnv>,
    { eventId, id, state }: Registration,
    leaving: Leaving,
    { typed, reason }: { readonly typed: Typed; readonly reason: string | null },
  ): Promise<Response> {
    const asked = { eventId, id, by: { kind: 'participant' }, reason } as const
    const result =
      leaving === 'stay' ? await stayWithType(lane, asked) : await cancel(lane, { ...asked, from: state })
    if (result.outcome === 'cancelled') await dismissCompanyOf(services, lane, asked)
    switch (result.outcome) {
      case 'cancelled':
      case 'changed':
        return toOwnPage(c, services, result.registration)
      case 'not-possible':
        return showOwnPage(c, services, result.registration, 'own.not-possible')
      case 'not-found':
        throw new HTTPException(404)
      case 'busy':
        c.header('retry-after', String(result.retryAfter))
        return ask(c, services, await openOwnLink(c, services), leaving, busyWith(typed, result))
      case 'full':
      case 'no-line':
      case 'already-registered':
        throw new Error(`Leaving was answered ${result.outcome}`)
      default:
        return neverReached(result)
    }
  }

  return app
}

function busyWith(typed: Typed, { retryAfter }: Busy): Asked {
  return { status: 503, typed, busySeconds: retryAfter }
}

/**
 * `leave` and `decline` are for the line and for offers alone: who has a place by now does not lose it by them. Who has
 * one and waits for another type leaves that line, and stays.
 */
async function leavingBy(
  { db, clock }: Services,
  registration: Registration,
  act: Act,
): Promise<Leaving | undefined> {
  const event = await getEvent(db, registration.eventId)
  const leaving = leavingOf(event, registration, clock.now())
  const { eventId, id, state } = registration
  if (act === 'leave' && state === 'confirmed' && leaving)
    return (await findOwnLine(db, eventId, id)) ? 'stay' : undefined
  return act === 'cancel' || act === leaving ? leaving : undefined
}

async function ask(
  c: Context<AppEnv>,
  services: Services,
  registration: Registration,
  leaving: Leaving,
  { status = 200, typed, problems = noProblems, busySeconds }: Asked,
): Promise<Response> {
  const { eventId } = registration
  const event = await getEvent(services.db, eventId)
  const texts = await listTexts(services.db, [eventId], c.var.locale, ['event'])
  const company = await listCompanions(services.db, eventId, registration.id)
  const content = (
    <LeavePage
      frame={await frameOf(c, services)}
      texts={textsOf(texts.get(eventId) ?? [], 'event', eventId)}
      form={formState(c.var.t, typed ?? null, problems)}
      path={await services.links.toRegistration(registration)}
      company={company.filter(({ state }) => isLive(state)).map(({ name }) => name)}
      {...{ leaving, event, busySeconds }}
    />
  )
  return page(c, content, status)
}
