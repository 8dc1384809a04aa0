import { expect, test } from 'vitest'
import { readBindings } from '../../src/worker/bindings.ts'

const HYPERDRIVE = { connectionString: 'postgresql://somebody:password@hyperdrive.local:5432/symposia' }
const right = {
  HYPERDRIVE,
  PUBLIC_URL: 'https://events.example.org',
  APP_SECRET: 'a secret of the tests that is long enough to sign with',
}

test('the database is the one that Hyperdrive leads to, whatever else is named', () => {
  const { config } = readBindings({ ...right, DATABASE_URL: 'postgresql://elsewhere/symposia' })

  expect(config).toMatchObject({ databaseUrl: HYPERDRIVE.connectionString, publicUrl: right.PUBLIC_URL })
})

test.for([
  { wrong: { PUBLIC_URL: '' }, problem: 'PUBLIC_URL: is required, the address that links carry' },
  { wrong: { DEMO: '1' }, problem: 'DEMO: the demo runs on Node alone' },
  { wrong: { APP_SECRET: 'short' }, problem: 'APP_SECRET: must have 32 bytes at least' },
  { wrong: { APP_SECRET: '' }, problem: 'APP_SECRET: is required with DATABASE_URL' },
])('a Worker does not run with $wrong', ({ wrong, problem }) => {
  const { problems = [] } = readBindings({ ...right, ...wrong })

  expect(problems).toEqual([expect.stringContaining(problem)])
})

test('all that is wrong is listed at once', () => {
  const { problems = [] } = readBindings({ HYPERDRIVE, DEMO: '1', SITE_LANGUAGE: 'tlh' })

  expect(problems.map((problem) => problem.split(':')[0])).toEqual([
    'SITE_LANGUAGE',
    'APP_SECRET',
    'PUBLIC_URL',
    'DEMO',
  ])
})
