import { parseArgs } from 'node:util'
import type { Target } from './targets.ts'

type Options = { readonly wanted: (target: Target) => boolean; readonly isFull: boolean }

/** Reads `--only PERF-3` (several times, too), names of groups such as `rush`, and `--full`. Without a choice: all. */
export function readOptions(words: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...words],
    options: {
      only: { type: 'string', multiple: true, default: [] },
      full: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  })
  const chosen = new Set([...values.only, ...positionals].map((word) => word.toLowerCase()))
  return {
    isFull: values.full,
    wanted: ({ names, group }) =>
      chosen.size === 0 || chosen.has(group) || names.some((name) => chosen.has(name.toLowerCase())),
  }
}
