import { expect, test } from 'vitest'
import { forgetOutlived } from '../../../src/registrations/erasing/forget-outlived.ts'
import { type Desk, openDesk } from '../../support/desk.ts'

async function forget(desk: Desk): Promise<void> {
  await forgetOutlived(desk.services, new Date(desk.clock.machine().getTime() + 10_000))
}

async function names(desk: Desk): Promise<readonly string[]> {
  const rows = await desk.services.db
    .selectFrom('registrations')
    .select('givenName')
    .orderBy('number')
    .execute()
  return rows.map(({ givenName }) => givenName)
}

test('registrations become anonymous once the site’s months are over, not a day before', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ startsOn: '2019-09-04', endsOn: '2019-09-05' })
  await event.register('Amina')
  await event.register('Bruno')

  desk.clock.set('2020-09-04T12:00:00Z')
  await forget(desk)
  const before = await names(desk)
  desk.clock.set('2020-09-06T12:00:00Z')
  await forget(desk)

  expect(before).toEqual(['Amina', 'Bruno'])
  expect(await names(desk)).toEqual(['–', '–'])
})

test('the event’s own months count before the site’s, and a second time changes nothing', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ startsOn: '2019-09-04', endsOn: '2019-09-05' })
  await event.register('Amina')
  await desk.services.db.updateTable('events').set({ retentionMonths: 1 }).execute()
  desk.clock.set('2019-10-07T12:00:00Z')

  await forget(desk)
  const first = await desk.services.db.selectFrom('registrations').selectAll().execute()
  const acts = await desk.services.db.selectFrom('auditLog').select(['act', 'facts']).execute()
  desk.clock.advance({ days: 1 })
  await forget(desk)

  expect(await names(desk)).toEqual(['–'])
  expect(await desk.services.db.selectFrom('registrations').selectAll().execute()).toEqual(first)
  expect(acts).toEqual([{ act: 'forget-registrations', facts: { count: 1 } }])
})

test('an event that waits for its new date forgets nobody', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ startsOn: '2019-09-04', endsOn: '2019-09-05' })
  await event.register('Amina')
  await desk.services.db.updateTable('events').set({ state: 'postponed' }).execute()
  desk.clock.set('2021-01-01T00:00:00Z')

  await forget(desk)

  expect(await names(desk)).toEqual(['Amina'])
})
