import { resolve } from 'node:path'
import { backUp } from '../database/backup/backup.node.ts'
import { restore } from '../database/backup/restore.node.ts'
import type { Command } from './command.ts'
import { withDatabase } from './open-desk.node.ts'

export const backupCommand: Command = {
  name: 'backup',
  usage: 'FILE',
  about:
    'Writes all that the database holds, as it stands at this moment, to a new file. Servers may run meanwhile. ' +
    'The secret is not in it: keep APP_SECRET, or the file `secret` in DATA_DIR, in another place, for without it old links die.',
  operands: 1,
  run: async ({ operands: [file = ''], say }) => {
    const rows = await withDatabase((directUrl) => backUp(directUrl, fromHere(file), new Date()))
    say(`${rows} rows are in ${file}. Keep the secret too (see backup --help).`)
  },
}

export const restoreCommand: Command = {
  name: 'restore',
  usage: 'FILE',
  about:
    'Fills a new, empty database from a backup. The outbox starts paused, so that nothing is sent twice; ' +
    'look at it, then let it go on with: mail retry',
  operands: 1,
  run: async ({ operands: [file = ''], say }) => {
    const rows = await withDatabase((directUrl) => restore(directUrl, fromHere(file)))
    say(`${rows} rows are restored. No mail goes out until: npm run symposia -- mail retry`)
  },
}

/** npm runs its scripts in the package's folder: a file is meant from where the operator stands. */
function fromHere(file: string): string {
  return resolve(process.env.INIT_CWD ?? '.', file)
}
