import { z } from 'zod'
import { isSlug } from '../../events/event.ts'
import { slugOf } from '../../events/slug.ts'
import { cleanLine, cleanText } from '../../http/text-gate.ts'
import type { Locale } from '../../i18n/locales.ts'
import { isCountry } from '../../i18n/names.ts'
import type { Schedule } from '../../time/instants.ts'
import { parseLocalDate, parseLocalTime, parseWallTime } from '../../time/wall-time.ts'
import { parseZone } from '../../time/zones.ts'
import type { EventPlan, PlannedType } from './event-plan.ts'

/** What is wrong with a file, by the place in it: `events.2.startDate`. */
export type FileProblem = { readonly at: string; readonly problem: string }

const parsed = <Value>(parse: (text: string) => Value | undefined, message: string) =>
  z.string().transform((text, context) => {
    const value = parse(text)
    if (value !== undefined) return value
    context.addIssue(message)
    return z.NEVER
  })

const line = (most: number) =>
  parsed((text) => {
    const clean = cleanLine(text)
    return clean !== undefined && [...clean].length <= most ? clean : undefined
  }, `must be one line of at most ${most} characters`)
const text = parsed((value) => {
  const clean = cleanText(value)
  return clean !== undefined && [...clean].length <= 20_000 ? clean : undefined
}, 'must be a text of at most 20,000 characters')
const date = parsed(parseLocalDate, 'must be a date such as 2019-09-04')
const time = parsed(parseLocalTime, 'must be a time of day such as 09:00')
const wall = parsed(parseWallTime, 'must be a wall time such as 2019-08-28T23:59')
const key = z.string().regex(/^[a-z0-9]+([-_][a-z0-9]+)*$/, 'must be a key such as on-site')
const capacity = z.int().min(0).max(1_000_000).nullish()

const type = z.strictObject({ key, title: line(200), capacity, public: z.boolean().default(true) })

const event = z
  .strictObject({
    title: line(300),
    shortTitle: line(100).optional(),
    slug: z.string().refine(isSlug, 'must be words of a-z and 0-9 joined by hyphens').optional(),
    summary: line(500).optional(),
    description: text.optional(),
    precision: z.enum(['time', 'day', 'month', 'year']).optional(),
    startDate: date.optional(),
    endDate: date.optional(),
    startsOn: date.optional(),
    endsOn: date.optional(),
    startTime: time.optional(),
    endTime: time.optional(),
    timeZone: parsed(parseZone, 'must be the name of a time zone such as Africa/Nairobi'),
    venue: line(300).optional(),
    city: line(200).optional(),
    country: z.string().refine(isCountry, 'must be a country’s code such as KE').nullish(),
    category: key.optional(),
    registrationMode: z.enum(['none', 'open', 'application', 'invitation']).default('none'),
    capacity,
    waitingList: z.boolean().default(false),
    opens: wall.optional(),
    closes: wall.optional(),
    state: z.enum(['draft', 'unlisted', 'published']).default('published'),
    types: z.array(type).max(50).default([]),
  })
  .transform((given, context) => {
    const schedule = scheduleOf(given)
    if (typeof schedule !== 'string') return { ...given, schedule }
    context.addIssue(schedule)
    return z.NEVER
  })
type Given = z.infer<typeof event>

const file = z.object({ events: z.array(event).max(1_000) })

/** Reads a file of the newsletter's shape: each event as a plan, or all that is wrong with the file. */
export function readImportFile(
  json: unknown,
  defaultLocale: Locale,
):
  | { readonly plans: readonly EventPlan[]; readonly problems?: never }
  | { readonly plans?: never; readonly problems: readonly FileProblem[] } {
  const read = file.safeParse(json)
  if (read.success) return { plans: read.data.events.map((given) => toPlan(given, defaultLocale)) }
  return {
    problems: read.error.issues.map(({ path, message }) => ({ at: path.join('.'), problem: message })),
  }
}

type Dates = Pick<
  z.input<typeof event>,
  'precision' | 'startDate' | 'endDate' | 'startsOn' | 'endsOn' | 'startTime' | 'endTime'
>

function scheduleOf(given: Dates & { readonly timeZone: Schedule['timeZone'] }): Schedule | string {
  const startsOn = given.startsOn ?? given.startDate
  const endsOn = given.endsOn ?? given.endDate ?? startsOn
  if (startsOn === undefined || endsOn === undefined) return 'must have a startDate'
  if (endsOn < startsOn) return 'must not end before it starts'
  const days = { startsOn, endsOn, timeZone: given.timeZone } as Omit<Schedule, 'precision'>
  const { startTime, endTime } = given
  const precision = given.precision ?? (startTime && endTime ? 'time' : 'day')
  if (precision !== 'time') return { ...days, precision }
  if (!startTime || !endTime) return 'must have a startTime and an endTime where its precision is time'
  return { ...days, precision, startTime, endTime, startPass: null, endPass: null } as Schedule
}

function toPlan(given: Given, defaultLocale: Locale): EventPlan {
  const words = (value: string | undefined) => (value ? { [defaultLocale]: value } : {})
  return {
    slug: given.slug ?? slugOf(given.shortTitle ?? given.title, given.schedule.startsOn),
    state: given.state,
    mode: given.registrationMode,
    schedule: given.schedule,
    opensLocal: given.opens ?? null,
    closesLocal: given.closes ?? null,
    hearByOn: null,
    country: given.country ?? null,
    isOnline: false,
    category: given.category ?? null,
    series: null,
    edition: null,
    hosts: [],
    defaultLocale,
    asks: { affiliation: true, listing: false, photos: false, news: false },
    isSample: false,
    texts: {
      title: words(given.title),
      short_title: words(given.shortTitle),
      summary: words(given.summary),
      description: words(given.description),
      venue: words(given.venue),
      city: words(given.city),
    },
    dayTitles: {},
    capacity: given.capacity ?? null,
    line: given.waitingList ? 'on' : 'off',
    types: typesOf(given, words),
    questions: [],
    sessions: [],
  }
}

/** Whoever registers does so for a type: an event that names none has one, which nobody has to choose. */
function typesOf(given: Given, words: (text: string) => PlannedType['title']): readonly PlannedType[] {
  if (given.types.length === 0) return [{ key: 'participant', title: {}, capacity: null, isPublic: true }]
  return given.types.map((each) => ({
    key: each.key,
    title: words(each.title),
    capacity: each.capacity ?? null,
    isPublic: each.public,
  }))
}
