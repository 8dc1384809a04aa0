import { expect, test } from 'vitest'
import { openStage } from './support/stage.ts'

/** What PostgreSQL says when a statement took too long: not to be tried again at once. */
const away = Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' })

test('a form that can’t be taken while the database is away can be sent again as it was filled', async () => {
  const { desk, own, owner } = await openStage()
  const executor = desk.services.db.getExecutor()
  const { executeQuery, provideConnection } = executor
  const forms = [
    () => desk.post(`${own}/cancel`, { reason: 'My train <late>\r\n"again"' }),
    () => desk.post('/organizer/sign-in', { email: 'olga@example.org', next: '/organizer/account' }),
    () => owner.post('/organizer/events/forum/texts', { in: 'fr', 'event.title': ['Un', 'Deux'] }),
  ]
  executor.executeQuery = () => Promise.reject(away)
  executor.provideConnection = () => Promise.reject(away)

  const answers = await Promise.all(forms.map((send) => send())).finally(() =>
    Object.assign(executor, { executeQuery, provideConnection }),
  )
  const pages = await Promise.all(answers.map((answer) => answer.text()))

  for (const { status, headers } of answers)
    expect([status, headers.get('retry-after'), headers.get('cache-control')]).toEqual([503, '5', 'no-store'])
  expect(pages[0]).toContain(`<form method="post" action="${own}/cancel">`)
  expect(pages[0]).toMatch(/name="reason" value="My train &lt;late&gt;\r\n&quot;again&quot;"/)
  expect(pages[1]).toContain('name="email" value="olga@example.org"')
  expect(pages[2]).toMatch(/name="event\.title" value="Un"\/>.*name="event\.title" value="Deux"/s)
  expect((await desk.post(`${own}/cancel`, { reason: 'late' })).status).toBe(303)
})
