import type { ReadAvailability } from '../../events/availability.ts'
import { createApp } from '../../http/app-env.ts'
import type { Services } from '../../services.ts'
import type { Lane } from '../lane/lane.ts'
import { consentRoutes } from './consents/consent-routes.tsx'
import { groupFormRoutes } from './form/group-form-routes.ts'
import { memberRoutes } from './overview/member-routes.tsx'
import { overviewRoutes } from './overview/overview-routes.tsx'

/** Registering others: the form, the contact's page, and what those others agree to. */
export function groupRoutes(services: Services, lane: Lane, availability: ReadAvailability) {
  const app = createApp()
  app.route('/', groupFormRoutes(services, lane, availability))
  app.route('/', overviewRoutes(services))
  app.route('/', memberRoutes(services, lane))
  app.route('/', consentRoutes(services))
  return app
}
