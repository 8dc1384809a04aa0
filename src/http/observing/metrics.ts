import { routePath } from 'hono/route'
import { createMiddleware } from '../app-env.ts'

/** The process's figures for the operator. They name routes by their pattern, never by their address (PRIV-6). */
export type Metrics = {
  readonly contentType: string
  /** All figures as Prometheus reads them. */
  readonly read: () => Promise<string>
  readonly answered: (request: { method: string; route: string; status: number; seconds: number }) => void
}

/** Counts and times every answer. */
export function measureAnswers(metrics: Metrics) {
  return createMiddleware(async (c, next) => {
    const started = performance.now()
    await next()
    const seconds = (performance.now() - started) / 1000
    metrics.answered({ method: c.req.method, route: routePath(c, -1), status: c.res.status, seconds })
  })
}
