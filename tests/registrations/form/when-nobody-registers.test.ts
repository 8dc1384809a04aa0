import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'

test('where the last place has gone the form stays, says so and offers the line', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await event.register('Amina')

  const late = await event.register('Boris', undefined, { wants: 'place' })
  const html = await late.text()
  const joined = await event.register('Boris')

  expect(late.status).toBe(409)
  expect(html).toContain('data-state="few"')
  expect(html).toContain('You can join the waiting list')
  expect(html).not.toContain('name="wants"')
  expect(joined.status).toBe(303)
})

test('a full event without a line says so, and refuses with 409', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1, line: false })
  await event.register('Amina')

  const sent = await event.register('Boris')
  const page = await desk.get(`/events/${event.slug}/register`)

  expect(sent.status).toBe(409)
  for (const answer of [sent, page])
    expect(await answer.text()).toContain('class="standing" data-state="full"')
  expect(page.status).toBe(200)
})

test.for([
  [{ opens: '2019-08-20T09:00:00+03:00' }, 'soon'],
  [{ closes: '2019-08-10T09:00:00+03:00' }, 'closed'],
  [{ state: 'cancelled' }, 'cancelled'],
  [{ state: 'postponed' }, 'closed'],
  [{ mode: 'none' }, 'closed'],
  [{ mode: 'invitation' }, 'invitation'],
] as const)('an event with %j takes nobody by this form', async ([facts, state]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration(facts)

  const page = await desk.get(`/events/${event.slug}/register`)
  const sent = await event.register('Amina')

  expect(page.status).toBe(200)
  const html = await page.text()
  expect(html).toContain(`class="standing" data-state="${state}"`)
  expect(html).not.toContain('name="given_name"')
  expect(sent.status).toBe(409)
  expect(await desk.services.db.selectFrom('registrations').selectAll().execute()).toEqual([])
})

test('an event that nobody registers for refuses a form even if it is wrong', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'none', types: [] })

  const answers = [await event.register('Amina'), await event.register({ name: '', email: 'x' })]

  expect(answers.map(({ status }) => status)).toEqual([409, 409])
})

test('a draft has no form', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ state: 'draft' })

  const answers = [await desk.get(`/events/${event.slug}/register`), await event.register('Amina')]

  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})
