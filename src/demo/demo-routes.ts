import { createApp } from '../http/app-env.ts'
import type { Services } from '../services.ts'
import { clockRoutes, type DemoControls } from './clock-routes.ts'
import { mailboxRoutes } from './mailbox-routes.tsx'

/** The demo's own addresses: mounted in the demo, and only there. */
export function demoRoutes(services: Services, controls: DemoControls) {
  const app = createApp()
  app.route('/', mailboxRoutes(services))
  app.route('/', clockRoutes(services, controls))
  return app
}
