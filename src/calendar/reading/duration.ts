import { type Part, propertyOf } from './file-parts.ts'
import { type Refusal, unreadable } from './moment.ts'

/** A length: days by the calendar, then hours, minutes and seconds by the clock. */
export type Lasting = { readonly sign: 1 | -1; readonly days: number; readonly ms: number }

const pattern = /^([+-])?P(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,8})S)?)?$/i

/** The part's DURATION (RFC 5545 3.3.6); undefined where it has none. */
export function lastingOf(part: Part): Lasting | Refusal | undefined {
  const value = propertyOf(part, 'DURATION')?.value
  if (value === undefined) return undefined
  const [, sign, ...lengths] = pattern.exec(value.trim()) ?? []
  if (lengths.every((length) => length === undefined)) return unreadable(value)
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = lengths.map((length) =>
    Number(length ?? 0),
  )
  return {
    sign: sign === '-' ? -1 : 1,
    days: weeks * 7 + days,
    ms: ((hours * 60 + minutes) * 60 + seconds) * 1000,
  }
}
