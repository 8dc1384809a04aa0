import type { Figure } from './figure.ts'
import type { Stage } from './stage/stage.ts'
import { measureFeeds, measureNotModified, measurePages } from './targets/cached-pages.ts'
import { measureFeedEdited } from './targets/edited-feeds.ts'
import { measureBeside, measureCsv, measureXlsx } from './targets/exports.ts'
import { measureFreshness } from './targets/freshness.ts'
import { measureGrowth } from './targets/growth.ts'
import { measureFeedMade } from './targets/made-feeds.ts'
import { measureAttendees, measureListing } from './targets/made-pages.ts'
import { measureMemory } from './targets/memory.ts'
import { measureOneByOne } from './targets/one-by-one.ts'
import { measureOthers } from './targets/other-answers.ts'
import { measureRush } from './targets/rush.ts'
import { measureStarts } from './targets/starts.ts'
import { measureWire } from './targets/wire.ts'

/** Targets that are measured together, and the names by which they are asked for. */
export type Target = {
  readonly names: readonly string[]
  readonly group: string
  readonly what: string
  readonly measure: (stage: Stage) => Promise<readonly Figure[]>
  /** What has to begin before all else. */
  readonly begin?: (stage: Stage) => Promise<unknown>
}

/** In the order of measuring. */
export const targets: readonly Target[] = [
  { names: ['PERF-1'], group: 'cached', what: 'pages from memory', measure: measurePages },
  { names: ['PERF-2'], group: 'cached', what: '304', measure: measureNotModified },
  { names: ['PERF-3'], group: 'feed', what: 'feeds from memory', measure: measureFeeds },
  { names: ['PERF-4'], group: 'truth', what: 'freshness', measure: measureFreshness },
  { names: ['PERF-5'], group: 'cached', what: 'HEAD, 404, 301', measure: measureOthers },
  { names: ['PERF-6'], group: 'made', what: 'the listing made anew', measure: measureListing },
  { names: ['PERF-7'], group: 'made', what: 'the attendee list', measure: measureAttendees },
  { names: ['PERF-8'], group: 'feed', what: 'feeds made anew', measure: measureFeedMade },
  { names: ['CAL-58'], group: 'feed', what: 'feeds after an edit', measure: measureFeedEdited },
  { names: ['PERF-9', 'PERF-11'], group: 'rush', what: 'a rush', measure: measureRush },
  { names: ['PERF-10'], group: 'rush', what: 'one registration', measure: measureOneByOne },
  { names: ['PERF-13'], group: 'export', what: 'export as CSV', measure: measureCsv },
  { names: ['PERF-14'], group: 'export', what: 'export as XLSX', measure: measureXlsx },
  { names: ['PERF-15'], group: 'export', what: 'pages beside an export', measure: measureBeside },
  { names: ['PERF-16'], group: 'growth', what: 'growth', measure: measureGrowth },
  { names: ['PERF-18'], group: 'start', what: 'starts', measure: measureStarts },
  { names: ['PERF-20', 'PERF-21', 'PERF-23'], group: 'wire', what: 'on the wire', measure: measureWire },
  {
    names: ['PERF-17'],
    group: 'memory',
    what: 'memory',
    measure: measureMemory,
    begin: (stage) => stage.own(),
  },
]
