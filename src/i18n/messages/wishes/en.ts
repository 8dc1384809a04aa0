import type { Room } from '../../message-types.ts'

export const wishes = {
  'wishes.title': 'Tell me when the date is fixed',
  'wishes.lead':
    'We write to you once, as soon as the date of this event is fixed. Your address is used for nothing else, and forgotten then.',
  'wishes.send': 'Tell me',
  'wishes.sent': 'We will tell you',
  'wishes.sent-text': 'As soon as the date is fixed, a mail goes to {email}.',
  'wishes.again': 'Enter another address',
  'wishes.mail.subject': 'The date is fixed: {event}, {when}',
  'wishes.mail.word': 'As you wished',
  'wishes.mail.title': 'The date is fixed',
  'wishes.mail.text': 'You asked to be told. If you would like to come, all else stands on the event’s page.',
  'wishes.mail.why':
    'You receive this because you asked to be told with this address. Nothing more will come.',
} as const satisfies Room
