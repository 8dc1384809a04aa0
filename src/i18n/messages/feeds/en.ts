import type { Room } from '../../message-types.ts'

export const feeds = {
  'feeds.name': 'My registrations, {site}',
  'feeds.about': 'What you registered for with {site}, kept up to date.',
  'feeds.way': 'To see, change or cancel it, ask for your links here:',
  'feeds.deadline': 'Answer about your place: {title}',
  'feeds.deadline-text': 'A place is kept for you until {time}.',
  'feeds.only': 'Only what you registered for',
  'feeds.only-text': 'Your personal calendar follows your own registrations. We send its link by mail.',
  'feeds.mail-act': 'All of them on one page',
  'feeds.lead': 'All that is registered with {email}.',
  'feeds.none': 'Nothing is registered with this address at the moment.',
  'feeds.urgent': 'Waiting for your answer',
  'feeds.coming': 'To come',
  'feeds.past': 'Past and ended',
  'feeds.invitation': 'Invitation',
  'feeds.until': 'Answer by {time}.',
  'feeds.offer-act': 'Take the place, or decline',
  'feeds.invitation-act': 'Answer the invitation',
  'feeds.calendar-lead':
    'Subscribe once, and your calendar follows your registrations by itself: their state, their times, and until when to answer. It holds no link that acts.',
  'feeds.address': 'The address of your calendar',
  'feeds.soon':
    'Each program looks for changes in its own time: Google about once a day, Outlook every few hours, Apple and Thunderbird as often as you set them. A file that is downloaded stays as it is.',
  'feeds.renew': 'Replace the address',
  'feeds.renew-text':
    'For when somebody knows it who should not. The address above stops working at once, so give the new one to every calendar that has it. Your registrations and tickets stay as they are.',
  'feeds.renew-act': 'Make a new address',
  'feeds.renewed': 'Your calendar has a new address. The one before no longer works.',
} as const satisfies Room
