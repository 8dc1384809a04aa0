import type { Figure, Verdict } from './figure.ts'

const columns = ['target', 'what', 'ours', 'reference', 'ratio', 'wanted', 'verdict'] as const

/** The figures as one table, ending in the line that counts the targets. */
export function tableOf(figures: readonly Figure[]): string {
  const head = Object.fromEntries(columns.map((column) => [column, column]))
  const rows = [head, ...figures] as readonly Readonly<Record<(typeof columns)[number], string>>[]
  const widths = columns.map((column) => Math.max(...rows.map((row) => row[column].length)))
  const lines = rows.map((row) =>
    columns
      .map((column, place) => row[column].padEnd(widths[place] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  return [...lines, ...repeats(figures), summaryOf(figures)].join('\n')
}

function repeats(figures: readonly Figure[]): string[] {
  const count = verdictsOf(figures).filter((verdict) => verdict === 'repeat').length
  return count === 0
    ? []
    : [`${count} to repeat: the reference did not agree with itself, the machine is busy`]
}

function summaryOf(figures: readonly Figure[]): string {
  const verdicts = verdictsOf(figures)
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length
  return `${count('meets')} targets met, ${count('misses')} missed`
}

/** One verdict a target: the worst of its lines. */
function verdictsOf(figures: readonly Figure[]): readonly Verdict[] {
  const byTarget = Map.groupBy(figures, ({ target }) => target)
  const worstFirst = ['misses', 'repeat', 'meets', 'left out'] as const
  return [...byTarget.values()].map(
    (lines) => worstFirst.find((wanted) => lines.some(({ verdict }) => verdict === wanted)) ?? 'left out',
  )
}
