import { expect, test } from 'vitest'
import { readErasures, replayErasures, writeErasures } from '../../../src/registrations/erasing/replay.ts'
import { anonymousOn } from '../../../src/registrations/erasing/retention.ts'
import { openDesk } from '../../support/desk.ts'

test('who was erased is erased again in a database that knows them still, and a second time changes nothing', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await event.register('Amina')
  await event.register('Bruno')
  const { db } = desk.services
  const [amina] = await db.selectFrom('registrations').selectAll().orderBy('number').execute()
  // As it was written before the database was lost; of somebody it never knew too.
  const list = `${event.id} ${amina?.registrationId}\n${event.id} ${crypto.randomUUID()}\n`

  const counts = await replayErasures(desk.services, desk.lane, readErasures(list) ?? [])
  const again = await replayErasures(desk.services, desk.lane, readErasures(list) ?? [])

  const names = await db
    .selectFrom('registrations')
    .select(['givenName', 'state'])
    .orderBy('number')
    .execute()
  const history = await db.selectFrom('history').select('deed').where('deed', '=', 'erase').execute()
  expect([...counts]).toEqual([
    ['erased', 1],
    ['not-found', 1],
  ])
  expect([...again]).toEqual([...counts])
  expect(names).toEqual([
    { givenName: '–', state: 'cancelled' },
    { givenName: 'Bruno', state: 'confirmed' },
  ])
  expect(history).toHaveLength(1)
})

test('the list holds ids and nothing else, and anything else is no list', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  await desk.post(`${own}/erase`, { sure: 'yes' })

  const list = await writeErasures(desk.services)

  expect(list).toMatch(/^[0-9a-f-]{36} [0-9a-f-]{36}\n$/)
  expect(readErasures(list)).toHaveLength(1)
  expect(readErasures('')).toEqual([])
  expect(readErasures(`${list}amina@example.org\n`)).toBeUndefined()
})

test.for([
  ['2019-09-04T18:00:00Z', 12, '2020-09-04'],
  ['2020-02-29T18:00:00Z', 12, '2021-02-28'],
  ['2019-08-31T12:00:00Z', 1, '2019-09-30'],
  ['2019-09-04T22:30:00Z', 1, '2019-10-05'],
] as const)(
  'an event that ended at %s becomes anonymous after %i months on %s in Nairobi',
  ([ended, months, day]) => {
    const schedule = { precision: 'day', timeZone: 'Africa/Nairobi' } as never
    const event = { endsAt: new Date(ended), state: 'published', schedule, retentionMonths: null } as const

    expect(anonymousOn(event, months)).toBe(day)
    expect(anonymousOn({ ...event, state: 'postponed' }, months)).toBeUndefined()
  },
)
