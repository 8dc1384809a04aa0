/** A zone's clocks as the runtime shows them; nothing of the product's code reads them here. */
export type RuntimeClock = {
  /** What is shown at an instant, as the milliseconds that UTC's clocks would show it at. */
  readonly shownAt: (at: number) => number
  /** Every instant from 1970 to the year's end at which the clocks jump: the first after it. Looks at each step. */
  readonly jumps: (lastYear: number, stepMs: number) => readonly number[]
}

export function runtimeClock(zone: string): RuntimeClock {
  // Swedish writes `2025-03-30 03:00:00`.
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    hourCycle: 'h23',
    dateStyle: 'short',
    timeStyle: 'medium',
  })
  const shownAt = (at: number) => {
    const seconds = Math.floor(at / 1000) * 1000
    return Date.parse(`${format.format(seconds).replace(' ', 'T')}Z`) + (at - seconds)
  }
  return { shownAt, jumps }

  function jumps(lastYear: number, stepMs: number): readonly number[] {
    const found: number[] = []
    const aheadAt = (at: number) => shownAt(at) - at
    let before = aheadAt(0)
    for (let at = stepMs; at - stepMs < Date.UTC(lastYear + 1, 0); at += stepMs) {
      const ahead = aheadAt(at)
      if (ahead !== before) found.push(jumpBetween(at - stepMs, at, aheadAt))
      before = ahead
    }
    return found
  }
}

function jumpBetween(from: number, to: number, aheadAt: (at: number) => number): number {
  const before = aheadAt(from)
  let [low, high] = [from, to]
  while (high - low > 1000) {
    const probe = probeBetween(low, high)
    if (aheadAt(probe) === before) low = probe
    else high = probe
  }
  return high
}

const quarter = 900_000

/** Whole quarters of an hour, at which nearly all jump, are asked for first; then the second before, then any. */
function probeBetween(low: number, high: number): number {
  const middle = Math.round((low + high) / 2 / quarter) * quarter
  if (low < middle && middle < high) return middle
  return high % quarter === 0 ? high - 1000 : Math.floor((low + high) / 2000) * 1000
}
