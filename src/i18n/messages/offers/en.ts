import type { Room } from '../../message-types.ts'

export const offers = {
  'offers.text': 'It is held in your name. Take it by the deadline, or it goes to the next in line.',
  'offers.deadline': 'Answer by {time}',
  'offers.yours': '{time} in {place}',
  'offers.left-days': { one: '{count} day left', other: '{count} days left' },
  'offers.left-hours': { one: '{count} hour left', other: '{count} hours left' },
  'offers.left-minutes': { one: '{count} minute left', other: '{count} minutes left' },
  'offers.rests':
    'While the event is postponed, the offer rests: the place stays held for you, and you get a new deadline with the new date.',
  'offers.line-paused': 'The organizers have paused the waiting list. You keep your place in it.',
  'offers.line-closed':
    'Places that fall free are no longer offered by themselves so late. The organizers can still give you one.',
  'offers.ended.title': 'The time to answer has run out',
  'offers.ended.text': 'The offer ended on {time}, and the place goes to the next in line.',
  'offers.expired.text':
    'A place was held for you, and no answer came in time. The offer ended on {time}, and the place went to the next in line.',
  'offers.take': 'Take the place',
  'offers.take.title': 'Take the place?',
  'offers.take.text': 'The place becomes yours at once, and we send your ticket to {email}.',
  'offers.decline': 'No, thank you',
  'offers.back': 'Back to my page',
  'offers.again': 'Ask for a place again',
  'offers.again.title': 'Ask for a place again?',
  'offers.again.text':
    'You go to the end of the waiting list with a new number. When it is your turn, we write to {email}.',
  'offers.too-late': 'Your answer came after the deadline. The place is no longer held for you.',
  'offers.no-offer': 'No place is held for you now. Here is how things stand.',
  'offers.no-line': 'The waiting list takes nobody now.',
  'offers.closed': 'The event takes no more registrations.',
  'offers.other-live':
    'You have another registration for this event. Ask for its link under “My registrations”.',
} as const satisfies Room
