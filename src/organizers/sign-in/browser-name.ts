const browsers = [
  ['Edg/', 'Edge'],
  ['OPR/', 'Opera'],
  ['Firefox/', 'Firefox'],
  ['Chrome/', 'Chrome'],
  ['Safari/', 'Safari'],
] as const
const systems = [
  ['Android', 'Android'],
  ['iPhone', 'iPhone'],
  ['iPad', 'iPad'],
  ['Windows', 'Windows'],
  ['Mac OS X', 'macOS'],
  ['Linux', 'Linux'],
] as const

/** The browser in two words, `Firefox, Linux`: enough for its owner to recognise, nothing more is kept. */
export function browserName(userAgent: string): string {
  const found = [browsers, systems].flatMap(
    (marks) => marks.find(([mark]) => userAgent.includes(mark))?.[1] ?? [],
  )
  return found.join(', ')
}
