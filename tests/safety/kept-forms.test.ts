import { expect, test } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { openStage } from './support/stage.ts'

/** What PostgreSQL says when a statement took too long: not to be tried again at once. */
const away = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })

async function whileAway<Result>({ services }: Desk, work: () => Promise<Result>): Promise<Result> {
  const executor = services.db.getExecutor()
  const { executeQuery, provideConnection } = executor
  executor.executeQuery = () => Promise.reject(away)
  executor.provideConnection = () => Promise.reject(away)
  return work().finally(() => Object.assign(executor, { executeQuery, provideConnection }))
}

test('a form that can’t be taken while the database is away can be sent again as it was filled', async () => {
  const { desk, own, owner } = await openStage()
  const forms = [
    () => desk.post(`${own}/cancel`, { reason: 'My train <late>\r\n"again"' }),
    () => desk.post('/organizer/sign-in', { email: 'olga@example.org', next: '/organizer/account' }),
    () => owner.post('/organizer/events/forum/texts', { in: 'fr', 'event.title': ['Un', 'Deux'] }),
  ]

  const answers = await whileAway(desk, () => Promise.all(forms.map((send) => send())))
  const pages = await Promise.all(answers.map((answer) => answer.text()))

  for (const { status, headers } of answers)
    expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '5', 'no-store'])
  expect(pages[0]).toContain(`<form method="post" action="${own}/cancel">`)
  expect(pages[0]).toMatch(/name="reason" value="My train &lt;late&gt;\r\n&quot;again&quot;"/)
  expect(pages[1]).toContain('name="email" value="olga@example.org"')
  expect(pages[2]).toMatch(/name="event\.title" value="Un"\/>.*name="event\.title" value="Deux"/s)
  expect((await desk.post(`${own}/cancel`, { reason: 'late' })).status).toBe(303)
})

test('the log says once a minute why no form is taken, and names nobody', async () => {
  const { desk, forum } = await openStage()
  await desk.get('/events/forum/register')
  const register = () => forum.register('Chen', undefined, { type: 'participant', 'answer.topic': 'a' })
  const said = () => desk.logged.filter((line) => line.includes('away or busy'))

  const refused = await whileAway(desk, () => Promise.all([register(), register(), register()]))
  const first = said().length
  desk.clock.advance({ minutes: 2 })
  await whileAway(desk, register)

  expect(refused.map(({ status }) => status)).toEqual([503, 503, 503])
  expect([first, said().length]).toEqual([1, 2])
  expect(said().join()).not.toMatch(/chen/i)
})
