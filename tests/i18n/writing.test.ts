import { expect, test } from 'vitest'
import { type Locale, locales } from '../../src/i18n/locales.ts'
import { messages } from '../../src/i18n/messages.ts'
import { type Form, formsIn, translations } from './message-forms.ts'

type Rule = { readonly name: string; readonly broken: RegExp; readonly sample: string }

const everywhere: readonly Rule[] = [
  { name: 'is not empty', broken: /^\s*$/, sample: '' },
  { name: 'has curly apostrophes and quotes', broken: /['"]/, sample: "can't" },
  { name: 'does not shout', broken: /[!¡！]|\bOops\b/, sample: 'Done!' },
  { name: 'has one space at a time', broken: /\s\s/, sample: 'Two  spaces' },
  { name: 'has one sign for an ellipsis', broken: /\.\.\./, sample: 'And so on...' },
]

const byLanguage: Readonly<Record<Locale, readonly Rule[]>> = {
  en: [],
  zh: [
    {
      name: 'has full-width punctuation',
      broken: /\p{Script=Han}[,.:;?()]|[()]\p{Script=Han}/u,
      sample: '活动.',
    },
    { name: 'has Chinese quotes', broken: /[«»]/, sample: '«活动»' },
  ],
  fr: [
    {
      name: 'has a narrow space before high signs',
      broken: /[^\u202f][;?»]|[^\u202f]:(?!\S)/,
      sample: 'Qui ?',
    },
    { name: 'has a narrow space after «', broken: /«[^\u202f]/, sample: '«Qui\u202f»' },
    { name: 'has French quotes', broken: /[“”]/, sample: '“Qui”' },
  ],
  es: [
    { name: 'opens its questions', broken: /^[^¿]*\?/, sample: 'Por qué?' },
    { name: 'has Spanish quotes', broken: /[“”]/, sample: '“No”' },
  ],
  ru: [{ name: 'has Russian quotes', broken: /[“”]/, sample: '“Нет”' }],
  ar: [
    { name: 'has Arabic punctuation', broken: /\p{Script=Arabic}[,;?]/u, sample: 'لماذا?' },
    { name: 'has Arabic quotes', broken: /[“”]/, sample: '“لا”' },
    {
      name: 'writes the accusative’s tanwin',
      broken: /(أيض|دائم|بدل|أول|لاحق|جديد|واحد)ا(?!\p{L}|\p{M})/u,
      sample: 'أيضا',
    },
  ],
}

test.for(locales.flatMap((locale) => rulesOf(locale).map((rule) => ({ locale, ...rule }))))(
  'a text in $locale $name',
  ({ locale, broken, sample }) => {
    const wrong = formsIn(locale).filter(({ text }) => broken.test(text))

    expect(sample).toMatch(broken)
    expect(wrong).toEqual([])
  },
)

test.for(locales)('a text in %s begins and ends with a space only where the English one does', (locale) => {
  const wrong = formsIn(locale).filter(({ key, text }) => {
    const english = JSON.stringify(messages.en[key])
    return text !== text.trim() && !english.endsWith(' "')
  })

  expect(wrong).toEqual([])
})

test.for(locales)('no text in %s is its own key', (locale) => {
  expect(formsIn(locale).filter(({ key, text }) => text === key)).toEqual([])
})

// Names, signs, and words that two languages share.
const shared =
  /^(\W|\{\w+\}|Google|Outlook|Thunderbird|Nextcloud)*$|^(Contact|Participants?|Description|Publication|Places|Pages?|Code|Programme|Questions?|Types?|Format|Participation|Session|Date|Pause|Mailbox|Version \{number\}|Editor|Error|Invitations?|Google Calendar|\{count\} questions?|Error: \{title\}|No|Sensible|Quorum)$/

test.for(translations)('no text in %s is left in English', (locale) => {
  const english = new Set(formsIn('en').map(({ text }) => text))

  const left = formsIn(locale).filter(({ text }) => english.has(text) && !shared.test(text))

  expect(left).toEqual([])
})

const latinNames =
  /\{\w+\}|https?:\S+|(\S+@)?example\.org|application\/x-www-form-urlencoded|narok-2019|Africa\/Nairobi|precision=time|on-site|\d+T\d+|\b(ANSO|Symposia|Google|Outlook|Apple|Thunderbird|Excel|PDF|DOCX|ODT|PNG|JPEG|WebP|QR|HTML|Markdown|ICSx5|Android|Nextcloud|WordPress|oEmbed|Windows|Web|URL|Internet|UTF-8|JSON|Indico|UID|ics|json|KE|startDate|startTime|endTime|WCAG|AA|Cookie|cookies?|MB|a|z)\b/g

test.for(['zh', 'ru', 'ar'] as const)('a text in %s has Latin letters only in names', (locale) => {
  const foreign = formsIn(locale).filter(({ text }: Form) => /[a-z]/i.test(text.replaceAll(latinNames, '')))

  expect(foreign).toEqual([])
})

function rulesOf(locale: Locale): readonly Rule[] {
  return [...everywhere, ...byLanguage[locale]]
}
