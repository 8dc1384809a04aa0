import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCalendar } from '../../../src/calendar/reading/read-calendar.ts'
import { inTurns } from '../../../src/time/turns.ts'
import type { ZoneId } from '../../../src/time/wall-time.ts'
import { calendarWith, eventWith, read } from '../../support/calendar/reading.ts'
import { atOnce, turnsDuring } from '../../support/turns.ts'

const zone = 'Africa/Nairobi' as ZoneId
const megabyte = 1024 * 1024
const big = 3 * megabyte
// Of the processor, whatever else the machine does: what grows faster than its file takes minutes.
const soonMs = 5_000

function outcomeOf(lines: string) {
  return atOnce(readCalendar(`BEGIN:VCALENDAR\n${lines}`, { zone }))
}

function pausesOf(lines: string): number {
  const reading = readCalendar(`BEGIN:VCALENDAR\n${lines}`, { zone })
  let pauses = 0
  while (!reading.next().done) pauses += 1
  return pauses
}

function fill(part: string): string {
  return part.repeat(Math.floor(big / part.length))
}

test('a file over 10 MB is not read', () => {
  const { events, problems } = read(`${eventWith('DTSTART:20240304')}${' '.repeat(10 * megabyte)}`)

  expect(events).toEqual([])
  expect(problems).toEqual([{ line: 1, title: '', key: 'reading.file-long' }])
})

test('of a file with too many parts those before the limit are read', () => {
  const event = 'BEGIN:VEVENT\r\nDTSTART:20240304\r\nBEGIN:VALARM\r\nEND:VALARM\r\nEND:VEVENT\r\n'

  const { events, problems } = read(
    `BEGIN:VCALENDAR\r\n${event}${'BEGIN:X\r\nEND:X\r\n'.repeat(20_000)}${event}END:VCALENDAR\r\n`,
  )

  expect(events).toHaveLength(1)
  expect(problems).toEqual([{ line: 40_001, title: '', key: 'reading.parts' }])
})

test('5,000 entries are read, and of more none', () => {
  const [event, broken] = [
    'BEGIN:VEVENT\nUID:a\nDTSTART:20240304\nEND:VEVENT\n',
    'BEGIN:VEVENT\nEND:VEVENT\n',
  ]
  const most = `${event.repeat(4_999)}${broken}`

  const { events, problems } = read(`BEGIN:VCALENDAR\n${most}`)

  expect([events.length, problems.length]).toEqual([4_999, 1])
  expect(outcomeOf(`${most}${broken}`)).toEqual({ tooManyFor: 5_000 })
  expect(outcomeOf(`${most}${event}`)).toEqual({ tooManyFor: 5_000 })
})

test('editions are counted while they are worked out: what follows is not', () => {
  const series = (uid: number) =>
    `BEGIN:VEVENT\nUID:${uid}\nDTSTART:20240304\nRRULE:FREQ=DAILY;COUNT=200\nEND:VEVENT\n`
  const all = (count: number) => Array.from({ length: count }, (_, uid) => series(uid)).join('')
  const [few, many] = [pausesOf(all(26)), pausesOf(all(2_000))]

  expect(outcomeOf(all(25))).toHaveProperty('events.length', 5_000)
  expect(outcomeOf(all(2_000))).toEqual({ tooManyFor: 5_000 })
  // Of those beyond the 26th come the lines and the facts alone: six pauses each.
  expect(many - few).toBeLessThanOrEqual(1_974 * 6)
})

test('a rule is given up after a hundred years, or when no day of eight was one of its', () => {
  const ruled = (rule: string) => `BEGIN:VEVENT\nDTSTART:20240304\nRRULE:${rule}\nEND:VEVENT\n`

  expect(pausesOf(ruled('FREQ=DAILY;COUNT=9;BYMONTH=2;BYMONTHDAY=30'))).toBeLessThan(3_000)
  expect(pausesOf(ruled('FREQ=YEARLY;COUNT=9;BYMONTH=2;BYMONTHDAY=30'))).toBeLessThan(150)
  expect(outcomeOf(ruled('FREQ=DAILY;UNTIL=21080301;BYMONTH=2;BYMONTHDAY=29'))).toHaveProperty(
    'events.length',
    21,
  )
})

test('an entry of too many lines or characters is refused alone', () => {
  const other = 'BEGIN:VEVENT\nDTSTART:20240304\nEND:VEVENT\n'
  const lines = `BEGIN:VEVENT\nDTSTART:20240304\n${'CATEGORIES:a\n'.repeat(2_000)}END:VEVENT\n`
  const characters = `BEGIN:VEVENT\nDTSTART:20240304\n${`SUMMARY:${'x'.repeat(99_000)}\n`.repeat(6)}END:VEVENT\n`

  const { events, problems } = read(`BEGIN:VCALENDAR\n${lines}${characters}${other}END:VCALENDAR`)

  expect(events).toHaveLength(1)
  expect(problems.map(({ key }) => key)).toEqual(['reading.entry-long', 'reading.entry-long'])
})

test('pauses grow with a file, whatever it holds, and no faster', () => {
  const same = (count: number) =>
    pausesOf('BEGIN:VEVENT\nUID:a\nSEQUENCE:1\nDTSTART:20240304\nEND:VEVENT\n'.repeat(count))

  expect(pausesOf('\r\n'.repeat(100_000))).toBeGreaterThan(100_000)
  expect(pausesOf(`SUMMARY:${'\n x'.repeat(100_000)}`)).toBeGreaterThan(100_000)
  expect(pausesOf('A:\n'.repeat(100_000))).toBeGreaterThan(100_000)
  expect(same(4_000)).toBeLessThan(same(1_000) * 4.1)
})

test('others have their turn while a long file is read', async () => {
  const reading = readCalendar(`BEGIN:VCALENDAR\n${fill('SUMMARY:x\n')}`, { zone })

  expect(await turnsDuring(inTurns(reading))).toBeGreaterThan(2)
})

test.for([
  ['line ends', fill('\r\n')],
  ['one long line', fill('x')],
  ['one folded line', `SUMMARY:${fill('\r\n x')}`],
  ['openings', fill('BEGIN:X\n')],
  ['openings of events', fill('BEGIN:VEVENT\n')],
  ['openings of calendars', fill('BEGIN:VCALENDAR\n')],
  ['endings', fill('END:VEVENT\n')],
  ['quotes', fill('SUMMARY;X="\n')],
  ['parameters', fill(`SUMMARY${';A=b'.repeat(20_000)}:x\n`)],
  ['spaces', `BEGIN:VEVENT\n${fill(`SUMMARY:${' '.repeat(99_000)}x\n`)}END:VEVENT`],
  ['escapes', `BEGIN:VEVENT\nDTSTART:20240304\nDESCRIPTION:${'\\n\\'.repeat(33_000)}\nEND:VEVENT`],
  ['categories', `BEGIN:VEVENT\nDTSTART:20240304\n${fill('CATEGORIES:a,b\n')}END:VEVENT`],
  ['zones', fill('BEGIN:VTIMEZONE\nTZID:a/b/c/d/e/f/g\nX-LIC-LOCATION:/x/y\nEND:VTIMEZONE\n')],
  ['digits', `BEGIN:VEVENT\nDTSTART:${'1'.repeat(99_000)}\nGEO:${'1'.repeat(90_000)};1\nEND:VEVENT`],
  [
    'dates that are taken out',
    `BEGIN:VEVENT\nDTSTART;TZID=Asia/Tokyo:20240304T090000\nRRULE:FREQ=DAILY;COUNT=5\n${fill('EXDATE:20240304T090000Z,20240305T090000Z\n')}END:VEVENT`,
  ],
  [
    'long series',
    fill('BEGIN:VEVENT\nDTSTART;TZID=Asia/Tokyo:20240304T090000\nRRULE:FREQ=DAILY;COUNT=200\nEND:VEVENT\n'),
  ],
  [
    'rules that give nothing',
    fill('BEGIN:VEVENT\nDTSTART:20240304\nRRULE:FREQ=DAILY;COUNT=9;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n'),
  ],
  [
    'rules with long lists',
    fill(
      `BEGIN:VEVENT\nDTSTART:20240304\nRRULE:FREQ=MONTHLY;COUNT=200;BYMONTHDAY=${'31,+31,031,0031,'.repeat(200)}30\nEND:VEVENT\n`,
    ),
  ],
  [
    'changes of one series many times over',
    fill(
      'BEGIN:VEVENT\nUID:a\nDTSTART:20240304T090000Z\nRDATE:20240305T090000Z\nEND:VEVENT\nBEGIN:VEVENT\nUID:a\nRECURRENCE-ID:20240304T090000Z\nDTSTART:20240304T090000Z\nEND:VEVENT\n',
    ),
  ],
] as const)('megabytes of %s end quickly', { timeout: 60_000 }, ([, lines]) => {
  const before = process.threadCpuUsage()

  outcomeOf(lines)

  const { user, system } = process.threadCpuUsage(before)
  expect((user + system) / 1000).toBeLessThan(soonMs)
})

test('no text makes the reader fail', () => {
  const pieces = fc.constantFrom(
    ...['BEGIN:VCALENDAR', 'END:VCALENDAR', 'BEGIN:VEVENT', 'END:VEVENT', 'BEGIN:VTIMEZONE', 'END:VTIMEZONE'],
    ...['UID:a', 'UID:b', 'RECURRENCE-ID:20240304', 'RECURRENCE-ID:20240304T090000Z', 'SEQUENCE:-1'],
    ...['DTSTART:20240304', 'DTSTART:29991231T235959Z', 'DTSTART;TZID=Europe/Berlin:20240331T023000'],
    ...[
      'DTEND:18000101',
      'DTEND:20240305T000000',
      'DURATION:P99999D',
      'DURATION:-P9999W',
      'DURATION:PT999999H',
    ],
    ...['RRULE:FREQ=DAILY;COUNT=3', 'RRULE:FREQ=YEARLY;UNTIL=29990101', 'RDATE:18000101', 'EXDATE:20240304'],
    ...['TZID:x', 'X-LIC-LOCATION:/', 'X-WR-TIMEZONE:../..', 'GEO:1;2;3', 'RELATED-TO:', 'CATEGORIES:\\'],
    ...[
      '\u0000',
      ' ',
      ':',
      ';',
      '"',
      '\t',
      'SUMMARY;:',
      'SUMMARY;=;=:x',
      '\uD83E',
      '__proto__:x',
      'constructor:y',
    ],
  )
  const lines = fc.array(
    fc.oneof({ weight: 5, arbitrary: pieces }, fc.string({ unit: 'binary', maxLength: 30 })),
    {
      maxLength: 40,
    },
  )
  fc.assert(
    fc.property(lines, (all) => {
      read(calendarWith('BEGIN:VEVENT', ...all))
    }),
    { numRuns: 2_000 },
  )
})

test('random bytes are no calendar, or an empty one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), (bytes) => {
      expect(atOnce(readCalendar(new TextDecoder().decode(bytes), { zone }))).toEqual({ notACalendar: true })
    }),
  )
})
