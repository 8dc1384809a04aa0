import type { Room } from '../../message-types.ts'

export const files = {
  'files.title': 'Your files',
  'files.lead': 'A file is kept at once. Another one takes its place.',
  'files.none': 'No files are asked for now.',
  'files.later': 'This file is added later, on the own page that comes with the registration.',
  'files.file-hint': 'PDF, DOCX, ODT, PNG, JPEG or WebP, at most 2 MB for all files sent at once.',
  'files.picture-hint': 'PNG, JPEG or WebP, at most 2 MB for all files sent at once.',
  'files.kept': '{file} is kept. Choose another one to replace it.',
  'files.now': 'Kept now:',
  'files.drop': 'Remove this file',
  'files.missing': 'Choose a file: {question}',
  'files.empty': 'The file is empty: {question}',
  'files.too-large': 'The file is larger than 2 MB. Choose a smaller one: {question}',
  'files.no-file': 'This is not a PDF, DOCX, ODT, PNG, JPEG or WebP file: {question}',
  'files.no-picture': 'This is not a PNG, JPEG or WebP picture: {question}',
  'files.save': 'Save the file',
  'files.remove': 'Remove',
  'files.remove-one': 'Remove: {file}',
  'files.required': 'This file is required: choose another one to replace it',
  'files.too-many': 'At most five questions of an event may ask for files',
  'files.not-at-door': 'A file cannot be asked for at the door',
} as const satisfies Room
