import { Writable } from 'node:stream'
import { exportForOperator } from '../attendees/export/export.ts'
import { type Format, formats } from '../attendees/export/formats.ts'
import { type Command, refuse } from './command.ts'
import { withServices } from './open-desk.node.ts'

const known = Object.keys(formats) as Format[]

export const exportAttendeesCommand: Command = {
  name: 'export attendees',
  usage: `SLUG --format ${known.join('|')} [--header keys]`,
  about:
    'Writes an event’s attendee list to standard output: everybody, all columns but sensitive answers. ' +
    'For example: npm run -s symposia -- export attendees SLUG --format csv > list.csv',
  operands: 1,
  options: ['format', 'header'],
  run: async ({ operands: [slug = ''], option }) => {
    const format =
      known.find((name) => name === (option('format') ?? 'csv')) ??
      refuse(`--format must be one of ${known.join(', ')}`)
    const header = option('header') === 'keys' ? 'keys' : 'words'
    await withServices(async (services) => {
      const exported =
        (await exportForOperator(services, slug, format, header)) ?? refuse(`There is no event ${slug}`)
      await exported.body.pipeTo(Writable.toWeb(process.stdout), { preventClose: true })
    })
  },
}
