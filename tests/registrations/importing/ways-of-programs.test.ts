import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { calendarOf, fatesOf, importAll, rowsOf } from '../../support/import-desk.ts'

test('a recurring entry becomes editions of one series, each with its own address', async () => {
  const desk = await openDesk()
  const seminar = calendarOf([
    'UID:seminar@elsewhere.example',
    'SUMMARY:Weekly seminar',
    'DTSTART;TZID=Europe/Vienna:20191001T180000',
    'DTEND;TZID=Europe/Vienna:20191001T190000',
    'RRULE:FREQ=WEEKLY;COUNT=3',
  ])

  const made = await importAll(desk, seminar)

  expect(made).toMatchObject([
    { slug: 'weekly-seminar-2019-10-01' },
    { slug: 'weekly-seminar-2019-10-08' },
    { slug: 'weekly-seminar-2019-10-15' },
  ])
  const editions = await desk.services.db
    .selectFrom('events')
    .innerJoin('series', 'series.seriesId', 'events.seriesId')
    .select(['series.slug', 'edition'])
    .orderBy('edition')
    .execute()
  expect(editions).toEqual([1, 2, 3].map((edition) => ({ slug: 'weekly-seminar', edition })))
  expect(await fatesOf(desk, seminar)).toEqual(['unchanged', 'unchanged', 'unchanged'])
})

test('a recurrence without an end is refused with its line and a sentence, the others are taken', async () => {
  const desk = await openDesk()
  const talk = ['SUMMARY:A talk', 'DTSTART:20191001T160000Z', 'DTEND:20191001T173000Z']
  const endless = ['UID:endless@elsewhere.example', ...talk, 'RRULE:FREQ=DAILY']

  const rows = await rowsOf(desk, calendarOf(endless, ['UID:talk-1@elsewhere.example', ...talk]))

  expect(rows).toMatchObject([{ fate: 'refused', at: { line: 4 } }, { fate: 'new' }])
})

test('Outlook’s zones, an address in the place of a venue, and tags in a description are understood', async () => {
  const desk = await openDesk()
  const outlook = calendarOf([
    'UID:040000008200E00074C5B7101A82E008@elsewhere.example',
    'SUMMARY;LANGUAGE=de:Sitzung',
    'DTSTART;TZID=W. Europe Standard Time:20191105T090000',
    'DTEND;TZID=W. Europe Standard Time:20191105T110000',
    'LOCATION:https://meet.example.org/a-secret-room',
    'DESCRIPTION:<p>Tagesordnung&nbsp;&amp; <b>mehr</b></p><ul><li>Eins</li></ul>',
  ])

  await importAll(desk, outlook)

  const event = await desk.services.db
    .selectFrom('events')
    .select(['timeZone', 'startsAt', 'isOnline', 'joiningUrl', 'broadcastUrl'])
    .executeTakeFirstOrThrow()
  expect(event).toMatchObject({
    startsAt: new Date('2019-11-05T08:00:00Z'),
    isOnline: true,
    joiningUrl: 'https://meet.example.org/a-secret-room',
    broadcastUrl: null,
  })
  const texts = await desk.services.db
    .selectFrom('texts')
    .select('text')
    .where('field', '=', 'description')
    .execute()
  expect(texts).toEqual([{ text: 'Tagesordnung & mehr\n\n• Eins' }])
})
