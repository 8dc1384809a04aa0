import {
  parsePlannedDate,
  parsePlannedWallTime,
  readSchedule,
} from '../../../events/editor/form/schedule-form.ts'
import { instantOf } from '../../../events/making/create-event.ts'
import type { Problem } from '../../../http/problems.ts'
import { cleanLine, cleanText, isVisible, lengthOf } from '../../../http/text-gate.ts'
import { hoursIn } from '../../../time/hours-in.ts'
import { deriveInstants, type Schedule } from '../../../time/instants.ts'
import { timeValues } from '../changed-values.ts'
import { type FileEvent, type FileText, fileTexts } from '../reading/file-event.ts'

/** The most characters of each text, as the editor has them. */
const most: Readonly<Record<FileText, number>> = {
  title: 300,
  short_title: 100,
  summary: 500,
  description: 20_000,
  venue: 300,
  city: 200,
}

/** The event with what can be told for sure settled; or why it can't be one of ours. */
export function checkEvent(file: FileEvent): { readonly event: FileEvent } | { readonly problem: Problem } {
  const problem = textProblem(file) ?? dateProblem(file.schedule) ?? windowProblem(file)
  if (problem) return { problem }
  const schedule = settled(file.schedule)
  return 'key' in schedule ? { problem: schedule } : { event: { ...file, schedule } }
}

function textProblem({ texts }: FileEvent): Problem | undefined {
  if (!isVisible(texts.title)) return { key: 'importing.no-title' }
  for (const field of fileTexts) {
    const isLine = field !== 'summary' && field !== 'description'
    const clean = isLine ? cleanLine(texts[field]) : cleanText(texts[field])
    if (clean === undefined) return { key: 'importing.unreadable-text' }
    if (lengthOf(clean) > most[field]) return { key: 'importing.too-long', values: { most: most[field] } }
  }
  return undefined
}

function dateProblem({ startsOn, endsOn }: Schedule): Problem | undefined {
  const isPlanned = parsePlannedDate(startsOn) !== undefined && parsePlannedDate(endsOn) !== undefined
  return isPlanned ? undefined : { key: 'importing.far-date' }
}

function windowProblem({ registering, schedule }: FileEvent): Problem | undefined {
  const walls = [registering.opensLocal, registering.closesLocal]
  if (walls.some((wall) => wall !== null && parsePlannedWallTime(wall) === undefined))
    return { key: 'importing.far-date' }
  const [opens = null, closes = null] = walls.map((wall) => instantOf(wall, schedule.timeZone))
  if (opens === 'gap' || closes === 'gap') return { key: 'importing.window-gap' }
  return opens && closes && opens >= closes ? { key: 'editor.closes-before-opens' } : undefined
}

/** Where a time comes twice and nobody says which is meant, it is the first (RFC 5545 3.3.5). */
function settled(schedule: Schedule): Schedule | Problem {
  const derived = deriveInstants(schedule)
  if (derived.outcome === 'ends-before-start') return { key: 'importing.ends-before-start' }
  if (derived.outcome === 'gap')
    return { key: 'importing.gap', values: { before: said(derived.before), after: said(derived.after) } }
  if (schedule.precision === 'month' || schedule.precision === 'year') return wholeMonths(schedule)
  if (schedule.precision !== 'time' || derived.twice.length === 0) return schedule
  return { ...hoursIn(schedule.timeZone, derived.startsAt, derived.endsAt), precision: 'time' }
}

/** From the first to the last day of the month or the year, as the editor has it. */
function wholeMonths(schedule: Schedule): Schedule {
  const values = new Map(timeValues(schedule))
  const read = readSchedule({ one: (name) => values.get(name) ?? '' })
  return 'schedule' in read ? read.schedule : schedule
}

function said(wall: string): string {
  return wall.replace('T', ' ')
}
