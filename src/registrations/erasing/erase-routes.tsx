import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { ErasedPage, ErasePage } from '../../../views/registrations/erase-page.tsx'
import { isPast } from '../../events/event.ts'
import { getEvent } from '../../events/event-store.ts'
import { listTexts, textsOf } from '../../events/text-store.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { formState } from '../../http/form-state.ts'
import { frameOf } from '../../http/frame.ts'
import { neverReached } from '../../http/never-reached.ts'
import { page } from '../../http/page.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import type { Services } from '../../services.ts'
import { listCompanions } from '../group/guests/accompanying-store.ts'
import type { Lane } from '../lane/lane.ts'
import { openOwnLink } from '../own/own-link.ts'
import { holdsPlace, isLive, type Registration } from '../registration.ts'
import { erase } from './erase.ts'

type Asked = { readonly status?: ContentfulStatusCode; readonly problem?: readonly [string, Problem] }

/** Erasing what is kept of oneself, after a page that says what goes and what stays (PRIV-5). */
export function eraseRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/registrations/:link/erase', async (c) => ask(c, services, await openOwnLink(c, services)))

  app.post('/registrations/:link/erase', async (c) => {
    const registration = await openOwnLink(c, services)
    const typed = await typedFields(c)
    if (typed.one('sure') !== 'yes')
      return ask(c, services, registration, {
        status: 422,
        problem: ['sure', { key: 'erasing.not-sure' }],
      })
    const { eventId, id } = registration
    const result = await erase(services, lane, { eventId, id, by: { kind: 'participant' } })
    switch (result.outcome) {
      case 'erased':
        return page(c, <ErasedPage frame={await frameOf(c, services)} />)
      case 'changed-meanwhile':
        return ask(c, services, await openOwnLink(c, services), {
          status: 409,
          problem: ['form', { key: 'erasing.meanwhile' }],
        })
      case 'busy':
        c.header('retry-after', String(result.retryAfter))
        return ask(c, services, await openOwnLink(c, services), {
          status: 503,
          problem: ['form', { key: 'own.busy', values: { count: result.retryAfter } }],
        })
      case 'not-found':
        throw new HTTPException(404)
      default:
        return neverReached(result)
    }
  })

  return app
}

async function ask(
  c: Context<AppEnv>,
  services: Services,
  registration: Registration,
  { status = 200, problem }: Asked = {},
): Promise<Response> {
  const { eventId, id, state } = registration
  const event = await getEvent(services.db, eventId)
  const texts = await listTexts(services.db, [eventId], c.var.locale, ['event'])
  const problems: Problems = new Map(problem ? [problem] : [])
  const isEnded = !isLive(state) || isPast(event, services.clock.now())
  const company = isEnded ? [] : await listCompanions(services.db, eventId, id)
  const content = (
    <ErasePage
      frame={await frameOf(c, services)}
      event={event}
      texts={textsOf(texts.get(eventId) ?? [], 'event', eventId)}
      form={formState(c.var.t, null, problems)}
      path={await services.links.toRegistration(registration)}
      cancels={isEnded ? null : holdsPlace(state) ? 'place' : 'live'}
      company={company.filter((each) => isLive(each.state)).map(({ name }) => name)}
    />
  )
  return page(c, content, status)
}
