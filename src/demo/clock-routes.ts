import { createApp } from '../http/app-env.ts'
import { typedFields } from '../http/form.ts'
import { isAnyInFlight } from '../mail/message-store.ts'
import type { Services } from '../services.ts'
import { parseDuration } from './duration.ts'

/** What only the demo's process can do: move its clock, and do at once what falls due. */
export type DemoControls = {
  readonly advance: (milliseconds: number) => Promise<void>
  readonly doDueWork: () => Promise<void>
}

const patienceMs = 10_000
const lookEveryMs = 50

/** `POST /demo/clock`: moves the clock forward by `advance`, and answers when all that fell due is done. */
export function clockRoutes(services: Pick<Services, 'db' | 'clock'>, { advance, doDueWork }: DemoControls) {
  const app = createApp()
  app.post('/demo/clock', async (c) => {
    const milliseconds = parseDuration((await typedFields(c)).one('advance'))
    if (milliseconds === undefined)
      return c.text('advance must be a duration of ISO 8601, such as PT49H\n', 422)
    await advance(milliseconds)
    await doDueWork()
    await othersDone(services)
    return c.redirect('/demo/mail', 303)
  })
  return app
}

/** The loop beside us may hold some of the mails that fell due: waits until it is through with them. */
async function othersDone({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  const until = performance.now() + patienceMs
  while (performance.now() < until && (await isAnyInFlight(db, clock.machine()))) {
    await new Promise((resolve) => setTimeout(resolve, lookEveryMs))
  }
}
