import { pino } from 'pino'
import type { Config } from '../config.ts'
import { describeError, type Log } from './log.ts'

/** A log of JSON lines on standard output. */
export function createLog(level: Config['logLevel']): Log {
  return pino({
    level,
    base: null,
    serializers: { err: describeError },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  })
}
