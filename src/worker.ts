import type { ExecutionContext } from 'hono'
import { createSymposia } from './app.ts'
import type { Config } from './config.ts'
import { runDueWork } from './due-work.ts'
import type { Log } from './http/observing/log.ts'
import { createLane } from './registrations/lane/lane.ts'
import { type Bindings, readBindings } from './worker/bindings.ts'
import { createConsoleLog } from './worker/console-log.ts'
import { openServices } from './worker/open-services.ts'
import { passOn } from './worker/pass-on.ts'

// The next turn comes a minute later.
const turnMs = 45_000

export default { fetch: answer, scheduled: doDueWork }

/** Answers one request with services of its own, ended when the answer is read. */
async function answer(request: Request, bindings: Bindings, context: ExecutionContext): Promise<Response> {
  const settings = readSettings(bindings)
  if (!settings) return new Response('Symposia is not set up yet.\n', { status: 500 })
  const { services, close } = openServices(
    settings.config,
    bindings.HYPERDRIVE.connectionString,
    settings.log,
  )
  const { app } = createSymposia(services)
  const remoteAddress = request.headers.get('cf-connecting-ip')
  const incoming = { socket: remoteAddress === null ? {} : { remoteAddress } }
  return passOn(await app.fetch(request, { incoming }, context), close, context)
}

/** Does what falls due, each minute, but for sending mail: that waits for a server on Node. */
async function doDueWork(_: unknown, bindings: Bindings): Promise<void> {
  const settings = readSettings(bindings)
  if (!settings) return
  const { services, close } = openServices(
    settings.config,
    bindings.HYPERDRIVE.connectionString,
    settings.log,
  )
  try {
    const deadline = new Date(services.clock.machine().getTime() + turnMs)
    await runDueWork(services, { lane: createLane(services), transport: 'elsewhere' }, deadline)
  } catch (error) {
    settings.log.error({ err: error }, 'What fell due was not done')
  } finally {
    await close()
  }
}

/** Undefined where the settings are wrong: the log lists all that is. */
function readSettings(bindings: Bindings): { readonly config: Config; readonly log: Log } | undefined {
  const { config, problems } = readBindings(bindings)
  if (config) return { config, log: createConsoleLog(config.logLevel) }
  createConsoleLog('error').error({ problems }, "Symposia can't run with these settings")
  return undefined
}
