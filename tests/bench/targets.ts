import type { Figure } from './figure.ts'
import type { Stage } from './stage/stage.ts'
import { measureFeeds, measureNotModified, measurePages } from './targets/cached-pages.ts'
import { measureFreshness } from './targets/freshness.ts'

/** A target of the table: how it is asked for, and how it is measured. */
export type Target = {
  readonly name: string
  readonly group: string
  readonly what: string
  readonly measure: (stage: Stage) => Promise<readonly Figure[]>
}

/** In the order of measuring. */
export const targets: readonly Target[] = [
  { name: 'PERF-1', group: 'cached', what: 'pages from memory', measure: measurePages },
  { name: 'PERF-2', group: 'cached', what: '304', measure: measureNotModified },
  { name: 'PERF-3', group: 'feed', what: 'feeds from memory', measure: measureFeeds },
  { name: 'PERF-4', group: 'truth', what: 'freshness', measure: measureFreshness },
]
