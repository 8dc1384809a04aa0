import { HTTPException } from 'hono/http-exception'
import { createApp } from '../../../http/app-env.ts'
import { typedFields } from '../../../http/form.ts'
import { neverReached } from '../../../http/never-reached.ts'
import type { MessageKey } from '../../../i18n/messages.ts'
import type { Services } from '../../../services.ts'
import { accept } from '../../line/accept.ts'
import type { Registration } from '../../registration.ts'
import { readOwnFacts } from '../own-facts.ts'
import { openOwnLink } from '../own-link.ts'
import { showOwnPage, toOwnPage } from '../own-page.tsx'
import { offerAt } from '../standing.ts'
import { askToTake } from './offer-screens.tsx'

/** Taking an offered place: it asks first, and repeats harmlessly. */
export function offerRoutes(services: Services) {
  const app = createApp()

  app.get('/registrations/:link/accept', async (c) => {
    const registration = await openOwnLink(c, services)
    const facts = await readOwnFacts(services, registration, c.var.locale)
    const isOpen = offerAt(facts.event, registration, services.clock.now()) === 'open'
    return isOpen ? askToTake(c, services, facts) : showOwnPage(c, services, registration)
  })

  app.post('/registrations/:link/accept', async (c) => {
    const { eventId, id } = await openOwnLink(c, services)
    await typedFields(c)
    const result = await accept(services, { eventId, id, by: { kind: 'participant' } })
    switch (result.outcome) {
      case 'accepted':
        return toOwnPage(c, services, result.registration)
      case 'offer-ended':
        return showOwnPage(c, services, result.registration, endedNotice(result.registration))
      case 'rests':
        return showOwnPage(c, services, result.registration, 'own.not-possible')
      case 'not-found':
        throw new HTTPException(404)
      default:
        return neverReached(result)
    }
  })

  return app
}

/** Whose deadline passed is told so; else that there is no offer, however it ended. */
function endedNotice({ state }: Pick<Registration, 'state'>): MessageKey {
  return state === 'offered' || state === 'expired' ? 'offers.too-late' : 'offers.no-offer'
}
