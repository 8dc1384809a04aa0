import { expect, test } from 'vitest'
import { createReadFreshWords } from '../../src/registrations/openings/read-availability.ts'
import { openDesk } from '../support/desk.ts'

test('while nothing changes the very same words are given, and a registration gives others', async () => {
  const desk = await openDesk()
  const conference = await desk.openRegistration({ capacity: 20 })
  const read = createReadFreshWords(desk.services)

  const first = await read([conference.id])
  const second = await read([conference.id])
  await conference.register('Amina')
  const third = await read([conference.id])

  expect(second.words).toBe(first.words)
  expect(third.words).not.toBe(first.words)
})

test('a window that opens and closes by time alone is told without a change in the database', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  const opens = '2019-08-16T10:00:00+08:00'
  const closes = '2019-08-17T10:00:00+08:00'
  const conference = await desk.openRegistration({ opens, closes })
  const read = createReadFreshWords(desk.services)
  const stateNow = async () => (await read([conference.id])).words.get(conference.id)?.state

  expect(await stateNow()).toBe('soon')
  desk.clock.set(opens)
  expect(await stateNow()).toBe('open')
  desk.clock.set(closes)
  expect(await stateNow()).toBe('closed')
})

test('what is said of an event that is not there is nothing', async () => {
  const desk = await openDesk()
  const { words } = await createReadFreshWords(desk.services)([])

  expect(words.size).toBe(0)
})
