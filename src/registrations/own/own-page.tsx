import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { OwnPage } from '../../../views/registrations/own/own-page.tsx'
import type { AppEnv } from '../../http/app-env.ts'
import { frameOf } from '../../http/frame.ts'
import { page } from '../../http/page.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Services } from '../../services.ts'
import { readCompany } from '../group/guests/company.ts'
import type { Registration } from '../registration.ts'
import { readOwnFacts } from './own-facts.ts'
import { ownView } from './own-view.ts'

/** The own page as it is now; `notice`: what a form that was sent to it came to, with 409 unless told otherwise. */
export async function showOwnPage(
  c: Context<AppEnv>,
  services: Services,
  registration: Registration,
  notice?: MessageKey,
  status: ContentfulStatusCode = notice ? 409 : 200,
): Promise<Response> {
  const { t, zone, locale } = c.var
  const facts = await readOwnFacts(services, registration, locale)
  const path = await services.links.toRegistration(registration)
  const seen = { t, zone, now: services.clock.now(), path, ...(notice ? { notice } : {}) }
  const frame = await frameOf(c, services)
  const company = await readCompany(services, registration)
  return page(c, <OwnPage {...{ frame, company }} view={ownView(facts, seen)} />, status)
}

/** Back to the own page, in the language and zone that the address names. */
export async function toOwnPage(
  c: Context<AppEnv>,
  { links }: Pick<Services, 'links'>,
  registration: Registration,
): Promise<Response> {
  return c.redirect((await links.toRegistration(registration)) + new URL(c.req.url).search, 303)
}
