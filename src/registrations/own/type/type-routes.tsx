import { createApp } from '../../../http/app-env.ts'
import { typedFields } from '../../../http/form.ts'
import type { TypeId } from '../../../ids.ts'
import type { Services } from '../../../services.ts'
import type { Lane } from '../../lane/lane.ts'
import { type Audience, audienceOf } from '../../types/audience.ts'
import { checkAudience } from '../../types/check-audience.ts'
import { type OwnFacts, readOwnFacts } from '../own-facts.ts'
import { openOwnLink } from '../own-link.ts'
import { toOwnPage } from '../own-page.tsx'
import { changeTypeAsked } from './type-answer.ts'
import { typeChoices } from './type-choices.ts'
import { askForType } from './type-screens.tsx'

/** Changing one's type oneself: at once where there is room, else in line for it with the old place kept. */
export function typeRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/registrations/:link/type', async (c) => askForType(c, services, await openOwnLink(c, services)))

  app.post('/registrations/:link/type', async (c) => {
    const registration = await openOwnLink(c, services)
    const typed = await typedFields(c)
    const facts = await readOwnFacts(services, registration, c.var.locale)
    const key = typed.one('type')
    if (facts.type?.key === key && !facts.inLine) return toOwnPage(c, services, registration)
    const choice = typeChoices(facts, services.clock.now()).find((each) => each.key === key)
    if (!choice) {
      const problems = new Map([['type', { key: 'own.change.missing' }]] as const)
      return askForType(c, services, registration, { status: 422, typed, problems })
    }
    const audience = audienceIn(facts, choice.id)
    const { eventId, email } = registration
    const tried = await checkAudience(services, { eventId, audience, email, code: typed.one('code') })
    if (tried.outcome === 'too-many-codes') {
      c.header('retry-after', String(tried.retryAfter))
      const values = { count: Math.ceil(tried.retryAfter / 60) }
      const problems = new Map([['code', { key: 'own.change.too-many', values }]] as const)
      return askForType(c, services, registration, { status: 429, typed, problems })
    }
    return changeTypeAsked(c, services, lane, { registration, typed, choice })
  })

  return app
}

function audienceIn({ types }: OwnFacts, id: TypeId): Audience {
  const type = types.find(({ typeId }) => typeId === id)
  return type ? audienceOf(type) : { kind: 'all', values: [] }
}
