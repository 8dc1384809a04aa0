import type { Clock } from './clock.ts'

const farMs = 2_000
const patienceMs = 10 * 60_000
const lookEveryMs = 15_000

type Sources = {
  /** Milliseconds since 1970 as the machine shows them: may jump. */
  readonly wall: () => number
  /** Milliseconds since some moment: never jumps. */
  readonly monotonic: () => number
}

const machineSources: Sources = { wall: Date.now, monotonic: () => performance.now() }

/** A clock that a jump of the wall clock does not move. */
export type SteadyClock = {
  readonly read: () => Date
  /** Compares with the wall clock; to be called now and then. */
  readonly look: () => void
}

/**
 * Runs on the monotonic clock from the wall time at its making. Where the wall clock is seen 2 s or more away for
 * 10 minutes on end, takes it over and tells by how many milliseconds (REL-11).
 */
export function createSteadyClock(tookOver: (byMs: number) => void, sources = machineSources): SteadyClock {
  let base = sources.wall() - sources.monotonic()
  let awaySince: number | undefined

  function look(): void {
    const now = sources.monotonic()
    const away = sources.wall() - (base + now)
    if (Math.abs(away) < farMs) {
      awaySince = undefined
      return
    }
    awaySince ??= now
    if (now - awaySince < patienceMs) return
    base += away
    awaySince = undefined
    tookOver(away)
  }

  return { read: () => new Date(base + sources.monotonic()), look }
}

/** The clock of a server: both times are the machine's. It looks at the wall clock by itself, and keeps no process alive. */
export function createMachineClock(tookOver: (byMs: number) => void): Clock {
  const { read, look } = createSteadyClock(tookOver)
  setInterval(look, lookEveryMs).unref()
  return { now: read, machine: read }
}

export type DemoClock = Clock & {
  /** Moves `now()` forward, and keeps the time reached before it returns. */
  readonly advance: (milliseconds: number) => Promise<void>
  /** Keeps the time reached. */
  readonly keep: () => Promise<void>
}

/**
 * A clock whose `now()` runs from `start`. `keepReached` notes the time reached beside the data, and answers the
 * latest that any process noted: so that it never runs backwards, over restarts and over processes.
 */
export async function createDemoClock(
  machine: Clock,
  start: Date,
  keepReached: (at: Date) => Promise<Date>,
): Promise<DemoClock> {
  let ahead = start.getTime() - machine.machine().getTime()

  const now = () => new Date(machine.machine().getTime() + ahead)
  const keep = async () => {
    const reached = await keepReached(now())
    ahead = Math.max(ahead, reached.getTime() - machine.machine().getTime())
  }
  const advance = async (milliseconds: number) => {
    ahead += Math.max(0, milliseconds)
    await keep()
  }

  await keep()
  return { now, machine: machine.machine, advance, keep }
}
