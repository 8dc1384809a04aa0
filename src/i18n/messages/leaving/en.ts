import type { Room } from '../../message-types.ts'

export const leaving = {
  'leaving.draft': 'Only organizers. The page goes, and subscribers’ calendars show the event as cancelled.',
  'leaving.draft-unlisted':
    'Only organizers. The page goes; who subscribed to it alone sees it as cancelled.',
  'leaving.draft-people': 'Not once anybody has registered or was invited: it can be unlisted or cancelled.',
  'leaving.unlisted':
    'Whoever has the link. It leaves listings and feeds: subscribers’ calendars show it as cancelled, participants keep their places.',
  'leaving.back': 'Everyone. It returns to the calendars that had it.',
  'leaving.had-people': 'Somebody has registered or was invited: the event can be unlisted or cancelled',
} as const satisfies Room
