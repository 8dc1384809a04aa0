import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lifeHolds } from '../../support/places/places-lives.ts'
import { mutants } from '../../support/places/places-mutants.ts'
import { realRules } from '../../support/places/places-world.ts'

test('in thousands of random lives every count is true, nobody is overbooked, passed or kept waiting', () => {
  const lives = fc.check(lifeHolds(realRules), { numRuns: 10_000 })

  expect(lives.failed, `${lives.errorInstance} ${fc.defaultReportMessage(lives)}`).toBe(false)
})

test.for(Object.entries(mutants))('random lives show it when %s', ([, broken]) => {
  const lives = fc.check(lifeHolds({ ...realRules, ...broken }), {
    numRuns: 20_000,
    seed: 2019,
    endOnFailure: true,
  })

  expect(lives.failed).toBe(true)
})
