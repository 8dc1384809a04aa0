import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/forms/answers.ts'
import type { Question } from '../../src/forms/question.ts'
import { typedFrom } from '../../src/http/form.ts'
import { cleanLine, cleanText, lengthOf } from '../../src/http/text-gate.ts'
import { newId, type TypeId } from '../../src/ids.ts'
import { question } from '../support/questions.ts'

function answer(asked: Question, ...values: readonly string[]) {
  const typed = typedFrom(values.map((value) => [`answer.${asked.key}`, value] as const))
  const { answers, problems } = readAnswers([asked], null, typed)
  return { kept: answers.open[asked.key], problem: problems.get(`answer.${asked.key}`)?.key }
}

const anyText = fc.string({ unit: 'binary', maxLength: 600 })

test('a text comes back exactly, in NFC and without outer white space, or is refused with a message', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { kept, problem } = answer(question('text'), text)
      const clean = cleanLine(text)
      if (text.trim() === '') return kept === undefined && problem === undefined
      if (clean === undefined) return problem === 'answer.unreadable'
      if (lengthOf(clean) > 500) return problem === 'answer.too-long'
      return kept === clean && problem === undefined
    }),
    { numRuns: 2_000 },
  )
})

test('a long text keeps its lines', () => {
  fc.assert(
    fc.property(fc.array(anyText, { maxLength: 12 }), (lines) => {
      const text = lines.join('\r\n')
      const { kept, problem } = answer(question('long-text'), text)
      const clean = cleanText(text)
      if (text.trim() === '') return kept === undefined && problem === undefined
      if (clean === undefined) return problem === 'answer.unreadable'
      if (lengthOf(clean) > 5_000) return problem === 'answer.too-long'
      return kept === clean && problem === undefined
    }),
  )
})

test('a number comes back as the number typed, or is refused', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 999 }), (whole, thousandths) => {
      const typed = `${whole}.${String(thousandths).padStart(3, '0')}`
      return answer(question('number'), typed).kept === Number(typed)
    }),
  )
  for (const typed of ['1e3', '0x10', '1,5', '٣', 'Infinity', 'NaN', '1 2', '+5', '9'.repeat(20)])
    expect(answer(question('number'), typed).problem).toBe('answer.bad-number')
})

test.for([
  [{ least: 0, most: 2 }, '3', 'answer.out-of-bounds'],
  [{ least: 0, most: 2 }, '2', undefined],
  [{ least: 1950, most: null }, '1949', 'answer.too-small'],
  [{ least: null, most: 5 }, '6', 'answer.too-large'],
] as const)('a number within %o: %s', ([bounds, typed, problem]) => {
  expect(answer(question('number', bounds), typed).problem).toBe(problem)
})

test.for([
  ['yes-no', 'yes', true],
  ['date', '2019-11-07', '2019-11-07'],
  ['country', 'KE', 'KE'],
  ['one', 'vegan', 'vegan'],
] as const)('a %s answer %s is kept', ([kind, typed, kept]) => {
  expect(answer(question(kind, { options: ['vegan', 'halal'] }), typed)).toEqual({ kept, problem: undefined })
})

test.for([
  ['yes-no', 'no', 'answer.choose'],
  ['date', '2019-02-29', 'answer.bad-date'],
  ['date', '07/11/2019', 'answer.bad-date'],
  ['country', 'ke', 'answer.bad-country'],
  ['country', 'ZZ', 'answer.bad-country'],
  ['one', '__proto__', 'answer.choose'],
  ['one', 'Vegan', 'answer.choose'],
  ['several', 'constructor', 'answer.choose'],
  ['text', 'a\u0000b', 'answer.unreadable'],
  ['text', '\ud800', 'answer.unreadable'],
] as const)('a %s answer %s is refused', ([kind, typed, problem]) => {
  expect(answer(question(kind, { options: ['vegan', 'halal'] }), typed)).toEqual({ kept: undefined, problem })
})

test('options chosen are kept once each, in the order of the form', () => {
  const diet = question('several', { options: ['vegan', 'halal', 'kosher'] })

  const { kept } = answer(diet, 'kosher', 'vegan', 'kosher')

  expect(kept).toEqual(['vegan', 'kosher'])
})

test('as many options must be chosen as the question bounds', () => {
  const sessions = question('several', { options: ['a', 'b', 'c'], least: 2, most: 2 })

  const problems = [['a'], ['a', 'b'], ['a', 'b', 'c'], []].map((keys) => answer(sessions, ...keys).problem)

  expect(problems).toEqual(['answer.too-few', undefined, 'answer.too-many', undefined])
})

test.for([
  ['text', 'answer.missing'],
  ['long-text', 'answer.missing'],
  ['number', 'answer.missing'],
  ['date', 'answer.missing'],
  ['one', 'answer.choose'],
  ['several', 'answer.choose'],
  ['country', 'answer.choose'],
  ['yes-no', 'answer.tick'],
] as const)('a required %s left empty is refused', ([kind, problem]) => {
  expect(answer(question(kind, { isRequired: true, options: ['a'] }), '  ').problem).toBe(problem)
})

test('a required text that nobody can see is refused', () => {
  expect(answer(question('text', { isRequired: true }), '\u200b\u0301').problem).toBe('answer.missing')
})

test('restricted answers lie apart', () => {
  const asked = [question('text', { key: 'diet', isRestricted: true }), question('text', { key: 'poster' })]
  const typed = typedFrom([
    ['answer.diet', 'no nuts'],
    ['answer.poster', 'On wetlands'],
  ])

  const { answers } = readAnswers(asked, null, typed)

  expect(answers).toEqual({ open: { poster: 'On wetlands' }, restricted: { diet: 'no nuts' } })
})

test('what is not asked of the type is not kept, and not required', () => {
  const [online, onSite] = [newId<TypeId>(new Date()), newId<TypeId>(new Date())]
  const asked = [question('text', { key: 'diet', typeIds: [onSite], isRequired: true })]

  const read = readAnswers(asked, online, typedFrom([['answer.diet', 'no nuts']]))

  expect(read).toEqual({ answers: { open: {}, restricted: {} }, problems: new Map() })
})

test('hostile names of fields change nothing', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'unknown', '', 'asked.__proto__']
  const typed = typedFrom(names.map((name) => [`answer.${name}`, 'x'] as const))

  const { answers, problems } = readAnswers([question('text')], null, typed)

  expect(answers).toEqual({ open: {}, restricted: {} })
  expect(problems.size).toBe(0)
  expect(Object.getPrototypeOf(answers.open)).toBe(Object.prototype)
  expect(({} as Record<string, unknown>).x).toBeUndefined()
})

test('a question whose key is a property of every object is answered like any other', () => {
  expect(answer(question('text', { key: 'constructor' }), 'Amina').kept).toBe('Amina')
})

test('a single field that comes twice is malformed', () => {
  expect(() => answer(question('text'), 'a', 'b')).toThrowError()
})
