import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'

test('the answer is the same whether or not there are registrations', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await event.register('Amina')

  const known = await desk.post('/my', { email: 'amina@example.org' })
  const unknown = await desk.post('/my', { email: 'boris@example.org' })

  expect([known.status, unknown.status]).toEqual([200, 200])
  const [ofKnown, ofUnknown] = [await known.text(), await unknown.text()]
  expect(ofUnknown.replaceAll('boris', 'amina')).toBe(ofKnown)
})

test('a mail to the address is queued in the language of the page', async () => {
  const desk = await openDesk()

  await desk.post('/my?lang=fr', { email: ' amina@example.org ' })

  const messages = await desk.services.db.selectFrom('messages').selectAll().execute()
  expect(messages).toMatchObject([{ kind: 'links', toEmail: 'amina@example.org', locale: 'fr' }])
})

test('a fourth time within a quarter of an hour nothing more is sent, and nothing is said of it', async () => {
  const desk = await openDesk()

  const answers = []
  for (const email of ['amina@example.org', 'AMINA@example.org', 'amina@EXAMPLE.org', 'amina@example.org'])
    answers.push(await desk.post('/my', { email }))

  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
  expect(await desk.services.db.selectFrom('messages').selectAll().execute()).toHaveLength(3)
})

test.for(['', 'amina', 'a@example.org, b@example.org', '"a"@example.org'])(
  '%j is no address',
  async (email) => {
    const desk = await openDesk()

    const refused = await desk.post('/my', { email })

    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain('aria-invalid="true"')
    expect(await desk.services.db.selectFrom('messages').selectAll().execute()).toEqual([])
  },
)

test('asking by GET changes nothing', async () => {
  const desk = await openDesk()

  const page = await desk.get('/my?email=amina@example.org')

  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  expect(await desk.services.db.selectFrom('messages').selectAll().execute()).toEqual([])
  expect(await desk.services.db.selectFrom('rateLimits').selectAll().execute()).toEqual([])
})

test('one client that asks for hundreds of addresses is told to wait', async () => {
  const desk = await openDesk()
  const environment = { incoming: { socket: { remoteAddress: '203.0.113.9' } } }
  const ask = (number: number) =>
    desk.app.request(
      'http://symposia.test/my',
      { method: 'POST', body: new URLSearchParams({ email: `a${number}@example.org` }) },
      environment,
    )

  const answers = await Promise.all(Array.from({ length: 201 }, (_, number) => ask(number)))

  const late = answers.filter(({ status }) => status === 429)
  expect(late).toHaveLength(1)
  expect(late[0]?.headers.get('retry-after')).toBe('5')
})
