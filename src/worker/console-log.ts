import type { Config } from '../config.ts'
import { describeError, type Log } from '../http/observing/log.ts'

const levels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

/** A log of JSON lines on the console, of the same shape as Node's: `err` is told without people's data (PRIV-6). */
export function createConsoleLog(least: Config['logLevel']): Log {
  return {
    debug: writerOf('debug'),
    info: writerOf('info'),
    warn: writerOf('warn'),
    error: writerOf('error'),
  }

  function writerOf(level: keyof Log): Log['debug'] {
    if (levels.indexOf(level) < levels.indexOf(least)) return () => {}
    return (facts, message) => {
      const told = 'err' in facts ? { ...facts, err: describeError(facts.err) } : facts
      const line = { level, time: new Date().toISOString(), ...told, msg: message }
      // biome-ignore lint/suspicious/noConsole: the platform's log is the console
      console[level](JSON.stringify(line))
    }
  }
}
