import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { deriveAgain } from '../../src/events/zone-data/derive-again.ts'
import { findKeptVersion } from '../../src/events/zone-data/zone-data-store.ts'
import type { EventId } from '../../src/ids.ts'
import { zoneVersion } from '../../src/time/zones.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { storeUnderOldData } from '../support/old-zone-data.ts'

test('an edit that is saved while new zone data are looked through is kept', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ startsOn: '2019-09-04', hours: '09:00-17:30' })
  await storeUnderOldData(desk, id)

  const edit = await beginEdit(desk, id)
  const looking = deriveAgain(desk.services)
  await edit.isWaitedFor()
  await edit.save()
  const check = await looking

  expect(check).toMatchObject({ moved: [], failed: [] })
  expect(await eventOf(desk, id)).toMatchObject({
    startTime: '12:00',
    startsAt: new Date('2019-09-04T09:00:00Z'),
    sequence: 1,
  })
  expect(await desk.services.db.selectFrom('zoneNotices').selectAll().execute()).toEqual([])
})

test('an event that can not be moved is named, stops no other, and is tried again at the next start', async () => {
  const desk = await openDesk()
  const first = await desk.openRegistration({ slug: 'full', hours: '09:00-17:30' })
  const second = await desk.openRegistration({ slug: 'well', hours: '09:00-17:30' })
  for (const { id } of [first, second]) await storeUnderOldData(desk, id)
  const { db } = desk.services
  const setSequence = (sequence: number) =>
    db.updateTable('events').set({ sequence }).where('eventId', '=', first.id).execute()
  await setSequence(2_147_483_647)

  const check = await deriveAgain(desk.services)
  const keptThen = await findKeptVersion(db)
  await setSequence(5)
  const again = await deriveAgain(desk.services)

  expect(check).toMatchObject({ moved: [second.id], failed: ['full'] })
  expect(keptThen).toBe('2018a')
  expect(desk.logged.filter((line) => line.includes('"event":"full"'))).toHaveLength(1)
  expect(again).toMatchObject({ moved: [first.id], failed: [] })
  expect(await findKeptVersion(db)).toBe(zoneVersion())
  expect(await eventOf(desk, second.id)).toMatchObject({ sequence: 1 })
})

test('a notice that was put away stays so when another event makes all be looked through again', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({
    zone: 'America/New_York',
    startsOn: '2025-03-09',
    hours: '01:30-05:00',
  })
  const { db } = desk.services
  await db
    .updateTable('events')
    .set({ startTime: '02:30' as never })
    .where('eventId', '=', id)
    .execute()
  await deriveAgain(desk.services)
  await db.updateTable('zoneNotices').set({ seenAt: desk.clock.now() }).execute()
  await db.updateTable('site').set({ zoneDataVersion: '2018a' }).execute()

  await deriveAgain(desk.services)

  expect(await db.selectFrom('zoneNotices').select(['eventId', 'seenAt']).execute()).toEqual([
    { eventId: id, seenAt: desk.clock.now() },
  ])
})

/** Another hour for the event, under its row's lock until it is saved. */
async function beginEdit({ services: { db } }: Desk, id: EventId) {
  const tx = await db.startTransaction().execute()
  await tx
    .updateTable('events')
    .set({
      startTime: '12:00' as never,
      startsAt: new Date('2019-09-04T09:00:00Z'),
      endsAt: new Date('2019-09-04T14:30:00Z'),
    })
    .set((update) => ({ sequence: update('sequence', '+', 1) }))
    .where('eventId', '=', id)
    .execute()
  return {
    save: () => tx.commit().execute(),
    isWaitedFor: () => expect.poll(() => countWaiting(db)).toBe(1),
  }
}

async function countWaiting(db: Desk['services']['db']): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
  return rows[0]?.count ?? 0
}

async function eventOf({ services: { db } }: Desk, id: EventId) {
  return await db.selectFrom('events').selectAll().where('eventId', '=', id).executeTakeFirstOrThrow()
}
