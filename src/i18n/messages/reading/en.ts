import type { Room } from '../../message-types.ts'

export const reading = {
  'reading.no-start': 'It does not say when it starts.',
  'reading.time': 'No time can be read from “{time}”.',
  'reading.zone': 'Nothing says which time zone “{zone}” is.',
  'reading.kinds': 'It starts as a day and ends at an hour, or the other way round.',
  'reading.end-first': 'It ends before it starts.',
  'reading.gap': 'Clocks in {zone} skip {time}: the nearest times that exist are {before} and {after}.',
  'reading.endless': 'It repeats without end. Give it a last date, and it can be read.',
  'reading.too-often': 'It repeats more than 200 times, or for more than 100 years.',
  'reading.part': 'It repeats by a rule that is not read here: {part}',
  'reading.no-dates': 'It repeats, and each of its dates is taken out again.',
  'reading.unclosed': 'The line that ends it is missing: the file may have been cut off.',
  'reading.line-long': 'One of its lines is too long.',
  'reading.entry-long': 'It is too long.',
  'reading.file-long': 'The file is larger than 10 MB. Nothing of it was read.',
  'reading.parts': 'The file has too many entries. From this line on it was not read.',
  'reading.json-large': 'This JSON is nested too deeply, or holds too much.',
} as const satisfies Room
