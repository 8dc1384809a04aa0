import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { WishedPage, WishPage } from '../../../views/registrations/wish-page.tsx'
import { isUnavailable } from '../../database/faults.ts'
import { type Event, hasPublicPage, isDated, isPast, isSlug } from '../../events/event.ts'
import { findEventBySlug } from '../../events/event-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { type Typed, typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { unkeptPage } from '../../http/gates/security-headers.ts'
import { publicLanguage } from '../../http/language.ts'
import { clientAddress } from '../../http/limits/client-address.ts'
import { neverReached } from '../../http/never-reached.ts'
import { createWarnOfAway } from '../../http/observing/quiet-warning.ts'
import { page } from '../../http/page.ts'
import { noProblems, type Problem, type Problems } from '../../http/problems.ts'
import { cleanLine } from '../../http/text-gate.ts'
import { isLocale, locales } from '../../i18n/locales.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import { parseEmail } from '../../mail/email-address.ts'
import type { Services } from '../../services.ts'
import { wishForDate } from './wish-for-date.ts'

const form = z.object({
  email: z.string().transform((text, context) => {
    const parsed = parseEmail(cleanLine(text) ?? '')
    if (parsed.ok) return parsed.address
    context.addIssue('register.email-bad')
    return z.NEVER
  }),
  // Where it is not said, the page's.
  language: z.string().transform((text, context) => {
    if (text === '' || isLocale(text)) return text
    context.addIssue('register.language-missing')
    return z.NEVER
  }),
})

const path = '/events/:slug/tell-me'

/** Asking to be told once an event's date is fixed: only while it is to be announced. */
export function wishRoutes(services: Services) {
  const app = createApp()
  const warnOfAway = createWarnOfAway(services)
  app.use(path, unkeptPage, publicLanguage(services))

  app.get(path, async (c) => {
    const event = await getEventNamed(c, services)
    if (event.slug !== c.req.param('slug')) return toEvent(c, event, '/tell-me', 301)
    return isOpenFor(event, services) ? ask(c, services, event, {}) : toEvent(c, event)
  })

  app.post(path, async (c) => {
    const typed = await typedFields(c)
    const event = await getEventNamed(c, services)
    if (!isOpenFor(event, services)) return toEvent(c, event)
    const read = form.safeParse({ email: typed.one('email'), language: typed.one('language') })
    if (!read.success) {
      const problems = read.error.issues.map(
        ({ path: [name], message }) => [String(name), { key: message as MessageKey }] as const,
      )
      return ask(c, services, event, { typed, problems: new Map(problems), status: 422 })
    }
    const { email, language } = read.data
    const wish = { eventId: event.id, email, language: language === '' ? c.var.locale : language }
    const client = clientAddress(c, services.config.trustProxy)
    const result = await wishForDate(services, wish, client).catch(away)
    switch (result.outcome) {
      case 'away':
        warnOfAway({ reference: c.var.requestId, route: c.req.routePath, err: result.err })
        c.header('retry-after', '5')
        return ask(c, services, event, { typed, problems: inForm({ key: 'register.away' }), status: 503 })
      case 'wished':
        return page(c, <WishedPage frame={await frameOf(c, services)} slug={event.slug} email={email} />)
      case 'too-many': {
        c.header('retry-after', String(result.retryAfter))
        const count = Math.ceil(result.retryAfter / 60)
        const problems = inForm({ key: 'my.too-many', values: { count } })
        return ask(c, services, event, { typed, problems, status: 429 })
      }
      default:
        return neverReached(result)
    }
  })

  return app
}

async function getEventNamed(c: Context<AppEnv>, { db }: Pick<Services, 'db'>): Promise<Event> {
  const slug = c.req.param('slug') ?? ''
  const event = isSlug(slug) ? await findEventBySlug(db, slug) : undefined
  if (!event || !hasPublicPage(event)) throw new HTTPException(404)
  return event
}

function isOpenFor(event: Event, { clock }: Pick<Services, 'clock'>): boolean {
  return !isDated(event.schedule.precision) && event.state !== 'cancelled' && !isPast(event, clock.now())
}

function toEvent(c: Context<AppEnv>, { slug }: Event, below = '', status: 301 | 303 = 303): Response {
  return c.redirect(`/events/${slug}${below}${new URL(c.req.url).search}`, status)
}

function inForm(problem: Problem): Problems {
  return new Map([['email', problem]])
}

function away(error: unknown): { readonly outcome: 'away'; readonly err: unknown } {
  if (!isUnavailable(error)) throw error
  return { outcome: 'away', err: error }
}

type Asked = {
  readonly typed?: Typed
  readonly problems?: Problems
  readonly status?: ContentfulStatusCode
}

async function ask(
  c: Context<AppEnv>,
  services: Services,
  event: Event,
  { typed, problems = noProblems, status = 200 }: Asked,
): Promise<Response> {
  const texts = await listTexts(services.db, [event.id], c.var.locale, ['event'])
  const first = new Map([['language', c.var.locale]])
  const content = (
    <WishPage
      frame={await frameOf(c, services)}
      form={formState(c.var.t, typed ?? null, problems, first)}
      event={event}
      texts={textsOf(texts.get(event.id) ?? [], 'event', event.id)}
      languages={locales}
    />
  )
  return page(c, content, status)
}
