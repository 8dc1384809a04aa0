import { expect, test } from 'vitest'
import { type CalendarDesk, openCalendarDesk } from '../../support/calendar/calendar-desk.ts'
import { calendarOf, importAll } from '../../support/import-desk.ts'
import { signInAs } from '../../support/office.ts'

const conference = (name: string) => [
  `UID:${name}@x.example`,
  `SUMMARY:${name}`,
  'DTSTART;VALUE=DATE:20191001',
  'DTEND;VALUE=DATE:20191003',
]
const talk = (hour: number, parent: string, ...more: readonly string[]) => [
  'UID:talk@x.example',
  'SUMMARY:A talk',
  `DTSTART;TZID=Europe/Vienna:20191001T${hour}0000`,
  `DTEND;TZID=Europe/Vienna:20191001T${hour}3000`,
  `RELATED-TO:${parent}@x.example`,
  ...more,
]
const another = [...talk(16, 'first'), 'UID:another@x.example'].filter(
  (line) => line !== 'UID:talk@x.example',
)

async function removeEvent(desk: CalendarDesk, slug: string): Promise<void> {
  const staff = await signInAs(desk, 'owner')
  const days = {
    precision: 'day',
    starts_on: '2019-10-01',
    ends_on: '2019-10-02',
    time_zone: 'Europe/Vienna',
  }
  const draft = { title: 'first', slug, ...days, registration_mode: 'none', state: 'draft' }
  expect((await staff.post(`/organizer/events/${slug}/edit`, draft)).status).toBe(303)
  expect((await staff.post(`/organizer/events/${slug}/edit`, { act: 'delete' })).status).toBe(303)
}

async function entryOf(desk: CalendarDesk, uid = 'talk@x.example') {
  const { events } = await desk.readFeed('/calendar.ics?detail=sessions')
  const found = events.filter((event) => event.uid === uid)
  expect(found).toHaveLength(1)
  return { status: found[0]?.status, sequence: found[0]?.sequence ?? Number.NaN }
}

test('a session that a file takes away and brings again comes back above its cancellation', async () => {
  const desk = await openCalendarDesk()
  await importAll(desk, calendarOf(conference('first'), another, talk(10, 'first')))
  for (const hour of [11, 12, 13, 14, 15])
    await importAll(desk, calendarOf(conference('first'), another, talk(hour, 'first')))
  await importAll(desk, calendarOf(conference('first'), another))
  const gone = await entryOf(desk)

  await importAll(desk, calendarOf(conference('first'), another, talk(10, 'first')))
  const back = await entryOf(desk)
  await importAll(desk, calendarOf(conference('first'), another))
  const again = await entryOf(desk)

  expect([gone.status, back.status, again.status]).toEqual(['CANCELLED', 'CONFIRMED', 'CANCELLED'])
  expect(gone.sequence).toBe(11)
  expect(back.sequence).toBeGreaterThan(gone.sequence)
  expect(again.sequence).toBeGreaterThan(back.sequence)
})

test('a session of a deleted event comes back above its cancellation, in the programme of another', async () => {
  const desk = await openCalendarDesk()
  await importAll(desk, calendarOf(conference('first'), talk(10, 'first', 'SEQUENCE:4')))
  for (const hour of [11, 12]) await importAll(desk, calendarOf(talk(hour, 'first')))
  await removeEvent(desk, 'first-2019')
  const gone = await entryOf(desk)

  await importAll(desk, calendarOf(conference('second'), talk(10, 'second')))
  const back = await entryOf(desk)

  expect([gone.status, back.status]).toEqual(['CANCELLED', 'CONFIRMED'])
  expect(back.sequence).toBeGreaterThan(gone.sequence)
})

test('a session begins at the SEQUENCE that its file says, in a new event and in one that is here', async () => {
  const desk = await openCalendarDesk()

  await importAll(desk, calendarOf([...conference('first'), 'SEQUENCE:3'], talk(10, 'first', 'SEQUENCE:9')))
  const made = await entryOf(desk)
  const later = another.map((line) => line.replace('first', 'second'))
  await importAll(desk, calendarOf(conference('second')))
  await importAll(desk, calendarOf(conference('second'), [...later, 'SEQUENCE:30']))
  const added = await entryOf(desk, 'another@x.example')

  expect(made.sequence).toBe(9)
  expect(added.sequence).toBeGreaterThanOrEqual(30)
})
