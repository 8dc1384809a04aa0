import type { Room } from '../../message-types.ts'

export const newsletter = {
  'newsletter.title': 'For the newsletter',
  'newsletter.lead': 'The events ahead, in the newsletter’s form, ready to paste.',
  'newsletter.none': 'No published event fits this choice.',
  'newsletter.preview': 'How it looks',
  'newsletter.html': 'As HTML',
  'newsletter.md': 'As Markdown',
  'newsletter.txt': 'As plain text',
  'newsletter.save': 'Save as a file',
  'newsletter.choose': 'What is in it',
  'newsletter.language': 'Language',
  'newsletter.from': 'From',
  'newsletter.until': 'Until',
  'newsletter.most': 'How many events',
  'newsletter.most-hint': { one: '{count} at most.', other: '{count} at most.' },
  'newsletter.plain': 'Without links',
  'newsletter.called-off': 'Postponed and cancelled events too',
  'newsletter.show': 'Show',
  'newsletter.desk': 'Newsletter',
} as const satisfies Room
