import type { Room } from '../../message-types.ts'

export const leaving = {
  'leaving.draft': 'Only organizers. The page goes, and subscribers’ calendars show the event as cancelled.',
  'leaving.draft-unlisted':
    'Only organizers. The page goes; who subscribed to it alone sees it as cancelled.',
  'leaving.draft-people': 'Not while people are registered: postpone or cancel it instead.',
  'leaving.unlisted':
    'Whoever has the link. It leaves listings and feeds: subscribers’ calendars show it as cancelled, participants keep their places.',
  'leaving.back': 'Everyone. It returns to the calendars that had it.',
  'leaving.has-people': 'People have registered: postpone or cancel the event instead',
} as const satisfies Room
