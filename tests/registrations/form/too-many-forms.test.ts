import { expect, test } from 'vitest'
import { createApp } from '../../../src/http/app-env.ts'
import { firstLanguage } from '../../../src/http/language.ts'
import { createMemoryLimit } from '../../../src/http/limits/memory-limit.ts'
import { requestId } from '../../../src/http/observing/request-id.ts'
import { formRoutes } from '../../../src/registrations/form/form-routes.tsx'
import { createReadAvailability } from '../../../src/registrations/openings/read-availability.ts'
import { openDesk } from '../../support/desk.ts'

test('too many forms from one client are asked to wait, and keep what they hold', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const { services, lane } = desk
  const flood = createMemoryLimit({ most: 2, perMs: 60_000 })
  const app = createApp()
  app.use(requestId, firstLanguage)
  app.route('/', formRoutes(services, lane, createReadAvailability(services), { flood }))
  const send = (remoteAddress: string) =>
    app.request(
      `/events/${event.slug}/register`,
      { method: 'POST', body: new URLSearchParams({ given_name: 'Amina' }) },
      { incoming: { socket: { remoteAddress } } },
    )

  const answers = [await send('203.0.113.9'), await send('203.0.113.9'), await send('203.0.113.9')]
  const elsewhere = await send('203.0.113.10')

  expect(answers.map(({ status }) => status)).toEqual([422, 422, 429])
  expect(answers[2]?.headers.get('retry-after')).toBe('30')
  expect(await answers[2]?.text()).toContain('value="Amina"')
  expect(elsewhere.status).toBe(422)
})
