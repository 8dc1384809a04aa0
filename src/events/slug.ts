const longest = 60

/** An address for an event from its title: ASCII words joined by hyphens, and the year where the words don't say it. */
export function slugOf(title: string, startsOn: string): string {
  const year = startsOn.slice(0, 4)
  const named = wordsOf(title) || `event-${startsOn}`
  return named.includes(year) ? named : `${named}-${year}`
}

/** An address for what groups events, from its name; from the end of its id where the name has no such letters. */
export function slugOfName(name: string, id: string): string {
  return wordsOf(name) || `group-${id.slice(-8)}`
}

function wordsOf(text: string): string {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return words.slice(0, longest).replace(/-[^-]*$|-+$/, (tail) => cut(words, tail))
}

/** A word that the limit cut in two goes; one that fitted stays. */
function cut(words: string, tail: string): string {
  return words.length > longest ? '' : tail
}
