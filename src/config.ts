import { z } from 'zod'
import { parseZone } from './time/zones.ts'

/** All settings of CONTRACT.md, read and checked once at start. */
export type Config = {
  /** PostgreSQL to use; null: the embedded one in `dataDir`. */
  readonly databaseUrl: string | null
  /** The same around a pooler, for migrations. */
  readonly databaseDirectUrl: string | null
  readonly dataDir: string
  readonly host: string
  readonly port: number
  /** The origin that links carry, without a slash at its end. */
  readonly publicUrl: string
  /** The first signs, all verify. Empty: one is kept in `dataDir`. */
  readonly appSecrets: readonly string[]
  /** Null: mails are kept and not sent. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  readonly calendarMailbox: string
  readonly calendarMethod: 'request' | 'publish'
  readonly uidDomain: string
  /** Whether feeds go out zipped to who asks for it (CAL-54). */
  readonly feedCompression: boolean
  readonly siteLanguage: z.infer<typeof language>
  readonly siteZone: z.infer<typeof zone>
  /** How many proxies in front add to X-Forwarded-For. */
  readonly trustProxy: number
  readonly sharedCacheSeconds: number
  readonly metricsToken: string | null
  readonly logLevel: z.infer<typeof logLevel>
  readonly demo: boolean
  /** Where the product's clock starts; null: it is the machine's. */
  readonly clockStart: Date | null
}

/** The demo's morning in Beijing: the four events lie ahead. */
const demoStart = '2019-08-15T10:00:00+08:00'
const demoSecretPrefix = 'demo-'
const leastSecretBytes = 32

const language = z.enum(['en', 'zh', 'fr', 'es', 'ru', 'ar'], 'must be one of en, zh, fr, es, ru, ar')
const logLevel = z.enum(
  ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'],
  'must be one of trace, debug, info, warn, error, fatal, silent',
)
const address = z.email('must be one plain e-mail address, such as events@example.org')
const token = z.string().min(1)
const instant = z.iso
  .datetime({ offset: true, error: 'must be an instant, such as 2019-08-15T10:00:00+08:00' })
  .transform((text) => new Date(text))

const zone = z.string().transform((text, context) => {
  const known = parseZone(text)
  if (known !== undefined) return known
  context.addIssue('must be the name of a time zone, such as Europe/Paris')
  return z.NEVER
})

const publicUrl = z.string().transform((text, context) => {
  const url = URL.parse(text)
  const isOrigin = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`
  if (isOrigin) return url.origin
  context.addIssue('must be an address such as https://events.example.org, without a path')
  return z.NEVER
})

const postgresUrl = z.string().refine((text) => {
  const url = URL.parse(text)
  return url !== null && /^postgres(ql)?:$/.test(url.protocol) && !url.searchParams.has('options')
}, 'must be an address such as postgresql://user:password@host:5432/name, without options=')

const smtpUrl = z
  .string()
  .refine(
    (text) => /^smtps?:$/.test(URL.parse(text)?.protocol ?? ''),
    'must be an address such as smtps://user:password@host:465',
  )

const domain = z
  .string()
  .regex(/^[a-z0-9]([a-z0-9.-]*[a-z0-9])?$/i, 'must be a domain, such as events.example.org')

const secrets = z
  .string()
  .transform((text) => text.split(',').map((secret) => secret.trim()))
  .refine((list) => list.every((secret) => new TextEncoder().encode(secret).length >= leastSecretBytes), {
    error: `must have ${leastSecretBytes} bytes at least (each, where several stand between commas)`,
  })

const wholeNumber = (most: number) =>
  z
    .string()
    .refine(
      (text) => /^\d{1,9}$/.test(text) && Number(text) <= most,
      `must be a whole number from 0 to ${most}`,
    )
    .transform(Number)

const settings = z.object({
  DATABASE_URL: postgresUrl.optional(),
  DATABASE_DIRECT_URL: postgresUrl.optional(),
  DATA_DIR: token.optional(),
  HOST: token.default('127.0.0.1'),
  PORT: wholeNumber(65_535).default(3000),
  PUBLIC_URL: publicUrl.optional(),
  APP_SECRET: secrets.default([]),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: address.optional(),
  CALENDAR_MAILBOX: address.optional(),
  CALENDAR_METHOD: z.enum(['request', 'publish'], 'must be request or publish').default('request'),
  UID_DOMAIN: domain.optional(),
  FEED_COMPRESSION: z.enum(['on', 'off'], 'must be on or off').default('on'),
  SITE_LANGUAGE: language.default('en'),
  SITE_ZONE: zone.prefault('UTC'),
  TRUST_PROXY: wholeNumber(16).default(0),
  SHARED_CACHE_SECONDS: wholeNumber(86_400).default(0),
  METRICS_TOKEN: token.optional(),
  LOG_LEVEL: logLevel.default('info'),
  DEMO: z.enum(['0', '1'], 'must be 1, or be left out').default('0'),
  CLOCK_START: instant.optional(),
})
type Settings = z.infer<typeof settings>

/**
 * Reads the settings from the environment, an empty one being none. What is wrong or missing is all listed,
 * as `NAME: what it must be`; a value is never repeated, for it may be a secret.
 */
export function readConfig(
  environment: Readonly<Record<string, unknown>>,
):
  | { readonly config: Config; readonly problems?: never }
  | { readonly config?: never; readonly problems: readonly string[] } {
  const given = Object.entries(environment).filter(
    ([name, value]) => name in settings.shape && typeof value === 'string' && value !== '',
  )
  const read = settings.safeParse(Object.fromEntries(given))
  const together = problemsTogether(
    new Map(given) as ReadonlyMap<string, string>,
    environment.NODE_ENV === 'test',
  )
  if (!read.success) {
    return {
      problems: [
        ...read.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`),
        ...together,
      ],
    }
  }
  return together.length > 0 ? { problems: together } : { config: toConfig(read.data) }
}

/** What no setting shows by itself. */
function problemsTogether(given: ReadonlyMap<string, string>, underTest: boolean): string[] {
  const isDemo = given.get('DEMO') === '1'
  const problems: string[] = []
  if (given.has('DATABASE_URL') && !given.has('APP_SECRET')) {
    problems.push('APP_SECRET: is required with DATABASE_URL; make one with: openssl rand -base64 48')
  }
  if (!isDemo && given.get('APP_SECRET')?.split(',').some(isDemoSecret)) {
    problems.push("APP_SECRET: is the demo's; make one of your own with: openssl rand -base64 48")
  }
  if (given.has('DATABASE_DIRECT_URL') && !given.has('DATABASE_URL')) {
    problems.push('DATABASE_DIRECT_URL: needs DATABASE_URL beside it')
  }
  if (given.has('SMTP_URL') && !given.has('MAIL_FROM')) {
    problems.push('MAIL_FROM: is required with SMTP_URL; the address that mails come from')
  }
  if (given.has('CLOCK_START') && !isDemo && !underTest)
    problems.push('CLOCK_START: is for the demo only (DEMO=1)')
  return problems
}

function isDemoSecret(secret: string): boolean {
  return secret.trim().startsWith(demoSecretPrefix)
}

function toConfig(read: Settings): Config {
  const demo = read.DEMO === '1'
  const origin = read.PUBLIC_URL ?? `http://localhost:${read.PORT}`
  const mailFrom = read.MAIL_FROM ?? 'events@symposia.example'
  return {
    databaseUrl: read.DATABASE_URL ?? null,
    databaseDirectUrl: read.DATABASE_DIRECT_URL ?? read.DATABASE_URL ?? null,
    dataDir: read.DATA_DIR ?? (demo ? './data/demo' : './data'),
    host: read.HOST,
    port: read.PORT,
    publicUrl: origin,
    appSecrets: read.APP_SECRET,
    smtpUrl: read.SMTP_URL ?? null,
    mailFrom,
    calendarMailbox: read.CALENDAR_MAILBOX ?? mailFrom,
    calendarMethod: read.CALENDAR_METHOD,
    uidDomain: read.UID_DOMAIN ?? new URL(origin).hostname,
    feedCompression: read.FEED_COMPRESSION === 'on',
    siteLanguage: read.SITE_LANGUAGE,
    siteZone: read.SITE_ZONE,
    trustProxy: read.TRUST_PROXY,
    sharedCacheSeconds: read.SHARED_CACHE_SECONDS,
    metricsToken: read.METRICS_TOKEN ?? null,
    logLevel: read.LOG_LEVEL,
    demo,
    clockStart: read.CLOCK_START ?? (demo ? new Date(demoStart) : null),
  }
}
