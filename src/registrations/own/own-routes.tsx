import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { personalAnswer } from '../../calendar/personal/personal-answer.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { privatePage } from '../../http/gates/security-headers.ts'
import type { FileId, TypeId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { siteContact } from '../../site/site.ts'
import type { Lane } from '../lane/lane.ts'
import { allKept } from './data/all-kept.ts'
import { getAllKept } from './data/all-kept-store.ts'
import { editRoutes } from './editing/edit-routes.tsx'
import { leavingRoutes } from './leaving-routes.tsx'
import { againRoutes } from './offer/again-routes.tsx'
import { offerRoutes } from './offer/offer-routes.tsx'
import { type OwnFacts, readOwnFacts } from './own-facts.ts'
import { openOwnLink } from './own-link.ts'
import { showOwnPage } from './own-page.tsx'
import { standingOf } from './standing.ts'
import { qrPicture } from './ticket.ts'
import { typeRoutes } from './type/type-routes.tsx'

/** A person's own page, what can be taken away from it, and how to leave. */
export function ownRoutes(services: Services, lane: Lane) {
  const app = createApp()
  app.use('/registrations/:link', privatePage)
  app.use('/registrations/:link/*', privatePage)

  app.get('/registrations/:link', async (c) => showOwnPage(c, services, await openOwnLink(c, services)))

  app.get('/registrations/:link/ticket.svg', async (c) => {
    const { event, registration } = await ownFacts(c)
    if (standingOf(event, registration) !== 'confirmed') throw new HTTPException(404)
    return c.body(qrPicture(registration.code), 200, { 'content-type': 'image/svg+xml; charset=utf-8' })
  })

  app.get('/registrations/:link/calendar.ics', async (c) => {
    const { event, registration, texts } = await ownFacts(c)
    const context = await calendarContext(c)
    return await personalAnswer(c.req.raw, { registration, event, texts }, context, services.clock.now())
  })

  app.get('/registrations/:link/data.json', async (c) => {
    const { event, registration, types } = await ownFacts(c)
    const kept = await getAllKept(services.db, event.id, registration.id)
    const keyOf = (id: TypeId) => types.find(({ typeId }) => typeId === id)?.key ?? ''
    const path = await services.links.toRegistration(registration)
    const addressOf = (id: FileId) => `${services.links.origin}${path}/files/${id}`
    return c.body(`${JSON.stringify(allKept(event, keyOf, addressOf, kept), null, 2)}\n`, 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${event.slug}.json"`,
    })
  })

  app.route('/', leavingRoutes(services, lane))
  app.route('/', offerRoutes(services))
  app.route('/', againRoutes(services, lane))
  app.route('/', typeRoutes(services, lane))
  app.route('/', editRoutes(services))

  async function ownFacts(c: Context<AppEnv>): Promise<OwnFacts> {
    const registration = await openOwnLink(c, services)
    return readOwnFacts(services, registration, c.var.locale)
  }

  async function calendarContext(c: Context<AppEnv>) {
    const site = await services.site(c.var.locale)
    const contact = siteContact(site)
    return { locale: c.var.locale, origin: services.links.origin, siteLocale: site.defaultLocale, contact }
  }

  return app
}
