/** Lets other requests have their turn between two long steps (PERF-8). */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
