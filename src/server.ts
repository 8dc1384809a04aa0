import { createSymposia } from './app.ts'
import type { DemoClock } from './clock.node.ts'
import { type Config, readConfig } from './config.ts'
import type { DemoControls } from './demo/clock-routes.ts'
import { addDemoOrganizers } from './demo/demo-organizers.ts'
import { loadSamples } from './demo/samples/load-samples.ts'
import { runDueWork } from './due-work.ts'
import { deriveAgain } from './events/zone-data/derive-again.ts'
import { readAssets } from './http/assets/assets.node.ts'
import { createLog } from './http/observing/log.node.ts'
import { createMetrics } from './http/observing/metrics.node.ts'
import { createSmtpTransport } from './mail/smtp-transport.node.ts'
import type { Transport } from './mail/transport.ts'
import { startDueLoop } from './operation/due-loop.node.ts'
import { greet } from './operation/greeting.node.ts'
import { listen } from './operation/listen.node.ts'
import { warnOfOldZoneData } from './operation/machine-zones.node.ts'
import { openServices } from './operation/open-services.node.ts'
import { readProcessFacts } from './operation/process-facts.node.ts'
import { endOnFaults, hearStopSignals } from './operation/signals.node.ts'
import { createLane } from './registrations/lane/lane.ts'
import type { Services } from './services.ts'

const wakeAfterMs = 250

const { config, problems } = readConfig(readEnvironment())
if (problems) {
  fail(`Symposia can't start with these settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
} else {
  await serve(config).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
}

/** Opens, serves until the process is asked to stop, and ends what is in flight. */
async function serve(config: Config): Promise<void> {
  const signals = hearStopSignals()
  const log = createLog(config.logLevel)
  endOnFaults(log)
  const { services, demoClock, notes, close } = await openServices(
    config,
    await readAssets(import.meta.dirname),
    log,
  )
  try {
    if (config.demo) await fillDemo(services)
    await deriveAgain(services)
    warnOfOldZoneData(log)
    const lane = createLane(services)
    const transport = transportOf(config)
    const due = (deadline: Date) => runDueWork(services, { lane, transport }, deadline)
    const demo = demoClock && demoControls(demoClock, due)
    const { app } = createSymposia(services, {
      metrics: createMetrics(services),
      running: readProcessFacts(services.clock.machine()),
      lane,
      demo,
    })
    const loop = startDueLoop(
      async (deadline) => {
        await demoClock?.keep()
        await due(deadline)
      },
      services.clock.machine,
      (error) => log.error({ err: error }, 'What fell due was not done'),
    )
    try {
      const answer = wakingAfterDeeds(app.fetch, loop.wake)
      const listening = await listen((request, environment) => {
        const turnsAway = signals.isAsked() && request.url.endsWith('/readyz')
        return turnsAway ? new Response('stopping\n', { status: 503 }) : answer(request, environment)
      }, config)
      await greet(services, listening.port, notes)
      await signals.asked
      log.info({}, 'Stopping')
      await Promise.all([listening.stop(), loop.stop()])
    } finally {
      await loop.stop()
      await lane.drain()
      transport?.close()
    }
  } finally {
    await close()
  }
}

type Fetch = ReturnType<typeof createSymposia>['app']['fetch']

/** A deed that was done may have written mail: the loop begins a turn a moment later, behind those who wait for answers. */
function wakingAfterDeeds(fetch: Fetch, wake: () => void): Fetch {
  return (request, environment) =>
    request.method === 'POST' ? doDeed(request, environment) : fetch(request, environment)

  async function doDeed(...asked: Parameters<Fetch>): Promise<Response> {
    const response = await fetch(...asked)
    if (response.status === 303) setTimeout(wake, wakeAfterMs).unref()
    return response
  }
}

/** What falls due when the demo's clock is moved is done in the answer's time. */
function demoControls(clock: DemoClock, due: (deadline: Date) => Promise<void>): DemoControls {
  return {
    advance: clock.advance,
    doDueWork: () => due(new Date(clock.machine().getTime() + 50_000)),
  }
}

async function fillDemo(services: Services): Promise<void> {
  await loadSamples(services)
  await addDemoOrganizers(services)
}

function transportOf({ smtpUrl, mailFrom, uidDomain }: Config): Transport | null {
  return smtpUrl === null ? null : createSmtpTransport({ smtpUrl, mailFrom, uidDomain })
}

function readEnvironment(): NodeJS.ProcessEnv {
  return process.argv.includes('--demo') ? { ...process.env, DEMO: '1' } : process.env
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
