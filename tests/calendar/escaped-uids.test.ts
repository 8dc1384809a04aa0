import { expect, test } from 'vitest'
import type { CalendarEntry } from '../../src/calendar/entry.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { calendarOf, plainEntry } from '../support/calendar/plain-entry.ts'
import { read } from '../support/calendar/reading.ts'

const foreign = [
  'room 4, floor 2@example.org',
  'a;b@example.org',
  'C:\\new\\calendar@example.org',
  '\\,;\\;@example.org',
]

test.for(foreign)('the UID %s comes back as it was', (uid) => {
  const entry: CalendarEntry = { ...plainEntry, uid, parentUid: `of ${uid}` }

  const text = calendarOf(entry)

  expect(readCalendar(text)).toMatchObject([{ uid, relatedTo: `of ${uid}` }])
  expect(read(text).events).toMatchObject([{ uid }])
})
