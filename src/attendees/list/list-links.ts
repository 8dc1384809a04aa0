import type { Text } from '../../events/event.ts'
import { givenInWords } from '../../forms/answer-words.ts'
import { collator, countryName, isCountry } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { RegistrationState } from '../../registrations/registration.ts'
import {
  type Column,
  chooseColumns,
  isRestricted,
  listColumns,
  type PlainColumn,
} from '../attendee-columns.ts'
import type { AttendeeView, ViewTerms } from '../attendee-view.ts'
import { columnLabel } from '../attendee-words.ts'

/** Writes the address of a view. */
export type ToView = (changed: Partial<AttendeeView>) => string

export type ViewLink = {
  readonly words: string
  readonly count: string
  readonly href: string
  readonly isCurrent: boolean
}
export type MenuEntry = { readonly words: Text; readonly href: string; readonly isChosen: boolean }
export type Menu = { readonly words: Text; readonly entries: readonly MenuEntry[] }
export type Chip = { readonly words: string; readonly href: string }
export type Header = {
  readonly words: Text
  readonly href: string
  readonly sorted: 'ascending' | 'descending' | null
  readonly fold: Fold
}
/** Which columns fold away first on narrow screens: p4, then p3, then p2. */
export type Fold = '' | 'p2' | 'p3' | 'p4'

const nameKeys: readonly PlainColumn[] = ['given_name', 'family_name', 'native_name']
const plainOnes: readonly PlainColumn[] = ['affiliation', 'country', 'type', 'state', 'registered_at']
const folds: Partial<Record<string, Fold>> = { state: '', affiliation: 'p2', country: 'p3', type: 'p3' }

/**
 * The columns on screen beside the name: those of the view, else the usual ones. Restricted answers never
 * are.
 */
export function shownColumns(view: AttendeeView, { questions }: ViewTerms): readonly Column[] {
  const chosen = view.columns ?? chooseColumns(listColumns(questions), plainOnes)
  const shown = chosen.filter((column) => !isRestricted(column) && !isName(column))
  // As the look has them; what was chosen beyond stands after, in the export's order.
  const usual = plainOnes.flatMap((key) => shown.filter((column) => column.key === key))
  return view.columns === null ? usual : [...usual, ...shown.filter((column) => !usual.includes(column))]
}

/** A view for each state that anybody is in: the counts above the list are its filter too. */
export function stateViews(
  view: AttendeeView,
  counts: ReadonlyMap<RegistrationState, number>,
  { t, to, count }: { t: Translate; to: ToView; count: (count: number) => string },
): readonly ViewLink[] {
  const all = [...counts.values()].reduce((sum, of) => sum + of, 0)
  const [only] = view.states
  const states = [...counts].map(([state, of]) => ({
    words: t(`state.${state}`),
    count: count(of),
    href: to({ states: [state] }),
    isCurrent: view.states.length === 1 && only === state,
  }))
  const everybody = { words: t('attendees.all'), count: count(all), href: to({ states: [] }) }
  return [{ ...everybody, isCurrent: only === undefined }, ...states]
}

/**
 * The menus over the list: countries, types, answers that are chosen from options, columns. Each entry puts
 * in or takes out.
 */
export function menusOf(
  view: AttendeeView,
  terms: ViewTerms,
  countries: readonly string[],
  { t, to }: { t: Translate; to: ToView },
): readonly Menu[] {
  const own = (text: string): Text => ({ text, locale: t.locale })
  const country = sorted(countries.filter(isCountry), t).map((code) => ({
    words: own(countryName(t.locale, code)),
    href: to({ countries: toggled(view.countries, code) }),
    isChosen: view.countries.includes(code),
  }))
  const type = terms.types.map((each) => ({
    words: own(each.title),
    href: to({ types: toggled(view.types, each) }),
    isChosen: view.types.includes(each),
  }))
  const asked = terms.questions.filter(({ options, isRestricted: secret }) => options.length > 0 && !secret)
  const answers = asked.map((question) => ({
    words: question.label,
    entries: question.options.map(({ key, label }) => {
      const others = view.answers.filter((filter) => filter.question !== question)
      const isChosen = view.answers.some((filter) => filter.question === question && filter.value === key)
      return {
        words: label,
        isChosen,
        href: to({ answers: isChosen ? others : [...others, { question, value: key }] }),
      }
    }),
  }))
  const menus = [
    { words: own(t('attendees.column.country')), entries: country },
    { words: own(t('attendees.column.type')), entries: type.length > 1 ? type : [] },
    ...answers,
    { words: own(t('attendees.columns')), entries: columnEntries(view, terms, { t, to }) },
  ]
  return menus.filter(({ entries }) => entries.length > 0)
}

function columnEntries(
  view: AttendeeView,
  terms: ViewTerms,
  { t, to }: { t: Translate; to: ToView },
): MenuEntry[] {
  const every = listColumns(terms.questions)
  const shown = shownColumns(view, terms).map(({ key }) => key)
  return every
    .filter((column) => !isName(column) && !isRestricted(column))
    .map((column) => ({
      words: columnLabel(column, t),
      href: to({ columns: chooseColumns(every, [...nameKeys, ...toggled(shown, column.key)]) }),
      isChosen: shown.includes(column.key),
    }))
}

/** What narrows the view beside the state, each with the address of the view without it. */
export function chipsOf(view: AttendeeView, { t, to }: { t: Translate; to: ToView }): readonly Chip[] {
  return [
    ...(view.search === ''
      ? []
      : [{ words: t('attendees.filter-search', { text: isolated(view.search) }), href: to({ search: '' }) }]),
    ...view.types.map((type) => ({
      words: isolated(type.title),
      href: to({ types: toggled(view.types, type) }),
    })),
    ...view.countries.map((code) => ({
      words: countryName(t.locale, code),
      href: to({ countries: toggled(view.countries, code) }),
    })),
    ...view.tags.map((tag) => ({
      words: t('attendees.filter-tag', { tag: isolated(tag) }),
      href: to({ tags: toggled(view.tags, tag) }),
    })),
    ...view.answers.map((filter) => ({
      words: t('attendees.filter-answer', {
        question: isolated(filter.question.label.text),
        answer: isolated(filterValue(filter.value, filter.question, t)),
      }),
      href: to({ answers: toggled(view.answers, filter) }),
    })),
  ]
}

function filterValue(
  value: string,
  question: AttendeeView['answers'][number]['question'],
  t: Translate,
): string {
  const isMany = question.kind === 'several' || question.kind === 'sessions'
  const answer = isMany ? [value] : question.kind === 'yes-no' ? value === 'yes' : value
  return givenInWords(t, question, { [question.key]: answer }) || value
}

/**
 * The heads of the columns, the name first: each sorts by its column, and the other way round where it does
 * already.
 */
export function headersOf(
  view: AttendeeView,
  columns: readonly Column[],
  { t, to }: { t: Translate; to: ToView },
): readonly Header[] {
  const family: Column = { kind: 'plain', key: 'family_name' }
  const name = header(view, family, to, { text: t('attendees.name'), locale: t.locale }, '')
  return [name, ...columns.map((column) => header(view, column, to, columnLabel(column, t), foldOf(column)))]
}

function header(view: AttendeeView, column: Column, to: ToView, words: Text, fold: Fold): Header {
  const { sort } = view
  const isSorted = sort.column.key === column.key
  return {
    words,
    href: to({ sort: { column, descending: isSorted && !sort.descending } }),
    sorted: isSorted ? (sort.descending ? 'descending' : 'ascending') : null,
    fold,
  }
}

/** When the column folds away. */
export function foldOf({ key }: Column): Fold {
  return folds[key] ?? 'p4'
}

/** Keeps a text of any script from turning the words around it. */
function isolated(text: string): string {
  return `\u2068${text}\u2069`
}

function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((each) => each !== value) : [...values, value]
}

function isName({ key }: Column): boolean {
  return (nameKeys as readonly string[]).includes(key)
}

function sorted(codes: readonly string[], t: Translate): readonly string[] {
  const { compare } = collator(t.locale)
  return [...codes].sort((a, b) => compare(countryName(t.locale, a), countryName(t.locale, b)))
}
