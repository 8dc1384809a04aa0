import { z } from 'zod'
import { isEventSlug, isSlug } from '../../../events/event.ts'
import { cleanLine, cleanText, isVisible, lengthOf } from '../../../http/text-gate.ts'
import type { Locale } from '../../../i18n/locales.ts'
import { isCountry } from '../../../i18n/names.ts'
import type { Schedule } from '../../../time/instants.ts'
import type { Paused } from '../../../time/turns.ts'
import { parseLocalDate, parseLocalTime, parseWallTime } from '../../../time/wall-time.ts'
import { parseZone } from '../../../time/zones.ts'
import type { PlannedType } from '../../planning/event-plan.ts'
import { isTypeKey } from '../../types/type-form.ts'
import { type FileEvent, type FileProblem, listedOnly, type Registering } from './file-event.ts'
import { problemOfIssue, type Refusal } from './json-problems.ts'

const parsed = <Value>(parse: (text: string) => Value | undefined, refusal: Refusal) =>
  z.string().transform((text, context) => {
    const value = parse(text)
    if (value !== undefined) return value
    context.addIssue({ code: 'custom', message: refusal.key, params: refusal.values })
    return z.NEVER
  })

const line = (most: number, isRequired = false) =>
  parsed(
    (text) => {
      const clean = cleanLine(text)
      if (clean === undefined || lengthOf(clean) > most) return undefined
      return isRequired && !isVisible(clean) ? undefined : clean
    },
    { key: 'importing.bad-line', values: { most } },
  )
const text = parsed(
  (value) => {
    const clean = cleanText(value)
    return clean !== undefined && lengthOf(clean) <= 20_000 ? clean : undefined
  },
  { key: 'importing.bad-text' },
)
const date = parsed(parseLocalDate, { key: 'importing.bad-date' })
const time = parsed(parseLocalTime, { key: 'importing.bad-time' })
const wall = parsed(parseWallTime, { key: 'importing.bad-wall-time' })
const slug = parsed((value) => (isSlug(value) ? value : undefined), { key: 'importing.bad-key' })
const capacity = z.int().min(0).max(1_000_000).nullish()

const typeKey = parsed((value) => (isTypeKey(value) ? value : undefined), { key: 'importing.bad-key' })
const type = z.strictObject({ key: typeKey, title: line(200), capacity, public: z.boolean().default(true) })
const types = z
  .array(type)
  .refine((each) => new Set(each.map(({ key: of }) => of)).size === each.length, 'types.key-taken')

const event = z
  .strictObject({
    uid: line(255, true).optional(),
    title: line(300, true),
    shortTitle: line(100).optional(),
    slug: parsed((value) => (isEventSlug(value) ? value : undefined), {
      key: 'importing.bad-slug',
    }).optional(),
    summary: line(500).optional(),
    description: text.optional(),
    precision: z.enum(['time', 'day', 'month', 'year']).optional(),
    startDate: date.optional(),
    endDate: date.optional(),
    startsOn: date.optional(),
    endsOn: date.optional(),
    startTime: time.optional(),
    endTime: time.optional(),
    timeZone: parsed(parseZone, { key: 'importing.bad-zone' }),
    venue: line(300).optional(),
    city: line(200).optional(),
    country: parsed((value) => (isCountry(value) ? value : undefined), {
      key: 'importing.bad-country',
    }).nullish(),
    category: slug.optional(),
    registrationMode: z.enum(['none', 'open', 'application', 'invitation']).default('none'),
    capacity,
    waitingList: z.boolean().default(false),
    opens: wall.optional(),
    closes: wall.optional(),
    state: z.enum(['draft', 'unlisted', 'published']).optional(),
    // Counted before any is looked at.
    types: z.array(z.unknown()).max(50).pipe(types).default([]),
  })
  .transform((given, context) => {
    const schedule = scheduleOf(given)
    if (!('key' in schedule)) return { ...given, schedule }
    context.addIssue({ code: 'custom', message: schedule.key })
    return z.NEVER
  })
type Given = z.infer<typeof event>

const file = z.object({ events: z.array(z.unknown()).max(1_000) })
const mostProblems = 1_000

/** Reads JSON of the newsletter's shape: its events, or what is wrong with the file, at most 1,000 things. */
export function* readOwnJson(
  json: unknown,
  locale: Locale,
): Paused<{ readonly events: readonly FileEvent[]; readonly problems: readonly FileProblem[] }> {
  const whole = file.safeParse(json)
  if (!whole.success)
    return { events: [], problems: whole.error.issues.map((issue) => problemOfIssue(issue, json)) }
  const events: FileEvent[] = []
  const problems: FileProblem[] = []
  for (const [place, given] of whole.data.events.entries()) {
    yield
    const read = event.safeParse(given)
    if (read.success) events.push(toFileEvent(read.data, place, locale))
    for (const issue of read.error?.issues ?? []) {
      const path = ['events', place, ...issue.path]
      if (problems.length < mostProblems) problems.push(problemOfIssue({ ...issue, path }, json))
    }
  }
  return problems.length > 0 ? { events: [], problems } : { events, problems }
}

type Dates = Pick<
  z.input<typeof event>,
  'precision' | 'startDate' | 'endDate' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime'
>

function scheduleOf(given: Dates & { readonly timeZone: Schedule['timeZone'] }): Schedule | Refusal {
  const startsOn = given.startsOn ?? given.startDate
  const endsOn = given.endsOn ?? given.endDate ?? startsOn
  if (startsOn === undefined || endsOn === undefined) return { key: 'importing.no-start' }
  if (endsOn < startsOn) return { key: 'importing.ends-before-start' }
  const days = { startsOn, endsOn, timeZone: given.timeZone } as Omit<Schedule, 'precision'>
  const { startTime, endTime } = given
  const precision = given.precision ?? (startTime && endTime ? 'time' : 'day')
  if (precision !== 'time') return { ...days, precision }
  if (!startTime || !endTime) return { key: 'importing.no-hours' }
  return { ...days, precision, startTime, endTime, startPass: null, endPass: null } as Schedule
}

function toFileEvent(given: Given, place: number, locale: Locale): FileEvent {
  return {
    at: { path: `events.${place}` },
    source: 'json',
    uid: given.uid ?? null,
    sequence: 0,
    isCancelled: false,
    url: '',
    locale,
    texts: {
      title: given.title,
      short_title: given.shortTitle ?? '',
      summary: given.summary ?? '',
      description: given.description ?? '',
      venue: given.venue ?? '',
      city: given.city ?? '',
    },
    slug: given.slug ?? null,
    schedule: given.schedule,
    isZoneStated: true,
    country: given.country ?? null,
    isOnline: false,
    position: null,
    broadcastUrl: null,
    joiningUrl: null,
    categories: given.category === undefined ? [] : [given.category],
    sessions: null,
    series: null,
    registering: registeringOf(given, locale),
  }
}

function registeringOf(given: Given, locale: Locale): Registering {
  return {
    state: given.state ?? null,
    mode: given.registrationMode,
    opensLocal: given.opens ?? null,
    closesLocal: given.closes ?? null,
    capacity: given.capacity ?? null,
    line: given.waitingList ? 'on' : 'off',
    types: given.types.length === 0 ? listedOnly.types : given.types.map(toType),
  }

  function toType(each: Given['types'][number]): PlannedType {
    const title = each.title === '' ? {} : { [locale]: each.title }
    return { key: each.key, title, capacity: each.capacity ?? null, isPublic: each.public }
  }
}
