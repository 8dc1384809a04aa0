import { createSymposia } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { loadSamples } from './demo/load-samples.ts'
import { readAssets } from './http/assets.node.ts'
import { createLog } from './http/log.node.ts'
import { createMetrics } from './http/metrics.node.ts'
import { startDueLoop } from './operation/due-loop.node.ts'
import { greet } from './operation/greeting.node.ts'
import { listen } from './operation/listen.node.ts'
import { openServices } from './operation/open-services.node.ts'
import { endOnFaults, hearStopSignals } from './operation/signals.node.ts'

const { config, problems } = readConfig(readEnvironment())
if (problems) {
  fail(`Symposia can't start with these settings:\n${problems.map((problem) => `  ${problem}`).join('\n')}`)
} else {
  await serve(config).catch((error: unknown) => fail(error instanceof Error ? error.message : String(error)))
}

/** Opens, serves until the process is asked to stop, and ends what is in flight. */
async function serve(config: Config): Promise<void> {
  const signals = hearStopSignals()
  const opened = await openServices(config, await readAssets(import.meta.dirname), createLog(config.logLevel))
  try {
    const { services, demoClock } = opened
    endOnFaults(services.log)
    if (config.demo) await loadSamples(services)
    const { app } = createSymposia(services, createMetrics(services))
    const listening = await listen((request, environment) => {
      const turnsAway = signals.isAsked() && request.url.endsWith('/readyz')
      return turnsAway ? new Response('stopping\n', { status: 503 }) : app.fetch(request, environment)
    }, config)
    const loop = startDueLoop(
      async () => void (await demoClock?.keep()),
      services.clock.machine,
      (error) => services.log.error({ err: error }, 'What fell due was not done'),
    )
    await greet(services, listening.port, opened.notes)
    await signals.asked
    services.log.info({}, 'Stopping')
    await Promise.all([listening.stop(), loop.stop()])
  } finally {
    await opened.close()
  }
}

function readEnvironment(): NodeJS.ProcessEnv {
  return process.argv.includes('--demo') ? { ...process.env, DEMO: '1' } : process.env
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = 1
}
