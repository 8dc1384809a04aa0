import type { Context } from 'hono'
import { KeptPage } from '../../views/organizers/kept-page.tsx'
import type { Queryable } from '../database/connection.ts'
import { type AppEnv, createMiddleware, type OfficeEventLink, type SignedIn } from '../http/app-env.ts'
import { typedFields } from '../http/form.ts'
import { privatePage } from '../http/gates/security-headers.ts'
import { namedLocale, speak } from '../http/language.ts'
import { isMultipart, typedWithFiles } from '../http/multipart.ts'
import { page } from '../http/page.ts'
import type { Locale } from '../i18n/locales.ts'
import type { Services } from '../services.ts'
import { deskPath, safeNext } from './next-path.ts'
import { type Cookies, officeCookies } from './sign-in/cookies.ts'
import { openSession, sealSession } from './sign-in/session.ts'
import { findSignedIn } from './sign-in/sign-in-store.ts'

/** The events that an organizer's rail names: handed in, for events stand above this room. */
export type ListOfficeEvents = (
  db: Queryable,
  organizer: SignedIn,
  locale: Locale,
) => Promise<readonly OfficeEventLink[]>

type GateServices = Pick<Services, 'db' | 'clock' | 'keys' | 'config' | 'assets'>

/**
 * One gate for all under /organizer, before routing (SEC-33): without a living session nothing there answers but the
 * sign-in. A GET is led to it and back; what another method carried is kept in a page of 401.
 */
export function officeGate(services: GateServices, listOfficeEvents: ListOfficeEvents) {
  const cookies = officeCookies(services.config.publicUrl)

  return createMiddleware(async (c, next) => {
    if (!isOffice(c.req.path)) return next()
    await privatePage(c, async () => {})
    // With no-referrer older browsers send `Origin: null`, and their posts would be refused as another site's.
    if (!isSignIn(c.req.path)) c.header('referrer-policy', 'same-origin')
    const organizer = await readOrganizer(c, services, cookies)
    if (organizer) {
      c.set('organizer', organizer)
      speak(c, namedLocale(c) ?? organizer.locale)
      c.set('officeEvents', () => listOfficeEvents(services.db, organizer, c.var.locale))
      return next()
    }
    if (isSignIn(c.req.path)) return next()
    if (c.req.method === 'GET' || c.req.method === 'HEAD') return c.redirect(signInPath(c), 303)
    // A file is not kept: it is chosen again after the sign-in.
    const typed = isMultipart(c) ? (await typedWithFiles(c, 0)).typed : await typedFields(c)
    const fields = typed.names.flatMap((name) => typed.many(name).map((value) => [name, value] as const))
    const kept = { action: new URL(c.req.url).pathname, fields }
    return page(c, <KeptPage t={c.var.t} asset={services.assets.href} kept={kept} />, 401)
  })
}

async function readOrganizer(
  c: Context<AppEnv>,
  { db, clock, keys }: GateServices,
  cookies: Cookies,
): Promise<SignedIn | undefined> {
  const now = clock.machine()
  const session = await openSession(keys, cookies.read(c, 'session'), now)
  const organizer = session && (await findSignedIn(db, session.token, now))
  if (organizer && session.isDueForRenewal)
    cookies.set(c, 'session', await sealSession(keys, session.token, now))
  return organizer
}

// In any spelling: a router that folds case one day must not open what the gate took for another address.
function isOffice(path: string): boolean {
  return /^\/+organizer(\/|$)/i.test(path)
}

function isSignIn(path: string): boolean {
  return /^\/organizer\/sign-in(\/[A-Za-z0-9_-]+)?$/.test(path)
}

function signInPath(c: Context<AppEnv>): string {
  const { pathname, search } = new URL(c.req.url)
  const next = safeNext(pathname + search)
  return next === deskPath ? '/organizer/sign-in' : `/organizer/sign-in?next=${encodeURIComponent(next)}`
}
