const parts = /^P(?:(\d{1,4})W)?(?:(\d{1,4})D)?(?:T(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/
const partMs = [7 * 86_400_000, 86_400_000, 3_600_000, 60_000, 1_000] as const

/** Milliseconds of an ISO 8601 duration in weeks, days, hours, minutes, seconds (`PT49H`, `P1DT2H`); undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const match = parts.exec(text)
  const counts = match?.slice(1) ?? []
  if (!match || text.endsWith('T') || counts.every((count) => count === undefined)) return undefined
  return partMs.reduce((sum, ms, place) => sum + ms * Number(counts[place] ?? 0), 0)
}
