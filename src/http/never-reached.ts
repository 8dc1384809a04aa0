/** Makes the compiler see that every outcome was answered. Throws if one was not, all the same. */
export function neverReached(outcome: never): never {
  throw new Error(`An outcome was not answered: ${JSON.stringify(outcome)}`)
}
