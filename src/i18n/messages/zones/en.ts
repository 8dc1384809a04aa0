import type { Room } from '../../message-types.ts'

export const zones = {
  'zones.title': 'New time zone data',
  'zones.about':
    'The law on time changed: version {version} of the time zone data. What is announced stays, in {zone}; the moment that it means may be another.',
  'zones.moved': '{name}: was {was} by this clock, now {now}',
  'zones.sessions': {
    one: '{count} session of the programme moved as well',
    other: '{count} sessions of the programme moved as well',
  },
  'zones.types': {
    one: 'The registration period of {count} type moved as well',
    other: 'The registration periods of {count} types moved as well',
  },
  'zones.gap-event': 'A time of the event does not exist any more: the clocks skip it.',
  'zones.gap-programme': 'A time of the programme does not exist any more: the clocks skip it.',
  'zones.gap-types': 'A time of a type’s registration period does not exist any more: the clocks skip it.',
  'zones.choose': 'Choose another hour',
  'zones.seen': 'Put it away',
  'zones.badge': 'Time zone',
  'zones.desk': 'New time zone data moved it.',
  'zones.desk-gap': 'A time of it does not exist any more: choose another.',
} as const satisfies Room
