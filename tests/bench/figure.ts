/** A line of the table: our figure beside its reference's. */
export type Figure = {
  readonly target: string
  readonly what: string
  readonly ours: string
  readonly reference: string
  readonly ratio: string
  readonly wanted: string
  readonly verdict: Verdict
}
/** `repeat`: the machine was too busy to say. `left out`: something that it needs is not here. */
export type Verdict = 'meets' | 'misses' | 'repeat' | 'left out'

export type Bound = { readonly least: number } | { readonly most: number }

/** What is known of a line before it is judged. */
export type Measured = {
  readonly what: string
  readonly ours: string
  readonly reference?: string
  /** The number that is judged: a ratio, or ours alone. */
  readonly value: number
  readonly bound: Bound
  readonly unit?: string
  readonly isSteady?: boolean
}

/** Judges a line. */
export function judge(target: string, line: Measured): Figure {
  const { what, ours, reference = '', value, bound, unit = '', isSteady = true } = line
  const isMet = 'least' in bound ? value >= bound.least : value <= bound.most
  return {
    target,
    what,
    ours,
    reference,
    ratio: reference === '' ? '' : short(value),
    wanted: 'least' in bound ? `>= ${bound.least}${unit}` : `<= ${bound.most}${unit}`,
    verdict: isSteady ? (isMet ? 'meets' : 'misses') : 'repeat',
  }
}

/** A line for what could not be measured here, and why. */
export function leaveOut(target: string, what: string, because: string): Figure {
  return { target, what, ours: because, reference: '', ratio: '', wanted: '', verdict: 'left out' }
}

/** A number with three digits that matter. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '-'
  return Math.abs(value) >= 100 ? String(Math.round(value)) : String(Number(value.toPrecision(3)))
}
