import { checkZoneData } from '../events/zone-data/derive-again.ts'
import { listSlugsOf } from '../events/zone-data/zone-data-store.ts'
import { findMachineZoneVersion } from '../operation/machine-zones.node.ts'
import type { Command } from './command.ts'
import { withServices } from './open-desk.node.ts'

export const zonesCheckCommand: Command = {
  name: 'zones check',
  usage: '',
  about:
    'Says which zone data this runtime, the database and the machine have, and which events to come would move. ' +
    'Changes nothing: a server moves them at its next start.',
  operands: 0,
  run: ({ say }) =>
    withServices(async (services) => {
      const { version, keptVersion, moved, unsettled, failed } = await checkZoneData(services)
      const machine = findMachineZoneVersion()
      say(
        `Zone data: ${version} in this runtime, ${keptVersion ?? 'none yet'} in the database, ${machine ?? 'none'} on the machine.`,
      )
      if (machine !== undefined && machine > version)
        say('The machine knows newer laws than this runtime: update it.')
      const slugs = async (ids: typeof moved) => (await listSlugsOf(services.db, ids)).join(' ')
      say(moved.length === 0 ? 'No event moves.' : `${moved.length} events move: ${await slugs(moved)}`)
      if (unsettled.length > 0)
        say(`Their hours do not exist any more, choose others: ${await slugs(unsettled)}`)
      if (failed.length > 0) say(`Could not be looked at, see the log: ${failed.join(' ')}`)
    }),
}
