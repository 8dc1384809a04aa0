import type { Log } from '../http/observing/log.ts'

export type StopSignals = {
  /** Resolves when the process is asked to stop. Asked a second time, it ends at once. */
  readonly asked: Promise<void>
  readonly isAsked: () => boolean
}

/** Hears SIGTERM and SIGINT from now on. */
export function hearStopSignals(): StopSignals {
  let isAsked = false
  const asked = new Promise<void>((resolve) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      process.on(signal, () => {
        if (isAsked) process.exit(1)
        isAsked = true
        resolve()
      })
    }
  })
  return { asked, isAsked: () => isAsked }
}

/** A fault that nobody caught is told, without people's data, and ends the process for its supervisor (REL-1). */
export function endOnFaults(log: Log): void {
  for (const event of ['unhandledRejection', 'uncaughtException'] as const) {
    process.on(event, (error: unknown) => {
      log.error({ err: error }, 'A fault that nobody caught: the process ends')
      process.exit(1)
    })
  }
}
