import type { Room } from '../../message-types.ts'

/** Questions of all kinds: their answers, when they are asked, and their editor. */
export const questions = {
  'answer.bad-phone': 'Answer “{question}” with a telephone number, such as +254 20 123 4567',
  'answer.bad-email': 'Answer “{question}” with an e-mail address like name@example.org',
  'answer.bad-stay': 'Give the first and the last day of “{question}”, such as 2019-11-05 and 2019-11-08',
  'answer.stay-backwards': 'The last day of “{question}” is before the first',
  'answer.outside-days': 'Answer “{question}” with days from {least} to {most}',
  'answer.too-early': 'Answer “{question}” with days not before {least}',
  'answer.too-late': 'Answer “{question}” with days not after {most}',
  'answer.choice-full': 'No places are left for: {choices}. Choose something else',
  'answer.from': 'First day',
  'answer.to': 'Last day',
  'answer.only-if': 'Only if you answered “{question}” with {answers}',
  'answer.only-if-ticked': 'Only if you ticked “{question}”',
  'answer.only-if-given': 'Only if you answered “{question}”',
  'answer.why': 'Why we ask: {purpose}',
  'questions.kind.phone': 'Telephone number',
  'questions.kind.email': 'E-mail address',
  'questions.kind.affiliation': 'Institution',
  'questions.kind.file': 'File',
  'questions.kind.picture': 'Picture',
  'questions.kind.stay': 'Days of a stay',
  'questions.kind.sessions': 'Sessions of the programme',
} as const satisfies Room
