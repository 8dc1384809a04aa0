import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { slugOf } from '../../../src/events/slug.ts'
import { openDesk } from '../../support/desk.ts'
import { fatesOf, importAll, outcomesOf, rowsOf } from '../../support/import-desk.ts'

const newsletter = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../../src/demo/samples/anso-2019.json'), 'utf8'),
)
const board = { title: 'A board', startDate: '2019-11-06', timeZone: 'Asia/Shanghai' }

test('the newsletter’s file makes its four events as days, without hours it does not state', async () => {
  const desk = await openDesk()

  await importAll(desk, newsletter)

  const rows = await desk.services.db
    .selectFrom('events')
    .select(['precision', 'startsOn', 'endsOn', 'timeZone', 'country', 'startsAt'])
    .orderBy('startsAt')
    .execute()
  expect(rows).toMatchObject([
    {
      precision: 'day',
      startsOn: '2019-09-04',
      endsOn: '2019-09-06',
      timeZone: 'Africa/Nairobi',
      country: 'KE',
    },
    { startsOn: '2019-11-06', endsOn: '2019-11-06', startsAt: new Date('2019-11-05T16:00:00Z') },
    { startsOn: '2019-11-07' },
    { startsOn: '2019-11-09', endsOn: '2019-11-11', timeZone: 'Asia/Shanghai', country: 'CN' },
  ])
})

test('a file imported again leaves what is there as it is', async () => {
  const desk = await openDesk()
  await importAll(desk, newsletter)

  expect(await fatesOf(desk, newsletter)).toEqual(Array(4).fill('already-there'))
})

test('two events of one title get two addresses, and both are there the second time', async () => {
  const desk = await openDesk()
  const events = [board, { ...board, startDate: '2019-11-20' }]

  const made = await importAll(desk, { events })

  expect(made).toMatchObject([{ slug: 'a-board-2019' }, { slug: 'a-board-2019-2' }])
  expect(await fatesOf(desk, { events })).toEqual(['already-there', 'already-there'])
})

test('an event of JSON with a UID is changed where the file says something else', async () => {
  const desk = await openDesk()
  const known = { ...board, uid: 'board-7@example.org', venue: 'Hall 1', city: 'Beijing' }
  await importAll(desk, { events: [known] })

  const later = { ...known, startDate: '2019-11-08', venue: 'Hall 2' }
  const [row] = await rowsOf(desk, { events: [later] })
  const done = outcomesOf(await importAll(desk, { events: [later] }))

  expect(row).toMatchObject({ fate: 'changed', changes: [{ kind: 'when' }, { kind: 'where' }] })
  expect(done).toEqual(['changed'])
  expect(await fatesOf(desk, { events: [later] })).toEqual(['unchanged'])
})

test('a month is its first to its last day, the second time too', async () => {
  const desk = await openDesk()
  const month = { ...board, uid: 'm@example.org', precision: 'month', startDate: '2020-02-10' }

  await importAll(desk, { events: [month] })

  const row = await desk.services.db
    .selectFrom('events')
    .select(['startsOn', 'endsOn'])
    .executeTakeFirstOrThrow()
  expect(row).toEqual({ startsOn: '2020-02-01', endsOn: '2020-02-29' })
  expect(await fatesOf(desk, { events: [month] })).toEqual(['unchanged'])
})

test('an event at a time that its zone skips is refused with the nearest two, the others are made', async () => {
  const desk = await openDesk()
  const skipped = {
    ...board,
    title: 'At night',
    timeZone: 'Europe/Paris',
    startDate: '2020-03-29',
    startTime: '02:30',
    endTime: '05:00',
  }

  const rows = await rowsOf(desk, { events: [skipped, board] })

  expect(rows).toMatchObject([
    {
      fate: 'refused',
      problem: { key: 'importing.gap', values: { before: '2020-03-29 01:59', after: '2020-03-29 03:00' } },
    },
    { fate: 'new' },
  ])
})

test.for([
  [{ ...board, startDate: '2019-02-29' }, 'events.0.startDate', 'importing.bad-date'],
  [{ ...board, timeZone: 'Mars/Olympus' }, 'events.0.timeZone', 'importing.bad-zone'],
  [{ ...board, country: 'ZZ' }, 'events.0.country', 'importing.bad-country'],
  [{ ...board, title: 'A\u0000board' }, 'events.0.title', 'importing.bad-line'],
  [{ ...board, slug: 'Not A Slug' }, 'events.0.slug', 'importing.bad-slug'],
  [{ ...board, slug: 'new' }, 'events.0.slug', 'importing.bad-slug'],
  [
    { ...board, types: ['A', 'B'].map((title) => ({ key: 'guest', title })) },
    'events.0.types',
    'types.key-taken',
  ],
  [{ ...board, types: [{ key: 'a'.repeat(41), title: 'A' }] }, 'events.0.types.0.key', 'importing.bad-key'],
  [{ ...board, endDate: '2019-11-05' }, 'events.0', 'importing.ends-before-start'],
  [{ ...board, precision: 'time' }, 'events.0', 'importing.no-hours'],
  [{ ...board, capcity: 12 }, 'events.0', 'importing.unknown-field'],
  [{ ...board, capacity: -1 }, 'events.0.capacity', 'importing.too-small'],
  [{ ...board, state: 'cancelled' }, 'events.0.state', 'importing.one-of'],
  [{ ...board, title: 7 }, 'events.0.title', 'importing.wrong-kind'],
] as const)('a file with %j is refused, and says where it is wrong', async ([event, path, key]) => {
  const desk = await openDesk()

  const rows = await rowsOf(desk, { events: [event] })

  expect(rows).toMatchObject([{ fate: 'refused', at: { path }, problem: { key } }])
})

test.for([
  [{ opens: '2019-05-01T10:00', closes: '2019-04-01T10:00' }, 'editor.closes-before-opens'],
  [{ closes: '9999-12-31T23:59' }, 'importing.far-date'],
  [{ opens: '0001-01-01T00:00' }, 'importing.far-date'],
] as const)('what no editor would save is refused: registration with %j', async ([window, key]) => {
  const desk = await openDesk()

  const rows = await rowsOf(desk, { events: [{ ...board, registrationMode: 'open', ...window }] })

  expect(rows).toMatchObject([{ fate: 'refused', problem: { key } }])
})

test.for([
  ['The 2nd ANSO Governing Board Meeting', 'the-2nd-anso-governing-board-meeting-2019'],
  ['Réunion d’été 2019', 'reunion-d-ete-2019'],
  ['前沿科学大会', 'event-2019-11-07'],
  [`${'A'.repeat(59)} conference`, `${'a'.repeat(59)}-2019`],
] as const)('the title %s makes the address %s', ([title, slug]) => {
  expect(slugOf(title, '2019-11-07')).toBe(slug)
})
