import { expect, test } from 'vitest'
import type { SessionId } from '../../src/ids.ts'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { type OfficeForum, openForum } from '../support/calendar/office-forum.ts'

const dayOf = (day: number) => `/events/forum/days/2019-11-0${day}.ics`

async function moveTo({ owner }: OfficeForum, session: SessionId, day: number): Promise<void> {
  const saved = await owner.post('/organizer/events/forum/programme', {
    ...{ act: 'save', session, title: 'Opening', kind: 'talk', on: `2019-11-0${day}`, room: '' },
    ...{ start_time: '09:00', end_time: '10:30' },
  })
  expect(saved.status).toBe(303)
}

test('a session that moves to another day is cancelled in the file of each day it was on', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const opening = await forum.addTalk()
  const first = await desk.readFeed(dayOf(7))

  await moveTo(forum, opening, 8)
  await moveTo(forum, opening, 9)
  const days = await Promise.all([7, 8, 9].map((day) => desk.readFeed(dayOf(day))))
  const own = await desk.readFeed(`/events/forum/sessions/${opening}.ics`)
  const whole = await desk.readFeed('/calendar.ics?detail=sessions')

  const uid = first.events[0]?.uid
  expect(days.map(({ events }) => events.map((entry) => [entry.uid, entry.status]))).toEqual([
    [[uid, 'CANCELLED']],
    [[uid, 'CANCELLED']],
    [[uid, 'CONFIRMED']],
  ])
  expect(days[0]?.events[0]).toMatchObject({ summary: 'Cancelled', start: first.events[0]?.start })
  expect(days[0]?.events[0]?.sequence).toBeGreaterThan(first.events[0]?.sequence ?? Number.NaN)
  expect(own.events).toEqual(days[2]?.events)
  expect(whole.events.map(({ status }) => status)).toEqual(['CONFIRMED', 'CONFIRMED'])
})

test('a session that comes back to its day lives there again', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  const opening = await forum.addTalk()
  await moveTo(forum, opening, 8)
  const away = await desk.readFeed(dayOf(7))

  await moveTo(forum, opening, 7)
  const back = await desk.readFeed(dayOf(7))

  expect(back.events).toMatchObject([{ uid: away.events[0]?.uid, status: 'CONFIRMED' }])
  expect(back.events[0]?.sequence).toBeGreaterThan(away.events[0]?.sequence ?? Number.NaN)
})

test('days that the whole event left tell so too, and a draft’s days go on telling', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.addTalk()
  await forum.edit({ starts_on: '2019-12-01', ends_on: '2019-12-03' })

  const left = await desk.readFeed(dayOf(7))
  await forum.edit({ starts_on: '2019-12-01', ends_on: '2019-12-03', state: 'draft' })
  const draft = await Promise.all([dayOf(7), '/events/forum/days/2019-12-01.ics'].map(desk.readFeed))

  expect(left.events).toMatchObject([{ status: 'CANCELLED' }])
  expect(draft.map(({ events }) => events.map(({ status }) => status))).toEqual([
    ['CANCELLED'],
    ['CANCELLED'],
  ])
})

test('a day of the event without a talk is an empty file, another day is none', async () => {
  const desk = await openCalendarDesk()
  await openForum(desk)

  const empty = await desk.readFeed(dayOf(8))

  expect(empty.events).toEqual([])
  expect((await desk.get('/events/forum/days/2019-11-10.ics')).status).toBe(404)
})
