import { expect, test } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { openLine, rowsOf } from '../support/line.ts'
import { signInAs } from '../support/office.ts'

const acts = (desk: Desk) => desk.services.db.selectFrom('auditLog').select(['act', 'subjectId']).execute()
const actsOf = async (desk: Desk, act: string) => (await acts(desk)).filter((row) => row.act === act)

test('the line is shown in its order, with figures and open offers', async () => {
  const { desk, event, staff, line } = await openLine({
    capacity: 1,
    people: ['Amina', 'Bo', 'Chen', 'Dina'],
  })
  await desk.cancel(event, 'Amina')

  const html = await (await staff.get(line)).text()

  expect(html).toContain('The line is on')
  expect(html).toContain('until 17 Aug')
  expect(html.indexOf('Bo Odhiambo')).toBeLessThan(html.indexOf('Chen Odhiambo'))
  expect(html.indexOf('Chen Odhiambo')).toBeLessThan(html.indexOf('Dina Odhiambo'))
  expect(html).toContain('No. 3 · since')
  expect(html).toContain('Times are in East Africa Time (UTC+3).')
})

test('a long line is read page by page, forwards and backwards', async () => {
  const people = Array.from({ length: 61 }, (_, place) => `Person${place}`)
  const { staff, line } = await openLine({ capacity: 1, people })

  const first = await (await staff.get(line)).text()
  const next = /href="([^"]*after=\d+)"/.exec(first)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const second = await (await staff.get(next)).text()
  const back = /href="([^"]*before=\d+)"/.exec(second)?.[1]?.replaceAll('&amp;', '&') ?? ''
  const again = await (await staff.get(back)).text()

  expect(first.match(/Person\d+ Odhiambo<\/bdi>/g)).toHaveLength(50)
  expect(second.match(/Person\d+ Odhiambo<\/bdi>/g)).toHaveLength(10)
  expect(second).toContain('51. ')
  expect(again).toContain('>1. ')
  expect(again.match(/Person\d+ Odhiambo<\/bdi>/g)).toHaveLength(50)
})

test('a paused line gives nothing away; going on says how many first, and gives them in order', async () => {
  const { desk, event, staff, line } = await openLine({
    capacity: 2,
    people: ['Amina', 'Bo', 'Chen', 'Dina'],
  })
  const paused = await staff.post(`${line}/pause`, {})
  await desk.cancel(event, 'Amina')
  const during = (await rowsOf(desk, event)).map(({ state }) => state)

  const asked = await (await staff.get(`${line}/resume`)).text()
  const resumed = await staff.post(`${line}/resume`, {})

  expect(paused.status).toBe(303)
  expect(during).toEqual(['cancelled', 'confirmed', 'waitlisted', 'waitlisted'])
  expect(asked).toContain('1 place is given at once')
  expect(resumed.status).toBe(303)
  expect(await (await staff.get(resumed.headers.get('location') ?? '')).text()).toContain('The line goes on.')
  expect((await rowsOf(desk, event)).map(({ state }) => state)).toEqual([
    ...['cancelled', 'confirmed', 'offered', 'waitlisted'],
  ])
  expect(await actsOf(desk, 'pause-line')).toHaveLength(1)
  expect(await actsOf(desk, 'resume-line')).toHaveLength(1)
})

test('why the line was paused stands beside it, and a reason too long comes back to be mended', async () => {
  const { staff, line } = await openLine({ capacity: 1, people: ['Amina', 'Bo'] })

  const long = await staff.post(`${line}/pause`, { reason: 'x'.repeat(501) })
  const sent = await staff.post(`${line}/pause`, { reason: 'The hall <b>may</b> be smaller' })
  const page = await (await staff.get(line)).text()

  expect(long.status).toBe(422)
  expect(await long.text()).toContain('x'.repeat(501))
  expect(sent.status).toBe(303)
  expect(page).toContain('Paused 15 Aug')
  expect(page).toContain('<bdi>The hall &lt;b&gt;may&lt;/b&gt; be smaller</bdi>')
})

test('a pause sent twice stands in the log once, and an event without a line has none to pause', async () => {
  const { desk, staff, line } = await openLine({ capacity: 1, people: ['Amina'] })
  await staff.post(`${line}/pause`, {})
  await staff.post(`${line}/pause`, {})
  await desk.openRegistration({ slug: 'no-line', line: false })
  const owner = await signInAs(desk, 'owner')

  const refused = await owner.post('/organizer/events/no-line/line/resume', {})

  expect(await actsOf(desk, 'pause-line')).toHaveLength(1)
  expect(refused.status).toBe(409)
})

test('a reader sees the line and changes nothing; who has no role in the event finds none', async () => {
  const { desk, event, line } = await openLine({ capacity: 1, people: ['Amina', 'Bo'] })
  const other = await desk.openRegistration({ slug: 'other' })
  const reader = await signInAs(desk, 'reader', { event: event.id })
  const stranger = await signInAs(desk, 'owner', { event: other.id })
  const [, bo] = await rowsOf(desk, event)

  const shown = await (await reader.get(line)).text()

  expect(shown).toContain('Bo Odhiambo')
  expect(shown).not.toContain('give-place')
  expect((await reader.post(`${line}/pause`, {})).status).toBe(403)
  expect((await reader.get(`/organizer/events/forum/attendees/${bo?.id}/give-place`)).status).toBe(403)
  expect((await stranger.get(line)).status).toBe(404)
  expect((await stranger.post(`/organizer/events/other/attendees/${bo?.id}/offer`, {})).status).toBe(404)
})
