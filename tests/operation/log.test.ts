import { expect, test } from 'vitest'
import { describeError } from '../../src/http/observing/log.ts'
import { freshDatabase } from '../support/database.ts'

test('what PostgreSQL refused is named by code and constraint, without the values', async () => {
  const { db } = await freshDatabase()
  const series = { seriesId: crypto.randomUUID() as never, slug: 'amina.otieno@example.org' }
  await db.insertInto('series').values(series).execute()

  const error = await db
    .insertInto('series')
    .values({ ...series, seriesId: crypto.randomUUID() as never })
    .execute()
    .catch((refusal: unknown) => refusal)
  const facts = describeError(error)

  expect(facts).toMatchObject({ error: 'PostgreSQL', code: '23505', constraint: 'series_slug_key' })
  expect(JSON.stringify(facts)).not.toContain('amina')
})

test('addresses are taken out of other messages, and of their causes', () => {
  const cause = new Error('550 5.1.1 <amina@example.org>: unknown user')

  const facts = describeError(new Error('Not sent to amina@example.org', { cause }))

  expect(JSON.stringify(facts)).not.toContain('amina')
  expect(facts).toMatchObject({ message: 'Not sent to [address]', cause: { error: 'Error' } })
})
