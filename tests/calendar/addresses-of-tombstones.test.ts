import { expect, test } from 'vitest'
import { openCalendarDesk } from '../support/calendar/calendar-desk.ts'
import { type OfficeForum, openForum } from '../support/calendar/office-forum.ts'

async function remove({ edit, owner }: OfficeForum): Promise<void> {
  await edit({ state: 'draft' })
  const deleted = await owner.post('/organizer/events/forum/edit', { act: 'delete' })
  expect(deleted.status).toBe(303)
}

test('a slug that two events had, one after the other, tells of both, and beside a third of all', async () => {
  const desk = await openCalendarDesk()
  await remove(await openForum(desk, { title: 'First' }))
  desk.clock.advance({ minutes: 1 })
  await remove(await openForum(desk, { title: 'Second' }))

  const both = await desk.readFeed('/events/forum.ics')
  await desk.openRegistration({ slug: 'forum', title: 'Third' })
  const all = await desk.readFeed('/events/forum.ics')

  expect(both.events.map(({ summary }) => summary)).toEqual(['Cancelled', 'Cancelled'])
  expect(new Set(both.events.map(({ uid }) => uid)).size).toBe(2)
  expect(all.events.map(({ summary }) => summary).sort()).toEqual(['Cancelled', 'Cancelled', 'Third'])
})

test('a slug that a draft got answers nothing; those that were public do, also after it is deleted', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk)
  await forum.edit({ slug: 'forum-2019' })
  const send = async (path: string, fields: Parameters<OfficeForum['edit']>[0]) =>
    expect((await forum.owner.post(`/organizer/events/${path}/edit`, fields)).status).toBe(303)
  const facts = { title: 'A forum', precision: 'day', starts_on: '2019-11-07', time_zone: 'Asia/Shanghai' }
  const draft = { ...facts, country: 'CN', registration_mode: 'open', state: 'draft' }
  await send('forum-2019', { ...draft, slug: 'renamed-with-it' })
  await send('renamed-with-it', { ...draft, slug: 'secret-new-name' })
  const statuses = async () => {
    const slugs = ['forum', 'forum-2019', 'renamed-with-it', 'secret-new-name']
    return await Promise.all(slugs.map(async (slug) => (await desk.get(`/events/${slug}.ics`)).status))
  }

  const asDraft = await statuses()
  await send('secret-new-name', { act: 'delete' })
  const deleted = await statuses()

  expect(asDraft).toEqual([200, 200, 404, 404])
  expect(deleted).toEqual(asDraft)
})

test('a slug that a draft had before it was published is public with it', async () => {
  const desk = await openCalendarDesk()
  const forum = await openForum(desk, { slug: 'early', state: 'draft' })
  await forum.owner.post('/organizer/events/early/edit', {
    ...{ title: 'A forum', precision: 'day', starts_on: '2019-11-07', time_zone: 'Asia/Shanghai' },
    ...{ country: 'CN', registration_mode: 'open', state: 'published', slug: 'forum' },
  })
  const before = await desk.readFeed('/events/early.ics')
  await forum.edit({ slug: '', state: 'draft' })

  const after = await desk.readFeed('/events/early.ics')

  expect(before.events).toHaveLength(1)
  expect(after.events).toMatchObject([{ uid: before.events[0]?.uid, status: 'CANCELLED' }])
})
