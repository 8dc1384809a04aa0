import { type ContentLine, contentLines } from './content-lines.ts'

/** A component with the properties of it that are read, in their order. */
export type Part = {
  /** Of its BEGIN. */
  readonly line: number
  readonly properties: readonly ContentLine[]
  /** Whether its END stands where it should; a file that was cut off ends without. */
  readonly isClosed: boolean
}
/** A VCALENDAR with its VTIMEZONEs and VEVENTs. */
export type CalendarPart = {
  readonly properties: readonly ContentLine[]
  readonly zones: readonly Part[]
  readonly events: readonly Part[]
}

type OpenPart = { readonly line: number; readonly properties: ContentLine[]; isClosed: boolean }
type OpenCalendar = { readonly properties: ContentLine[]; readonly zones: Part[]; readonly events: Part[] }
type Level = { readonly name: string; readonly part?: OpenPart; readonly properties?: ContentLine[] }

const mostParts = 20_000
const deepest = 5
const read = new Set(
  `PRODID NAME X-WR-TIMEZONE TZID X-LIC-LOCATION TZID-ALIAS-OF UID SEQUENCE STATUS SUMMARY DESCRIPTION
  LOCATION URL CATEGORIES GEO X-APPLE-STRUCTURED-LOCATION CONFERENCE DTSTART DTEND DURATION RELATED-TO RRULE EXRULE
  RDATE EXDATE RECURRENCE-ID X-MICROSOFT-CDO-ALLDAYEVENT`.split(/\s+/),
)

/**
 * Sorts a file's lines into its calendars (RFC 5545 3.4 to 3.6). `cutAt`: the line from which nothing was
 * read, for there were too many components; null where all was.
 */
export function fileParts(text: string): {
  readonly calendars: readonly CalendarPart[]
  readonly cutAt: number | null
} {
  const calendars: OpenCalendar[] = []
  let open: Level[] = []
  let [begun, beyond] = [0, 0]
  for (const property of contentLines(text)) {
    if (property.name === 'BEGIN') {
      begun += 1
      if (begun > mostParts) return { calendars, cutAt: property.line }
      begin(property)
    } else if (property.name === 'END') end(property)
    else if (beyond === 0 && read.has(property.name)) open.at(-1)?.properties?.push(property)
  }
  return { calendars, cutAt: null }

  function begin({ value, line }: ContentLine): void {
    const name = value.trim().toUpperCase()
    if (name === 'VCALENDAR') {
      const calendar = { properties: [], zones: [], events: [] }
      calendars.push(calendar)
      open = [{ name, properties: calendar.properties }]
      beyond = 0
      return
    }
    // An event within an event: the END of the one before is missing.
    if (name === 'VEVENT' && open.length > 0) [open, beyond] = [open.slice(0, 1), 0]
    const parts = open.length === 1 ? partsNamed(name, calendars.at(-1)) : undefined
    if (parts) {
      const part: OpenPart = { line, properties: [], isClosed: false }
      parts.push(part)
      open.push({ name, part, properties: part.properties })
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
