import { expect, test } from 'vitest'
import { loadSamples } from '../../src/demo/samples/load-samples.ts'
import { openDesk } from '../support/desk.ts'

test('the demo shows the newsletter’s four events, an undated one and two that are over', async () => {
  const desk = await openDesk()

  await loadSamples(desk.services)

  const slugs = await desk.services.db.selectFrom('eventSlugs').select('slug').orderBy('slug').execute()
  expect(slugs.map(({ slug }) => slug)).toEqual([
    'drylands-workshop-2019',
    'frontier-sciences-2019',
    'general-assembly-2020',
    'governing-board-2018',
    'governing-board-2019',
    'narok-2019',
    'young-scientists-2019',
  ])
})

test('the demo’s places are taken as the table of its events says, and its mailbox is empty', async () => {
  const desk = await openDesk()
  const { db } = desk.services

  await loadSamples(desk.services)

  const pools = await db
    .selectFrom('placePools')
    .innerJoin('registrationTypes', (join) =>
      join.onRef('registrationTypes.typeId', '=', 'placePools.poolId' as never),
    )
    .innerJoin('eventSlugs', 'eventSlugs.eventId', 'placePools.eventId')
    .select(['slug', 'key', 'held', 'waiting'])
    .execute()
  const taken = Object.fromEntries(
    pools.map(({ slug, key, held, waiting }) => [`${slug} ${key}`, [held, waiting]]),
  )
  expect(taken).toMatchObject({
    'narok-2019 participant': [90, 0],
    'narok-2019 student': [40, 5],
    'narok-2019 speaker': [12, 0],
    'frontier-sciences-2019 on-site': [586, 0],
    'frontier-sciences-2019 online': [212, 0],
    'young-scientists-2019 participant': [12, 0],
    'governing-board-2018 member': [9, 0],
    'drylands-workshop-2019 participant': [52, 0],
  })
  expect(await db.selectFrom('messages').selectAll().execute()).toEqual([])
})

test('loading the samples again changes nothing', async () => {
  const desk = await openDesk()
  const count = () =>
    desk.services.db
      .selectFrom('registrations')
      .select((all) => all.fn.countAll<number>().as('all'))
      .executeTakeFirst()
  await loadSamples(desk.services)
  const before = await count()

  await loadSamples(desk.services)

  expect(await count()).toEqual(before)
})

test('the demo’s board was invited: five said yes, one no, three have not answered', async () => {
  const desk = await openDesk()
  const { db } = desk.services

  await loadSamples(desk.services)

  const states = await db
    .selectFrom('invitations')
    .innerJoin('registrationTypes', 'registrationTypes.typeId', 'invitations.typeId')
    .innerJoin('eventSlugs', 'eventSlugs.eventId', 'invitations.eventId')
    .select(['slug', 'key', 'state', (read) => read.fn.countAll<number>().as('count')])
    .groupBy(['slug', 'key', 'state'])
    .orderBy('key')
    .orderBy('state')
    .execute()
  expect(states.map(({ slug, key, state, count }) => [slug, key, state, count])).toEqual([
    ['governing-board-2019', 'member', 'accepted', 5],
    ['governing-board-2019', 'member', 'declined', 1],
    ['governing-board-2019', 'member', 'sent', 3],
    ['governing-board-2019', 'observer', 'accepted', 1],
  ])
})
