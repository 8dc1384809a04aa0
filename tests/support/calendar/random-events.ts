import fc from 'fast-check'
import { readHistory } from '../../../src/calendar/zones/zone-history.ts'
import type { Event, Session, Text } from '../../../src/events/event.ts'
import { locales } from '../../../src/i18n/locales.ts'
import type { CategoryId, EventId, SessionId } from '../../../src/ids.ts'
import { createBounded } from '../../../src/time/bounded.ts'
import { deriveInstants, type Schedule } from '../../../src/time/instants.ts'
import { resolveWallTime } from '../../../src/time/resolve.ts'
import {
  dateOf,
  type LocalDate,
  plusDays,
  timeOf,
  type WallTime,
  type ZoneId,
} from '../../../src/time/wall-time.ts'
import { listZones } from '../../../src/time/zones.ts'
import { plainEvent } from './plain-event.ts'
import { anyLine, anyText, carried } from './random-words.ts'

/** An event with its talks, each with words. */
export type RandomEvent = {
  readonly event: Event
  readonly texts: ReadonlyMap<string, Text>
  readonly talks: readonly { readonly session: Session; readonly words: ReadonlyMap<string, Text> }[]
  readonly category: string | null
}

const minute = 60_000
const strange = [
  ...['Pacific/Pago_Pago', 'Pacific/Kiritimati', 'Pacific/Chatham', 'Pacific/Apia', 'Asia/Kathmandu', 'UTC'],
  ...['Australia/Lord_Howe', 'Antarctica/Troll', 'Europe/Dublin', 'Africa/Casablanca', 'Africa/Cairo'],
  ...['America/Nuuk', 'Asia/Gaza', 'America/St_Johns', 'Asia/Tehran', 'America/Mexico_City', 'Europe/Kyiv'],
  ...['America/Vancouver', 'America/Santiago', 'Atlantic/Azores', 'Asia/Calcutta', 'Africa/Monrovia'],
] as ZoneId[]

/** A choice of zones for one run: those that are known for something, and some of all others. */
export function zonesOf(seed: number): readonly ZoneId[] {
  return [...strange, ...fc.sample(fc.constantFrom(...listZones()), { seed, numRuns: 60 })]
}

export function anyEvent(zones: readonly ZoneId[], index: number): fc.Arbitrary<RandomEvent> {
  return fc.constantFrom(...zones).chain((zone) =>
    fc
      .record({
        schedule: anySchedule(zone),
        facts: anyFacts(index),
        closesAt: fc.option(anyInstantNear(zone)),
        texts: fc.record({
          title: anyLine,
          venue: anyLine,
          city: anyLine,
          description: anyText,
          reason: anyText,
        }),
        talks: fc.array(
          fc.record({ after: fc.nat(600), lasts: fc.integer({ min: 1, max: 600 }), title: anyLine }),
          {
            maxLength: 2,
          },
        ),
        category: fc.option(anyLine),
      })
      .map(({ schedule, facts, closesAt, texts, talks, category }) => {
        const { startsAt, endsAt } = spanOf(schedule)
        const event = { ...plainEvent, ...facts, schedule, startsAt, endsAt }
        return {
          event: { ...event, window: { ...event.window, closesAt } },
          texts: textsOf(texts),
          talks: talks.map(({ title, ...when }, place) => ({
            session: talkOf(event, place, when),
            words: textsOf({ title, room: texts.venue }),
          })),
          category: category === null || carried(category).trim() === '' ? null : category,
        }
      }),
  )
}

function anyFacts(index: number) {
  return fc.record({
    id: fc.constant(`0198b000-0000-7000-8000-${String(index).padStart(12, '0')}` as EventId),
    uid: fc.constant(`event-${index}@events.example.org`),
    slug: fc.constant(`event-${index}`),
    state: fc.constantFrom('published', 'published', 'cancelled', 'postponed', 'unlisted'),
    mode: fc.constantFrom('open', 'application', 'invitation', 'none'),
    country: fc.constantFrom('KE', 'CN', 'EG', null),
    isOnline: fc.boolean(),
    position: fc.constantFrom(null, { latitude: 0, longitude: -0.5 }),
    broadcastUrl: fc.constantFrom(null, 'https://live.example.org/?room=1,2;3'),
    categoryId: fc.constant(null as CategoryId | null),
    sequence: fc.nat(9),
    defaultLocale: fc.constantFrom(...locales),
  } satisfies { [Key in keyof Event]?: fc.Arbitrary<Event[Key]> })
}

/** Days over leap days and ends of years, or hours: often beside a jump of the zone's clocks. */
function anySchedule(zone: ZoneId): fc.Arbitrary<Schedule> {
  const firstDays = fc.oneof(
    fc.constantFrom('2024-02-29', '2023-12-31', '2000-02-28', '2011-12-29', '1999-12-30', '2028-02-28'),
    fc.date({ min: new Date('1971-01-01'), max: new Date('2036-01-01'), noInvalidDate: true }).map(dayOf),
  )
  const days = fc.tuple(firstDays, fc.nat(5)).map(([from, more]): Schedule => {
    const startsOn = from as LocalDate
    return { precision: 'day', startsOn, endsOn: plusDays(startsOn, more), timeZone: zone }
  })
  const hours = fc
    .tuple(
      anyInstantNear(zone),
      fc.oneof(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 3_000 })),
    )
    .map(([at, length]) => typed(zone, at, length))
  return fc.oneof({ weight: 1, arbitrary: days }, { weight: 3, arbitrary: hours })
}

function anyInstantNear(zone: ZoneId): fc.Arbitrary<Date> {
  const anywhere = fc.integer({ min: Date.UTC(1972, 0) / minute, max: Date.UTC(2036, 0) / minute })
  const beside = fc
    .tuple(fc.constantFrom(...jumpsOf(zone), 0), fc.integer({ min: -150, max: 150 }))
    .map(([at, by]) => Math.max(Math.round(at / minute) + by, Date.UTC(1972, 0) / minute))
  return fc.oneof(anywhere, beside).map((at) => new Date(at * minute))
}

const jumps = createBounded<ZoneId, readonly number[]>(700)

function jumpsOf(zone: ZoneId): readonly number[] {
  return jumps.get(zone, () => readHistory(zone).changes.map(({ at }) => at))
}

/** As an organizer types it: a time that is skipped is mended to the next that exists, one that is twice has its pass. */
function typed(zone: ZoneId, at: Date, length: number): Schedule {
  const shown = new Date(at.getTime() - (at.getTime() % minute)).toISOString().slice(0, 16)
  const start = mended(shown as WallTime, zone)
  const end = mended(wallAfter(start, length), zone)
  const startPass = at.getTime() % 2 === 0 ? 'first' : 'second'
  const hours = { startTime: timeOf(start), endTime: timeOf(end), startPass, endPass: 'second' } as const
  return { precision: 'time', startsOn: dateOf(start), endsOn: dateOf(end), ...hours, timeZone: zone }
}

function mended(wall: WallTime, zone: ZoneId): WallTime {
  const resolved = resolveWallTime(wall, zone)
  return resolved.kind === 'gap' ? resolved.after : wall
}

function wallAfter(wall: WallTime, minutes: number): WallTime {
  return new Date(Date.parse(`${wall}Z`) + minutes * minute).toISOString().slice(0, 16) as WallTime
}

/** Where a jump makes the end no later than the start, it is a minute long: nothing else is worth a test here. */
function spanOf(schedule: Schedule): { readonly startsAt: Date; readonly endsAt: Date } {
  const derived = deriveInstants(schedule)
  if (derived.outcome === 'derived') return derived
  throw new Error(`A random schedule is ${derived.outcome}: ${JSON.stringify(schedule)}`)
}

function talkOf(
  { startsAt, uid, sequence, changedAt }: Event,
  place: number,
  { after, lasts }: { readonly after: number; readonly lasts: number },
): Session {
  const from = new Date(startsAt.getTime() + after * minute)
  return {
    id: `session-${place}` as SessionId,
    uid: `session-${place}-of-${uid}`,
    kind: 'talk',
    startsOn: dayOf(from) as LocalDate,
    startsAt: from,
    endsAt: new Date(from.getTime() + lasts * minute),
    sequence,
    createdAt: null,
    changedAt,
  }
}

function textsOf(words: Readonly<Record<string, string>>): ReadonlyMap<string, Text> {
  return new Map(Object.entries(words).map(([field, text]) => [field, { text, locale: 'en' }]))
}

function dayOf(at: Date): string {
  return at.toISOString().slice(0, 10)
}
