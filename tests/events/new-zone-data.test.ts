import { expect, test } from 'vitest'
import { checkZoneData, deriveAgain } from '../../src/events/zone-data/derive-again.ts'
import { zoneVersion } from '../../src/time/zones.ts'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'
import { storeUnderOldData } from '../support/old-zone-data.ts'

test('under new zone data an event keeps its wall time: its instants move, and subscribers learn of it', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ startsOn: '2019-09-04', hours: '09:00-17:30' })
  await storeUnderOldData(desk, id)

  const would = await checkZoneData(desk.services)
  const check = await deriveAgain(desk.services)

  const event = await desk.services.db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
  expect(would).toEqual(check)
  expect(check).toEqual({
    version: zoneVersion(),
    keptVersion: '2018a',
    moved: [id],
    unsettled: [],
    failed: [],
  })
  expect(event).toMatchObject({
    startsAt: new Date('2019-09-04T06:00:00Z'),
    endsAt: new Date('2019-09-04T14:30:00Z'),
    sequence: 1,
  })
  expect(await desk.services.db.selectFrom('auditLog').selectAll().execute()).toMatchObject([
    { eventId: id, act: 'edit-event', organizerId: null, facts: { zoneData: zoneVersion() } },
  ])
})

test('under the data that it knows nothing is looked at, and what did not move is left alone', async () => {
  const desk = await openDesk()
  await desk.openRegistration({})

  const first = await deriveAgain(desk.services)
  const second = await deriveAgain(desk.services)

  const event = await desk.services.db.selectFrom('events').selectAll().executeTakeFirstOrThrow()
  expect(first).toMatchObject({ keptVersion: null, moved: [] })
  expect(second).toBeNull()
  expect(event.sequence).toBe(0)
})

test('a wall time that no longer exists keeps its instant and is reported', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({
    zone: 'America/New_York',
    startsOn: '2025-03-09',
    hours: '01:30-05:00',
  })
  await desk.services.db
    .updateTable('events')
    .set({ startTime: '02:30' as never })
    .where('eventId', '=', id)
    .execute()

  expect(await deriveAgain(desk.services)).toMatchObject({ moved: [], unsettled: [id] })
})

test('sessions, the windows of registering and the end of edits move with the event', async () => {
  const desk = await openDesk()
  const { id, types } = await desk.openRegistration({ slug: 'forum', startsOn: '2019-09-04' })
  const { db } = desk.services
  const owner = await signInAs(desk, 'owner')
  const talk = { kind: 'talk', on: '2019-09-04', start_time: '09:00', end_time: '10:00' }
  for (const title of ['Rivers', 'Lakes'])
    expect((await owner.post('/organizer/events/forum/programme', { title, ...talk })).status).toBe(303)
  const [startsAt, endsAt] = [new Date('2019-09-04T05:00:00Z'), new Date('2019-09-04T06:00:00Z')]
  await db.updateTable('sessions').set({ startsAt, endsAt }).execute()
  const closesAt = new Date('2019-08-28T20:00:00Z')
  await db
    .updateTable('registrationTypes')
    .set({ closesLocal: '2019-08-28T23:59' as never, closesAt })
    .execute()
  const editsCloseAt = new Date('2019-08-30T16:00:00Z')
  await db
    .updateTable('events')
    .set({ editsCloseLocal: '2019-08-30T18:00' as never, editsCloseAt })
    .execute()

  await deriveAgain(desk.services)

  const type = await db.selectFrom('registrationTypes').selectAll().executeTakeFirstOrThrow()
  expect([...types.values()]).toEqual([type.typeId])
  expect(type.closesAt).toEqual(new Date('2019-08-28T20:59:00Z'))
  const event = await db.selectFrom('events').selectAll().where('eventId', '=', id).executeTakeFirstOrThrow()
  expect(event).toMatchObject({ sequence: 3, editsCloseAt: new Date('2019-08-30T15:00:00Z') })
  const sessions = await db.selectFrom('sessions').select(['startsAt', 'endsAt', 'sequence']).execute()
  const moved = { startsAt: endsAt, endsAt: new Date('2019-09-04T07:00:00Z'), sequence: 1 }
  expect(sessions).toEqual([moved, moved])
})

test('the public is told of the move, and organizers see what moved until one of them puts it away', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'forum', hours: '09:00-17:30' })
  await storeUnderOldData(desk, id)
  await deriveAgain(desk.services)
  const owner = await signInAs(desk, 'owner')
  const reader = await signInAs(desk, 'reader', { event: id })

  const overview = await (await owner.get('/organizer/events/forum')).text()
  const toDo = await (await owner.get('/organizer')).text()
  const asReader = await (await reader.get('/organizer/events/forum')).text()
  const refused = await reader.post('/organizer/events/forum/zone-notice', { version: zoneVersion() })
  const away = await owner.post('/organizer/events/forum/zone-notice', { version: zoneVersion() })
  await owner.post('/organizer/events/forum/zone-notice', { version: zoneVersion() })

  expect(overview).toContain(
    'Starts: was 4 September 2019 at 10:00 by this clock, now 4 September 2019 at 09:00',
  )
  expect(overview).toContain('>Put it away</button>')
  expect(toDo).toContain('New time zone data moved it.')
  expect(asReader).toContain('New time zone data')
  expect(asReader).not.toContain('>Put it away</button>')
  expect(refused.status).toBe(403)
  expect(away.status).toBe(303)
  expect(await (await owner.get('/organizer/events/forum')).text()).not.toContain('New time zone data')
  expect(await (await owner.get('/organizer')).text()).not.toContain('New time zone data')
  const acts = await desk.services.db.selectFrom('auditLog').select('act').where('eventId', '=', id).execute()
  expect(acts.filter(({ act }) => act === 'see-zone-notice')).toHaveLength(1)
  const changes = await desk.services.db.selectFrom('eventChanges').select(['eventId', 'kind']).execute()
  expect(changes).toEqual([{ eventId: id, kind: 'moved' }])
})

test('a wall time that is no more leads to where another is chosen, and moves nothing', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({
    slug: 'forum',
    zone: 'America/New_York',
    startsOn: '2025-03-09',
    hours: '01:30-05:00',
  })
  await desk.services.db
    .updateTable('events')
    .set({ startTime: '02:30' as never })
    .where('eventId', '=', id)
    .execute()
  await deriveAgain(desk.services)
  const owner = await signInAs(desk, 'owner')

  const overview = await (await owner.get('/organizer/events/forum')).text()

  expect(overview).toContain('A time of the event does not exist any more')
  expect(overview).toContain('href="/organizer/events/forum/edit">Choose another hour')
  expect(await (await owner.get('/organizer')).text()).toContain('A time of it does not exist any more')
  const event = await desk.services.db.selectFrom('events').select('sequence').executeTakeFirstOrThrow()
  expect(event.sequence).toBe(0)
})

test('the page of state tells owners of the site what it runs on, and nobody else', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'forum', title: 'A forum' })
  await storeUnderOldData(desk, id)
  await deriveAgain(desk.services)
  const owner = await signInAs(desk, 'owner')
  const editor = await signInAs(desk, 'editor')
  const ownOwner = await signInAs(desk, 'owner', { event: id })

  const answer = await owner.get('/organizer/state')

  const page = await answer.text()
  expect(answer.status).toBe(200)
  expect(page).toContain(`<bdi>${zoneVersion()}</bdi>`)
  expect(page).toMatch(/Version of the server<\/dt><dd><bdi>\d\d/)
  expect(page).toContain('0013-calendar')
  expect(page).toContain('href="/organizer/events/forum">')
  expect((await editor.get('/organizer/state')).status).toBe(403)
  expect((await ownOwner.get('/organizer/state')).status).toBe(403)
})
