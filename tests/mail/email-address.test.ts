import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldEmail, parseEmail, sendableEmail } from '../../src/mail/email-address.ts'

test.for([
  ['amina@example.org', 'amina@example.org', 'amina@example.org'],
  ['Amina.Njoroge+narok@Example.ORG', 'amina.njoroge+narok@example.org', 'Amina.Njoroge+narok@example.org'],
  ["o'brien_2!#$%&*/=?^`{|}~-@a-b.example", "o'brien_2!#$%&*/=?^`{|}~-@a-b.example", undefined],
  ['li@中文.example', 'li@xn--fiq228c.example', 'li@xn--fiq228c.example'],
  ['Jurgen@example.org', 'jurgen@example.org', 'Jurgen@example.org'],
  ['a@BÜCHER.example', 'a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
  ['a@bu\u0308cher.example', 'a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
  ['a@xn--bcher-kva.example', 'a@xn--bcher-kva.example', 'a@xn--bcher-kva.example'],
  [`${'a'.repeat(64)}@example.org`, `${'a'.repeat(64)}@example.org`, undefined],
] as const)('%s is an address, and two spellings of it are one', ([typed, folded, sent]) => {
  const parsed = parseEmail(typed)

  expect(parsed).toEqual({ ok: true, address: typed.normalize('NFC'), folded })
  expect(foldEmail(typed)).toBe(folded)
  expect(sendableEmail(typed)).toBe(sent ?? typed)
})

test.for([
  '',
  'amina',
  '@example.org',
  'amina@',
  'amina@localhost',
  'amina@example..org',
  'amina@.example.org',
  'amina@example.org.',
  '.amina@example.org',
  'amina.@example.org',
  'a..b@example.org',
  'a@b@example.org',
  '"a b"@example.org',
  'a(comment)@example.org',
  'Amina <amina@example.org>',
  'amina@example.org, eve@example.org',
  'amina@example.org;eve@example.org',
  'group: a@example.org;',
  'amina@[192.0.2.1]',
  'amina@192.0.2.1',
  'amina@1.2',
  'amina@exa_mple.org',
  'amina@-example.org',
  'amina@example-.org',
  'amina@example.org:25',
  'amina@example.org/path',
  'amina@ex%61mple.org',
  'amina@example。org',
  ' amina@example.org',
  'amina@example.org\r\nBcc: eve@example.org',
  'amina\0@example.org',
  'amina@exam\u200Bple.org',
  'amina@\u202Eexample.org',
  `${'a'.repeat(65)}@example.org`,
  `a@${'b'.repeat(64)}.org`,
  `a@${'bcdefghi.'.repeat(30)}org`,
])('%j is refused', (typed) => {
  expect(parseEmail(typed)).toEqual({ ok: false, reason: 'not-an-address' })
})

test.for(['amína@example.org', '李@example.org', 'а@example.org'])(
  '%s is refused for its letters before the @',
  (typed) => {
    expect(parseEmail(typed)).toEqual({ ok: false, reason: 'local-part-not-ascii' })
  },
)

test('whatever passes is one address of one line, and is found by its folded form', () => {
  const pieces = fc.constantFrom(
    'a',
    'B',
    '.',
    '-',
    '+',
    '@',
    'é',
    '中',
    ' ',
    '"',
    '<',
    '>',
    ',',
    ';',
    '\r',
    '\n',
    '\0',
    '1',
    '_',
    '[',
    '(',
    '\u202E',
    'xn--',
  )
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.emailAddress(),
    fc.string({ unit: 'binary' }),
  )
  fc.assert(
    fc.property(texts, (typed) => {
      const parsed = parseEmail(typed)
      if (!parsed.ok) return
      expect(sendableEmail(typed)).toMatch(/^[\x21-\x7e]+@[a-z0-9.-]+\.[a-z0-9-]+$/)
      expect(sendableEmail(typed).match(/@/g)).toHaveLength(1)
      expect(sendableEmail(typed)).not.toMatch(/[\s"(),:;<>[\\\]]/)
      expect(foldEmail(parsed.folded)).toBe(parsed.folded)
      expect(parseEmail(parsed.address)).toEqual(parsed)
      expect(parseEmail(typed.toUpperCase())).toMatchObject({ ok: true, folded: parsed.folded })
    }),
    { numRuns: 3000 },
  )
})
