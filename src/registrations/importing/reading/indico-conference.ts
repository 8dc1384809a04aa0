import { z } from 'zod'
import { eachInTurn, type Paused } from '../../../time/turns.ts'

// Indico's own names (its HTTP API, `/export/event/ID.json`); what is not needed is not looked at.
const moment = z.object({ date: z.string(), time: z.string(), tz: z.string() })
const words = z.string().nullish()
const id = z.union([z.string(), z.number()]).nullish()
const place = { room: words, roomFullname: words, location: words }
const part = z.object({
  id,
  db_id: id,
  title: z.string(),
  startDate: moment.nullish(),
  endDate: moment.nullish(),
  ...place,
})
// Looked at one by one: there may be thousands.
const parts = z.array(z.unknown()).nullish()
const conference = z.object({
  id: z.union([z.string(), z.number()]),
  title: z.string(),
  description: words,
  startDate: moment,
  endDate: moment,
  timezone: words,
  url: words,
  address: words,
  category: words,
  keywords: z.array(z.string()).nullish(),
  sessions: parts,
  contributions: parts,
  ...place,
})
export type Moment = z.infer<typeof moment>
export type Part = z.infer<typeof part>
type Parts = readonly Part[] | null
/** An event of Indico's. */
export type Conference = Omit<z.infer<typeof conference>, 'sessions' | 'contributions'> & {
  readonly sessions: Parts
  readonly contributions: Parts
}

const file = z.object({ results: z.array(z.unknown()).max(1_000) })

/** Whether JSON is an export of Indico's. */
export function isIndico(json: unknown): boolean {
  return file.safeParse(json).success
}

/** What an export lists, whatever it is. */
export function resultsOf(json: unknown): readonly unknown[] {
  return file.parse(json).results
}

/** Reads one of an export's results; undefined where it is no event of Indico's. */
export function* readConference(result: unknown): Paused<Conference | undefined> {
  const { data } = conference.safeParse(result)
  if (data === undefined) return undefined
  const sessions = yield* readParts(data.sessions)
  const contributions = yield* readParts(data.contributions)
  return sessions === undefined || contributions === undefined
    ? undefined
    : { ...data, sessions, contributions }
}

function* readParts(list: readonly unknown[] | null | undefined): Paused<Parts | undefined> {
  if (!list) return null
  const read = yield* eachInTurn(list, (each) => part.safeParse(each).data)
  return read.every((each) => each !== undefined) ? read : undefined
}
