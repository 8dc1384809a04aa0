/**
 * The ways in which programs read a VTIMEZONE (RFC 5545 3.6.5): by the last onset before a time; by the rules
 * alone, in every year, wherever they are said to begin (Outlook).
 */
export type Reading = 'by-onsets' | 'by-rules'

/** What a VTIMEZONE says. Local times are the milliseconds that UTC's clocks would show them at. */
export type ReadVtimezone = {
  /** The instant that a local time means. */
  readonly instantOf: (wall: number) => number
  /** The instants of all onsets that its rules name, from 1950 to 2059. */
  readonly onsets: readonly number[]
}

export function readVtimezone(text: string, reading: Reading): ReadVtimezone {
  const blocks = [...text.matchAll(/BEGIN:(STANDARD|DAYLIGHT)\r\n([\s\S]*?)END:\1/g)].map(
    ([, , lines = '']) => readBlock(lines),
  )
  const onsets = blocks
    .flatMap((block) => onsetsOf(block, reading))
    .sort((a, b) => a.wall - b.wall)
    .map((onset) => ({ ...onset, at: onset.wall - onset.from }))
  const instantOf = (wall: number) => {
    const last = onsets.findLast((onset) => onset.wall <= wall)
    if (last === undefined) throw new Error('The VTIMEZONE says nothing of a time so early')
    return wall - last.to
  }
  return { instantOf, onsets: onsets.map(({ at }) => at).filter(Number.isFinite) }
}

type Block = {
  readonly start: number
  readonly from: number
  readonly to: number
  readonly rule: string | undefined
}

function readBlock(lines: string): Block {
  const value = (name: string) => new RegExp(`^${name}:(.*)\r$`, 'm').exec(lines)?.[1] ?? ''
  const [year = 0, month = 0, ...rest] = numbersIn(
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)$/,
    value('DTSTART'),
  )
  return {
    start: Date.UTC(year, month - 1, ...rest),
    from: offsetIn(value('TZOFFSETFROM')),
    to: offsetIn(value('TZOFFSETTO')),
    rule: value('RRULE') || undefined,
  }
}

function numbersIn(pattern: RegExp, text: string): readonly number[] {
  const found = pattern.exec(text)
  if (found === null) throw new Error(`What stands in a VTIMEZONE was not understood: ${text}`)
  return found.slice(1).map((number) => Number(number ?? 0))
}

function offsetIn(text: string): number {
  const [hours = 0, minutes = 0, seconds = 0] = numbersIn(/^[+-](\d\d)(\d\d)(\d\d)?$/, text)
  return (hours * 3600 + minutes * 60 + seconds) * (text.startsWith('-') ? -1000 : 1000)
}

function onsetsOf(block: Block, reading: Reading) {
  const { start, from, to, rule } = block
  if (rule === undefined)
    return [{ wall: reading === 'by-rules' ? Number.NEGATIVE_INFINITY : start, from, to }]
  return Array.from({ length: 110 }, (_, index) => onsetIn(1950 + index, start, rule))
    .filter((wall) => reading === 'by-rules' || wall >= start)
    .map((wall) => ({ wall, from, to }))
}

/** The local time of the onset: the nth such weekday of the month, at the time of day that DTSTART has. */
function onsetIn(year: number, start: number, rule: string): number {
  const day = 86_400_000
  const [, month, nth, weekday = ''] =
    /^FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)(SU|MO|TU|WE|TH|FR|SA)$/.exec(rule) ?? []
  const wanted = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'].indexOf(weekday)
  const [first, next] = [Date.UTC(year, Number(month) - 1), Date.UTC(year, Number(month))]
  const days: number[] = []
  const toFirst = (wanted - new Date(first).getUTCDay() + 7) % 7
  for (let at = first + toFirst * day; at < next; at += 7 * day) days.push(at)
  const found = days.at(Number(nth) < 0 ? Number(nth) : Number(nth) - 1)
  if (found === undefined) throw new Error(`What stands in a VTIMEZONE was not understood: ${rule}`)
  return found + (((start % day) + day) % day)
}
