import type { Question } from '../forms/question.ts'
import { cleanLine } from '../http/text-gate.ts'
import { isCountry } from '../i18n/names.ts'
import type { RegistrationId, TypeId } from '../ids.ts'
import { type RegistrationState, registrationStates } from '../registrations/registration.ts'
import { type Column, chooseColumns, listColumns } from './attendee-columns.ts'

/** What an answer must hold to be in the view. */
export type AnswerFilter = { readonly question: Question; readonly value: string }

/**
 * Which attendees, in which order, with which columns: what the list shows and the export writes. Its
 * address says all of it.
 */
export type AttendeeView = {
  readonly states: readonly RegistrationState[]
  readonly types: readonly ListedType[]
  readonly countries: readonly string[]
  readonly tags: readonly string[]
  /** Those who were picked out by hand; none: everybody. The address does not say it. */
  readonly picked: readonly RegistrationId[]
  /** What is searched for, '' for nothing. */
  readonly search: string
  readonly answers: readonly AnswerFilter[]
  readonly sort: Sort
  /** Null: the address names none. */
  readonly columns: readonly Column[] | null
}

export type Sort = { readonly column: Column; readonly descending: boolean }

/** A registration type as lists name it. */
export type ListedType = { readonly id: TypeId; readonly key: string; readonly title: string }

/** What of the event a view can speak of: its types, and those questions that the reader may see. */
export type ViewTerms = { readonly types: readonly ListedType[]; readonly questions: readonly Question[] }

const longestSearch = 200
const longestTag = 100
const mostValues = 300

/** Reads a view from a query. What makes no sense is left out, as if it had not been given (SEC-8). */
export function readView(query: URLSearchParams, { types, questions }: ViewTerms): AttendeeView {
  const columns = listColumns(questions)
  const states = new Set(query.getAll('state'))
  const typeKeys = new Set(query.getAll('type'))
  const keys = query.getAll('columns').flatMap((list) => list.split(','))
  return {
    states: registrationStates.filter((state) => states.has(state)),
    types: types.filter(({ key }) => typeKeys.has(key)),
    countries: distinct(query.getAll('country')).filter(isCountry),
    tags: distinct(query.getAll('tag').flatMap((tag) => line(tag, longestTag) || [])),
    picked: [],
    search: query.getAll('q').length === 1 ? line(query.get('q') ?? '', longestSearch) : '',
    answers: questions.flatMap((question) => {
      const value = line(query.get(`answer.${question.key}`) ?? '', longestSearch)
      return value === '' ? [] : [{ question, value }]
    }),
    sort: readSort(query.getAll('sort'), columns),
    columns: keys.length === 0 ? null : chooseColumns(columns, keys),
  }
}

function readSort(given: readonly string[], columns: readonly Column[]): Sort {
  const text = given.length === 1 ? (given[0] ?? '') : ''
  const column = columns.find(({ key }) => key === text || `-${key}` === text)
  return column
    ? { column, descending: text.startsWith('-') }
    : { column: { kind: 'plain', key: 'registered_at' }, descending: false }
}

function line(text: string, longest: number): string {
  return text.length > longest ? '' : (cleanLine(text) ?? '')
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].slice(0, mostValues)
}

/** The view as a query, without a question mark: the same for equal views, '' for the plain one. */
export function viewQuery(view: AttendeeView): string {
  const query = new URLSearchParams()
  for (const state of view.states) query.append('state', state)
  for (const type of view.types) query.append('type', type.key)
  for (const country of view.countries) query.append('country', country)
  for (const tag of view.tags) query.append('tag', tag)
  if (view.search !== '') query.set('q', view.search)
  for (const { question, value } of view.answers) query.set(`answer.${question.key}`, value)
  const sort = sortText(view.sort)
  if (sort !== 'registered_at') query.set('sort', sort)
  if (view.columns !== null) query.set('columns', view.columns.map(({ key }) => key).join(','))
  return query.toString()
}

function sortText({ column, descending }: Sort): string {
  return `${descending ? '-' : ''}${column.key}`
}

/** Whether the view leaves anybody out. */
export function isFiltered(view: AttendeeView): boolean {
  return view.states.length > 0 || narrowsBeyondState(view)
}

/** Whether it leaves anybody out by anything but the state. */
export function narrowsBeyondState({ types, countries, tags, search, answers }: AttendeeView): boolean {
  return [types, countries, tags, search, answers].some(({ length }) => length > 0)
}

/** Everybody, in the order of registering. */
export const wholeView: AttendeeView = readView(new URLSearchParams(), { types: [], questions: [] })
