import { expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'

const longSecret = 'x'.repeat(32)

test('without any setting all is there to begin with', () => {
  const { config } = readConfig({})

  expect(config).toMatchObject({
    databaseUrl: null,
    dataDir: './data',
    host: '127.0.0.1',
    port: 3000,
    publicUrl: 'http://localhost:3000',
    uidDomain: 'localhost',
    mailFrom: 'events@symposia.example',
    calendarMethod: 'request',
    siteLanguage: 'en',
    siteZone: 'UTC',
    demo: false,
    clockStart: null,
  })
})

test('an empty setting is none, and a foreign one is not looked at', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '', EDITOR: 'vi' }).config?.port).toBe(3000)
})

test('all that is wrong is told at once, by name, and no value is repeated', () => {
  const { problems = [] } = readConfig({
    PORT: '99999',
    SITE_ZONE: 'Mars/Olympus',
    PUBLIC_URL: 'https://events.example.org/below',
    APP_SECRET: 'hunter2',
    SMTP_URL: 'smtps://user:hunter2@mail.example.org',
    CLOCK_START: '2019-08-15',
  })

  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'PORT',
    'PUBLIC_URL',
    'APP_SECRET',
    'SITE_ZONE',
    'CLOCK_START',
    'MAIL_FROM',
    'CLOCK_START',
  ])
  expect(problems.join()).not.toContain('hunter2')
})

test.for([
  [{ DATABASE_URL: 'postgresql://db/symposia' }, 'APP_SECRET'],
  [{ DATABASE_DIRECT_URL: 'postgresql://db/symposia' }, 'DATABASE_DIRECT_URL'],
  [{ DATABASE_URL: 'postgresql://db/symposia?options=-c%20x', APP_SECRET: longSecret }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'mysql://db/symposia', APP_SECRET: longSecret }, 'DATABASE_URL'],
  [{ APP_SECRET: `${longSecret},short` }, 'APP_SECRET'],
  [{ APP_SECRET: `${longSecret},demo-${longSecret}` }, 'APP_SECRET'],
  [{ SMTP_URL: 'smtp://mail.example.org' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'Events <events@example.org>' }, 'MAIL_FROM'],
  [{ CLOCK_START: '2019-08-15T10:00:00+08:00' }, 'CLOCK_START'],
  [{ TRUST_PROXY: '-1' }, 'TRUST_PROXY'],
  [{ PORT: '3e3' }, 'PORT'],
] as const)('%j is refused for its %s', ([environment, name]) => {
  const { problems = [] } = readConfig(environment)

  expect(problems).toHaveLength(1)
  expect(problems[0]).toMatch(new RegExp(`^${name}: `))
})

test('the secrets of a rotation are all kept, the first to sign with', () => {
  const { config } = readConfig({ APP_SECRET: `${'n'.repeat(40)}, ${'o'.repeat(40)}` })

  expect(config?.appSecrets).toEqual(['n'.repeat(40), 'o'.repeat(40)])
})

test('the demo has a folder and a morning of its own', () => {
  const { config } = readConfig({ DEMO: '1' })

  expect(config).toMatchObject({ demo: true, dataDir: './data/demo' })
  expect(config?.clockStart?.toISOString()).toBe('2019-08-15T02:00:00.000Z')
})
