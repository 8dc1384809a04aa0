import { expect, test } from 'vitest'
import { type Audience, admits } from '../../src/registrations/types/audience.ts'
import { readAudience } from '../../src/registrations/types/audience-form.ts'

const of = (kind: Audience['kind'], ...values: string[]): Audience => ({ kind, values })
const email = 'amina@example.org'

test.for([
  ['the code itself', 'Reef-2019', true],
  ['another case', 'rEEF-2019', true],
  ['spaces around it', '  Reef-2019\t', true],
  ['full-width letters from a Chinese keyboard', 'Ｒｅｅｆ－２０１９', true],
  ['nothing', '', false],
  ['a beginning of it', 'Reef-201', false],
  ['more than it', 'Reef-20190', false],
  ['two of them', 'Reef-2019 Drylands', false],
  ['a pattern', '.*', false],
  ['a NUL behind it', 'Reef-2019\u0000', false],
  ['a letter of another script', 'Rееf-2019', false],
] as const)('%s opens a type with a code: %j, %s', ([, code, opens]) => {
  expect(admits(of('code', 'Drylands', 'Reef-2019'), { email, code })).toBe(opens)
})

test.for([
  ['amina@example.org', true],
  ['AMINA@Example.ORG', true],
  ['amina@lab.example.org', true],
  ['amina@badexample.org', false],
  ['amina@example.org.evil.test', false],
  ['amina@example.com', false],
  ['example.org@evil.test', false],
  ['amina@büro.example', true],
  ['amina@xn--bro-hoa.example', true],
] as const)('%s is of the domains: %s', ([address, isOf]) => {
  expect(admits(of('domain', 'example.org', 'xn--bro-hoa.example'), { email: address, code: '' })).toBe(isOf)
})

test('a list knows addresses in any case, and no other', () => {
  const list = of('list', 'amina@example.org')

  expect(admits(list, { email: 'Amina@EXAMPLE.org', code: '' })).toBe(true)
  expect(admits(list, { email: 'amina@lab.example.org', code: '' })).toBe(false)
  expect(admits(list, { email: 'bo@example.org', code: 'amina@example.org' })).toBe(false)
})

test('lines are taken as they are meant: each once, empty ones not', () => {
  expect(readAudience('domain', '\n@Example.org\r\n*.example.org\n\nBüro.example')).toEqual({
    audience: of('domain', 'example.org', 'xn--bro-hoa.example'),
  })
  expect(readAudience('list', ' Amina@Example.org \namina@example.ORG')).toEqual({
    audience: of('list', 'amina@example.org'),
  })
  expect(readAudience('code', 'Reef-2019\nreef-2019\nDrylands')).toEqual({
    audience: of('code', 'reef-2019', 'Drylands'),
  })
  expect(readAudience('all', 'whatever')).toEqual({ audience: of('all') })
})

test.for([
  ['code', 'Reef-2019\nshort', 'types.bad-code'],
  ['code', 'a'.repeat(65), 'types.bad-code'],
  ['code', 'Reef\u00002019', 'form.unreadable'],
  ['domain', 'example.org\n\nlocalhost', 'types.bad-domain'],
  ['domain', 'amina@example.org', 'types.bad-domain'],
  ['domain', '192.0.2.1', 'types.bad-domain'],
  ['list', 'example.org', 'types.bad-address'],
  ['list', 'Amina <amina@example.org>', 'types.bad-address'],
  ['list', ' \n ', 'types.values-missing'],
  ['code', Array.from({ length: 501 }, (_, place) => `code-${place}`).join('\n'), 'types.values-many'],
] as const)('%s: %j is refused', ([kind, text, key]) => {
  expect(readAudience(kind, text)).toMatchObject({ problem: { key } })
})

test('the line that is wrong is named as it is counted on the page', () => {
  expect(readAudience('domain', 'example.org\n\nlocalhost')).toMatchObject({
    problem: { values: { line: 3 } },
  })
})
