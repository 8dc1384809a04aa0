import listing from '../../dist/assets.json' with { type: 'json' }
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { connect } from '../database/connection.ts'
import { assetsServedElsewhere } from '../http/assets/assets.ts'
import type { Log } from '../http/observing/log.ts'
import { createKeys } from '../http/signing/keys.ts'
import { createLinks } from '../http/signing/links.ts'
import type { Services } from '../services.ts'
import { createSiteReader } from '../site/site-reader.ts'

// A Worker may hold six connections open at once; a page reads at most some tables side by side.
const connections = 4

const assets = assetsServedElsewhere(Object.fromEntries(listing.map(({ name, path }) => [name, path])))
const clock: Clock = { now: () => new Date(), machine: () => new Date() }

/**
 * Opens the services for one request, which ends them: nothing that has to do with the network may pass from one
 * request to another (S30). It connects at the first query.
 */
export function openServices(
  config: Config,
  databaseUrl: string,
  log: Log,
): { readonly services: Services; readonly close: () => Promise<void> } {
  const db = connect(databaseUrl, { size: connections })
  const keys = createKeys(config.appSecrets)
  const links = createLinks(config.publicUrl, keys)
  const services = { db, clock, config, keys, links, assets, log, site: createSiteReader(db, clock) }
  return { services, close: () => db.destroy() }
}
