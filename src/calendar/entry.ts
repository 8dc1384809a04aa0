import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import type { EntryTime } from '../events/entries/entry-time.ts'
import { plusDays, type ZoneId } from '../time/wall-time.ts'
import { wallTimeAt } from '../time/zones.ts'
import { cleanOfControls, foldedText, onOneLine, parameterValue, textValue, uriValue } from './ical-text.ts'
import { utcInstead } from './zones/vtimezone.ts'

/** The facts of one VEVENT, its words already in the reader's language. */
export type CalendarEntry = {
  readonly uid: string
  readonly sequence: number
  readonly createdAt: Date
  /** The last change that a subscriber can see: LAST-MODIFIED. */
  readonly changedAt: Date
  /** DTSTAMP; where there is no METHOD, that is `changedAt` (CAL-10). */
  readonly stampedAt: Date
  readonly time: EntryTime
  readonly status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED'
  readonly isBusy: boolean
  readonly summary: string
  readonly location: string
  readonly description: string
  readonly url: string
  readonly position: { readonly latitude: number; readonly longitude: number; readonly title: string } | null
  readonly categories: readonly string[]
  readonly contact: string
  readonly broadcast: { readonly url: string; readonly label: string } | null
  /** How a person who has a place takes part online: in their own entry alone (CAL-42). */
  readonly joining?: { readonly url: string; readonly label: string } | null
  /** The UID of the event that it is a part of (CAL-46). */
  readonly parentUid?: string
}

/** An entry as text, and what is needed to place it: the zone whose VTIMEZONE it refers to, if any. */
export type WrittenEntry = { readonly text: string; readonly zone: ZoneId | null }

/** Writes one VEVENT. `ownLines` are content lines already escaped (ORGANIZER, ATTENDEE), unfolded. */
export function writeEntry(entry: CalendarEntry, ownLines: readonly string[] = []): WrittenEntry {
  const zone = zoneOf(entry.time)
  const [begin = '', ...lines] = serialise(entry)
  const end = lines.pop() ?? ''
  const kept = lines.map((line) => timeLine(line, entry.time, zone))
  return { text: foldedText([begin, ...kept, ...linesBeside(entry), ...ownLines, end]), zone }
}

// ical-generator escapes and orders what it knows, but a UID, which it writes as it is; it folds in the calendar, not
// here, where it is slow (PERF-8).
function serialise(entry: CalendarEntry): string[] {
  const days = entry.time.kind === 'days'
  const [start, end] = days ? daysOf(entry.time) : [entry.time.startsAt, entry.time.endsAt]
  const event = ical().createEvent({
    id: textValue(onOneLine(entry.uid)),
    sequence: entry.sequence,
    stamp: entry.stampedAt,
    created: entry.createdAt,
    lastModified: entry.changedAt,
    start,
    end,
    allDay: days,
    summary: cleanOfControls(entry.summary),
    ...(entry.description === '' ? {} : { description: cleanOfControls(entry.description) }),
    ...(entry.location === '' ? {} : { location: cleanOfControls(entry.location) }),
    status: ICalEventStatus[entry.status],
    transparency: entry.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
  })
  return event.toString().trimEnd().split('\r\n')
}

/**
 * DTEND of a day is the day after the last (CAL-22); as strings, for a Date would be shifted by the
 * machine's zone.
 */
function daysOf(time: EntryTime & { kind: 'days' }): [string, string] {
  return [time.from, plusDays(time.to, 1)]
}

function zoneOf(time: EntryTime): ZoneId | null {
  if (time.kind === 'days') return null
  return utcInstead(time.zone, time.startsAt) || utcInstead(time.zone, time.endsAt) ? null : time.zone
}

function timeLine(line: string, time: EntryTime, zone: ZoneId | null): string {
  if (time.kind === 'days' || zone === null) return line
  if (line.startsWith('DTSTART:')) return `DTSTART;TZID=${zone}:${wallValue(zone, time.startsAt)}`
  if (line.startsWith('DTEND:')) return `DTEND;TZID=${zone}:${wallValue(zone, time.endsAt)}`
  return line
}

function wallValue(zone: ZoneId, instant: Date): string {
  return `${wallTimeAt(zone, instant).replaceAll(/[-:]/g, '')}00`
}

/** What ical-generator lacks, drops (GEO at 0) or escapes wrongly (URL): written by us. */
function linesBeside(entry: CalendarEntry): string[] {
  const lines: string[] = []
  if (entry.url !== '') lines.push(`URL:${uriValue(entry.url)}`)
  if (entry.categories.length > 0)
    lines.push(`CATEGORIES:${entry.categories.map((name) => textValue(name)).join(',')}`)
  if (entry.contact !== '') lines.push(`CONTACT:${textValue(entry.contact)}`)
  for (const conference of [entry.broadcast, entry.joining]) {
    if (!conference) continue
    const label = parameterValue(conference.label)
    lines.push(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL=${label}:${uriValue(conference.url)}`)
  }
  if (entry.parentUid !== undefined)
    lines.push(`RELATED-TO;RELTYPE=PARENT:${textValue(onOneLine(entry.parentUid))}`)
  if (entry.position) {
    const { latitude, longitude, title } = entry.position
    lines.push(`GEO:${latitude};${longitude}`)
    lines.push(
      `X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE=${parameterValue(title)}:geo:${latitude},${longitude}`,
    )
  }
  return lines
}
