import { expect, test } from 'vitest'
import type { PoolId } from '../../../src/ids.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { TestEvent } from '../../support/desk-events.ts'
import { keptOf, ownPage, person, sendEdit, versionOf } from '../../support/editing.ts'
import { newQuestion } from '../../support/new-question.ts'

/** An excursion with a seat, beside one without a limit. */
async function withExcursion(desk: Desk, event: TestEvent) {
  await newQuestion(desk, event.id, {
    key: 'trip',
    kind: 'several',
    label: 'Trip',
    options: ['lake', 'museum'],
  })
  const { db } = desk.services
  const { optionId } = await db
    .selectFrom('questionOptions')
    .select('optionId')
    .where('key', '=', 'lake')
    .executeTakeFirstOrThrow()
  const poolId = optionId as string as PoolId
  await db
    .insertInto('placePools')
    .values({ eventId: event.id, poolId, kind: 'choice', capacity: 1 })
    .execute()
  return {
    held: async () => {
      const pool = db.selectFrom('placePools').select('held').where('poolId', '=', poolId)
      return (await pool.executeTakeFirstOrThrow()).held
    },
  }
}

test('a choice with places of its own is taken and given back with the answer', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const { held } = await withExcursion(desk, event)
  const own = await ownPage(event)
  const other = await ownPage(event, 'Boris')

  const taken = await sendEdit(desk, own, { 'answer.trip': ['lake', 'museum'] })
  const heldThen = await held()
  const full = await sendEdit(desk, other, { given_name: 'Boriss', 'answer.trip': 'lake' })
  const form = await (await desk.get(`${other}/edit`)).text()
  const kept = await keptOf(desk, other)
  const givenBack = await sendEdit(desk, own, { 'answer.trip': 'museum' })

  expect([taken.status, full.status, givenBack.status]).toEqual([303, 409, 303])
  expect(await full.text()).toContain('One of the things you chose has just filled up.')
  expect(form).toMatch(/<input[^>]+value="lake"[^>]+disabled/)
  expect(kept).toMatchObject({ given_name: 'Boris', answers: {} })
  expect([heldThen, await held()]).toEqual([1, 0])
  expect((await keptOf(desk, own)).answers).toEqual({ trip: ['museum'] })
})

test('of two who choose the last place at once one gets it, and the other is told', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const { held } = await withExcursion(desk, event)
  const people = ['Amina', 'Boris', 'Chen', 'Dina']
  const owns = await Promise.all(people.map((name) => ownPage(event, name)))

  const answers = await Promise.all(owns.map((own) => sendEdit(desk, own, { 'answer.trip': 'lake' })))

  expect(answers.map(({ status }) => status).sort()).toEqual([303, 409, 409, 409])
  expect(await held()).toBe(1)
})

test('an edit and a cancellation at once leave no place of a choice behind', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const { held } = await withExcursion(desk, event)
  const own = await ownPage(event)
  const version = await versionOf(desk, own)

  const [edited, cancelled] = await Promise.all([
    desk.post(`${own}/edit`, { version, ...person, 'answer.trip': 'lake' }),
    desk.post(`${own}/cancel`, {}),
  ])

  expect([303, 409]).toContain(edited.status)
  expect(cancelled.status).toBe(303)
  expect(await held()).toBe(0)
  expect(await (await desk.get(own)).text()).toContain('data-state="cancelled"')
})
