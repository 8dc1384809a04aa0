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
