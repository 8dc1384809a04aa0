const encoder = new TextEncoder()

/**
 * What is wrong with a calendar's bytes by CAL-1..6 and RFC 5545, in words; nothing of the product's code
 * judges here.
 */
export function calendarProblems(bytes: Uint8Array): string[] {
  const text = decoded(bytes)
  if (text === undefined) return ['It is not UTF-8']
  const physical = text.split('\r\n')
  const problems = [...shapeProblems(text, physical), ...physical.flatMap(physicalLineProblems)]
  const lines = unfolded(text)
  return [...problems, ...nestingProblems(lines), ...zoneProblems(lines), ...timeProblems(lines)]
}

/** The content lines of a calendar, unfolded (RFC 5545 3.1). */
export function unfolded(text: string): readonly string[] {
  return text.replaceAll('\r\n ', '').split('\r\n').slice(0, -1)
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function shapeProblems(text: string, physical: readonly string[]): string[] {
  const problems: string[] = []
  if (text.startsWith('\uFEFF')) problems.push('It begins with a byte order mark')
  if (!text.startsWith('BEGIN:VCALENDAR\r\n')) problems.push('It does not begin with BEGIN:VCALENDAR')
  if (!text.endsWith('END:VCALENDAR\r\n')) problems.push('It does not end with END:VCALENDAR and CRLF')
  if (physical.slice(0, -1).some((line) => line === '')) problems.push('It holds an empty line')
  return problems
}

function physicalLineProblems(line: string): string[] {
  const problems: string[] = []
  const octets = encoder.encode(line).length
  if (octets > 75) problems.push(`A line of ${octets} octets: ${line}`)
  if (/[^\P{Cc}\t]/u.test(line)) problems.push(`A control character in: ${JSON.stringify(line)}`)
  if (/\p{Cs}/u.test(line)) problems.push(`A lone surrogate in: ${JSON.stringify(line)}`)
  return problems
}

function nestingProblems(lines: readonly string[]): string[] {
  const problems: string[] = []
  const open: { name: string; hadChild: boolean }[] = []
  for (const line of lines) {
    const [, edge, name = ''] = /^(BEGIN|END):([A-Z]+)$/.exec(line) ?? []
    const inside = open.at(-1)
    if (edge === 'BEGIN') {
      if (inside) inside.hadChild = true
      open.push({ name, hadChild: false })
    } else if (edge === 'END') {
      const closed = open.pop()
      if (closed?.name !== name) problems.push(`END:${name} closes ${closed?.name}`)
      if (name === 'VCALENDAR' && !closed?.hadChild) problems.push('A calendar without a component')
    } else if (inside?.hadChild) problems.push(`A property after a component: ${line}`)
    else if (!/^[A-Z][A-Z0-9-]*[:;]/.test(line)) problems.push(`No property's name: ${JSON.stringify(line)}`)
  }
  return open.length === 0 ? problems : [...problems, 'A component is not closed']
}

function zoneProblems(lines: readonly string[]): string[] {
  const offered = lines.flatMap((line) => (line.startsWith('TZID:') ? [line.slice(5)] : []))
  const asked = new Set(lines.flatMap((line) => /^DT(?:START|END);TZID=([^:]+):/.exec(line)?.[1] ?? []))
  const missing = [...asked]
    .filter((zone) => !offered.includes(zone))
    .map((zone) => `No VTIMEZONE for ${zone}`)
  const isSorted = offered.every((zone, place) => place === 0 || (offered[place - 1] ?? '') < zone)
  return isSorted ? missing : [...missing, 'The VTIMEZONEs are not sorted, or one stands twice']
}

function timeProblems(lines: readonly string[]): string[] {
  const problems: string[] = []
  let start = ''
  let isEvent = false
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') isEvent = true
    if (line === 'END:VEVENT') isEvent = false
    if (!isEvent || !/^DT(START|END)[:;]/.test(line)) continue
    if (!/^DT(START|END)(;VALUE=DATE:\d{8}|:\d{8}T\d{6}Z|;TZID=[^:]+:\d{8}T\d{6})$/.test(line)) {
      problems.push(`A time of no allowed kind: ${line}`)
    }
    if (line.startsWith('DTSTART')) start = line.slice('DTSTART'.length)
    else if (kindOf(line.slice('DTEND'.length)) !== kindOf(start))
      problems.push(`${line} after DTSTART${start}`)
  }
  return problems
}

function kindOf(value: string): string {
  return value.replace(/\d{8}(T\d{6})?/, '')
}
