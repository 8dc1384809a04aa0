import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/forms/answers.ts'
import type { Question } from '../../src/forms/question.ts'
import { typedFrom } from '../../src/http/form.ts'
import { cleanLine, cleanText, lengthOf } from '../../src/http/text-gate.ts'
import { newId, type TypeId } from '../../src/ids.ts'
import { parseLocalDate } from '../../src/time/wall-time.ts'
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
  ['phone', '+254 (0)20-123 4567', '+254 (0)20-123 4567'],
  ['email', 'Amina.Otieno+x@example.org', 'Amina.Otieno+x@example.org'],
  ['affiliation', 'معهد التنوع الحيوي', 'معهد التنوع الحيوي'],
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
  ['phone', 'call me', 'answer.bad-phone'],
  ['phone', '(((((-----', 'answer.bad-phone'],
  ['phone', '٠١٢٣٤٥٦', 'answer.bad-phone'],
  ['email', 'Amina <amina@example.org>', 'answer.bad-email'],
  ['email', 'amina@localhost', 'answer.bad-email'],
  ['affiliation', 'a\u202eb', 'answer.unreadable'],
  ['sessions', 'constructor', 'answer.choose'],
] as const)('a %s answer %s is refused', ([kind, typed, problem]) => {
  expect(answer(question(kind, { options: ['vegan', 'halal'] }), typed)).toEqual({ kept: undefined, problem })
})

const [fifth, eighth] = ['2019-11-05', '2019-11-08'].map(parseLocalDate)
const within = { earliestOn: fifth ?? null, latestOn: eighth ?? null }

test.for([
  [['2019-11-05', '2019-11-08'], within, undefined],
  [['2019-11-06', '2019-11-06'], within, undefined],
  [['2019-11-07', '2019-11-06'], within, 'answer.stay-backwards'],
  [['2019-11-04', '2019-11-06'], within, 'answer.outside-days'],
  [['2019-11-06', '2019-11-09'], { ...within, earliestOn: null }, 'answer.too-late'],
  [['2019-11-04', '2019-11-06'], { ...within, latestOn: null }, 'answer.too-early'],
  [['2019-11-06', ''], within, 'answer.bad-stay'],
  [['', '2019-11-06'], within, 'answer.bad-stay'],
  [['2019-11-06'], within, 'answer.bad-stay'],
  [['2019-11-05', '2019-11-06', '2019-11-07'], within, 'answer.bad-stay'],
  [['2019-11-31', '2019-12-02'], {}, 'answer.bad-stay'],
] as const)('a stay %o within %o: %s', ([days, bounds, problem]) => {
  const { kept, problem: told } = answer(question('stay', bounds), ...days)

  expect(told).toBe(problem)
  expect(kept).toEqual(problem === undefined ? days : undefined)
})

test('a date keeps its bounds, both in', () => {
  const arrival = question('date', within)

  const problems = ['2019-11-04', '2019-11-05', '2019-11-08', '2019-11-09'].map(
    (day) => answer(arrival, day).problem,
  )

  expect(problems).toEqual(['answer.outside-days', undefined, undefined, 'answer.outside-days'])
})

test('a stay left empty is none, and is missed where it must be answered', () => {
  expect(answer(question('stay'), '', '')).toEqual({ kept: undefined, problem: undefined })
  expect(answer(question('stay', { isRequired: true }), '', '').problem).toBe('answer.missing')
})

test('a file is not looked for among the texts of a form', () => {
  const file = question('file', { isRequired: true })

  expect(answer(file, 'passport.pdf')).toEqual({ kept: undefined, problem: undefined })
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

  expect(read).toEqual({ answers: { open: {}, restricted: {} }, versions: {}, problems: new Map() })
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
