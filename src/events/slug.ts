const longest = 60

/** An address for an event from its title: ASCII words joined by hyphens, and the year where the words don't say it. */
export function slugOf(title: string, startsOn: string): string {
  const words = title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const year = startsOn.slice(0, 4)
  const named =
    words === ''
      ? `event-${startsOn}`
      : words.slice(0, longest).replace(/-[^-]*$|-+$/, (tail) => cut(words, tail))
  return named.includes(year) ? named : `${named}-${year}`
}

/** A word that the limit cut in two goes; one that fitted stays. */
function cut(words: string, tail: string): string {
  return words.length > longest ? '' : tail
}
