import type { ZoneId } from '../../../time/wall-time.ts'
import { parseZone, sameZone, utc } from '../../../time/zones.ts'
import { type CalendarPart, type Part, propertyOf } from '../file-parts.ts'
import { cleanedLine, unescaped } from '../text-values.ts'
import { zoneOfOutlook } from './outlook-names.ts'

// More than there are in the world.
const mostZones = 1_000

/** What a calendar's times mean. */
export type FileZones = {
  /** The zone that a TZID names; undefined where nothing says for sure. */
  readonly named: (tzid: string) => ZoneId | undefined
  /** In which zone an instant without TZID is shown. */
  readonly ofInstants: ZoneId
  /** In which zone floating times and whole days are. */
  readonly ofFloating: ZoneId
}

/**
 * The zones of one VCALENDAR. Instants (`…Z`) name none, and Google writes all that does not recur so: they
 * are shown in the zone that X-WR-TIMEZONE names, else in the one that all its VTIMEZONEs mean, else in UTC.
 * A guess here never moves an instant, only the clock that it is read from.
 */
export function fileZones(calendar: CalendarPart, ofFloating: ZoneId): FileZones {
  const kept = new Map<string, ZoneId | undefined>()
  const stated = calendar.zones.slice(0, mostZones)
  const aliases = new Map(stated.flatMap(aliasIn))

  function named(tzid: string): ZoneId | undefined {
    if (!kept.has(tzid)) kept.set(tzid, zoneNamed(tzid) ?? zoneNamed(aliases.get(tzid) ?? ''))
    return kept.get(tzid)
  }
  const display = cleanedLine(propertyOf(calendar, 'X-WR-TIMEZONE')?.value ?? '')
  return { named, ofInstants: named(display) ?? onlyZone(stated, named) ?? utc, ofFloating }
}

/** The name that a VTIMEZONE of another name gives of the place that it is for. */
function aliasIn(part: Part): readonly (readonly [string, string])[] {
  const alias = propertyOf(part, 'X-LIC-LOCATION') ?? propertyOf(part, 'TZID-ALIAS-OF')
  return alias ? [[nameOf(part), cleanedLine(unescaped(alias.value))]] : []
}

function onlyZone(parts: readonly Part[], named: FileZones['named']): ZoneId | undefined {
  const [first, ...others] = new Set(parts.map(nameOf))
  const only = first === undefined ? undefined : named(first)
  return only && others.every((name) => isSame(named(name), only)) ? only : undefined
}

function isSame(zone: ZoneId | undefined, other: ZoneId): boolean {
  return zone !== undefined && sameZone(zone, other)
}

function nameOf(part: Part): string {
  return cleanedLine(unescaped(propertyOf(part, 'TZID')?.value ?? ''))
}

/** By its name alone, never by an offset: many zones share one, and part again. */
function zoneNamed(tzid: string): ZoneId | undefined {
  return parseZone(tzid) ?? zoneOfOutlook(tzid) ?? zoneAfterPrefix(tzid)
}

/** `/mozilla.org/20050126_1/Europe/Paris`: the longest end that is a zone's name (RFC 5545 3.2.19). */
function zoneAfterPrefix(tzid: string): ZoneId | undefined {
  const parts = tzid.split('/', 12)
  if (parts[0] !== '' && !parts[0]?.includes('.')) return undefined
  for (let from = 1; from < parts.length; from++) {
    const zone = parseZone(parts.slice(from).join('/'))
    if (zone) return zone
  }
  return undefined
}
