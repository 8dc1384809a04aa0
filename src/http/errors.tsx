import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { TrieRouter } from 'hono/router/trie-router'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ErrorPage, type ErrorStatus, type KeptForm } from '../../views/error-page.tsx'
import { isUnavailable } from '../database/faults.ts'
import type { Services } from '../services.ts'
import type { AppEnv, createApp } from './app-env.ts'
import { typedFields } from './form.ts'
import { frameOrBare } from './frame.ts'
import { createWarnOfAway } from './observing/quiet-warning.ts'
import { page } from './page.ts'

type App = ReturnType<typeof createApp>
type ErrorServices = Pick<Services, 'site' | 'assets' | 'links' | 'config' | 'log' | 'clock'>

const statuses: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 413, 415, 429, 500, 503])

/** Faults end here: what a route threw on purpose keeps its status, a database that is away is 503, all else 500 with a reference. */
export function answerError(services: ErrorServices): ErrorHandler<AppEnv> {
  const warnOfAway = createWarnOfAway(services)
  return async (error, c) => {
    if (error instanceof HTTPException) return errorPage(c, services, error.status)
    const reference = c.var.requestId
    const route = c.req.routePath
    if (isUnavailable(error)) {
      warnOfAway({ reference, route, err: error })
      c.header('retry-after', '5')
      return errorPage(c, services, 503, reference)
    }
    services.log.error({ reference, route, err: error }, 'A fault of ours')
    return errorPage(c, services, 500, reference)
  }
}

/** 405 with Allow where the address has other methods, else 404. */
export function answerNotFound(services: ErrorServices, app: App): NotFoundHandler<AppEnv> {
  const methodsAt = methodsFinder(app)
  return (c) => {
    const allowed = methodsAt(c.req.path).filter((method) => method !== c.req.method)
    if (allowed.length === 0) return errorPage(c, services, 404)
    c.header('allow', allowed.join(', '))
    return errorPage(c, services, 405)
  }
}

/** Shows an error's page; in plain text where the address is a file or a feed. */
export async function errorPage(
  c: Context<AppEnv>,
  services: ErrorServices,
  status: number,
  reference?: string,
): Promise<Response> {
  const known = (statuses.has(status) ? status : 500) as ErrorStatus
  c.header('cache-control', known === 404 || known === 410 ? 'private, max-age=0' : 'no-store')
  if (/\.(ics|xml|csv|json|xlsx|svg)$/.test(c.req.path)) {
    return c.text(`${c.var.t(`error.${known}.title`)}\n${c.var.t(`error.${known}.text`)}\n`, known)
  }
  const frame = await frameOrBare(c, services)
  const kept = known === 503 && c.req.method === 'POST' ? await keptForm(c) : undefined
  return page(c, <ErrorPage {...{ frame, status: known, reference, kept }} />, known as ContentfulStatusCode)
}

/** The form that could not be taken just now, to be sent again as it was filled; the fault may have come before it was read. */
async function keptForm(c: Context<AppEnv>): Promise<KeptForm | undefined> {
  if (!c.var.formFields) await typedFields(c).catch(ignoreMalformed)
  const { pathname, search } = new URL(c.req.url)
  return c.var.formFields && { action: pathname + search, fields: c.var.formFields }
}

function ignoreMalformed(error: unknown): void {
  if (!(error instanceof HTTPException)) throw error
}

function methodsFinder(app: App): (path: string) => readonly string[] {
  let routers: ReadonlyMap<string, TrieRouter<true>> | undefined
  // Made at the first miss: routes are still being mounted when this is set up.
  return (path) => {
    routers ??= routersByMethod(app)
    const methods = [...routers]
      .filter(([, router]) => router.match('GET', path)[0].length > 0)
      .map(([name]) => name)
    return methods.includes('GET') ? [...methods, 'HEAD'] : methods
  }
}

function routersByMethod(app: App): ReadonlyMap<string, TrieRouter<true>> {
  const routers = new Map<string, TrieRouter<true>>()
  for (const { method, path } of app.routes) {
    if (method === 'ALL') continue
    const router = routers.get(method) ?? new TrieRouter<true>()
    router.add('GET', path, true)
    routers.set(method, router)
  }
  return routers
}
