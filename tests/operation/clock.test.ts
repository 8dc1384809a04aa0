import { expect, test } from 'vitest'
import { createDemoClock, createSteadyClock } from '../../src/clock.node.ts'

const minute = 60_000
const hour = 60 * minute

function movableSources() {
  let [wall, monotonic] = [Date.parse('2019-08-15T02:00:00Z'), 5_000]
  return {
    wall: () => wall,
    monotonic: () => monotonic,
    pass: (ms: number) => {
      wall += ms
      monotonic += ms
    },
    jump: (ms: number) => {
      wall += ms
    },
  }
}

test.for([hour, -hour])('a jump of the wall clock by %i ms moves nothing', (jumpMs) => {
  const sources = movableSources()
  const clock = createSteadyClock(() => {}, sources)

  sources.jump(jumpMs)
  clock.look()
  sources.pass(9 * minute)
  clock.look()

  expect(clock.read().toISOString()).toBe('2019-08-15T02:09:00.000Z')
})

test('a wall clock that stays away for 10 minutes is followed, and that is told', () => {
  const sources = movableSources()
  const told: number[] = []
  const clock = createSteadyClock((byMs) => told.push(byMs), sources)

  sources.jump(hour)
  for (let looks = 0; looks <= 20; looks++) {
    clock.look()
    sources.pass(minute / 2)
  }

  expect(told).toEqual([hour])
  expect(clock.read().toISOString()).toBe('2019-08-15T03:10:30.000Z')
})

test('a wall clock that comes back in between is not followed', () => {
  const sources = movableSources()
  const told: number[] = []
  const clock = createSteadyClock((byMs) => told.push(byMs), sources)

  for (const jumpMs of [hour, -hour, hour]) {
    sources.jump(jumpMs)
    clock.look()
    sources.pass(8 * minute)
    clock.look()
  }

  expect(told).toEqual([])
})

test("the demo's time goes on from the latest that was reached, and never back", async () => {
  let machineAt = Date.parse('2026-01-01T00:00:00Z')
  let kept = 0
  const machine = { now: () => new Date(machineAt), machine: () => new Date(machineAt) }
  const keepReached = async (at: Date) => {
    kept = Math.max(kept, at.getTime())
    return new Date(kept)
  }
  const start = new Date('2019-08-15T02:00:00Z')

  const first = await createDemoClock(machine, start, keepReached)
  await first.advance(49 * hour)
  machineAt += minute
  await first.keep()
  machineAt += 7 * 24 * hour
  const second = await createDemoClock(machine, start, keepReached)

  expect(second.now().toISOString()).toBe('2019-08-17T03:01:00.000Z')
  expect(second.machine().toISOString()).toBe('2026-01-08T00:01:00.000Z')
})
