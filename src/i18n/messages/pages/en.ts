import type { Room } from '../../message-types.ts'

export const pages = {
  'privacy.title': 'Privacy',
  'privacy.lead': 'What we keep, who reads it, and what you can do.',
  'privacy.pages-title': 'These pages',
  'privacy.pages':
    'They set no cookie, keep nothing in your browser, load nothing from other sites and count no visitors.',
  'privacy.register-title': 'When you register',
  'privacy.register':
    'We keep what you type in the form, to run that event. Its organizers read it, each as far as their role needs. Other participants see nothing of it.',
  'privacy.own':
    'Your own page, whose link we mail you, shows what is kept and gives it to you as a file. You can correct it there, and have all of it erased.',
  'privacy.mail': 'We write to you about your registration, and about nothing else unless you asked for it.',
  'privacy.keep': {
    one: 'Registrations become anonymous {count} month after their event.',
    other: 'Registrations become anonymous {count} months after their event.',
  },
  'privacy.notice': 'The organization’s notice',
  'privacy.version': 'Version {number}',
  'accessibility.title': 'Accessibility',
  'accessibility.lead': 'Everyone should be able to read, register and come.',
  'accessibility.pages-title': 'These pages',
  'accessibility.pages':
    'They follow WCAG 2.2, level AA. They work by keyboard, with a screen reader, enlarged, in high contrast, in the dark, on paper and without scripts.',
  'accessibility.checked':
    'An automatic test checks them at the width of a phone and of a desk. They have not been tested with people who use a screen reader every day.',
  'accessibility.events-title': 'The events',
  'accessibility.events':
    'Do you need something to take part, or does something here stand in your way? Write to us. We answer, and put right what we can.',
  'contact.title': 'Contact',
  'contact.lead': 'Questions about an event go to its organizers first: their address is on its page.',
  'contact.address': 'Address',
  'contact.email': 'E-mail',
  'contact.phone': 'Telephone',
  'contact.website': 'Website',
} as const satisfies Room
