import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { look } from '../../support/life/life-checker.ts'
import type { LifeOrders } from '../../support/life/life-process.ts'
import { doWhatFellDue, type LifeWorld, openLife } from '../../support/life/life-world.ts'

const program = fileURLToPath(new URL('../../support/life/life-process.ts', import.meta.url))

test('three processes that live one event at once leave it whole', { timeout: 120_000 }, async () => {
  const desk = await openDesk()
  const world = await openLife(desk, 'open')

  const wallMs = Date.now()
  const ends = await Promise.all(
    [1, 2, 3].map((seed) => liveElsewhere(world, desk.databaseUrl, seed, wallMs)),
  )
  desk.clock.advance({ hours: 1 })
  await doWhatFellDue(world)

  expect(ends).toEqual([0, 0, 0])
  expect(await look(world)).toEqual([])
  expect(world.seen.size).toBeGreaterThan(20)
})

async function liveElsewhere(
  { desk, event, organizerId }: LifeWorld,
  url: string,
  seed: number,
  wallMs: number,
): Promise<number> {
  const types = [...event.types]
  const begin = { at: desk.clock.now().toISOString(), wallMs }
  const orders: LifeOrders = { url, eventId: event.id, types, organizerId, seed, deeds: 80, begin }
  const child = spawn(process.execPath, [program, JSON.stringify(orders)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(child, 'exit')
  return code
}
