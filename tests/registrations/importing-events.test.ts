import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { slugOf } from '../../src/events/slug.ts'
import { importEvents } from '../../src/registrations/planning/import-events.ts'
import { readImportFile } from '../../src/registrations/planning/import-file.ts'
import { openDesk } from '../support/desk.ts'

const newsletter = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/demo/samples/anso-2019.json'), 'utf8'),
)
const board = { title: 'A board', startDate: '2019-11-06', timeZone: 'Asia/Shanghai' }

function plansOf(json: unknown) {
  const read = readImportFile(json, 'en')
  if (read.problems) throw new Error(JSON.stringify(read.problems))
  return read.plans
}

test('the newsletter’s file makes its four events as days, without hours it does not state', async () => {
  const desk = await openDesk()

  await importEvents(desk.services, plansOf(newsletter))

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
  await importEvents(desk.services, plansOf(newsletter))

  const again = await importEvents(desk.services, plansOf(newsletter))

  expect(again.map(({ outcome }) => outcome)).toEqual(Array(4).fill('already-there'))
})

test('an event at a time that its zone skips is not made, the others are', async () => {
  const desk = await openDesk()
  const skipped = {
    ...board,
    title: 'At night',
    timeZone: 'Europe/Paris',
    startDate: '2020-03-29',
    startTime: '02:30',
    endTime: '05:00',
  }

  const imported = await importEvents(desk.services, plansOf({ events: [skipped, board] }))

  expect(imported).toMatchObject([{ outcome: 'untimely', because: 'gap' }, { outcome: 'created' }])
})

test.for([
  [{ ...board, startDate: '2019-02-29' }, 'events.0.startDate'],
  [{ ...board, timeZone: 'Mars/Olympus' }, 'events.0.timeZone'],
  [{ ...board, country: 'ZZ' }, 'events.0.country'],
  [{ ...board, title: 'A\u0000board' }, 'events.0.title'],
  [{ ...board, slug: 'Not A Slug' }, 'events.0.slug'],
  [{ ...board, endDate: '2019-11-05' }, 'events.0'],
  [{ ...board, precision: 'time' }, 'events.0'],
  [{ ...board, capcity: 12 }, 'events.0'],
] as const)('a file with %j is refused, and says where it is wrong', ([event, at]) => {
  expect(readImportFile({ events: [event] }, 'en').problems).toMatchObject([{ at }])
})

test.for([
  ['The 2nd ANSO Governing Board Meeting', 'the-2nd-anso-governing-board-meeting-2019'],
  ['Réunion d’été 2019', 'reunion-d-ete-2019'],
  ['前沿科学大会', 'event-2019-11-07'],
  [`${'A'.repeat(59)} conference`, `${'a'.repeat(59)}-2019`],
] as const)('the title %s makes the address %s', ([title, slug]) => {
  expect(slugOf(title, '2019-11-07')).toBe(slug)
})
