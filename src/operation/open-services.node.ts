import { sql } from 'kysely'
import { keepAppSecret } from '../app-secret.node.ts'
import { createDemoClock, createMachineClock, type DemoClock } from '../clock.node.ts'
import type { Clock } from '../clock.ts'
import type { Config } from '../config.ts'
import { connect, type Database } from '../database/connection.ts'
import { createCopyOut } from '../database/copy-out.node.ts'
import { dataFolderOf, openEmbedded } from '../database/embedded.node.ts'
import { migrate } from '../database/migrate.ts'
import type { Assets } from '../http/assets/assets.ts'
import type { Log } from '../http/observing/log.ts'
import { createKeys } from '../http/signing/keys.ts'
import { createLinks } from '../http/signing/links.ts'
import { locales } from '../i18n/locales.ts'
import type { Services } from '../services.ts'
import { createSiteReader } from '../site/site-reader.ts'
import { findDemoMark, keepClock, makeSite } from '../site/site-store.ts'

// Every statement of ours ends by itself after 5 s (SEC-54).
const silenceMs = 7_000

export type Opened = {
  readonly services: Services
  /** Beside the services' clock, in the demo only: it can be moved. */
  readonly demoClock: DemoClock | null
  /** What the operator ought to hear before all else. */
  readonly notes: readonly string[]
  readonly close: () => Promise<void>
}

/**
 * Opens all that a process of Symposia works with: the database (its own where none is named), brought up to date,
 * with its site made, and the services. Throws, in plain words, where that can't be.
 */
export async function openServices(config: Config, assets: Assets, log: Log): Promise<Opened> {
  const base = await openDatabase(config, log)
  try {
    const db = base.db
    await migrate(base.directUrl)
    await checkDurability(db)
    const machine = createMachineClock((byMs) =>
      log.warn({ byMs }, 'The clock follows the machine, which moved'),
    )
    await claimDatabase(db, config, machine)
    const demoClock =
      config.clockStart === null
        ? null
        : await createDemoClock(machine, config.clockStart, (at) => keepClock(db, at))
    const clock = demoClock ?? machine
    const keys = createKeys(base.secrets)
    const links = createLinks(config.publicUrl, keys)
    const site = createSiteReader(db, clock)
    const { copy: copyOut, close: closeCopyOut } = createCopyOut(config.databaseUrl ?? base.directUrl)
    const services = { db, clock, config, keys, links, assets, log, site, copyOut }
    const close = async () => {
      await closeCopyOut()
      await base.close()
    }
    return { services, demoClock, notes: [...base.notes, ...notesOf(config)], close }
  } catch (error) {
    await base.close()
    throw error
  }
}

type Base = {
  readonly db: Database
  readonly directUrl: string
  readonly secrets: readonly string[]
  readonly notes: readonly string[]
  readonly close: () => Promise<void>
}

async function openDatabase(config: Config, log: Log): Promise<Base> {
  if (config.databaseUrl !== null) {
    const db = connect(config.databaseUrl, { silenceMs })
    const directUrl = config.databaseDirectUrl ?? config.databaseUrl
    return { db, directUrl, secrets: config.appSecrets, notes: [], close: () => db.destroy() }
  }
  const folder = dataFolderOf(config.dataDir)
  const embedded = await openEmbedded(folder, { say: (line) => log.warn({}, line) })
  const db = connect(embedded.url, { silenceMs })
  const secrets = config.appSecrets.length > 0 ? config.appSecrets : [keepAppSecret(folder, config.demo)]
  const close = async () => {
    await db.destroy()
    await embedded.close()
  }
  return { db, directUrl: embedded.url, secrets, notes: [`The data lie in ${folder}`], close }
}

/** What was acknowledged must be on disk (REL-4). Engines that don't know the settings pass. */
async function checkDurability(db: Database): Promise<void> {
  const { rows } = await sql<{ fsync: string | null; commit: string | null }>`
    select current_setting('fsync', true) as fsync, current_setting('synchronous_commit', true) as commit`.execute(
    db,
  )
  for (const [name, value] of Object.entries({
    fsync: rows[0]?.fsync,
    synchronous_commit: rows[0]?.commit,
  })) {
    if (value === 'off')
      throw new Error(`The database runs with ${name} off: a power cut would lose registrations. Turn it on.`)
  }
}

/** Makes the site at the first start. The demo and real data never share a database. */
async function claimDatabase(db: Database, config: Config, machine: Clock): Promise<void> {
  const isDemo = await findDemoMark(db)
  if (isDemo === true && !config.demo) {
    throw new Error(
      'This database holds the demo. Start it with npm run demo, or use another DATA_DIR or DATABASE_URL.',
    )
  }
  if (isDemo === false && config.demo) {
    throw new Error("This database is not empty, and not the demo's. The demo wants a database of its own.")
  }
  const site = { defaultLocale: config.siteLanguage, locales, zone: config.siteZone, isDemo: config.demo }
  await makeSite(db, site, config.clockStart ?? machine.machine())
}

function notesOf(config: Config): string[] {
  return config.smtpUrl === null && !config.demo ? ['SMTP_URL is not set: mails are kept, and not sent'] : []
}
