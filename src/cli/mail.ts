import { retryFailed } from '../mail/message-store.ts'
import { resumeOutbox } from '../site/site-store.ts'
import type { Command } from './command.ts'
import { withServices } from './open-desk.node.ts'

export const mailRetryCommand: Command = {
  name: 'mail retry',
  usage: '',
  about:
    'Lets mails that were given up be tried again, and the outbox go on that a restore has paused. ' +
    'A running server sends them within seconds.',
  operands: 0,
  run: ({ say }) =>
    withServices(async ({ db, clock }) => {
      const failed = await retryFailed(db, clock.now())
      const wasPaused = await resumeOutbox(db)
      say(`${failed} mails are tried again${wasPaused ? ', and the outbox goes on' : ''}.`)
    }),
}
