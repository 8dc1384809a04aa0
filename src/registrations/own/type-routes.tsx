import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { createMemoryLimit } from '../../http/limits/memory-limit.ts'
import type { Services } from '../../services.ts'
import type { Lane } from '../lane/lane.ts'
import { readOwnFacts } from './own-facts.ts'
import { openOwnLink } from './own-link.ts'
import { toOwnPage } from './own-page.tsx'
import { changeTypeAsked } from './type-answer.ts'
import { typeChoices } from './type-choices.ts'
import { askForType } from './type-screens.tsx'

/** Nobody needs more to type a code right; a guesser needs far more (SEC-52). */
const codeLimit = { most: 10, perMs: 15 * 60_000 }

/** Changing one's type oneself: at once where there is room, else in line for it with the old place kept. */
export function typeRoutes(services: Services, lane: Lane) {
  const app = createApp()
  const codes = createMemoryLimit(codeLimit)

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
    const tried = choice.asksCode ? codes.take(registration.id, services.clock.machine()) : null
    if (tried && !tried.allowed) {
      c.header('retry-after', String(tried.retryAfter))
      const values = { count: Math.ceil(tried.retryAfter / 60) }
      const problems = new Map([['code', { key: 'own.change.too-many', values }]] as const)
      return askForType(c, services, registration, { status: 429, typed, problems })
    }
    return changeTypeAsked(c, services, lane, { registration, typed, choice })
  })

  return app
}
