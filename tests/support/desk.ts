import { inject } from 'vitest'
import { createSymposia, type Symposia } from '../../src/app.ts'
import type { Clock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { buildAssets } from '../../src/http/assets/assets.node.ts'
import type { Assets } from '../../src/http/assets/assets.ts'
import type { Log } from '../../src/http/observing/log.ts'
import { createKeys } from '../../src/http/signing/keys.ts'
import { createLinks } from '../../src/http/signing/links.ts'
import type { Services } from '../../src/services.ts'
import { createSiteReader } from '../../src/site/site-reader.ts'
import { makeSite } from '../../src/site/site-store.ts'
import { freshDatabase } from './database.ts'
import { type NewTestEvent, openEvent, type TestEvent } from './desk-events.ts'

/** A clock that stands still until it is moved. */
export type TestClock = Clock & {
  readonly set: (at: string) => void
  readonly advance: (by: {
    readonly days?: number
    readonly hours?: number
    readonly minutes?: number
  }) => void
}

/** The product on an empty database, with a clock that stands still. */
export type Desk = Symposia & {
  readonly services: Services
  readonly clock: TestClock
  /** For processes and connections of the test's own. */
  readonly databaseUrl: string
  readonly logged: readonly string[]
  readonly get: (path: string, headers?: Record<string, string>) => Promise<Response>
  readonly post: (path: string, fields: Fields, headers?: Record<string, string>) => Promise<Response>
  /** Makes an event: published, `open` with a line and one type `participant`, unless the test says otherwise. */
  readonly openRegistration: (event?: NewTestEvent) => Promise<TestEvent>
}

export type Fields = Readonly<Record<string, string | readonly string[]>>

const publicUrl = 'http://symposia.test'
const secret = 'a secret of the tests that is long enough to sign with'

/** Opens a desk of its own for one test. `settings` are those of CONTRACT.md. */
export async function openDesk(
  options: { readonly at?: string; readonly settings?: Readonly<Record<string, string>> } = {},
): Promise<Desk> {
  const { db, url } = await freshDatabase()
  const clock = testClock(options.at ?? '2019-08-15T10:00:00+08:00')
  const config = testConfig(options.settings ?? {})
  const keys = createKeys(config.appSecrets)
  const logged: string[] = []
  const services: Services = {
    db,
    clock,
    config,
    keys,
    links: createLinks(config.publicUrl, keys),
    assets: await sharedAssets(),
    log: logInto(logged),
    site: createSiteReader(db, clock),
  }
  const { siteLanguage, siteZone } = config
  await makeSite(
    db,
    { defaultLocale: siteLanguage, locales: ['en', 'zh', 'fr', 'es', 'ru', 'ar'], zone: siteZone },
    clock.now(),
  )
  const symposia = createSymposia(services)
  const ask = (path: string, init: RequestInit) =>
    Promise.resolve(symposia.app.request(publicUrl + path, init))
  const desk: Desk = {
    ...symposia,
    services,
    clock,
    databaseUrl: url,
    logged,
    get: (path, headers = {}) => ask(path, { headers }),
    post: (path, fields, headers = {}) => ask(path, { method: 'POST', body: toBody(fields), headers }),
    openRegistration: (event = {}) => openEvent(desk, event),
  }
  return desk
}

/** A form's fields as a browser sends them. */
export function toBody(fields: Fields): URLSearchParams {
  const body = new URLSearchParams()
  for (const [name, values] of Object.entries(fields)) {
    for (const value of typeof values === 'string' ? [values] : values) body.append(name, value)
  }
  return body
}

function testConfig(settings: Readonly<Record<string, string>>): Services['config'] {
  const { config, problems } = readConfig({
    NODE_ENV: 'test',
    APP_SECRET: secret,
    PUBLIC_URL: publicUrl,
    DATABASE_URL: inject('databaseServer'),
    ...settings,
  })
  if (!config) throw new Error(problems.join('\n'))
  return config
}

function testClock(start: string): TestClock {
  let now = new Date(start).getTime()
  return {
    now: () => new Date(now),
    machine: () => new Date(now),
    set: (at) => {
      now = new Date(at).getTime()
    },
    advance: ({ days = 0, hours = 0, minutes = 0 }) => {
      now += ((days * 24 + hours) * 60 + minutes) * 60_000
    },
  }
}

function logInto(lines: string[]): Log {
  const write = (facts: Readonly<Record<string, unknown>>, message: string) => {
    lines.push(`${message} ${JSON.stringify(facts)}`)
  }
  return { debug: write, info: write, warn: write, error: write }
}

let assets: Promise<Assets> | undefined

/** Built once a worker: they are the same for every test. */
function sharedAssets(): Promise<Assets> {
  assets ??= buildAssets()
  return assets
}
