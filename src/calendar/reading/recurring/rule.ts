import { parseTime, type Refusal, shortened, type WrittenTime } from '../moment.ts'

/** An RRULE (RFC 5545 3.3.10) of the parts that are read here. */
export type Rule = {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  readonly interval: number
  readonly count: number | null
  readonly until: WrittenTime | null
  /** Weekdays from 0 for Sunday; `nth` of the month or year, from its end where negative, 0: each. */
  readonly byDay: readonly { readonly nth: number; readonly weekday: number }[]
  readonly byMonthDay: readonly number[]
  readonly byMonth: readonly number[]
  readonly weekStart: number
}
type Parts = ReadonlyMap<string, string>

const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const
// More than all that differ: each weekday 107 times, 62 days of a month, 12 months.
const mostNumbers = 823
const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const isRead = new Set('FREQ INTERVAL COUNT UNTIL BYDAY BYMONTHDAY BYMONTH WKST'.split(' '))

/** Reads a rule, or says which part of it is not read here; one without COUNT and UNTIL is endless. */
export function parseRule(value: string): Rule | Refusal {
  const written = value.trim().replace(/;$/, '').split(';')
  const parts = new Map(
    written.map((part) => [
      nameOf(part),
      part
        .slice(part.indexOf('=') + 1)
        .trim()
        .toUpperCase(),
    ]),
  )
  const strange = written.find((part) => !isRead.has(nameOf(part)) || !part.includes('='))
  if (strange !== undefined) return unread(strange)
  const rule = ruleOf(parts)
  const broken = [...parts.keys()].find((name) => !isSound(name, rule))
  if (broken !== undefined) return unread(`${broken}=${parts.get(broken)}`)
  if (rule.frequency === undefined) return unread(value)
  if (!parts.has('COUNT') && !parts.has('UNTIL')) return { refusal: { key: 'reading.endless' } }
  return { ...rule, frequency: rule.frequency }
}

/** A part of a recurrence that is not read here, as a refusal. */
export function unread(part: string): Refusal {
  return { refusal: { key: 'reading.part', values: { part: shortened(part) } } }
}

function nameOf(part: string): string {
  return part.split('=', 1)[0]?.trim().toUpperCase() ?? ''
}

type Loose = Omit<Rule, 'frequency'> & { readonly frequency: Rule['frequency'] | undefined }

function ruleOf(parts: Parts): Loose {
  const until = parseTime(parts.get('UNTIL') ?? '') ?? null
  return {
    frequency: frequencies.find((frequency) => frequency === parts.get('FREQ')),
    interval: parts.has('INTERVAL') ? numberIn(parts.get('INTERVAL')) : 1,
    count: parts.has('COUNT') ? numberIn(parts.get('COUNT')) : null,
    until,
    byDay: listIn(parts.get('BYDAY')).map(dayIn),
    byMonthDay: listIn(parts.get('BYMONTHDAY')).map(numberIn),
    byMonth: listIn(parts.get('BYMONTH')).map(numberIn),
    weekStart: parts.has('WKST') ? weekdays.indexOf(parts.get('WKST') ?? '') : 1,
  }
}

function listIn(value: string | undefined): readonly string[] {
  return value === undefined ? [] : [...new Set(value.split(',').map((each) => each.trim()))]
}

function numberIn(text: string | undefined): number {
  return /^[+-]?\d{1,6}$/.test(text ?? '') ? Number(text) : Number.NaN
}

function dayIn(text: string): Rule['byDay'][number] {
  const weekday = weekdays.indexOf(text.slice(-2))
  return { nth: text.length === 2 ? 0 : numberIn(text.slice(0, -2)), weekday }
}

/** Whether a part that stands in the rule has a meaning there. */
function isSound(name: string, rule: Loose): boolean {
  const { frequency, byDay, byMonthDay, byMonth, interval, count, until, weekStart } = rule
  if (byDay.length + byMonthDay.length + byMonth.length > mostNumbers) return false
  if (name === 'FREQ') return frequency !== undefined
  if (name === 'INTERVAL') return interval >= 1
  if (name === 'COUNT') return count !== null && count >= 1
  if (name === 'UNTIL') return until !== null
  if (name === 'WKST') return weekStart >= 0
  if (name === 'BYMONTH') return byMonth.every((month) => month >= 1 && month <= 12)
  if (name === 'BYMONTHDAY') return frequency !== 'WEEKLY' && byMonthDay.every((day) => isNth(day, 31))
  return byDay.every(({ nth, weekday }) => weekday >= 0 && (nth === 0 || isNthDay(nth, rule)))
}

/** «The second Friday» has a meaning in months and years alone, and beside days of the month no clear one. */
function isNthDay(nth: number, { frequency, byMonthDay, byMonth }: Loose): boolean {
  if (byMonthDay.length > 0) return false
  if (frequency === 'MONTHLY') return isNth(nth, 5)
  return frequency === 'YEARLY' && isNth(nth, byMonth.length > 0 ? 5 : 53)
}

function isNth(nth: number, most: number): boolean {
  return Math.abs(nth) >= 1 && Math.abs(nth) <= most
}
