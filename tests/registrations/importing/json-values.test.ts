import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../../src/registrations/importing/reading/json-value.ts'
import { inTurns } from '../../../src/time/turns.ts'
import { atOnce, turnsDuring } from '../../support/turns.ts'

const notJson = { problem: { key: 'importing.not-json' } }
const tooLarge = { problem: { key: 'reading.json-large' } }

function read(text: string) {
  return atOnce(readJson(text))
}

function asJsonParse(text: string) {
  try {
    return { json: JSON.parse(text) }
  } catch {
    return notJson
  }
}

test('JSON is read as JSON.parse reads it, however it is spaced', () => {
  fc.assert(
    fc.property(fc.json({ maxDepth: 8 }), fc.constantFrom(undefined, 1, '\t', '\r\n '), (text, space) => {
      const written = JSON.stringify(JSON.parse(text), undefined, space)

      expect([read(written), read(text)]).toEqual([asJsonParse(written), asJsonParse(text)])
    }),
    { numRuns: 300 },
  )
})

test('what JSON.parse refuses is refused', () => {
  const pieces = fc.constantFrom(
    ...['{', '}', '[', ']', ',', ':', '"', '\\', '\\"', '\\u00e9', '\\u12', 'true', 'nul', 'null', ' '],
    ...['0', '-', '-1.5e+3', '01', '1.', '.5', '1e', '"a"', '{"a":1}', '[1,2]', '\n', '\u00A0', '\t', 'é'],
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (all) => {
      const text = all.join('')

      expect(read(text)).toEqual(asJsonParse(text))
    }),
    { numRuns: 3_000 },
  )
})

test('a name of an object’s prototype is a field like any other', () => {
  const { json } = read('{"__proto__":{"events":[]},"constructor":1}') as { json: object }

  expect(Object.getPrototypeOf(json)).toBe(Object.prototype)
  expect(Object.keys(json)).toEqual(['__proto__', 'constructor'])
})

test.for([
  ['lists in lists', '['.repeat(4_000_000)],
  ['objects in objects', '{"a":'.repeat(500_000)],
  ['a list of too many', `[${'0,'.repeat(10_000)}0]`],
  ['an object of too many fields', `{${Array.from({ length: 10_001 }, (_, name) => `"${name}":0`)}}`],
  ['too many lists', `[${`[${'[],'.repeat(9_999)}[]],`.repeat(101)}0]`],
  ['a text of too many quotes', `"${'\\"'.repeat(200_000)}"`],
] as const)('%s are not read to their end', ([, text]) => {
  expect(read(text)).toEqual(tooLarge)
})

test('of a text too long for an event a little more than an event may have is kept', () => {
  const { json } = read(`["${'x'.repeat(100_000)}","${'x'.repeat(300_000)}","y"]`) as { json: string[] }

  expect(json.map(({ length }) => length)).toEqual([100_000, 100_001, 1])
})

test('others have their turn while much of it is read', async () => {
  const text = `[${`[${'{"a":"b"},'.repeat(9_999)}0],`.repeat(20)}0]`

  expect(await turnsDuring(inTurns(readJson(text)))).toBeGreaterThan(2)
})
