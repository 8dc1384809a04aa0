import type { Paused } from '../../src/time/turns.ts'

/** How often something else had its turn while the work was being done. */
export async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  })
  try {
    await work
  } finally {
    clearInterval(counting)
  }
  return turns
}

/** Does the work without its pauses. */
export function atOnce<Result>(work: Paused<Result>): Result {
  for (;;) {
    const step = work.next()
    if (step.done) return step.value
  }
}
