import { expect, test } from 'vitest'
import { forgetTombstones } from '../../src/events/tombstones/tombstone-store.ts'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { openForum } from '../support/calendar/office-forum.ts'

test('once a tombstone is told no more, none of before it comes back in its place', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { starts_on: '2019-12-07', ends_on: '2019-12-09' })
  const moved = { starts_on: '2019-10-07', ends_on: '2019-10-09' }
  await forum.edit({ starts_on: '2019-12-07', ends_on: '2019-12-09', state: 'draft' })
  await forum.edit(moved)
  await forum.edit({ ...moved, state: 'draft' })

  const shown: (number | undefined)[] = []
  for (const at of ['2020-01-15', '2020-02-15', '2020-02-20', '2020-03-05', '2020-04-15']) {
    desk.clock.set(`${at}T00:00:00Z`)
    if (at === '2020-02-20') await forgetTombstones(desk.services.db, new Date('2019-11-01T00:00:00Z'))
    shown.push((await desk.readFeed('/calendar.ics')).events[0]?.sequence)
  }

  expect(shown).toEqual([3, undefined, undefined, undefined, undefined])
})

test('all of an entry are forgotten once the last of them has ended', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { starts_on: '2019-12-07', ends_on: '2019-12-09' })
  await forum.edit({ starts_on: '2019-12-07', ends_on: '2019-12-09', state: 'draft' })
  await forum.edit({ starts_on: '2019-10-07', ends_on: '2019-10-09' })
  await forum.edit({ starts_on: '2019-10-07', ends_on: '2019-10-09', state: 'draft' })
  const forget = (before: string) => forgetTombstones(desk.services.db, new Date(before))

  expect(await forget('2019-11-01T00:00:00Z')).toBe(0)
  expect(await forget('2020-01-01T00:00:00Z')).toBe(2)
})
