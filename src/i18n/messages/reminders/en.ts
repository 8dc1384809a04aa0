import type { Room } from '../../message-types.ts'

export const reminders = {
  'reminders.lead':
    'Everyone with a place gets them before the event. Who gets a place later has a fresh confirmation and is not reminded.',
  'reminders.add': 'Add a reminder',
  'reminders.new': 'A new reminder',
  'reminders.change': 'Change the reminder',
  'reminders.before': {
    one: '{count} day before, {time}',
    other: '{count} days before, {time}',
  },
  'reminders.on-day': 'On the first day, {time}',
  'reminders.all-types': 'All types without one of their own',
  'reminders.off': 'Switched off',
  'reminders.undated': 'Leaves once the date is fixed',
  'reminders.to-come': 'Leaves on {time}',
  'reminders.left': 'Left on {time}',
  'reminders.missed': 'Not sent: it was set after {time}',
  'reminders.days': 'Days before',
  'reminders.days-hint': '0 to 60, counted from the first day.',
  'reminders.time': 'Time of day',
  'reminders.time-hint': 'In the event’s time zone.',
  'reminders.on': 'Send it',
  'reminders.on-hint': 'Without a tick nobody of this type is reminded.',
  'reminders.bring-hint': 'In {language}. It stands in the mail as you write it.',
  'reminders.preview': 'The mail as you would receive it',
  'reminders.bad-days': 'Enter a number of days from 0 to 60',
  'reminders.bad-time': 'Enter a time such as 09:00',
  'reminders.too-many': {
    one: 'An event has at most {count} reminder',
    other: 'An event has at most {count} reminders',
  },
  'reminders.mail.subject': '{soon}: {event}, {when}',
  'reminders.mail.today': 'Today',
  'reminders.mail.tomorrow': 'Tomorrow',
  'reminders.mail.days': {
    one: 'In {count} day',
    other: 'In {count} days',
  },
  'reminders.mail.title': 'See you soon',
  'reminders.mail.text':
    'The event for which you have a place is near. If you can’t come after all, please cancel now, so that somebody else can have the place.',
  'reminders.mail.bring': 'What to bring',
} as const satisfies Room
