import type { Room } from '../../message-types.ts'

export const mailbox = {
  'mailbox.title': 'Mailbox',
  'mailbox.lead': 'The demonstration sends no mail. What would have been sent is kept here, newest first.',
  'mailbox.empty': 'No mail yet',
  'mailbox.empty-text': 'Register for an event: the mail about it arrives here.',
  'mailbox.to': 'To',
  'mailbox.from': 'From',
  'mailbox.reply-to': 'Replies to',
  'mailbox.at': 'Written',
  'mailbox.attachments': 'Attachments',
  'mailbox.as-html': 'As most programs show it',
  'mailbox.as-text': 'As text',
  'mailbox.back': 'All mails',
  'mailbox.clock': 'The demonstration’s clock',
  'mailbox.clock-now': 'It is now {time}',
  'mailbox.advance': 'Move it forward by',
  'mailbox.advance-hour': '1 hour',
  'mailbox.advance-day': '1 day',
  'mailbox.advance-offer': '49 hours',
  'mailbox.advance-week': '1 week',
  'mailbox.advance-month': '30 days',
} as const satisfies Room
