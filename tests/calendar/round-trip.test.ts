import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const program = fileURLToPath(new URL('../support/calendar/round-trip-process.ts', import.meta.url))

// CALENDAR_RUNS=20000 reads more of them, CALENDAR_SEED the very ones in which something was found.
const runs = Number(process.env.CALENDAR_RUNS ?? 1_000)
const seed = Number(process.env.CALENDAR_SEED ?? Math.floor(Math.random() * 1e9))
/** Far west, far east, and one whose own clocks jump. */
const machines = ['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'America/New_York']

test(`${runs} random calendars say to two unrelated readers what was meant, byte for byte alike wherever the machine is (seed ${seed})`, {
  timeout: 60_000 + 100 * runs,
}, async () => {
  const made = await Promise.all(machines.map(makeAndRead))

  expect(made.map(({ problems }) => problems)).toEqual(['', '', ''])
  expect(made[0]?.entriesRead).toBeGreaterThan(2 * runs)
  expect(new Set(made.map(({ digest }) => digest)).size).toBe(1)
})

/** Makes, writes and reads the calendars in a process that believes to be in the zone. */
async function makeAndRead(zone: string) {
  const child = spawn(process.execPath, [program, String(seed), String(runs)], {
    env: { ...process.env, TZ: zone },
  })
  const [said, problems] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { problems, ...(JSON.parse(said || '{}') as { digest?: string; entriesRead?: number }) }
}
