const pauseMs = 2_000
// A stop waits for the turn that runs: it has to end well within the 10 s of S33.
const turnMs = 8_000

const tellEveryMs = 60_000

export type DueLoop = {
  /** Begins the next turn now: something was written that falls due at once. */
  readonly wake: () => void
  /** Ends after the turn that runs, if one does. */
  readonly stop: () => Promise<void>
}

/**
 * Does what falls due again and again, some 2 s apart, until it is stopped. Turns that fail are told once a minute, and
 * the next one follows.
 */
export function startDueLoop(
  doDueWork: (deadline: Date) => Promise<void>,
  machine: () => Date,
  failed: (error: unknown) => void,
): DueLoop {
  let stopped = false
  let woken = false
  let wakeUp = () => {}
  let toldAt = Number.NEGATIVE_INFINITY
  const ended = run()
  return { wake, stop }

  async function run(): Promise<void> {
    while (!stopped) {
      woken = false
      await doDueWork(new Date(machine().getTime() + turnMs)).catch(tell)
      // With jitter: the processes of a cluster don't come all at once.
      if (!woken && !stopped) await sleep(pauseMs * (0.75 + Math.random() / 2))
    }
  }

  function tell(error: unknown): void {
    if (performance.now() - toldAt < tellEveryMs) return
    toldAt = performance.now()
    failed(error)
  }

  function sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms)
      wakeUp = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  function wake(): void {
    woken = true
    wakeUp()
  }

  async function stop(): Promise<void> {
    stopped = true
    wakeUp()
    await ended
  }
}
