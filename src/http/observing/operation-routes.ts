import { HTTPException } from 'hono/http-exception'
import { isUnavailable } from '../../database/faults.ts'
import { listMissingSteps } from '../../database/migrate.ts'
import type { Services } from '../../services.ts'
import { zoneVersion } from '../../time/zones.ts'
import { createApp } from '../app-env.ts'
import { equalBytes, sha256 } from '../signing/keys.ts'
import type { Metrics } from './metrics.ts'

type OperationServices = Pick<Services, 'db' | 'config'>

/** What supervisors, balancers and Prometheus ask. Without `metrics` (Workers) there are none. */
export function operationRoutes({ db, config }: OperationServices, metrics: Metrics | null) {
  const app = createApp()

  app.get('/healthz', (c) => {
    c.header('cache-control', 'no-store')
    return c.text('alive\n')
  })

  app.get('/readyz', async (c) => {
    c.header('cache-control', 'no-store')
    const readiness = await readReadiness(db)
    return c.json(readiness, readiness.ready ? 200 : 503)
  })

  app.get('/metrics', async (c) => {
    const { incoming } = c.env
    const peer = incoming?.socket?.remoteAddress
    const forwarded = c.req.header('x-forwarded-for') !== undefined
    const open =
      config.metricsToken === null
        ? isLoopback(peer) && !forwarded
        : await bears(c.req.header('authorization'), config.metricsToken)
    if (metrics === null || !open) throw new HTTPException(404)
    c.header('cache-control', 'no-store')
    return c.body(await metrics.read(), 200, { 'content-type': metrics.contentType })
  })

  return app
}

/** Whether requests can be served: the database answers and has every step of the schema; with the zone data in use. */
async function readReadiness(db: Services['db']) {
  const zoneData = zoneVersion()
  try {
    const missing = await listMissingSteps(db)
    const migrations = missing.length === 0 ? 'done' : 'missing'
    return { ready: missing.length === 0, database: 'here', migrations, zoneData }
  } catch (error) {
    if (!isUnavailable(error)) throw error
    return { ready: false, database: 'away', migrations: 'unknown', zoneData }
  }
}

function isLoopback(address: string | undefined): boolean {
  return address !== undefined && /^(::ffff:)?127\.|^::1$/.test(address)
}

async function bears(authorization: string | undefined, token: string): Promise<boolean> {
  return equalBytes(await sha256(authorization ?? ''), await sha256(`Bearer ${token}`))
}
