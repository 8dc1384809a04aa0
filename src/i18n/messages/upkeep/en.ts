import type { Room } from '../../message-types.ts'

export const upkeep = {
  'upkeep.title': 'State',
  'upkeep.lead': 'What the site runs on, and what needs attention.',
  'upkeep.unknown': 'unknown',
  'upkeep.zones': 'Time zone data',
  'upkeep.zones-runtime': 'In this process',
  'upkeep.zones-database': 'Stored times come from',
  'upkeep.zones-machine': 'On the machine',
  'upkeep.zones-old':
    'The machine knows newer laws than this process: update the runtime, and start the site again.',
  'upkeep.moved': 'Events that new data moved',
  'upkeep.moved-none': 'None so far.',
  'upkeep.database': 'Database',
  'upkeep.server': 'Version of the server',
  'upkeep.schema': 'Schema',
  'upkeep.missing': {
    one: 'The database lacks {count} step of the schema: run the migration.',
    other: 'The database lacks {count} steps of the schema: run the migration.',
  },
  'upkeep.see-mails': 'See the mails',
  'upkeep.process': 'Process',
  'upkeep.runtime': 'Runtime',
  'upkeep.since': 'Running since',
} as const satisfies Room
