import { createApp } from '../../../http/app-env.ts'
import { privatePage } from '../../../http/gates/security-headers.ts'
import type { Services } from '../../../services.ts'
import { showGroup } from './overview-screen.tsx'

/** The contact's page about those whom they registered. */
export function overviewRoutes(services: Services) {
  const app = createApp()
  app.use('/groups/:link', privatePage)
  app.use('/groups/:link/*', privatePage)
  app.get('/groups/:link', (c) => showGroup(c, services))
  return app
}
