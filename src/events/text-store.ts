import type { Queryable, Tx } from '../database/connection.ts'
import { run } from '../database/statement.ts'
import type { TextsTable } from '../database/tables/event-tables.ts'
import { isLocale, type Locale } from '../i18n/locales.ts'
import type { EventId } from '../ids.ts'
import type { Text, Texts } from './event.ts'

export type TextOwner = TextsTable['ownerKind']
export type TextRow = {
  readonly ownerKind: TextOwner
  readonly ownerId: string
  readonly field: string
  readonly text: Text
}

/** The texts of events in the reader's language, each missing one in the event's default language. */
export async function listTexts(
  db: Queryable,
  eventIds: readonly EventId[],
  locale: Locale,
  ownerKinds?: readonly TextOwner[],
): Promise<ReadonlyMap<EventId, readonly TextRow[]>> {
  if (eventIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('texts')
    .innerJoin('events', 'events.eventId', 'texts.eventId')
    .select(['texts.eventId', 'ownerKind', 'ownerId', 'field', 'locale', 'text'])
    .where('texts.eventId', 'in', [...eventIds])
    .where((where) =>
      where.or([where('locale', '=', locale), where('locale', '=', where.ref('events.defaultLocale'))]),
    )
    .$if(ownerKinds !== undefined, (query) => query.where('ownerKind', 'in', [...(ownerKinds ?? [])]))
    .execute()
  return chooseTexts(rows, locale)
}

type Row = Pick<TextsTable, 'eventId' | 'ownerKind' | 'ownerId' | 'field' | 'locale' | 'text'>

function chooseTexts(rows: readonly Row[], wanted: Locale): ReadonlyMap<EventId, readonly TextRow[]> {
  const chosen = new Map<string, Row>()
  for (const row of rows) {
    const key = [row.eventId, row.ownerKind, row.ownerId, row.field].join(' ')
    if (row.locale === wanted || !chosen.has(key)) chosen.set(key, row)
  }
  const byEvent = new Map<EventId, TextRow[]>()
  for (const { eventId, ownerKind, ownerId, field, locale, text } of chosen.values()) {
    const list = byEvent.get(eventId) ?? []
    list.push({ ownerKind, ownerId, field, text: { text, locale: isLocale(locale) ? locale : wanted } })
    byEvent.set(eventId, list)
  }
  return byEvent
}

/** The texts of an event as they are written in these languages. */
export async function listTextsIn(
  db: Queryable,
  eventId: EventId,
  locales: readonly Locale[],
): Promise<readonly Omit<Row, 'eventId'>[]> {
  return await db
    .selectFrom('texts')
    .select(['ownerKind', 'ownerId', 'field', 'locale', 'text'])
    .where('eventId', '=', eventId)
    .where('locale', 'in', [...locales])
    .execute()
}

/** The texts of one owner by field. */
export function textsOf(rows: readonly TextRow[], ownerKind: TextOwner, ownerId: string): Texts {
  return new Map(
    rows
      .filter((row) => row.ownerKind === ownerKind && row.ownerId === ownerId)
      .map(({ field, text }) => [field, text]),
  )
}

/** The texts of each owner by field, for many owners: a long programme has thousands of texts, sorted by owner once. */
export function sortedTexts(rows: readonly TextRow[]): (ownerKind: TextOwner, ownerId: string) => Texts {
  const byOwner = Map.groupBy(rows, ({ ownerKind, ownerId }) => `${ownerKind} ${ownerId}`)
  return (ownerKind, ownerId) => textsOf(byOwner.get(`${ownerKind} ${ownerId}`) ?? [], ownerKind, ownerId)
}

/** Texts to write: an empty one is taken away. */
export type TextChange = Pick<TextsTable, 'ownerKind' | 'ownerId' | 'field' | 'text'> & {
  readonly locale: Locale
}

// Each column is one parameter, however many texts there are: a programme of thousands has twice as many.
const unnested = 'unnest($2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[])'
const named = `${unnested} as v(owner_kind, owner_id, field, locale, text)`

const deleteTexts = `
  delete from texts t using ${named}
  where t.event_id = $1 and t.owner_kind = v.owner_kind and t.owner_id = v.owner_id
    and t.field = v.field and t.locale = v.locale`

const writeTexts = `
  insert into texts (event_id, owner_kind, owner_id, field, locale, text)
  select $1, v.owner_kind, v.owner_id, v.field, v.locale, v.text from ${named}
  on conflict (event_id, owner_kind, owner_id, field, locale) do update set text = excluded.text`

/** Writes the texts of an event; who changes them also raises the event's version. */
export async function saveTexts(tx: Tx, eventId: EventId, changes: readonly TextChange[]): Promise<void> {
  const emptied = changes.filter(({ text }) => text === '')
  const kept = changes.filter(({ text }) => text !== '')
  if (emptied.length > 0) await run(tx, deleteTexts, parametersOf(eventId, emptied))
  if (kept.length > 0) await run(tx, writeTexts, parametersOf(eventId, kept))
}

function parametersOf(eventId: EventId, changes: readonly TextChange[]): readonly unknown[] {
  const columns = ['ownerKind', 'ownerId', 'field', 'locale', 'text'] as const
  return [eventId, ...columns.map((column) => changes.map((change) => change[column]))]
}

const removeAll = 'delete from texts where event_id = $1 and owner_kind = $2 and owner_id = any($3::uuid[])'

/** Takes all words of owners that are no more. */
export async function removeTexts(
  tx: Tx,
  eventId: EventId,
  ownerKind: TextOwner,
  ...ownerIds: readonly string[]
): Promise<void> {
  await run(tx, removeAll, [eventId, ownerKind, ownerIds])
}

/** Gives words of an event other fields, in every language they are in: `fields` from former to new names. */
export async function renameFields(
  tx: Tx,
  eventId: EventId,
  fields: ReadonlyMap<string, string>,
): Promise<void> {
  const rows = await tx
    .deleteFrom('texts')
    .where('eventId', '=', eventId)
    .where('ownerKind', '=', 'event')
    .where('field', 'in', [...fields.keys()])
    .returningAll()
    .execute()
  if (rows.length === 0) return
  await tx
    .insertInto('texts')
    .values(rows.map((row) => ({ ...row, field: fields.get(row.field) ?? row.field })))
    .execute()
}
