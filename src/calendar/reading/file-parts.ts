import type { Paused } from '../../time/turns.ts'
import { type ContentLine, contentLines } from './content-lines.ts'

/** A component with the properties of it that are read, in their order. */
export type Part = {
  /** Of its BEGIN. */
  readonly line: number
  readonly properties: readonly ContentLine[]
  /** Whether its END stands where it should; a file that was cut off ends without. */
  readonly isClosed: boolean
  /** More than an entry needs: the properties are then its first ones. */
  readonly isTooLong: boolean
}
/** A VCALENDAR with its VTIMEZONEs and VEVENTs. */
export type CalendarPart = {
  readonly properties: readonly ContentLine[]
  readonly zones: readonly Part[]
  readonly events: readonly Part[]
}

type OpenPart = {
  readonly line: number
  readonly properties: ContentLine[]
  characters: number
  isClosed: boolean
  isTooLong: boolean
}
type OpenCalendar = OpenPart & { readonly zones: Part[]; readonly events: Part[] }
type Level = { readonly name: string; readonly part?: OpenPart }

const mostParts = 20_000
const mostProperties = 2_000
const mostCharacters = 500_000
const deepest = 5
const read = new Set(
  `BEGIN END PRODID NAME X-WR-TIMEZONE TZID X-LIC-LOCATION TZID-ALIAS-OF UID SEQUENCE STATUS SUMMARY DESCRIPTION
  LOCATION URL CATEGORIES GEO X-APPLE-STRUCTURED-LOCATION CONFERENCE DTSTART DTEND DURATION RELATED-TO RRULE EXRULE
  RDATE EXDATE RECURRENCE-ID X-MICROSOFT-CDO-ALLDAYEVENT`.split(/\s+/),
)

/**
 * Sorts a file's lines into its calendars (RFC 5545 3.4 to 3.6). `cutAt`: the line from which nothing was
 * read, for there were too many components; null where all was.
 */
export function* fileParts(text: string): Paused<{
  readonly calendars: readonly CalendarPart[]
  readonly cutAt: number | null
}> {
  const calendars: OpenCalendar[] = []
  let open: Level[] = []
  let [begun, beyond] = [0, 0]
  for (const property of contentLines(text, read)) {
    yield
    if (property === undefined) continue
    if (property.name === 'BEGIN') {
      begun += 1
      if (begun > mostParts) return { calendars, cutAt: property.line }
      begin(property)
    } else if (property.name === 'END') end(property)
    else if (beyond === 0) take(property)
  }
  return { calendars, cutAt: null }

  function take(property: ContentLine): void {
    const part = open.at(-1)?.part
    if (part === undefined) return
    part.characters += property.value.length
    part.isTooLong ||= part.properties.length >= mostProperties || part.characters > mostCharacters
    if (!part.isTooLong) part.properties.push(property)
  }

  function begin({ value, line }: ContentLine): void {
    const name = value.trim().toUpperCase()
    if (name === 'VCALENDAR') {
      const calendar = { ...openPart(line), zones: [], events: [] }
      calendars.push(calendar)
      open = [{ name, part: calendar }]
      beyond = 0
      return
    }
    // An event within an event: the END of the one before is missing.
    if (name === 'VEVENT' && open.length > 0) [open, beyond] = [open.slice(0, 1), 0]
    const parts = open.length === 1 ? partsNamed(name, calendars.at(-1)) : undefined
    if (parts) {
      const part = openPart(line)
      parts.push(part)
      open.push({ name, part })
    } else if (open.length < deepest) open.push({ name })
    else beyond += 1
  }

  function end({ value }: ContentLine): void {
    if (beyond > 0) {
      beyond -= 1
      return
    }
    const place = open.findLastIndex(({ name }) => name === value.trim().toUpperCase())
    const part = open[place]?.part
    if (part) part.isClosed = true
    if (place >= 0) open = open.slice(0, place)
  }
}

function openPart(line: number): OpenPart {
  return { line, properties: [], characters: 0, isClosed: false, isTooLong: false }
}

function partsNamed(name: string, calendar: OpenCalendar | undefined): Part[] | undefined {
  if (name === 'VEVENT') return calendar?.events
  return name === 'VTIMEZONE' ? calendar?.zones : undefined
}

/** The first property of that name. */
export function propertyOf(part: Pick<Part, 'properties'>, name: string): ContentLine | undefined {
  return part.properties.find((property) => property.name === name)
}

/** Every property of that name. */
export function propertiesOf(part: Pick<Part, 'properties'>, name: string): readonly ContentLine[] {
  return part.properties.filter((property) => property.name === name)
}
