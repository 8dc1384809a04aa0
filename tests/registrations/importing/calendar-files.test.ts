import { expect, test } from 'vitest'
import { openCalendarDesk } from '../../support/calendar/calendar-desk.ts'
import { openDesk } from '../../support/desk.ts'
import { calendarOf, fatesOf, importAll, outcomesOf, planOf, rowsOf } from '../../support/import-desk.ts'

const talk = [
  'UID:talk-1@elsewhere.example',
  'SUMMARY:A talk\\, with a comma',
  'DTSTART;TZID=Europe/Vienna:20191001T180000',
  'DTEND;TZID=Europe/Vienna:20191001T193000',
  'LOCATION:Festsaal\\, Wien\\, Austria',
  'DESCRIPTION:What it is about.',
]

/** The talk with lines in the place of those of the same property. */
function talkWith(...lines: readonly string[]): string {
  const names = lines.map((line) => line.split(/[:;]/)[0])
  return calendarOf([...talk.filter((line) => !names.includes(line.split(/[:;]/)[0])), ...lines])
}

test('a foreign file makes its event under its own UID, with hours, zone and place', async () => {
  const desk = await openCalendarDesk()

  const imported = await importAll(desk, calendarOf(talk))
  const { events } = await desk.readFeed('/calendar.ics')

  expect(imported).toMatchObject([{ outcome: 'made', slug: 'a-talk-with-a-comma-2019' }])
  expect(events).toMatchObject([
    {
      uid: 'talk-1@elsewhere.example',
      summary: 'A talk, with a comma',
      start: new Date('2019-10-01T16:00:00Z'),
      location: 'Festsaal, Wien, Austria',
    },
  ])
})

test('the second time all of it is as it is here, and nothing is written', async () => {
  const desk = await openDesk()
  await importAll(desk, calendarOf(talk))

  expect(await fatesOf(desk, calendarOf(talk))).toEqual(['unchanged'])
})

test('a file that says something else changes the event: SEQUENCE rises, and the feed shows it', async () => {
  const desk = await openCalendarDesk()
  await importAll(desk, calendarOf(talk))
  const moved = talkWith(
    'DTSTART;TZID=Europe/Vienna:20191002T170000',
    'DTEND;TZID=Europe/Vienna:20191002T190000',
    'SUMMARY:Another title',
  )

  const done = await importAll(desk, moved)
  const { events } = await desk.readFeed('/calendar.ics')

  expect(done).toMatchObject([{ outcome: 'changed', slug: 'a-talk-with-a-comma-2019' }])
  expect(events).toMatchObject([
    { summary: 'Another title', sequence: 1, start: new Date('2019-10-02T15:00:00Z') },
  ])
  expect(await fatesOf(desk, moved)).toEqual(['unchanged'])
})

test('what staff parted, and the zone that they named, is no change', async () => {
  const desk = await openDesk()
  const inUtc = talkWith(
    'DTSTART:20191001T160000Z',
    'DTEND:20191001T173000Z',
    'LOCATION:Festsaal\\, 1010 Wien',
  )
  await importAll(desk, inUtc)
  const { db } = desk.services
  await db
    .updateTable('events')
    .set({ timeZone: 'Europe/Vienna', startTime: '18:00', endTime: '19:30' } as never)
    .execute()
  await db.updateTable('texts').set({ text: 'Festsaal' }).where('field', '=', 'venue').execute()
  await db
    .updateTable('texts')
    .set({ field: 'city', text: '1010 Wien' })
    .where('field', '=', 'summary')
    .execute()
  const row = await db.selectFrom('texts').selectAll().where('field', '=', 'venue').executeTakeFirstOrThrow()
  await db
    .insertInto('texts')
    .values({ ...row, field: 'city', text: '1010 Wien' })
    .execute()

  expect(await fatesOf(desk, inUtc)).toEqual(['unchanged'])
})

test('an address that is written otherwise is no change', async () => {
  const desk = await openDesk()
  await importAll(desk, calendarOf(talk))
  const shown = talkWith('CONFERENCE;VALUE=URI:https://watch.example.org')

  expect(outcomesOf(await importAll(desk, shown))).toEqual(['changed'])
  const { joiningUrl } = await desk.services.db
    .selectFrom('events')
    .select('joiningUrl')
    .executeTakeFirstOrThrow()
  expect(joiningUrl).toBe('https://watch.example.org/')
  expect(await fatesOf(desk, shown)).toEqual(['unchanged'])
})

test('a cancellation elsewhere does nothing by itself; one of what was never here is left out', async () => {
  const desk = await openDesk()
  await importAll(desk, calendarOf(talk))
  const cancelled = talkWith('STATUS:CANCELLED', 'SEQUENCE:4')
  const unknown = talkWith('UID:other@elsewhere.example', 'STATUS:CANCELLED')

  expect(await fatesOf(desk, cancelled)).toEqual(['cancelled-there'])
  expect(await importAll(desk, cancelled)).toEqual([])
  expect(await rowsOf(desk, unknown)).toMatchObject([
    { fate: 'skipped', problem: { key: 'importing.skip.cancelled' } },
  ])
})

test('of two entries with one UID the one with the higher SEQUENCE counts', async () => {
  const desk = await openDesk()
  const later = [...talk.slice(0, 1), 'SUMMARY:Later', ...talk.slice(2), 'SEQUENCE:2']

  const rows = await rowsOf(desk, calendarOf(talk, later))

  expect(rows).toMatchObject([
    { fate: 'skipped', problem: { key: 'importing.skip.twice' } },
    { fate: 'new', title: 'Later' },
  ])
})

test('entries that name a parent are its programme, and a later file changes, adds and removes them', async () => {
  const desk = await openDesk()
  const session = (uid: string, start: string, title: string) => [
    `UID:${uid}@elsewhere.example`,
    `SUMMARY:${title}`,
    `DTSTART;TZID=Europe/Vienna:20191001T${start}`,
    'DURATION:PT20M',
    'LOCATION:Room 2',
    'RELATED-TO;RELTYPE=PARENT:talk-1@elsewhere.example',
  ]
  await importAll(
    desk,
    calendarOf(talk, session('a', '180000', 'Opening'), session('b', '182000', 'Lecture')),
  )

  const later = calendarOf(talk, session('b', '183000', 'Lecture'), session('c', '190000', 'Discussion'))
  const [row] = await rowsOf(desk, later)
  await importAll(desk, later)

  expect(row).toMatchObject({
    fate: 'changed',
    changes: [{ kind: 'programme', added: 1, changed: 1, removed: 1 }],
  })
  const sessions = await desk.services.db
    .selectFrom('sessions')
    .select(['uid', 'startTime', 'sequence'])
    .orderBy('startsAt')
    .execute()
  expect(sessions).toEqual([
    { uid: 'b@elsewhere.example', startTime: '18:30', sequence: 1 },
    { uid: 'c@elsewhere.example', startTime: '19:00', sequence: 0 },
  ])
  expect(await fatesOf(desk, later)).toEqual(['unchanged'])
})

test('days that name no zone are in that of their sessions; a session on another day is left out', async () => {
  const desk = await openDesk()
  const days = [
    'UID:days@x.example',
    'SUMMARY:Days',
    'DTSTART;VALUE=DATE:20190904',
    'DTEND;VALUE=DATE:20190907',
  ]
  const session = (uid: string, day: string) => [
    `UID:${uid}@x.example`,
    `SUMMARY:Dinner · Days`,
    `DTSTART;TZID=Africa/Nairobi:201909${day}T210000`,
    `DTEND;TZID=Africa/Nairobi:201909${day}T233000`,
    'RELATED-TO:days@x.example',
  ]

  const rows = await rowsOf(desk, calendarOf(days, session('a', '06'), session('b', '08')), 'Asia/Shanghai')

  expect(rows).toMatchObject([
    {
      fate: 'new',
      file: { schedule: { timeZone: 'Africa/Nairobi' }, sessions: [{ title: 'Dinner', uid: 'a@x.example' }] },
    },
    { fate: 'skipped', problem: { key: 'importing.skip.outside' } },
  ])
})

test('an address that another event has gets a number behind it', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'a-talk-with-a-comma-2019' })

  expect(await importAll(desk, calendarOf(talk))).toMatchObject([{ slug: 'a-talk-with-a-comma-2019-2' }])
})

test('an event that somebody changed after the plan was made is left as they have it', async () => {
  const desk = await openDesk()
  await importAll(desk, calendarOf(talk))
  const moved = talkWith('SUMMARY:Mine')
  const rows = await rowsOf(desk, moved)
  await desk.services.db.updateTable('events').set({ version: 7 }).execute()
  const { importFile } = await import('../../../src/registrations/importing/import-file.ts')
  const { eventRegistrations } = await import('../../../src/registrations/planning/event-registrations.ts')
  const importing = { organizerId: null, state: 'published' } as const

  const done = await importFile(desk.services, eventRegistrations(desk.clock), rows as never, importing)

  expect(outcomesOf(done)).toEqual(['moved-meanwhile'])
})

test.for([
  ['', 'importing.nothing'],
  ['Dear all, the talk is on Tuesday.', 'importing.unknown-kind'],
  ['{ "events": [', 'importing.not-json'],
  ['{ "events": [] }', 'importing.no-events'],
  ['BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', 'importing.no-events'],
] as const)('a file that is %j is refused as a whole', async ([text, key]) => {
  const desk = await openDesk()

  expect(await planOf(desk, text)).toMatchObject({ problem: { key } })
})

test.for([
  ['no title', talkWith('SUMMARY:')],
  ['a title of 400 letters', talkWith(`SUMMARY:${'a'.repeat(400)}`)],
  ['a date that nobody plans for', talkWith('DTSTART;VALUE=DATE:00010101', 'DTEND;VALUE=DATE:00010102')],
  ['an end before its start', talkWith('DTEND;TZID=Europe/Vienna:20190901T193000')],
  ['a zone that nobody knows', talkWith('DTSTART;TZID=Mars/Olympus:20191001T180000')],
] as const)('an entry with %s is refused, and nothing of it written', async ([, text]) => {
  const desk = await openDesk()

  expect(await fatesOf(desk, text)).toEqual(['refused'])
  expect(await importAll(desk, text)).toEqual([])
})
