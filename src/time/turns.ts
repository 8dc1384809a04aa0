/** Long work that pauses, by a `yield`, wherever others may have their turn. */
export type Paused<Result> = Generator<void, Result, void>

const sliceMs = 10

/** Lets other requests have their turn between two long steps (PERF-8). */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}

/** Does the work, others having their turn at the first of its pauses after every 10 milliseconds. */
export async function inTurns<Result>(work: Paused<Result>, now = () => performance.now()): Promise<Result> {
  for (;;) {
    const until = now() + sliceMs
    let step = work.next()
    while (!step.done && now() < until) step = work.next()
    if (step.done) return step.value
    await giveWay()
  }
}

/** Makes something of each, with a pause after every one. */
export function* eachInTurn<Item, Result>(
  items: Iterable<Item>,
  make: (item: Item, place: number) => Result,
): Paused<Result[]> {
  const made: Result[] = []
  for (const item of items) {
    made.push(make(item, made.length))
    yield
  }
  return made
}
