import { type Part, propertiesOf, propertyOf } from './file-parts.ts'
import type { ReadEvent } from './read-event.ts'
import { cleanedLine, cleanedText, keptUid, unescaped, unescapedList, webAddress } from './text-values.ts'

/** What a VEVENT says beside its time. */
export type Facts = Omit<ReadEvent, 'schedule' | 'occurrence'>

const largestSequence = 2_147_483_647
const mostCategories = 200

/** Reads a VEVENT's words, identity and place; what is missing or cannot be read is empty. */
export function factsOf(part: Part): Facts {
  const value = (name: string) => propertyOf(part, name)?.value ?? ''
  const uid = value('UID')
  return {
    line: part.line,
    uid: keptUid(unescaped(uid)),
    sequence: sequenceIn(value('SEQUENCE')),
    status: statusIn(value('STATUS')),
    summary: cleanedLine(unescaped(value('SUMMARY'))),
    description: cleanedText(unescaped(value('DESCRIPTION'))),
    location: cleanedLine(unescaped(value('LOCATION')), ', '),
    url: webAddress(value('URL')),
    categories: categoriesOf(part),
    position: positionOf(part),
    broadcast: broadcastOf(part),
    parent: parentOf(part),
  }
}

function sequenceIn(value: string): number {
  const sequence = /^\s*\d+\s*$/.test(value) ? Number(value) : 0
  return Math.min(sequence, largestSequence)
}

function statusIn(value: string): ReadEvent['status'] {
  const status = value.trim().toUpperCase()
  return status === 'CANCELLED' || status === 'TENTATIVE' ? status : 'CONFIRMED'
}

function categoriesOf(part: Part): readonly string[] {
  const lists = propertiesOf(part, 'CATEGORIES').slice(0, mostCategories)
  const names = lists
    .flatMap(({ value }) => unescapedList(value, mostCategories))
    .slice(0, mostCategories)
    .map((name) => cleanedLine(name))
  return [...new Set(names)].filter((name) => name !== '')
}

/** GEO (RFC 5545 3.8.1.6), or where Apple alone wrote, what its own property says. */
function positionOf(part: Part): ReadEvent['position'] {
  const apple = propertyOf(part, 'X-APPLE-STRUCTURED-LOCATION')?.value
  const written = propertyOf(part, 'GEO')?.value ?? /^\s*geo:(.*)$/i.exec(apple ?? '')?.[1] ?? ''
  const [latitude, longitude, ...rest] = written.split(/\\?[;,]/).map(degreesIn)
  if (latitude === undefined || longitude === undefined || rest.length > 0) return null
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : null
}

function degreesIn(text: string): number | undefined {
  return /^\s*[+-]?\d{1,3}(\.\d{0,20})?(e-?\d{1,2})?\s*$/i.test(text) ? Number(text) : undefined
}

function broadcastOf(part: Part): string | null {
  const addresses = propertiesOf(part, 'CONFERENCE').map(({ value }) => webAddress(value))
  return addresses.find((address) => address !== '') ?? null
}

/** RELATED-TO without RELTYPE means the parent (RFC 5545 3.2.15). */
function parentOf(part: Part): string | null {
  const related = propertiesOf(part, 'RELATED-TO')
  const parent = related.find(({ parameters }) => {
    return (parameters.get('RELTYPE') ?? 'PARENT').toUpperCase() === 'PARENT'
  })
  return parent === undefined ? null : keptUid(unescaped(parent.value))
}
