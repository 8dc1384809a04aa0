import { expect, test } from 'vitest'
import { openLine, rowsOf } from '../support/line.ts'

const typesPath = '/organizer/events/forum/types'

test('a raised capacity offers places at once, and the page says how many', async () => {
  const types = [{ key: 'student', capacity: 1 }]
  const { desk, event, staff } = await openLine({ types, people: ['Amina', 'Bo', 'Chen', 'Dina'] })
  const type = event.types.get('student') ?? ''
  const fields = { type, title: 'student', description: '', public: 'yes', online: '', opens: '', closes: '' }

  const saved = await staff.post(typesPath, { ...fields, capacity: '3', act: 'save', change: 'yes' })

  expect(saved.status).toBe(303)
  expect((await rowsOf(desk, event)).map(({ state }) => state)).toEqual([
    ...['confirmed', 'offered', 'offered', 'waitlisted'],
  ])
  expect(await (await staff.get(saved.headers.get('location') ?? '')).text()).toContain(
    '2 places were offered at once.',
  )
})

test('a capacity below what is taken is refused with the figure, and what was typed stays', async () => {
  const types = [{ key: 'student', capacity: 3 }]
  const { event, staff } = await openLine({ types, people: ['Amina', 'Bo'] })
  const type = event.types.get('student') ?? ''
  const fields = { type, title: 'student', description: '', public: 'yes', online: '', opens: '', closes: '' }

  const refused = await staff.post(typesPath, { ...fields, capacity: '1', act: 'save' })

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('2 places are taken already. Enter at least that many.')
})
