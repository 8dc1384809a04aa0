import { expect, test } from 'vitest'
import { intlLocale, type Locale, locales } from '../../src/i18n/locales.ts'
import { messages } from '../../src/i18n/messages.ts'
import { translator } from '../../src/i18n/translate.ts'
import { formsIn, holesOf, translations } from './message-forms.ts'

// Counts that are always large: «More than 10,000 rows».
const neverInflected = ['attendees.over', 'export.rows-over']

test.for(translations)('a message in %s has the holes that it has in English', (locale) => {
  const english = new Map(
    Object.entries(messages.en).map(([key, message]) => [key, holesOf(JSON.stringify(message))]),
  )
  const single = oneNumberOf(locale)

  const otherwise = formsIn(locale).filter(({ key, text, category }) => {
    const optional = single.has(category) ? ['count'] : []
    const [wanted, found] = [english.get(key) ?? [], holesOf(text)]
    return (
      found.some((hole) => !wanted.includes(hole)) ||
      wanted.some((hole) => ![...found, ...optional].includes(hole))
    )
  })

  expect(otherwise).toEqual([])
})

test.for(locales)('a plural in %s has each form that a whole number can choose, and no other', (locale) => {
  const wanted = [...new Set([...numbersOf(locale).keys(), 'other'])].sort()

  const otherwise = Object.entries(messages[locale]).filter(
    ([, message]) => typeof message !== 'string' && Object.keys(message).sort().join() !== wanted.join(),
  )

  expect(otherwise.map(([key]) => key)).toEqual([])
})

test.for(locales)('a form in %s names its count unless it stands for one number', (locale) => {
  const single = oneNumberOf(locale)
  const counts = new Set(
    formsIn('en')
      .filter(({ text }) => text.includes('{count}'))
      .map(({ key }) => key),
  )

  const mute = formsIn(locale).filter(
    ({ key, category, text }) =>
      category !== 'always' && counts.has(key) && !single.has(category) && !text.includes('{count}'),
  )

  expect(mute).toEqual([])
})

test.for(locales)('what is counted in %s is inflected', (locale) => {
  const plain = formsIn(locale).filter(
    ({ category, text }) => category === 'always' && text.includes('{count}'),
  )

  const inflected = numbersOf(locale).size === 1
  expect(inflected ? [] : plain.map(({ key }) => key).sort()).toEqual(inflected ? [] : neverInflected)
})

test('the check of forms knows each language’s numbers', () => {
  expect([...numbersOf('ar').keys()].sort()).toEqual(['few', 'many', 'one', 'other', 'two', 'zero'])
  expect([...oneNumberOf('ar')].sort()).toEqual(['one', 'two', 'zero'])
  expect([...oneNumberOf('ru')]).toEqual([])
  expect([...oneNumberOf('fr')]).toEqual([])
})

/** The numbers of each plural category, among those to a thousand and round large ones. */
function numbersOf(locale: Locale): ReadonlyMap<Intl.LDMLPluralRule, readonly number[]> {
  const rules = new Intl.PluralRules(intlLocale(locale))
  const numbers = [...Array.from({ length: 1_001 }, (_, number) => number), 1_000_000, 2_000_000]
  return Map.groupBy(numbers, (number) => rules.select(number))
}

function oneNumberOf(locale: Locale): ReadonlySet<string> {
  const single = [...numbersOf(locale)].filter(([, numbers]) => numbers.length === 1)
  return new Set<string>(single.map(([category]) => category))
}

test('a date that ends in an abbreviation ends the sentence with one point', () => {
  const t = translator('ru')

  const abbreviated = t('own.declined.text', { time: '15 октября 2019 г.' })
  const whole = t('own.declined.text', { time: '15 октября, 10:00' })

  expect(abbreviated).toMatch(/: 15 октября 2019 г\.$/)
  expect(whole).toMatch(/: 15 октября, 10:00\.$/)
})
