import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readErasures, replayErasures, writeErasures } from '../registrations/erasing/replay.ts'
import { createLane } from '../registrations/lane/lane.ts'
import { type Command, refuse } from './command.ts'
import { withServices } from './open-desk.node.ts'

export const erasuresListCommand: Command = {
  name: 'erasures list',
  usage: 'FILE',
  about:
    'Writes the ids of those whose data were erased to a new file, and nothing else about them. Keep it apart from the ' +
    'backups, and write it more often: a database that is restored knows them again until they are erased again.',
  operands: 1,
  run: async ({ operands: [file = ''], say }) => {
    const list = await withServices(writeErasures)
    writeFileSync(fromHere(file), list, { flag: 'wx', mode: 0o600 })
    say(`${list.split('\n').length - 1} erasures are in ${file}.`)
  },
}

export const erasuresReplayCommand: Command = {
  name: 'erasures replay',
  usage: 'FILE',
  about: 'Erases again whom a restored database still knows, from a list that `erasures list` wrote.',
  operands: 1,
  run: async ({ operands: [file = ''], say }) => {
    const listed =
      readErasures(readFileSync(fromHere(file), 'utf8')) ?? refuse(`${file} is no list of erasures`)
    const counts = await withServices((services) => replayErasures(services, createLane(services), listed))
    say(
      `${counts.get('erased') ?? 0} of ${listed.length} are erased; ${counts.get('not-found') ?? 0} are not known here.`,
    )
    const left = listed.length - (counts.get('erased') ?? 0) - (counts.get('not-found') ?? 0)
    if (left > 0) refuse(`${left} could not be erased just now. Run this again.`)
  },
}

/** npm runs its scripts in the package's folder: a file is meant from where the operator stands. */
function fromHere(file: string): string {
  return resolve(process.env.INIT_CWD ?? '.', file)
}
