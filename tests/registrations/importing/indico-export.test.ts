import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { calendarOf, fatesOf, importAll, rowsOf } from '../../support/import-desk.ts'

const at = (date: string, time: string, tz = 'Europe/Zurich') => ({ date, time, tz })

/** As `/export/event/ID.json?detail=sessions` answers; people and places are invented. */
const workshop = {
  _type: 'Conference',
  _fossil: 'conferenceMetadataWithSessions',
  id: '137346',
  title: 'Workshop on grasslands',
  description:
    '<p>Three days on &laquo;grasslands&raquo;, see <a href="https://grass.example.org/">the site</a>.</p><script>alert(1)</script>',
  startDate: at('2019-10-23', '09:00:00'),
  endDate: at('2019-10-24', '18:00:00'),
  timezone: 'Europe/Zurich',
  room: '40-S2-C01',
  roomFullname: '40-S2-C01 - Salle Curie',
  location: 'CERN',
  address: 'Esplanade des Particules 1\n1211 Meyrin\nSwitzerland',
  url: 'https://indico.example.org/event/137346/',
  keywords: ['Drylands'],
  category: 'Workshops',
  sessions: [
    {
      _type: 'SessionSlot',
      id: 12,
      title: 'Opening',
      startDate: at('2019-10-23', '09:00:00'),
      endDate: at('2019-10-23', '10:30:00'),
      room: '40-S2-C01',
    },
  ],
  contributions: [
    {
      _type: 'Contribution',
      id: '3',
      db_id: 991,
      title: 'Fire and grass',
      startDate: at('2019-10-24', '07:00:00', 'UTC'),
      endDate: at('2019-10-24', '07:20:00', 'UTC'),
      duration: 20,
    },
    { _type: 'Contribution', id: '4', title: 'Not planned yet', startDate: null, endDate: null },
  ],
}
const file = (...results: readonly object[]) => ({ count: results.length, _type: 'HTTPAPIResult', results })

test('Indico’s export makes its event under the UID of Indico’s own calendar, with words instead of tags', async () => {
  const desk = await openDesk()

  await importAll(desk, file(workshop))

  const { db } = desk.services
  const event = await db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
  expect(event).toMatchObject({
    uid: 'indico-event-137346@indico.example.org',
    startsAt: new Date('2019-10-23T07:00:00Z'),
    endsAt: new Date('2019-10-24T16:00:00Z'),
    timeZone: 'Europe/Zurich',
    country: 'CH',
    registrationMode: 'none',
  })
  const texts = await db
    .selectFrom('texts')
    .select(['field', 'text'])
    .where('ownerKind', '=', 'event')
    .execute()
  expect(new Map(texts.map(({ field, text }) => [field, text]))).toEqual(
    new Map([
      ['title', 'Workshop on grasslands'],
      ['description', 'Three days on «grasslands», see the site\nhttps://grass.example.org/\n.'],
      ['venue', '40-S2-C01 - Salle Curie, CERN'],
    ]),
  )
  const sessions = await db
    .selectFrom('sessions')
    .select(['uid', 'startsOn', 'startTime'])
    .orderBy('startsAt')
    .execute()
  expect(sessions).toEqual([
    { uid: 'indico-session-block-12@indico.example.org', startsOn: '2019-10-23', startTime: '09:00' },
    { uid: 'indico-contribution-991@indico.example.org', startsOn: '2019-10-24', startTime: '09:00' },
  ])
  expect(await fatesOf(desk, file(workshop))).toEqual(['unchanged'])
})

test('Indico’s calendar and its JSON mean one event', async () => {
  const desk = await openDesk()
  await importAll(desk, file({ ...workshop, sessions: null, contributions: null }))
  const calendar = calendarOf([
    'UID:indico-event-137346@indico.example.org',
    'SUMMARY:Workshop on grasslands',
    'DTSTART:20191023T070000Z',
    'DTEND:20191024T160000Z',
  ])

  expect(await fatesOf(desk, calendar)).toEqual(['unchanged'])
})

test('times that the server wrote in its own zone are those of the event’s zone here', async () => {
  const desk = await openDesk()
  const inUtc = {
    ...workshop,
    startDate: at('2019-10-23', '07:00:00', 'UTC'),
    endDate: at('2019-10-24', '16:00:00', 'UTC'),
  }
  await importAll(desk, file(workshop))

  expect(await fatesOf(desk, file(inUtc))).toEqual(['unchanged'])
})

test.for([
  [{ ...workshop, title: 7 }, 'importing.not-indico'],
  [{ ...workshop, startDate: null }, 'importing.not-indico'],
  [{ ...workshop, title: 'A\u0000B' }, 'importing.unreadable-text'],
  [{ ...workshop, timezone: 'Mars', startDate: at('2019-10-23', '09:00:00', 'Mars') }, 'importing.bad-zone'],
  [{ ...workshop, startDate: at('2019-02-30', '09:00:00') }, 'importing.bad-date'],
  [{ ...workshop, startDate: at('2019-03-31', '02:30:00') }, 'importing.gap'],
  [{ ...workshop, endDate: at('2019-10-22', '09:00:00') }, 'importing.ends-before-start'],
] as const)('what is no event is refused by its place, the others are taken', async ([broken, key]) => {
  const desk = await openDesk()
  const other = { ...workshop, id: 2, sessions: null, contributions: null }

  const rows = await rowsOf(desk, file(broken, other))

  expect(rows.find(({ fate }) => fate === 'refused')).toMatchObject({
    at: { path: 'results.0' },
    problem: { key },
  })
  expect(rows.map(({ fate }) => fate).sort()).toEqual(['new', 'refused'])
})
