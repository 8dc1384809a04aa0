import { createBounded } from '../../time/bounded.ts'
import { instantsOf } from '../../time/resolve.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { offsetMsAt, sameZone, utc } from '../../time/zones.ts'
import { recurrenceOf } from './onset.ts'
import { ruleOffsetMsAt, type StandingRule, standingRule } from './standing-rule.ts'

const minute = 60_000
const day = 86_400_000
const texts = createBounded<ZoneId, string>(700)

/**
 * Whether the instant is written in UTC rather than by its zone (CAL-23): in UTC itself, in either pass of
 * a repeated hour, where clocks show no whole minute, and wherever a reader of the zone's VTIMEZONE would
 * come to another instant than the runtime does.
 */
export function utcInstead(zone: ZoneId, instant: Date): boolean {
  const rule = standingRule(zone)
  const at = instant.getTime()
  if (rule === undefined || isUtc(zone) || at < rule.since) return true
  const offset = offsetMsAt(zone, at)
  const wall = at + offset
  if (wall % minute !== 0) return true
  if (isFarFromChanges(zone, rule, at, offset)) return false
  const byRuntime = instantsOf(wall, (near) => offsetMsAt(zone, near))
  const byRule = instantsOf(wall, (near) => ruleOffsetMsAt(rule, near))
  return byRuntime.length !== 1 || byRule.length !== 1 || byRule[0] !== at
}

/**
 * Where neither the runtime nor the rule changes within two days around, and both agree, no wall time is in
 * doubt.
 */
function isFarFromChanges(zone: ZoneId, rule: StandingRule, at: number, offset: number): boolean {
  const isSteady = offsetMsAt(zone, at - day) === offset && offsetMsAt(zone, at + day) === offset
  return isSteady && [at - day, at, at + day].every((near) => ruleOffsetMsAt(rule, near) === offset)
}

/** The zone's VTIMEZONE under exactly this name (RFC 5545 3.6.5), each line ended by CRLF. */
export function vtimezone(zone: ZoneId): string {
  return texts.get(zone, () => {
    const rule = standingRule(zone)
    const lines = rule ? blocksOf(rule) : block('STANDARD', utcOnset)
    return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...lines, 'END:VTIMEZONE', ''].join('\r\n')
  })
}

/** Whether the zone is UTC under one of its names. */
function isUtc(zone: ZoneId): boolean {
  return sameZone(zone, utc)
}

// No entry refers to a zone without a rule; a feed without entries still names the site's.
const utcOnset = { at: 0, from: 0, to: 0 }

function blocksOf(rule: StandingRule): readonly string[] {
  if (rule.kind === 'one-offset') return block('STANDARD', rule.start)
  const { standard, daylight } = rule
  return [
    ...block('STANDARD', { ...standard.onset, at: standard.at, rule: recurrenceOf(standard.onset) }),
    ...block('DAYLIGHT', { ...daylight.onset, at: daylight.at, rule: recurrenceOf(daylight.onset) }),
  ]
}

type Block = { readonly at: number; readonly from: number; readonly to: number; readonly rule?: string }

function block(name: 'STANDARD' | 'DAYLIGHT', { at, from, to, rule }: Block): readonly string[] {
  const onset = new Date(at + from).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')
  const recurrence = rule === undefined ? [] : [`RRULE:${rule}`]
  return [
    `BEGIN:${name}`,
    `DTSTART:${onset}`,
    `TZOFFSETFROM:${offsetText(from)}`,
    `TZOFFSETTO:${offsetText(to)}`,
    ...recurrence,
    `END:${name}`,
  ]
}

function offsetText(offset: number): string {
  const seconds = Math.abs(offset) / 1000
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const [hours, minutes, rest] = parts.map((part) => String(part).padStart(2, '0'))
  return `${offset < 0 ? '-' : '+'}${hours}${minutes}${rest === '00' ? '' : rest}`
}
