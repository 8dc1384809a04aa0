import { pino } from 'pino'
import type { Config } from '../../config.ts'
import { describeError, type Log } from './log.ts'

/** A log of JSON lines: on standard output, or where a command writes its own words there, on standard error. */
export function createLog(level: Config['logLevel'], to: 'stdout' | 'stderr' = 'stdout'): Log {
  const options = {
    level,
    base: null,
    serializers: { err: describeError },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  }
  return pino(options, pino.destination(to === 'stdout' ? 1 : 2))
}
