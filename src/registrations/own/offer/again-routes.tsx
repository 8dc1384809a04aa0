import { HTTPException } from 'hono/http-exception'
import { createApp } from '../../../http/app-env.ts'
import { typedFields } from '../../../http/form.ts'
import { neverReached } from '../../../http/never-reached.ts'
import type { Services } from '../../../services.ts'
import type { Lane } from '../../lane/lane.ts'
import { askAgain } from '../../line/ask-again.ts'
import { readOwnFacts } from '../own-facts.ts'
import { openOwnLink } from '../own-link.ts'
import { showOwnPage, toOwnPage } from '../own-page.tsx'
import { mayAskAgain } from '../standing.ts'
import { askToAsk } from './offer-screens.tsx'

/** Asking for a place again after a deadline: it asks first, and repeats harmlessly. */
export function againRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/registrations/:link/again', async (c) => {
    const registration = await openOwnLink(c, services)
    const facts = await readOwnFacts(services, registration, c.var.locale)
    const mayAsk = mayAskAgain(facts.opening, registration, services.clock.now())
    return mayAsk ? askToAsk(c, services, facts) : showOwnPage(c, services, registration)
  })

  app.post('/registrations/:link/again', async (c) => {
    const registration = await openOwnLink(c, services)
    await typedFields(c)
    if (registration.state === 'waitlisted') return toOwnPage(c, services, registration)
    const { eventId, id, typeId } = registration
    const by = { kind: 'participant' } as const
    const again = await askAgain(services, lane, { eventId, id, typeId, by, reason: null })
    switch (again.outcome) {
      case 'changed':
        return toOwnPage(c, services, again.registration)
      case 'closed':
        return showOwnPage(c, services, registration, 'offers.closed')
      case 'no-line':
        return showOwnPage(c, services, again.registration, 'offers.no-line')
      case 'already-registered':
        return showOwnPage(c, services, registration, 'offers.other-live')
      case 'not-possible':
        return showOwnPage(c, services, again.registration, 'own.not-possible')
      case 'not-found':
        throw new HTTPException(404)
      case 'busy':
        c.header('retry-after', String(again.retryAfter))
        return askToAsk(
          c,
          services,
          await readOwnFacts(services, registration, c.var.locale),
          again.retryAfter,
        )
      case 'full':
        throw new Error('Asking again was answered full')
      default:
        return neverReached(again)
    }
  })

  return app
}
