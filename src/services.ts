import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import type { Database } from './database/connection.ts'
import type { CopyOut } from './database/copy-out.ts'
import type { Assets } from './http/assets/assets.ts'
import type { Log } from './http/observing/log.ts'
import type { Keys } from './http/signing/keys.ts'
import type { Links } from './http/signing/links.ts'
import type { SiteReader } from './site/site-reader.ts'

/** What every room is closed over: built in `server.ts`, `worker.ts`, `cli.ts` and the test desk. */
export type Services = {
  readonly db: Database
  readonly clock: Clock
  readonly config: Config
  readonly keys: Keys
  readonly links: Links
  readonly assets: Assets
  readonly log: Log
  readonly site: SiteReader
  /** Where the platform has COPY; without it exports are formatted here. */
  readonly copyOut?: CopyOut
}
