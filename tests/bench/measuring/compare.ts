import type { Load, LoadOrder } from './load.ts'
import { cpuMsOf } from './process-figures.ts'

/** One side of a comparison: a process and what it is asked. */
export type Side = { readonly pid: number; readonly order: LoadOrder }

/** What one answer cost: CPU in milliseconds, and how long the slowest hundredth took. */
export type Cost = { readonly cpuMs: number; readonly p99: number; readonly perSecond: number }

export type Comparison = {
  readonly ours: Cost
  readonly reference: Cost
  /** Whether the reference measured twice was alike within 10 %: without that there is no verdict. */
  readonly isSteady: boolean
}

const moreRounds = 2
const allowed = 1.1

/** What the answers of one round cost. */
export async function measure(load: Load, { pid, order }: Side): Promise<Cost> {
  const before = cpuMsOf(pid)
  const { answers, p99, perSecond } = await load.run(order)
  return { cpuMs: (cpuMsOf(pid) - before) / Math.max(1, answers), p99, perSecond }
}

/** Measures both in turn, the reference before and after, and takes the best of each. An unsteady machine gets more rounds. */
export async function compare(load: Load, ours: Side, reference: Side): Promise<Comparison> {
  return compareBy(
    () => measure(load, ours),
    () => measure(load, reference),
  )
}

/** The same for what is not measured by a load alone. Before the first round each has its warm-up. */
export async function compareBy(
  ours: () => Promise<Cost>,
  reference: () => Promise<Cost>,
  rounds = 3,
): Promise<Comparison> {
  const [before, own, after]: [Cost[], Cost[], Cost[]] = [[], [], []]
  await ours()
  await reference()
  for (let round = 1; round <= rounds + moreRounds; round++) {
    before.push(await reference())
    own.push(await ours())
    after.push(await reference())
    if (round >= rounds && isAlike(before, after)) break
  }
  return { ours: best(own), reference: best([...before, ...after]), isSteady: isAlike(before, after) }
}

function isAlike(one: readonly Cost[], other: readonly Cost[]): boolean {
  const [a, b] = [best(one).cpuMs, best(other).cpuMs]
  return Math.max(a, b) <= Math.min(a, b) * allowed
}

function best(costs: readonly Cost[]): Cost {
  const least = (of: (cost: Cost) => number) => Math.min(...costs.map(of))
  return {
    cpuMs: least(({ cpuMs }) => cpuMs),
    p99: least(({ p99 }) => p99),
    perSecond: Math.max(...costs.map(({ perSecond }) => perSecond)),
  }
}
