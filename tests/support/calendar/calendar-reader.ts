import ICAL from 'ical.js'

/** One VEVENT as an independent parser reads it. */
export type ReadEvent = {
  readonly uid: string
  readonly summary: string
  readonly description: string
  readonly location: string
  readonly categories: readonly string[]
  readonly url: string
  readonly status: string
  readonly sequence: number
  /** The UID of the event that a session belongs to. */
  readonly relatedTo: string
  /** The instants that the calendar's own VTIMEZONEs give; of a whole day, its date. */
  readonly start: Date | string
  readonly end: Date | string
}

/** Reads a calendar with ical.js: instants come from its own VTIMEZONEs, never from the runtime's zones. */
export function readCalendar(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zones = new Map(
    calendar.getAllSubcomponents('vtimezone').map((component) => {
      const zone = new ICAL.Timezone(component)
      return [zone.tzid, zone] as const
    }),
  )
  return calendar.getAllSubcomponents('vevent').map((component) => ({
    uid: first(component, 'uid'),
    summary: first(component, 'summary'),
    description: first(component, 'description'),
    location: first(component, 'location'),
    categories: component
      .getAllProperties('categories')
      .flatMap((property) => property.getValues().map(String)),
    url: first(component, 'url'),
    status: first(component, 'status'),
    sequence: Number(first(component, 'sequence')),
    relatedTo: first(component, 'related-to'),
    start: timeOf(component, 'dtstart', zones),
    end: timeOf(component, 'dtend', zones),
  }))
}

/** Which instant a local time means by a VTIMEZONE's text, as ical.js evaluates it up to the year; both as UTC shows them. */
export function instantByVtimezone(vtimezone: string, lastYear: number): (wall: number) => number {
  const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(vtimezone)))
  // It keeps what it expanded, and would begin anew for each later year.
  zone.utcOffset(ICAL.Time.fromDateString(`${lastYear}-12-31`))
  return (wall) => wall - zone.utcOffset(ICAL.Time.fromJSDate(new Date(wall), true)) * 1000
}

function first(component: ICAL.Component, name: string): string {
  return String(component.getFirstPropertyValue(name) ?? '')
}

function timeOf(
  component: ICAL.Component,
  name: string,
  zones: ReadonlyMap<string, ICAL.Timezone>,
): Date | string {
  const property = component.getFirstProperty(name)
  const time = property?.getFirstValue()
  if (!(time instanceof ICAL.Time)) throw new Error(`No ${name}`)
  if (time.isDate) return time.toString()
  const zone = zones.get(String(property?.getParameter('tzid')))
  const local = Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second)
  if (zone === undefined) return new Date(local)
  return new Date(local - zone.utcOffset(time) * 1000)
}
