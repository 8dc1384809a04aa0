import { expect, test } from 'vitest'
import { openLine, rowOf } from '../support/line.ts'

/** Two seats, one of them on site: Amina has it, Bo is remote and waits for it, Chen and Dina have nothing. */
async function openMoving() {
  const types = [{ key: 'on-site', capacity: 1 }, { key: 'remote' }]
  const opened = await openLine({ capacity: 2, types, people: [] })
  const { desk, event, staff } = opened
  const register = async (name: string, type: string) => {
    await event.register(name, undefined, { type })
    return await rowOf(desk, event, name)
  }
  await register('Amina', 'on-site')
  const bo = await register('Bo', 'remote')
  await register('Chen', 'on-site')
  await register('Dina', 'remote')
  const own = await staff.post(`/organizer/events/forum/attendees/${bo.id}/change-type`, {
    ...{ type: event.types.get('on-site') ?? '', reason: 'Asked by phone', if_full: 'wait' },
  })
  return { ...opened, own }
}

const text = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')

test('the overview, the desk and the line count alike who waits, and name apart who has a place', async () => {
  const { desk, event, staff, line, own } = await openMoving()

  const overview = text(await (await staff.get('/organizer/events/forum')).text())
  const page = text(await (await staff.get(line)).text())
  const atDesk = await (await staff.get('/organizer')).text()
  const listed = await (await staff.get('/organizer/events/forum/attendees?state=waitlisted')).text()

  expect(own.status).toBe(303)
  expect(await rowOf(desk, event, 'Bo')).toMatchObject({ state: 'confirmed' })
  expect(overview).toContain('Waiting for a place 2 and 1 waits for another type')
  expect(overview).toMatch(/on-site 1 1 1 and 1 from another type remote 1 no limit 1 /)
  expect(page).toMatch(/and 1 waits for another type on-site 1 1 0 1 and 1 from another type remote /)
  expect(text(atDesk)).toContain('2 in line')
  expect(text(atDesk)).toContain('Waiting for a place.')
  expect(atDesk).toContain('href="/organizer/events/forum/attendees?state=waitlisted"')
  expect(text(listed)).toContain('1–2 of 2')
})
