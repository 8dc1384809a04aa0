import { expect, test } from 'vitest'
import { readCalendar } from '../../../src/calendar/reading/read-calendar.ts'
import { locales } from '../../../src/i18n/locales.ts'
import type { ZoneId } from '../../../src/time/wall-time.ts'
import { calendarWith, eventWith, read } from '../../support/calendar/reading.ts'
import { atOnce } from '../../support/turns.ts'

const start = 'DTSTART:20240304T090000Z'

test.for(['\r\n', '\n', '\r', '\r\r\n'])('lines may end by %j', (lineEnd) => {
  const text = `\uFEFF${eventWith(start, 'DESCRIPTION:One\r\n  two\r\n\tthree')}`

  const { events } = read(text.replaceAll('\r\n', lineEnd))

  expect(events).toMatchObject([{ summary: 'Talk', description: 'One twothree' }])
})

test('a line is counted as an editor of texts counts it', () => {
  const { events, problems } = read(
    calendarWith('BEGIN:VEVENT', start, 'END:VEVENT', '', 'BEGIN:VEVENT', 'END:VEVENT'),
  )

  expect(events[0]?.line).toBe(4)
  expect(problems).toEqual([{ line: 8, title: '', key: 'reading.no-start' }])
})

test.for([
  ['a\\, b\\; c\\\\n', 'a, b; c\\n'],
  ['one\\ntwo\\Nthree', 'one\ntwo\nthree'],
  ['C:\\temp \\x', 'C:\\temp \\x'],
  ['say \\"hi\\" at 9\\:00', 'say "hi" at 9:00'],
  ['nul\u0000 bell\u0007 tab\t \uD83E half', 'nul bell tab\t  half'],
  ['e\u0301', 'é'],
] as const)('the text %j is read as %j', ([written, meant]) => {
  const { events } = read(eventWith(start, `DESCRIPTION:${written}`))

  expect(events[0]?.description).toBe(meant)
})

test('titles and places stand on one line, without signs that turn its direction', () => {
  const { events } = read(
    eventWith(
      start,
      'LOCATION:Hall \\n  Street 1\\n\\nNarok',
      'CATEGORIES:a\\,b, c ,,a\\,b',
      'CATEGORIES:d',
    ).replace('SUMMARY:Talk', 'summary;language=en:Soil\\nand \u202Ewater\ttoday '),
  )

  expect(events).toMatchObject([
    { summary: 'Soil and water today', location: 'Hall, Street 1, Narok', categories: ['a,b', 'c', 'd'] },
  ])
})

test('parameters may hold colons, semicolons and carets in quotes', () => {
  const { events } = read(
    eventWith(
      start,
      `DESCRIPTION;ALTREP="cid:part;1:2";X-LABEL="^'A^'^n":Text: here`,
      'CONFERENCE;VALUE=URI;FEATURE=PHONE:tel:+254-20-000',
      'CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Live: main":https://live.example.org/?a=1,2',
    ),
  )

  expect(events).toMatchObject([{ description: 'Text: here', broadcast: 'https://live.example.org/?a=1,2' }])
})

test.for([
  ['https://example.org/a?b=1,2;c', 'https://example.org/a?b=1,2;c'],
  ['javascript:alert(1)', ''],
  ['https:///nowhere', ''],
  ['example.org', ''],
] as const)('the address %s is kept as %j', ([written, kept]) => {
  expect(read(eventWith(start, `URL:${written}`)).events[0]?.url).toBe(kept)
})

test.for([
  ['GEO:0;-0.5', { latitude: 0, longitude: -0.5 }],
  ['GEO:1e-7\\;12', { latitude: 1e-7, longitude: 12 }],
  ['GEO:91;0', null],
  ['GEO:x;0', null],
  ['GEO:;', null],
  [
    'X-APPLE-STRUCTURED-LOCATION;VALUE=URI;X-TITLE="a:b":geo:-1.08,35.87',
    { latitude: -1.08, longitude: 35.87 },
  ],
] as const)('the position of %s is %o', ([line, position]) => {
  expect(read(eventWith(start, line)).events[0]?.position).toEqual(position)
})

test('a UID longer than 255 characters is cut, and stays another than its neighbour', () => {
  const long = 'x'.repeat(300)
  const uids = [`${long}1`, `${long}2`].map(
    (uid) => read(eventWith(start).replace('a@example.org', uid)).events[0]?.uid,
  )

  expect(uids.map((uid) => uid?.length)).toEqual([255, 255])
  expect(new Set(uids).size).toBe(2)
  expect(read(eventWith(start).replace('UID:a@example.org\r\n', '')).events[0]?.uid).toBeNull()
})

test('the parent is the one of RELTYPE=PARENT, or without RELTYPE', () => {
  const related = ['RELATED-TO;RELTYPE=SIBLING:b', 'RELATED-TO;RELTYPE=parent:c', 'RELATED-TO:d']

  expect(read(eventWith(start, ...related)).events[0]?.parent).toBe('c')
  expect(read(eventWith(start, related[0] ?? '')).events[0]?.parent).toBeNull()
})

test('the language is that of NAME, or of a generator of ours', () => {
  const named = calendarWith('NAME;LANGUAGE=fr-CA:Agenda')
  const ours = locales.map((locale) => {
    return read(
      calendarWith().replace('-//Example//Test//EN', `-//Symposia//Calendar//${locale.toUpperCase()}`),
    ).locale
  })

  expect(read(named).locale).toBe('fr')
  expect(ours).toEqual(locales)
  expect(read(calendarWith()).locale).toBeNull()
})

test.for(['', 'BEGIN:VCARD\nEND:VCARD', '{"events":[]}', '<html>BEGIN:VCALENDAR</html>'])(
  '%j is not a calendar',
  (text) => {
    expect(atOnce(readCalendar(text, { zone: 'UTC' as ZoneId }))).toEqual({ notACalendar: true })
  },
)

test('what one entry has wrong does not keep the others', () => {
  const { events, problems } = read(
    calendarWith(
      ...['BEGIN:VEVENT', 'SUMMARY:Cut off', start],
      ...['BEGIN:VEVENT', 'SUMMARY:Whole', start, 'BEGIN:VALARM', 'SUMMARY:Alarm', 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'SUMMARY:Long', start, `DESCRIPTION:${'x'.repeat(100_001)}`, 'END:VEVENT'],
      ...['BEGIN:VEVENT', 'SUMMARY:With a picture', start, `ATTACH:${'x'.repeat(200_000)}`, 'END:VEVENT'],
      ...['BEGIN:VTODO', 'SUMMARY:No event', start, 'END:VTODO', 'END:VEVENT'],
    ),
  )

  expect(events.map(({ summary }) => summary)).toEqual(['Whole', 'With a picture'])
  expect(problems).toEqual([
    { line: 4, title: 'Cut off', key: 'reading.unclosed' },
    { line: 13, title: 'Long', key: 'reading.line-long' },
  ])
})
