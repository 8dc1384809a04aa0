import { expect, test } from 'vitest'
import { openCalendarDesk } from '../../support/calendar/calendar-desk.ts'
import { calendarOf, importAll, outcomesOf } from '../../support/import-desk.ts'

const conference = (title: string, sequence: string) => [
  'UID:great@x.example',
  `SUMMARY:${title}`,
  'DTSTART;VALUE=DATE:20191001',
  'DTEND;VALUE=DATE:20191003',
  `SEQUENCE:${sequence}`,
]
const talk = (title: string, sequence: string) => [
  'UID:talk@x.example',
  `SUMMARY:${title}`,
  'DTSTART;TZID=Europe/Vienna:20191001T100000',
  'DURATION:PT30M',
  'RELATED-TO:great@x.example',
  `SEQUENCE:${sequence}`,
]

test.for(['2147483647', '2147483646', '9999999999', '123456789012345678901234567890'])(
  'an event of SEQUENCE %s can be changed, and so can its programme',
  async (sequence) => {
    const desk = await openCalendarDesk()
    await importAll(desk, calendarOf(conference('Great', sequence), talk('A talk', sequence)))

    const changed = await importAll(desk, calendarOf(conference('Greater', sequence), talk('Another', '0')))
    const removed = await importAll(desk, calendarOf(conference('Greatest', '0'), talk('Third', '0')))
    const { events } = await desk.readFeed('/calendar.ics?detail=sessions')

    expect(outcomesOf([...changed, ...removed])).toEqual(['changed', 'changed'])
    expect(events).toMatchObject([
      { summary: 'Greatest', sequence: 1_000_000_004 },
      { summary: 'Third · Greatest', sequence: 1_000_000_006 },
    ])
  },
)
