import type { Database } from '../../database/connection.ts'
import { formatNumber } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import type { RegistrationId } from '../../ids.ts'
import { fullName } from '../../registrations/person-name.ts'
import type { RegistrationState } from '../../registrations/registration.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import type { Column } from '../attendee-columns.ts'
import {
  type Attendee,
  type AttendeePage,
  countAttendees,
  countByState,
  type ListScope,
  listAttendeeCountries,
  listAttendees,
  mostCounted,
  pageSize,
} from '../attendee-store.ts'
import { type AttendeeView, isFiltered, narrowsBeyondState, viewQuery } from '../attendee-view.ts'
import { cellInWords, columnLabel, stateInWords, whereFrom } from '../attendee-words.ts'
import type { ListedEvent } from '../listed-event.ts'
import {
  type Chip,
  chipsOf,
  type Fold,
  foldOf,
  type Header,
  headersOf,
  type Menu,
  menusOf,
  shownColumns,
  stateViews,
  type ViewLink,
} from './list-links.ts'

export type ListCell =
  | { readonly kind: 'words'; readonly words: string; readonly fold: Fold; readonly isTime: boolean }
  | { readonly kind: 'state'; readonly words: string; readonly state: RegistrationState; readonly fold: Fold }

export type ListRow = {
  readonly id: RegistrationId
  readonly href: string
  readonly name: string
  readonly nativeName: string
  /** Institution and country under the name, where their columns have folded away. */
  readonly sub: string
  readonly cells: readonly ListCell[]
}

/** The attendee list as its page shows it. */
export type ListScreen = {
  readonly base: string
  /** The view's query, with its question mark where there is one. */
  readonly query: string
  readonly search: string
  /** What a search must carry on: the rest of the view. */
  readonly kept: readonly (readonly [string, string])[]
  readonly views: readonly ViewLink[]
  readonly menus: readonly Menu[]
  readonly chips: readonly Chip[]
  readonly clearHref: string
  readonly sortedBy: string
  readonly headers: readonly Header[]
  readonly rows: readonly ListRow[]
  readonly range: string
  readonly zone: ZoneId
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly isFiltered: boolean
}

/** Where in the view the page begins: after or before somebody, counted from 1. */
export type PageStart = {
  readonly after?: RegistrationId | undefined
  readonly before?: RegistrationId | undefined
  readonly from: number
}

/** Reads the page of the view that the address names, and everything around it. */
export async function readListScreen(
  db: Database,
  scope: ListScope,
  listed: ListedEvent,
  view: AttendeeView,
  start: PageStart,
  t: Translate,
): Promise<ListScreen> {
  const [page, counts, countries, narrowed] = await Promise.all([
    listAttendees(db, scope, view, start),
    countByState(db, scope),
    listAttendeeCountries(db, scope),
    narrowsBeyondState(view) ? countAttendees(db, scope, view) : null,
  ])
  const base = `/organizer/events/${listed.event.slug}/attendees`
  const to = (changed: Partial<AttendeeView>) => base + questionMark(viewQuery({ ...view, ...changed }))
  const count = (of: number) =>
    of > mostCounted ? t('attendees.over', { count: mostCounted }) : formatNumber(t.locale, of)
  const zone = listed.event.schedule.timeZone
  const columns = shownColumns(view, listed)
  const query = questionMark(viewQuery(view))
  const total = narrowed ?? sumOf(counts, view.states)
  return {
    base,
    query,
    search: view.search,
    kept: [...new URLSearchParams(viewQuery({ ...view, search: '' }))],
    views: stateViews(view, counts, { t, to, count }),
    menus: menusOf(view, listed, countries, { t, to }),
    chips: chipsOf(view, { t, to }),
    clearHref: to({ types: [], countries: [], tags: [], search: '', answers: [] }),
    sortedBy: columnLabel(view.sort.column, t).text,
    headers: headersOf(view, columns, { t, to }),
    rows: page.attendees.map((attendee) =>
      rowOf(attendee, columns, { t, zone, types: listed.types, base, query }),
    ),
    ...pagesOf(page, start, base, query),
    range: rangeOf(page, start, count(total), t),
    zone,
    isFiltered: isFiltered(view),
  }
}

type Wording = Parameters<typeof cellInWords>[2] & { readonly base: string; readonly query: string }

function rowOf(attendee: Attendee, columns: readonly Column[], wording: Wording): ListRow {
  const { t, zone, base, query } = wording
  return {
    id: attendee.id,
    href: `${base}/${attendee.id}${query}`,
    name: fullName(attendee),
    nativeName: attendee.nativeName,
    sub: whereFrom(attendee, t),
    cells: columns.map((column) =>
      column.key === 'state'
        ? { kind: 'state', words: stateInWords(attendee, zone, t), state: attendee.state, fold: '' }
        : {
            kind: 'words',
            words: cellInWords(attendee, column, wording),
            fold: foldOf(column),
            isTime: column.key.endsWith('_at'),
          },
    ),
  }
}

function pagesOf(
  { attendees, hasEarlier, hasLater }: AttendeePage,
  { from }: PageStart,
  base: string,
  query: string,
) {
  const [first, last] = [attendees[0], attendees.at(-1)]
  const href = (side: 'after' | 'before', id: RegistrationId, place: number) =>
    `${base}${query}${query === '' ? '?' : '&'}${side}=${id}&from=${place}`
  return {
    previousHref: hasEarlier && first ? href('before', first.id, Math.max(1, from - pageSize)) : null,
    nextHref: hasLater && last ? href('after', last.id, from + attendees.length) : null,
  }
}

function rangeOf({ attendees }: AttendeePage, { from }: PageStart, total: string, t: Translate): string {
  if (attendees.length === 0) return ''
  const place = (of: number) => formatNumber(t.locale, of)
  return t('attendees.range', { from: place(from), to: place(from + attendees.length - 1), total })
}

function sumOf(counts: ReadonlyMap<RegistrationState, number>, states: readonly RegistrationState[]): number {
  return [...counts].reduce(
    (sum, [state, of]) => (states.length === 0 || states.includes(state) ? sum + of : sum),
    0,
  )
}

function questionMark(query: string): string {
  return query === '' ? '' : `?${query}`
}
