import type { Room } from '../../message-types.ts'

export const erasing = {
  'erasing.title': 'Erase your data',
  'erasing.goes':
    'Everything that says who you are is removed from this event: name, addresses, answers, files, mails, and what was noted about you. Nobody can bring it back.',
  'erasing.stays':
    'What stays is a number, a state and times. The organizers count with them; they do not say who you are.',
  'erasing.place': 'Your registration is cancelled first, and your place goes to whoever is next.',
  'erasing.live': 'Your registration is cancelled first.',
  'erasing.link-dies': 'This page and its link stop working.',
  'erasing.save-first': 'Take a copy of your data first',
  'erasing.sure': 'Erase everything about me in this event',
  'erasing.not-sure': 'Tick the box if this is what you want',
  'erasing.go': 'Erase my data',
  'erasing.keep': 'No, keep them',
  'erasing.meanwhile': 'Something has changed meanwhile, and nothing is erased yet. Please try again.',
  'erasing.done': 'Your data are erased',
  'erasing.done-text':
    'Nothing in this event says who you are any more. The link to your page no longer works.',
  'erasing.person': 'Erase this person’s data',
  'erasing.person-title': 'Erase the data of {name}',
  'erasing.person-goes':
    'Everything that says who this is disappears: name, addresses, answers, files, mails, notes, the invitation. Number, state and times stay for the counts. Nobody can bring it back.',
  'erasing.person-live':
    'The registration is cancelled first, and a place that it holds goes to whoever is next. No mail is sent.',
  'erasing.person-sure': 'This person’s data are to be erased for good',
  'erasing.person-go': 'Erase for good',
  'erasing.person-done': 'The data of this person are erased.',
  'erasing.retention-on': 'As it stands, registrations of this event become anonymous on {date}.',
} as const satisfies Room
