import type { Room } from '../../message-types.ts'

export const listed = {
  'listed.title': 'Participants',
  'listed.lead': 'Who takes part and agreed to be named here, until {date}.',
  'listed.none': 'Nobody is named here yet.',
  'listed.more': 'More names',
  'listed.first': 'From the beginning',
  'listed.own': 'Are you named here and would rather not be? Take it back on your own page.',
  'listed.over': 'This list is over',
  'listed.over-text': 'The participants of this event were named here until {date}.',
} as const satisfies Room
