import { expect, test } from 'vitest'
import { eachInTurn, inTurns } from '../../src/time/turns.ts'
import { turnsDuring } from '../support/turns.ts'

test('others have their turn after every ten milliseconds of a long work', async () => {
  let ms = 0
  const steps = eachInTurn(Array.from({ length: 100 }), () => {
    ms += 1
  })

  const turns = await turnsDuring(inTurns(steps, () => ms))

  expect(turns).toBeGreaterThanOrEqual(9)
})

test('a short work goes through at once, and gives its result', async () => {
  let isDone = false
  const done = inTurns(
    eachInTurn(['a', 'b'], (letter, place) => `${letter}${place}`),
    () => 0,
  ).then((result) => {
    isDone = true
    return result
  })

  await Promise.resolve()

  expect(isDone).toBe(true)
  expect(await done).toEqual(['a0', 'b1'])
})

test('what fails on the way fails for the one who waits', async () => {
  const failing = eachInTurn([1], () => {
    throw new RangeError('one')
  })

  await expect(inTurns(failing)).rejects.toThrow(new RangeError('one'))
})
