import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/forms/answers.ts'
import { isNamedBy, namedAnswers } from '../../src/forms/condition.ts'
import { findBroken } from '../../src/forms/editor/whole-form.ts'
import { fieldOf, type Question } from '../../src/forms/question.ts'
import { typedFrom } from '../../src/http/form.ts'
import { newId, type TypeId } from '../../src/ids.ts'
import { question } from '../support/questions.ts'

const [online, onSite] = [newId<TypeId>(new Date(1)), newId<TypeId>(new Date(2))]
const kinds = ['text', 'yes-no', 'one', 'several', 'number', 'country'] as const
const valid = { text: 'words', 'yes-no': 'yes', one: 'a', several: 'a', number: '7', country: 'KE' } as const

type Drawn = {
  readonly kind: (typeof kinds)[number]
  readonly isRequired: boolean
  readonly isRestricted: boolean
  readonly types: readonly TypeId[]
  /** Of the questions before, which one, and which of its answers. */
  readonly after: number | null
  readonly named: number
  readonly filled: 'not' | 'rightly' | 'otherwise'
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  kind: fc.constantFrom(...kinds),
  isRequired: fc.boolean(),
  isRestricted: fc.boolean(),
  types: fc.constantFrom<readonly TypeId[]>([], [], [online], [onSite]),
  after: fc.option(fc.nat(20)),
  named: fc.nat(20),
  filled: fc.constantFrom('not', 'rightly', 'rightly', 'otherwise'),
})

function formOf(rows: readonly Drawn[]): readonly Question[] {
  const form: Question[] = []
  for (const [place, { kind, isRequired, isRestricted, types, after, named }] of rows.entries()) {
    const options = kind === 'one' || kind === 'several' ? ['a', 'b', 'c'] : []
    const source = after === null || place === 0 ? undefined : form[after % place]
    const answers = source ? namedAnswers(source) : []
    const is = answers.filter((_, index) => index === named % answers.length)
    const condition = source ? { question: source.key, is } : null
    const facts = { key: `q${place}`, isRequired, isRestricted, typeIds: types, condition, options }
    form.push(question(kind, facts))
  }
  return form
}

function typedOf(form: readonly Question[], rows: readonly Drawn[]) {
  return rows.flatMap(({ kind, filled }, place): [string, string][] => {
    const asked = form[place]
    if (!asked || filled === 'not') return []
    const other = kind === 'one' || kind === 'several' ? 'b' : kind === 'text' ? '\u0000' : 'other'
    return [[fieldOf(asked), filled === 'rightly' ? valid[kind] : other]]
  })
}

/** What a person would see: a question is shown where the form as it is filled so far asks it. */
function shownOn(form: readonly Question[], typeId: TypeId, fields: readonly (readonly [string, string])[]) {
  const shown = new Set<string>()
  for (const { key, typeIds, condition } of form) {
    if (typeIds.length > 0 && !typeIds.includes(typeId)) continue
    const source = form.find((each) => each.key === condition?.question)
    if (!condition || !source) {
      shown.add(key)
      continue
    }
    const values = fields.filter(([name]) => name === fieldOf(source)).map(([, value]) => value)
    const isTyped = !['yes-no', 'one', 'several'].includes(source.kind)
    const isMet = isTyped ? values.length > 0 : values.some((value) => isNamedBy(condition, value))
    if (shown.has(source.key) && isMet) shown.add(key)
  }
  return shown
}

const anyForm = fc.array(drawn, { minLength: 1, maxLength: 9 })

test('a form that the page shows as complete is accepted, and only what it shows is kept', () => {
  fc.assert(
    fc.property(anyForm, fc.constantFrom(online, onSite), (rows, typeId) => {
      const form = formOf(rows)
      const fields = typedOf(form, rows)
      const { answers, versions, problems } = readAnswers(form, typeId, typedFrom(fields))
      const kept = [...Object.keys(answers.open), ...Object.keys(answers.restricted)]

      const shown = shownOn(form, typeId, fields)
      const isComplete = form.every(({ key, isRequired }, place) => {
        const filled = rows[place]?.filled
        if (!shown.has(key)) return true
        if (filled === 'not') return !isRequired
        return filled === 'rightly' || ['one', 'several'].includes(rows[place]?.kind ?? '')
      })
      expect(problems.size === 0).toBe(isComplete)
      expect(kept.filter((key) => !shown.has(key))).toEqual([])
      expect(Object.keys(versions).sort()).toEqual(kept.sort())
      for (const { key, isRestricted } of form)
        expect(Object.hasOwn(isRestricted ? answers.open : answers.restricted, key)).toBe(false)
    }),
    { numRuns: 2_000 },
  )
})

test('a form built from the top is whole, and no longer when what one depends on moves behind it', () => {
  fc.assert(
    fc.property(anyForm, (rows) => {
      const form = formOf(rows)
      expect(findBroken(form)).toBeUndefined()
      const depends = form.find(({ condition }) => condition !== null)
      if (!depends) return
      const source = form.find(({ key }) => key === depends.condition?.question)
      expect(
        findBroken([...form.filter((each) => each !== source), ...(source ? [source] : [])]),
      ).toBeDefined()
    }),
  )
})

test('what is not asked now stays as it was, unless what it depends on is answered otherwise', () => {
  const visa = question('yes-no', { key: 'visa' })
  const passport = question('text', {
    ...{ key: 'passport', moment: 'confirmed', isRestricted: true },
    condition: { question: 'visa', is: ['yes'] },
  })
  const before = {
    open: { visa: true as const, gone: 'old' },
    restricted: { passport: 'E 99' },
    versions: { gone: 3 },
  }
  const isAsked = ({ moment }: Question) => moment === 'registration'
  const read = (fields: readonly (readonly [string, string])[]) =>
    readAnswers([visa, passport], null, typedFrom(fields), { isAsked, before }).answers

  expect(
    read([
      ['answer.visa', 'yes'],
      ['answer.passport', 'forged'],
    ]),
  ).toEqual({
    open: { gone: 'old', visa: true },
    restricted: { passport: 'E 99' },
  })
  expect(read([])).toEqual({ open: { gone: 'old' }, restricted: {} })
})
