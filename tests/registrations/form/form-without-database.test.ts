import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../../support/desk.ts'

/** What PostgreSQL says when a statement took too long: not to be tried again at once. */
const away = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })

async function whileAway<Result>(desk: Desk, work: () => Promise<Result>): Promise<Result> {
  const executor = desk.services.db.getExecutor()
  const { executeQuery, provideConnection } = executor
  executor.executeQuery = () => Promise.reject(away)
  executor.provideConnection = () => Promise.reject(away)
  return work().finally(() => Object.assign(executor, { executeQuery, provideConnection }))
}

test('while the database is away a form is kept as it was filled, and can be sent again', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await desk.get(`/events/${event.slug}/register`)
  const submission = crypto.randomUUID()

  const refused = await whileAway(desk, () => event.register('Amina', submission))
  const html = await refused.text()
  const sent = await event.register('Amina', submission)

  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(html).toContain('Nothing you typed is lost')
  expect(html).toContain('value="amina@example.org"')
  expect(html).toContain(`name="submission" value="${submission}"`)
  expect(sent.status).toBe(303)
})

test('while the database is away nobody’s links are asked for, and the address stays', async () => {
  const desk = await openDesk()
  await desk.get('/my')

  const refused = await whileAway(desk, () => desk.post('/my', { email: 'amina@example.org' }))

  expect(refused.status).toBe(503)
  expect(refused.headers.get('retry-after')).toBe('5')
  expect(await refused.text()).toContain('value="amina@example.org"')
})

test('while the database is away the form’s page says so', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const page = await whileAway(desk, () => desk.get(`/events/${event.slug}/register`))

  expect(page.status).toBe(503)
  expect(page.headers.get('retry-after')).toBe('5')
})
