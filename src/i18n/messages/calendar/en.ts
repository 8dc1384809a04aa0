import type { Room } from '../../message-types.ts'

export const calendar = {
  'calendar.feed.about': 'Events of {site}, kept up to date.',
  'calendar.feed.cut': 'Older events are left out here; they are all listed at {address}',
  'calendar.cancelled': 'Cancelled: {title}',
  'calendar.postponed': 'Postponed: {title}',
  'calendar.hours': '{hours} {zone}',
  'calendar.hours-daily': '{hours} each day, {zone}',
  'calendar.register': 'Register by {date}:',
  'calendar.apply': 'Apply by {date}:',
  'calendar.invitation': 'By invitation only.',
  'calendar.broadcast': 'Watch online:',
  'calendar.applied': 'Application sent: {title}',
  'calendar.waitlisted': 'Waiting list: {title}',
  'calendar.offered': 'Place offered: {title}',
  'calendar.number': 'Registration no. {number}',
  'calendar.error.twice': 'The parameter “{name}” is given twice.',
  'calendar.error.value': 'The parameter “{name}” has a value that is not known here.',
} as const satisfies Room
