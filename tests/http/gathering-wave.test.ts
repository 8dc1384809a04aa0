import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createGatheringWave } from '../../src/http/kept/gathering-wave.ts'

test('one read is in flight, one gathers, and each answer was begun after its question', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(fc.nat(9), { minLength: 1, maxLength: 30 }),
      async (s, subjects) => {
        let tick = 0
        let inFlight = 0
        let most = 0
        const wave = createGatheringWave(async (asked: readonly number[]) => {
          const begun = tick++
          most = Math.max(most, ++inFlight)
          await s.schedule(Promise.resolve())
          inFlight--
          return { begun, asked: new Set(asked) }
        })
        const answers = subjects.map(async (subject) => {
          await s.schedule(Promise.resolve())
          const came = tick++
          const answer = await wave([subject])
          return answer.begun > came && answer.asked.has(subject)
        })

        expect(await s.waitFor(Promise.all(answers))).not.toContain(false)
        expect(most).toBe(1)
      },
    ),
  )
})

test('a read that fails fails for those who waited for it, and the next one works', async () => {
  let fails = true
  const wave = createGatheringWave(async (subjects: readonly string[]) => {
    if (fails) throw new Error('away')
    return subjects
  })

  const [first, second] = await Promise.allSettled([wave(['a']), wave(['b'])])
  fails = false
  const third = await wave(['c'])

  expect([first.status, second.status]).toEqual(['rejected', 'rejected'])
  expect(third).toEqual(['c'])
})

test('ten thousand requests never see a value older than their coming', async () => {
  let stored = 0
  const wave = createGatheringWave(async () => {
    await new Promise((resolve) => setImmediate(resolve))
    const read = stored
    await new Promise((resolve) => setImmediate(resolve))
    return read
  })

  const stale: number[] = []
  const requests: Promise<void>[] = []
  for (let index = 0; index < 10_000; index++) {
    const atComing = ++stored
    requests.push(
      wave([]).then((seen) => {
        if (seen < atComing) stale.push(atComing)
      }),
    )
    if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all(requests)

  expect(stale).toEqual([])
})
