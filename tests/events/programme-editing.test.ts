import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const sessions = (desk: Desk) =>
  desk.services.db.selectFrom('sessions').selectAll().orderBy('startsAt').execute()
const eventOf = (desk: Desk) =>
  desk.services.db.selectFrom('events').select(['sequence', 'version']).executeTakeFirstOrThrow()

const opening = {
  act: 'save',
  session: '',
  title: 'Opening',
  kind: 'talk',
  on: '2019-09-04',
  start_time: '09:00',
  end_time: '09:30',
  room: 'Great hall',
}

test('a session is added, changed and removed, and each time the event’s SEQUENCE rises', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum', endsOn: '2019-09-06' })
  const owner = await signInAs(desk, 'owner')
  const path = `/organizer/events/${forum.slug}/programme`

  expect((await owner.post(path, opening)).status).toBe(303)
  const [made] = await sessions(desk)
  const changed = await owner.post(path, { ...opening, session: made?.sessionId ?? '', start_time: '09:15' })
  const [after] = await sessions(desk)
  const page = await (await owner.get(`${path}?session=${made?.sessionId}`)).text()
  const removed = await owner.post(path, { act: 'remove', session: made?.sessionId ?? '' })

  expect(made?.startsAt).toEqual(new Date('2019-09-04T09:00:00+03:00'))
  expect(changed.status).toBe(303)
  expect(after).toMatchObject({ startTime: '09:15', sequence: 1, uid: made?.uid })
  expect(page).toContain('value="Great hall"')
  expect(removed.status).toBe(303)
  expect(await sessions(desk)).toEqual([])
  expect(await eventOf(desk)).toEqual({ sequence: 3, version: 4 })
})

test('a session outside of the event’s days, or of another event, is refused', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  await desk.openRegistration({ slug: 'other' })
  const owner = await signInAs(desk, 'owner')
  await owner.post('/organizer/events/other/programme', opening)
  const [foreign] = await sessions(desk)

  const outside = await owner.post('/organizer/events/forum/programme', { ...opening, on: '2019-09-05' })
  const stolen = await owner.post('/organizer/events/forum/programme', {
    ...opening,
    session: foreign?.sessionId ?? '',
  })

  expect(outside.status).toBe(422)
  expect(stolen.status).toBe(404)
})

test('a dinner past midnight ends on the next day', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')

  await owner.post('/organizer/events/forum/programme', {
    ...opening,
    start_time: '20:00',
    end_time: '01:00',
  })

  const [dinner] = await sessions(desk)
  expect(dinner?.endsAt).toEqual(new Date('2019-09-05T01:00:00+03:00'))
})

test('translations stand beside the event’s own texts, and an emptied one falls back', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum', title: 'Drylands' })
  const owner = await signInAs(desk, 'owner')
  const name = `event.${forum.id}.title`
  const textsIn = (locale: string) =>
    desk.services.db.selectFrom('texts').select('text').where('locale', '=', locale).execute()

  const page = await (await owner.get('/organizer/events/forum/texts?in=ar')).text()
  const saved = await owner.post('/organizer/events/forum/texts', {
    in: 'ar',
    [name]: 'الأراضي الجافة',
    'event.nobody.title': 'ignored',
  })
  const arabic = await textsIn('ar')
  await owner.post('/organizer/events/forum/texts', { in: 'ar', [name]: '' })

  expect(page).toContain('Drylands')
  expect(page).toContain('dir="rtl"')
  expect(saved.status).toBe(303)
  expect(arabic).toEqual([{ text: 'الأراضي الجافة' }])
  expect(await textsIn('ar')).toEqual([])
  expect(await eventOf(desk)).toEqual({ sequence: 2, version: 3 })
})

test('the programme goes with its event to other days and into another zone', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum', endsOn: '2019-09-06' })
  const owner = await signInAs(desk, 'owner')
  await owner.post('/organizer/events/forum/programme', { ...opening, on: '2019-09-05' })
  const heading = { ownerKind: 'event' as const, ownerId: forum.id, locale: 'en', text: 'Wetlands' }
  await desk.services.db
    .insertInto('texts')
    .values({ eventId: forum.id, field: 'day_2019-09-05', ...heading })
    .execute()

  const moved = await owner.post('/organizer/events/forum/edit', {
    title: 'Moved',
    precision: 'time',
    starts_on: '2019-10-01',
    ends_on: '2019-10-03',
    start_time: '09:00',
    end_time: '17:30',
    time_zone: 'Asia/Shanghai',
    registration_mode: 'open',
  })

  const [session] = await sessions(desk)
  const headings = await desk.services.db
    .selectFrom('texts')
    .select('field')
    .where('text', '=', 'Wetlands')
    .execute()
  expect(moved.status).toBe(303)
  expect(session).toMatchObject({ startsOn: '2019-10-02', startTime: '09:00', sequence: 1 })
  expect(session?.startsAt).toEqual(new Date('2019-10-02T09:00:00+08:00'))
  expect(headings).toEqual([{ field: 'day_2019-10-02' }])
})
