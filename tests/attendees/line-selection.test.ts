import { expect, test } from 'vitest'
import { openLine, rowsOf } from '../support/line.ts'

const list = '/organizer/events/forum/attendees'

/** Two places are free while the line is paused: three wait. */
async function openPaused() {
  const people = ['Amina', 'Bo', 'Chen', 'Dina', 'Efua']
  const opened = await openLine({ capacity: 2, people })
  await opened.staff.post(`${opened.line}/pause`, {})
  await opened.desk.cancel(opened.event, 'Amina')
  await opened.desk.cancel(opened.event, 'Bo')
  const ids = new Map((await rowsOf(opened.desk, opened.event)).map(({ name, id }) => [name, id as string]))
  const picked = (...names: readonly string[]) => names.flatMap((name) => ids.get(name) ?? [])
  const states = async () => (await rowsOf(opened.desk, opened.event)).map(({ state }) => state)
  return { ...opened, picked, states }
}

test('places are offered to a selection in the order of the line, after how many fit', async () => {
  const { staff, picked, states, desk } = await openPaused()
  const id = picked('Efua', 'Dina', 'Chen', 'Amina')

  const asked = await (await staff.post(list, { id, act: 'offer' })).text()
  const done = await staff.post(list, { id: picked('Chen', 'Dina'), act: 'offer-now', reason: '' })

  expect(asked).toContain('Offer 2 places?')
  expect(asked.indexOf('Chen')).toBeLessThan(asked.indexOf('Dina'))
  expect(asked).not.toContain('<bdi>Efua')
  expect(asked).toContain('For 1 of the selected no place is free.')
  expect(asked).toContain('1 of the selected does not wait')
  expect(done.status).toBe(303)
  expect(await (await staff.get(done.headers.get('location') ?? '')).text()).toContain(
    '2 places are offered.',
  )
  expect(await states()).toEqual(['cancelled', 'cancelled', 'offered', 'offered', 'waitlisted'])
  const logged = await desk.services.db
    .selectFrom('auditLog')
    .select('subjectId')
    .where('act', '=', 'offer-place')
    .execute()
  expect(logged.map(({ subjectId }) => subjectId as string).sort()).toEqual(
    [...picked('Chen', 'Dina')].sort(),
  )
})

test('who passes others needs a reason; who waits for nothing is offered nothing', async () => {
  const { staff, picked, states } = await openPaused()

  const unreasoned = await staff.post(list, { id: picked('Dina', 'Efua'), act: 'offer-now', reason: '' })
  const nobody = await staff.post(list, { id: picked('Amina'), act: 'offer-now', reason: 'Late' })
  const before = await states()
  const done = await staff.post(list, { id: picked('Dina', 'Efua'), act: 'offer-now', reason: 'They speak' })

  expect(unreasoned.status).toBe(422)
  expect(await unreasoned.text()).toContain('This passes 1 person')
  expect(nobody.status).toBe(409)
  expect(before).toEqual(['cancelled', 'cancelled', 'waitlisted', 'waitlisted', 'waitlisted'])
  expect(done.status).toBe(303)
  expect(await states()).toEqual(['cancelled', 'cancelled', 'waitlisted', 'offered', 'offered'])
})
