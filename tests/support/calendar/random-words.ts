import fc from 'fast-check'

const hostile = [
  ...['a\\nb\\Nc', '\\', '\\\\', ';,\\;\\,', 'x;y,z\\n\\', '"^\'^n', ':', ' \t ', '\\\\n'],
  ...[
    'END:VEVENT',
    'END:VCALENDAR',
    'BEGIN:VALARM',
    'UID:1',
    'DTSTART:20200101T000000Z',
    'TZID=Europe/Paris:',
  ],
  ...[
    '🧪'.repeat(40),
    '会'.repeat(60),
    'عربى مؤتمر '.repeat(30),
    '\u200Fשלום\u200E',
    'ﬁ́',
    '👩🏽‍🔬',
    'é'.repeat(74),
  ],
  ...['a'.repeat(73), 'a'.repeat(74), 'a'.repeat(75), 'a'.repeat(76), 'https://example.org/?a=1,2;3&b="c"'],
  ...['=1+1', '<b>bold</b> &amp;', '%0D%0AUID:2', '__proto__', 'constructor', 'x'.repeat(3_000)],
]
// What no text gate lets through may still come out of an old database.
const raw = [
  'a\r\nEND:VEVENT\r\nBEGIN:VEVENT',
  'a\rb',
  'nul\u0000bell\u0007',
  'lone \uD83E surrogate',
  'tab\tbed',
]

/** Any characters at all. fast-check's own unit `binary` first maps all of Unicode, which takes most of a second. */
const anyCharacters = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0xd7ff }), fc.integer({ min: 0xe000, max: 0x10ffff })), {
    maxLength: 120,
  })
  .map((codes) => String.fromCodePoint(...codes))

/** A line as organizers and enemies type it, but for the line ends of Unicode: every gate refuses them, and node-ical stumbles. */
export const anyLine = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 60 }) },
    { weight: 1, arbitrary: anyCharacters },
    { weight: 3, arbitrary: fc.constantFrom(...hostile, ...raw) },
  )
  .map((line) => line.replace(/[\u2028\u2029]/g, ''))

/** Text of several lines, up to the length at which an abstract is cut. */
export const anyText = fc.oneof(
  anyLine,
  fc.array(anyLine, { maxLength: 5 }).map((lines) => lines.join('\n')),
  fc.array(anyLine, { maxLength: 3 }).map((lines) => lines.join('\r\n\r\n')),
)

/** The text as a calendar can carry it: no control characters but tabs and line ends, no halves of characters (CAL-1, CAL-3). */
export function carried(text: string): string {
  const [tab, lineFeed, carriageReturn] = [0x09, 0x0a, 0x0d]
  const kept = [...text].filter((character) => {
    const code = character.codePointAt(0) ?? 0
    if (code === tab || code === lineFeed || code === carriageReturn) return true
    return code >= 0x20 && !(code >= 0x7f && code <= 0x9f) && !(code >= 0xd800 && code <= 0xdfff)
  })
  return kept.join('').replaceAll('\r\n', '\n').replaceAll('\r', '\n')
}
