import { fork } from 'node:child_process'
import { once } from 'node:events'
import { type Figure, judge, short } from '../figure.ts'
import { cpuMsOf } from '../measuring/process-figures.ts'
import type { DriverFigures, DriverOrders } from '../references/bare-driver.ts'
import { inDatabase } from '../stage/databases.ts'
import { idsOf } from '../stage/events.ts'
import { formOf } from '../stage/forms.ts'
import type { Stage } from '../stage/stage.ts'

const times = 100
const rounds = 3

/** PERF-10: one registration at a time, form to 303, against the bare driver. The outbox rests: mails come after the answer. */
export async function measureOneByOne(stage: Stage): Promise<readonly Figure[]> {
  const url = await stage.database('rush')
  const server = await stage.serve({ DATABASE_URL: url })
  await inDatabase(url, (client) => client.query('update site set outbox_paused = true'))
  const ours: DriverFigures[] = []
  const bare: DriverFigures[] = []
  await postForms(stage, server)
  for (let round = 0; round < rounds; round++) {
    bare.push(await driveAlone({ url, ...idsOf(6), times }))
    ours.push(await postForms(stage, server))
  }
  await inDatabase(url, (client) => client.query('update site set outbox_paused = false'))
  await server.stop()
  const least = (of: keyof DriverFigures, figures: readonly DriverFigures[]) =>
    Math.min(...figures.map((each) => each[of]))
  return [
    judge('PERF-10', {
      what: 'one registration, form to 303: median',
      ours: `${short(least('p50', ours))} ms`,
      reference: `${short(least('p50', bare))} ms`,
      value: least('p50', ours) / least('p50', bare),
      bound: { most: 1.5 },
    }),
    judge('PERF-10', {
      what: 'the same: CPU of the process',
      ours: `${short(least('cpuMs', ours))} ms`,
      reference: `${short(least('cpuMs', bare))} ms`,
      value: least('cpuMs', ours) / least('cpuMs', bare),
      bound: { most: 3 },
    }),
  ]
}

async function postForms({ load }: Stage, { port, pid }: { readonly port: number; readonly pid: number }) {
  const bodies = Array.from({ length: times }, () => formOf(`one-${crypto.randomUUID()}`))
  const before = cpuMsOf(pid)
  const loaded = await load.run({ at: [{ port, path: '/events/event-5/register' }], connections: 1, bodies })
  if (loaded.byStatus['303'] !== times) throw new Error(`Answers were ${JSON.stringify(loaded.byStatus)}`)
  return { p50: loaded.p50, cpuMs: (cpuMsOf(pid) - before) / times }
}

async function driveAlone(orders: DriverOrders): Promise<DriverFigures> {
  const child = fork(new URL('../references/bare-driver.ts', import.meta.url))
  child.send(orders)
  const [figures] = (await once(child, 'message')) as [DriverFigures]
  return figures
}
