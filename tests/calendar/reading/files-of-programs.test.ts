import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { read, timeOf } from '../../support/calendar/reading.ts'

function readFile(name: string) {
  return read(readFileSync(join(import.meta.dirname, 'files', `${name}.ics`), 'utf8'))
}

test('a file of Outlook is read by its Windows zones, as names and as it shows them', () => {
  const { events, problems } = readFile('outlook')

  expect(events.map(timeOf)).toEqual([
    '2024-06-18 09:00 – 2024-06-18 17:30 Europe/Berlin',
    '2024-09-02 08:00 – 2024-09-02 10:00 Africa/Nairobi',
    '2024-07-01 – 2024-07-02 Europe/Berlin',
  ])
  expect(events[0]).toMatchObject({
    line: 21,
    uid: `040000008200E00074C5B7101A82E0080000000010A2B3C4D5E6DA01000000000000000${'010000000AB12CD34EF56AB12CD34EF56AB12CD34'}`,
    sequence: 3,
    summary: 'Soil carbon round table',
    description: 'Agenda:\n1. Welcome, coffee\n2. Soil ; water\n\nhttps://meet.example.org/soil',
    location: 'Aula Magna, Bonn',
    categories: ['Drylands', 'Open science'],
  })
  expect(problems).toMatchObject([
    { title: 'Call of the chairs', key: 'reading.zone', values: { zone: 'Customized Time Zone' } },
  ])
})

test('a file of Google is read in its zone, and its series as editions', () => {
  const { events, problems } = readFile('google')

  expect(problems).toEqual([])
  expect(events.map(timeOf)).toEqual([
    '2024-03-04 09:00 – 2024-03-04 17:30 Africa/Nairobi',
    '2024-04-10 – 2024-04-12 Asia/Shanghai',
    '2024-05-06 15:00 – 2024-05-06 16:00 Africa/Nairobi',
    '2024-05-21 16:00 – 2024-05-21 17:00 Africa/Nairobi',
    '2024-05-27 15:00 – 2024-05-27 16:00 Africa/Nairobi',
  ])
  expect(events.slice(2)).toMatchObject([
    { uid: '20240506T120000Z-3kq1savanna0003@google.com', occurrence: { number: 1, count: 3 } },
    { uid: '20240520T120000Z-3kq1savanna0003@google.com', summary: 'Reading group (Tuesday)' },
    { status: 'CANCELLED', occurrence: { of: '3kq1savanna0003@google.com', number: 3, count: 3 } },
  ])
  expect(events[1]?.status).toBe('TENTATIVE')
})

test('a file of Apple is read with its place', () => {
  const { events } = readFile('apple')

  expect(events.map(timeOf)).toEqual(['2024-08-15 14:00 – 2024-08-15 18:00 America/Sao_Paulo'])
  expect(events[0]).toMatchObject({
    summary: 'Oficina de herbários 🌿',
    location: 'Instituto de Botânica, Av. Miguel Estéfano, 3687, São Paulo',
    url: 'https://oficina.example.org/2024?a=1,2;b',
    position: { latitude: -23.6421, longitude: -46.6237 },
  })
})

test('a file of Indico is read with its contributions as children', () => {
  const { generator, events } = readFile('indico')

  expect(generator).toBe('-//CERN//INDICO//EN')
  expect(events.map(timeOf)).toEqual([
    '2024-11-04 08:00 – 2024-11-06 16:30 UTC',
    '2024-11-04 08:00 – 2024-11-04 08:30 UTC',
  ])
  expect(events.map(({ parent }) => parent)).toEqual([null, 'indico-event-4711@indico.example.org'])
})

test('a file of Thunderbird is read by the zone within its prefix', () => {
  const { events, problems } = readFile('thunderbird')

  expect(problems).toEqual([])
  expect(events.map(timeOf)).toEqual([
    '2024-03-29 09:00 – 2024-03-29 10:30 America/Argentina/Salta',
    '2024-04-05 08:30 – 2024-04-05 10:00 America/Argentina/Salta',
    '2024-04-26 09:00 – 2024-04-26 10:30 America/Argentina/Salta',
    '2024-06-28 09:00 – 2024-06-28 10:30 America/Argentina/Salta',
  ])
  expect(events[0]?.description).toBe('Suelos; y agua')
})

test('a file of khal is read with each of its calendars', () => {
  const { events } = readFile('khal')

  expect(events.map(({ summary }) => summary)).toEqual(['Sitzung', 'Feiertag'])
  expect(events.map(timeOf)).toEqual([
    '2024-11-20 10:00 – 2024-11-20 11:30 Europe/Berlin',
    '2024-12-25 – 2024-12-25 Asia/Shanghai',
  ])
})
