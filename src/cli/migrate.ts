import { migrate } from '../database/migrate.ts'
import type { Command } from './command.ts'
import { withDatabase } from './open-desk.node.ts'

export const migrateCommand: Command = {
  name: 'migrate',
  usage: '',
  about:
    'Brings the schema of the database up to date. npm start does it by itself; servers may run meanwhile.',
  operands: 0,
  run: async ({ say }) => {
    const steps = await withDatabase(migrate)
    say(steps.length === 0 ? 'The schema is up to date.' : `Done: ${steps.join(', ')}`)
  },
}
