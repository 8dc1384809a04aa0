import { expect, test } from 'vitest'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { entryWith, openForum } from '../support/calendar/office-forum.ts'

const closes = '2019-10-20T23:59'

test('with deadlines=1 the end of registration is an entry of its last quarter of an hour', async () => {
  const desk = await openCalendarDesk()
  await openForum(desk, { closes })

  const plain = await desk.readFeed('/calendar.ics')
  const { text, events } = await desk.readFeed('/calendar.ics?deadlines=1')
  const own = await desk.readFeed('/events/forum.ics?deadlines=1&lang=es')

  expect(plain.events).toHaveLength(1)
  expect(events).toMatchObject([
    {
      summary: 'Registration closes: A forum of young scientists',
      start: new Date('2019-10-20T23:44:00+08:00'),
      end: new Date('2019-10-20T23:59:00+08:00'),
      status: 'CONFIRMED',
      sequence: 0,
      url: 'http://symposia.test/events/forum',
    },
    { summary: 'A forum of young scientists' },
  ])
  expect(events[0]?.uid).toBe(events[1]?.uid.replace('event-', 'deadline-'))
  expect(own.events[0]?.summary).toBe('Cierre de inscripciones: A forum of young scientists')
  expect(entryWith(text, 'UID:deadline-')).toEqual(
    expect.arrayContaining(['TRANSP:TRANSPARENT', 'DTSTART;TZID=Asia/Shanghai:20191020T234400']),
  )
})

test.for([
  ['no closing time was set', {}],
  ['nobody can register', { closes, registration_mode: 'none' }],
  ['the invited alone can', { closes, registration_mode: 'invitation' }],
] as const)('there is none where %s', async ([, more]) => {
  const desk = await openCalendarDesk()
  await openForum(desk, more)

  const { events } = await desk.readFeed('/events/forum.ics?deadlines=1')

  expect(events.map(({ summary }) => summary)).toEqual(['A forum of young scientists'])
})

test('it moves with its event’s form, is called off with its event, and leaves a word where it is taken away', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { closes })
  const read = async () => (await desk.readFeed('/calendar.ics?deadlines=1')).events
  const [first] = await read()

  await forum.edit({ closes: '2019-10-25T12:00' })
  const [moved] = await read()
  await forum.edit({ state: 'cancelled', reason: 'A storm.' })
  const [cancelled] = await read()
  await forum.edit({ closes: '' })
  const taken = await read()

  expect(moved).toMatchObject({ uid: first?.uid, sequence: 1, end: new Date('2019-10-25T12:00:00+08:00') })
  expect(cancelled).toMatchObject({
    uid: first?.uid,
    status: 'CANCELLED',
    summary: 'Cancelled: Registration closes: A forum of young scientists',
    description: expect.stringMatching(/^A storm\./),
  })
  expect(taken).toMatchObject([
    { uid: first?.uid, summary: 'Cancelled', status: 'CANCELLED', description: '' },
    { summary: 'A forum of young scientists' },
  ])
})

test('all that a subscriber may choose stands in the address, in one order', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { closes })
  await forum.addTalk()

  const { text, events } = await desk.readFeed(
    '/calendar.ics?lang=en&cancelled=show&x=1&deadlines=1&detail=sessions&country=CN',
  )

  expect(events).toHaveLength(3)
  expect(text.replaceAll('\r\n ', '')).toContain(
    'SOURCE;VALUE=URI:http://symposia.test/calendar.ics?country=CN&detail=sessions&deadlines=1&cancelled=show&lang=en\r\n',
  )
})
