import type { Queryable } from '../../database/connection.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId } from '../../ids.ts'
import type { Category, Event, Host, RegistrationType, Series, Session, Texts } from '../event.ts'
import { listEditions } from '../listing/listing-store.ts'
import { findCategory, findSeries, listHosts, listSessions, listTypes } from '../part-store.ts'
import { listTexts, sortedTexts, textsOf } from '../text-store.ts'

/** All that an event's page shows but the words of its places, in the reader's language. */
export type EventFacts = {
  readonly event: Event
  readonly texts: Texts
  /** The texts of one of its sessions or types. */
  readonly textsOf: (ownerKind: 'session' | 'type', id: string) => Texts
  readonly hosts: readonly Host[]
  readonly category: Category | undefined
  readonly row: Row | undefined
  readonly types: readonly RegistrationType[]
  readonly sessions: readonly Session[]
}

/** The series that an event belongs to, and its neighbours in it. */
export type Row = {
  readonly series: Series
  readonly previous: Edition | undefined
  readonly next: Edition | undefined
}
export type Edition = { readonly event: Event; readonly texts: Texts }

export async function readEventFacts(db: Queryable, event: Event, locale: Locale): Promise<EventFacts> {
  const { id, categoryId } = event
  const [rows, hosts, category, row, types, sessions] = await Promise.all([
    listTexts(db, [id], locale, ['event', 'session', 'type']),
    listHosts(db, [id], locale),
    categoryId === null ? undefined : findCategory(db, categoryId, locale),
    readRow(db, event, locale),
    listTypes(db, [id]),
    listSessions(db, id),
  ])
  const texts = rows.get(id) ?? []
  return {
    event,
    texts: textsOf(texts, 'event', id),
    textsOf: sortedTexts(texts),
    hosts: hosts.get(id) ?? [],
    category,
    row,
    types: types.get(id) ?? [],
    sessions,
  }
}

async function readRow(db: Queryable, event: Event, locale: Locale): Promise<Row | undefined> {
  if (event.seriesId === null) return undefined
  const [series, editions] = await Promise.all([
    findSeries(db, event.seriesId, locale),
    listEditions(db, event.seriesId),
  ])
  if (!series) return undefined
  const place = editions.findIndex(({ id }) => id === event.id)
  const [next, previous] = place < 0 ? [] : [editions[place - 1], editions[place + 1]]
  const neighbours = [previous, next].flatMap((edition) => edition ?? [])
  const ids: readonly EventId[] = neighbours.map(({ id }) => id)
  const rows = await listTexts(db, ids, locale, ['event'])
  const edition = (neighbour: Event | undefined): Edition | undefined =>
    neighbour && { event: neighbour, texts: textsOf(rows.get(neighbour.id) ?? [], 'event', neighbour.id) }
  return { series, previous: edition(previous), next: edition(next) }
}
