import type { Room } from '../../message-types.ts'

export const office = {
  'office.name': 'Symposia office',
  'office.menu': 'Office',
  'office.desk': 'Desk',
  'office.new-event': 'New event',
  'office.account': 'Your account',
  'office.your-events': 'Your events',
  'office.public-site': 'Public site',
} as const satisfies Room
