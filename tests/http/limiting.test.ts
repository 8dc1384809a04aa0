import { expect, test } from 'vitest'
import { canonicalAddress } from '../../src/http/limits/client-address.ts'
import { createMemoryLimit } from '../../src/http/limits/memory-limit.ts'
import { linkMailLimits, take, takeAll } from '../../src/http/limits/rate-limit-store.ts'
import { createKeys } from '../../src/http/signing/keys.ts'
import { freshDatabase } from '../support/database.ts'

const keys = createKeys(['a secret of the tests, thirty-two bytes'])
const noon = new Date('2019-08-15T12:00:00Z')

function minutesAfterNoon(minutes: number): Date {
  return new Date(noon.getTime() + minutes * 60_000)
}

test('a fourth mail to one address within a quarter of an hour is refused, and a later one is not', async () => {
  const { db } = await freshDatabase()
  const ask = (minutes: number) =>
    takeAll(db, keys, linkMailLimits, {
      what: 'links mail',
      whose: 'amina@example.org',
      now: minutesAfterNoon(minutes),
    })

  const answers = [await ask(0), await ask(0), await ask(0), await ask(0), await ask(15)]

  expect(answers).toEqual([true, true, true, false, true])
})

test('many at once get exactly what the bucket holds', async () => {
  const { db } = await freshDatabase()

  const answers = await Promise.all(
    Array.from({ length: 20 }, () =>
      take(db, keys, { most: 7, perMs: 60_000 }, { what: 'test', whose: 'x', now: noon }),
    ),
  )

  expect(answers.filter(Boolean)).toHaveLength(7)
})

test('no address stands in the database, only a code made from it', async () => {
  const { db } = await freshDatabase()

  await take(db, keys, { most: 7, perMs: 60_000 }, { what: 'test', whose: 'amina@example.org', now: noon })

  const rows = await db.selectFrom('rateLimits').selectAll().execute()
  expect(rows).toHaveLength(1)
  expect(rows[0]?.bucket).toHaveLength(16)
})

test('a limit in memory says when to come back', () => {
  const limit = createMemoryLimit({ most: 2, perMs: 60_000 })

  const answers = [0, 0, 0, 1].map((minutes) => limit.take('203.0.113.9', minutesAfterNoon(minutes)))

  expect(answers).toEqual([
    { allowed: true },
    { allowed: true },
    { allowed: false, retryAfter: 30 },
    { allowed: true },
  ])
})

test.for([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['2001:DB8::1', '2001:db8:0:0::/64'],
  ['2001:db8:0:0:ffff:1:2:3', '2001:db8:0:0::/64'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['somebody', null],
  ['', null],
  ['999.1.1.1', null],
] as const)('the client %s is counted as %s', ([address, counted]) => {
  expect(canonicalAddress(address)).toBe(counted)
})
