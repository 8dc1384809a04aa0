import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { z } from 'zod'
import { LinksAskedPage, MyPage } from '../../../views/registrations/my-page.tsx'
import { isUnavailable } from '../../database/faults.ts'
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
import { noProblems, type Problem } from '../../http/problems.ts'
import { cleanLine } from '../../http/text-gate.ts'
import { parseEmail } from '../../mail/email-address.ts'
import type { Services } from '../../services.ts'
import { askForLinks } from './ask-for-links.ts'
import { personalFeedRoutes } from './feed/feed-routes.ts'
import { myOneRoutes } from './one/one-routes.tsx'

const emailSchema = z.string().transform((text, context) => {
  const parsed = parseEmail(cleanLine(text) ?? '')
  if (parsed.ok) return parsed.address
  context.addIssue('register.email-bad')
  return z.NEVER
})

/** Asking for the links of one's registrations by mail, and what those links open. */
export function myRoutes(services: Services) {
  const app = createApp()
  const warnOfAway = createWarnOfAway(services)
  app.use('/my', unkeptPage, publicLanguage(services))

  app.get('/my', (c) => ask(c, services, null))

  app.post('/my', async (c) => {
    const typed = await typedFields(c)
    const email = emailSchema.safeParse(typed.one('email'))
    if (!email.success) return ask(c, services, typed, { key: 'register.email-bad' }, 422)
    const client = clientAddress(c, services.config.trustProxy)
    const asking = { email: email.data, locale: c.var.locale, client }
    const result = await askForLinks(services, asking).catch(away)
    switch (result.outcome) {
      case 'away':
        warnOfAway({ reference: c.var.requestId, route: c.req.routePath, err: result.err })
        c.header('retry-after', '5')
        return ask(c, services, typed, { key: 'register.away' }, 503)
      case 'asked':
        return page(c, <LinksAskedPage frame={await frameOf(c, services)} email={email.data} />)
      case 'too-many': {
        c.header('retry-after', String(result.retryAfter))
        const count = Math.ceil(result.retryAfter / 60)
        return ask(c, services, typed, { key: 'my.too-many', values: { count } }, 429)
      }
      default:
        return neverReached(result)
    }
  })

  app.route('/', myOneRoutes(services))
  app.route('/', personalFeedRoutes(services))
  return app
}

function away(error: unknown): { readonly outcome: 'away'; readonly err: unknown } {
  if (!isUnavailable(error)) throw error
  return { outcome: 'away', err: error }
}

async function ask(
  c: Context<AppEnv>,
  services: Services,
  typed: Typed | null,
  problem?: Problem,
  status: ContentfulStatusCode = 200,
): Promise<Response> {
  const problems = problem ? new Map([['email', problem]]) : noProblems
  const frame = await frameOf(c, services)
  return page(c, <MyPage frame={frame} form={formState(c.var.t, typed, problems)} />, status)
}
