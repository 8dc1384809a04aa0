import { addressGate } from './http/address-gate.ts'
import { createApp } from './http/app-env.ts'
import { refuseCrossSite } from './http/cross-site.ts'
import { answerError, answerNotFound } from './http/errors.tsx'
import { firstLanguage } from './http/language.ts'
import { requestId } from './http/request-id.ts'
import { secureHeaders } from './http/security-headers.ts'
import type { Services } from './services.ts'

/** The whole product behind one `fetch`. */
export type Symposia = {
  readonly app: ReturnType<typeof createApp>
}

/** Mounts every room. The one place that knows them all. */
export function createSymposia(services: Services): Symposia {
  const { config } = services
  const app = createApp()

  app.use(requestId, firstLanguage, secureHeaders(config.publicUrl), addressGate)
  app.use(refuseCrossSite(config.publicUrl, ['__Host-symposia', 'symposia']))

  app.onError(answerError(services))
  app.notFound(answerNotFound(services, app))
  return { app }
}
