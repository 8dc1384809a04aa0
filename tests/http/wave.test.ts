import { expect, test } from 'vitest'
import { createWave } from '../../src/http/kept/wave.ts'

/** A read that answers when it is told to, with the count of its queries. */
function readByHand() {
  const queries: ((answer?: Error) => void)[] = []
  const wave = createWave(
    () =>
      new Promise<number>((resolve, reject) => {
        const number = queries.length + 1
        queries.push((error) => (error ? reject(error) : resolve(number)))
      }),
  )
  return { queries, wave }
}

test('who comes while a query is under way waits for the next, which all of them share', async () => {
  const { queries, wave } = readByHand()

  const first = wave()
  const others = [wave(), wave(), wave()]
  queries[0]?.()
  expect(await first).toBe(1)
  await Promise.resolve()
  queries[1]?.()

  expect(await Promise.all(others)).toEqual([2, 2, 2])
  expect(queries).toHaveLength(2)
})

test('a query that fails fails for those who waited for it alone', async () => {
  const { queries, wave } = readByHand()

  const first = wave()
  const second = wave()
  queries[0]?.(new Error('away'))
  await expect(first).rejects.toThrow('away')
  await Promise.resolve()
  queries[1]?.()

  expect(await second).toBe(2)
  const third = wave()
  queries[2]?.()
  expect(await third).toBe(3)
})

test('ten thousand requests never see a value older than their coming', async () => {
  let stored = 0
  const wave = createWave(async () => {
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
      wave().then((seen) => {
        if (seen < atComing) stale.push(atComing)
      }),
    )
    if (index % 7 === 0) await new Promise((resolve) => setImmediate(resolve))
  }
  await Promise.all(requests)

  expect(stale).toEqual([])
})
