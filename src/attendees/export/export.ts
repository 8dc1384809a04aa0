import { sql } from 'kysely'
import type { Queryable } from '../../database/connection.ts'
import { inTransaction } from '../../database/transaction.ts'
import type { Event } from '../../events/event.ts'
import { findEventBySlug } from '../../events/event-store.ts'
import type { Locale } from '../../i18n/locales.ts'
import { type Translate, translator } from '../../i18n/translate.ts'
import type { OrganizerId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import { registrationStates } from '../../registrations/registration.ts'
import type { Services } from '../../services.ts'
import { type Column, isRestricted, listColumns } from '../attendee-columns.ts'
import type { Reader } from '../attendee-query.ts'
import { type AttendeeView, wholeView } from '../attendee-view.ts'
import { columnLabel } from '../attendee-words.ts'
import { type ListedEvent, readListedEvent } from '../listed-event.ts'
import type { Wording } from './cells.ts'
import { type Format, formats, write } from './formats.ts'
import { type Offset, offsetsBetween } from './offsets.ts'

/** What is exported, for whom, how. */
export type ExportRequest = {
  readonly listed: ListedEvent
  readonly view: AttendeeView
  readonly format: Format
  /** Whether headers, states, types and options are keys, or words of the language. JSON has keys always. */
  readonly header: 'keys' | 'words'
  readonly locale: Locale
  readonly reader: Reader
}

/** A file on its way: its bytes are read from the database as somebody reads them. */
export type Exported = {
  readonly fileName: string
  readonly contentType: string
  readonly body: ReadableStream<Uint8Array>
}

type ExportServices = Pick<Services, 'db' | 'clock' | 'copyOut'>

/** Writes the very view as a file. The log says who did it before the first byte leaves (PRIV-8). */
export async function exportAttendees(
  { db, clock, copyOut }: ExportServices,
  request: ExportRequest,
): Promise<Exported> {
  const { listed, view, format, header, reader } = request
  const { event } = listed
  const now = clock.now()
  const columns = exportColumns(listed, view)
  await inTransaction(db, (tx) =>
    recordAct(tx, {
      eventId: event.id,
      organizerId: organizerOf(reader),
      act: 'export',
      facts: {
        ...{ format, filters: filtersOf(view), columns: columns.map(({ key }) => key) },
        ...(columns.some(isRestricted) ? { sensitive: true } : {}),
      },
      at: now,
    }),
  )
  const t = translator(request.locale)
  const inKeys = header === 'keys' || format === 'json'
  const sheet = {
    scope: { eventId: event.id, reader },
    view,
    columns,
    wording: wordingOf(listed, inKeys ? null : t, await offsetsOf(db, listed, now)),
  }
  const headers = columns.map((column) => (inKeys ? column.key : columnLabel(column, t).text))
  return {
    ...fileOf(event, format, now),
    body: toStream(write({ db, copy: copyOut ?? null }, sheet, headers, format)),
  }
}

/** What the file will be called and is: all that a look at its address may tell without reading anybody. */
export function fileOf(
  { slug }: Pick<Event, 'slug'>,
  format: Format,
  now: Date,
): Pick<Exported, 'fileName' | 'contentType'> {
  return {
    fileName: `${slug}-attendees-${now.toISOString().slice(0, 10)}.${format}`,
    contentType: formats[format],
  }
}

/**
 * The same for the operator's command: everybody, all columns but the restricted. Undefined where the slug
 * names no event.
 */
export async function exportForOperator(
  services: ExportServices & Pick<Services, 'config'>,
  slug: string,
  format: Format,
  header: 'keys' | 'words' = 'words',
): Promise<Exported | undefined> {
  const event = await findEventBySlug(services.db, slug)
  if (!event) return undefined
  const locale = services.config.siteLanguage
  const listed = await readListedEvent(services.db, event, locale, null)
  const reader = { kind: 'operator' } as const
  return exportAttendees(services, { listed, view: wholeView, format, header, locale, reader })
}

/**
 * The columns that the view names, else all but the restricted: these are written only where they are asked
 * for by name.
 */
export function exportColumns(listed: ListedEvent, view: AttendeeView): readonly Column[] {
  return view.columns ?? listColumns(listed.questions).filter((column) => !isRestricted(column))
}

function wordingOf(listed: ListedEvent, t: Translate | null, offsets: readonly Offset[]): Wording {
  return {
    words: t && {
      states: Object.fromEntries(registrationStates.map((state) => [state, t(`state.${state}`)])),
      yes: t('attendees.yes'),
    },
    types: Object.fromEntries(listed.types.map(({ id, key, title }) => [id, t ? title : key])),
    offsets,
  }
}

async function offsetsOf(db: Queryable, { event }: ListedEvent, now: Date): Promise<readonly Offset[]> {
  const { rows } = await sql<{ first: Date | null }>`
    select min(registered_at) as first from registrations where event_id = ${event.id}`.execute(db)
  return offsetsBetween(event.schedule.timeZone, rows[0]?.first ?? now, now)
}

function organizerOf(reader: Reader): OrganizerId | null {
  return reader.kind === 'organizer' ? reader.id : null
}

function filtersOf(view: AttendeeView): readonly string[] {
  const { states, types, countries, tags, picked, search, answers } = view
  const given = { state: states, type: types, country: countries, tag: tags, picked, q: search }
  return [
    ...Object.entries(given).flatMap(([name, values]) => (values.length > 0 ? [name] : [])),
    ...answers.map(({ question }) => `answer.${question.key}`),
  ]
}

/** A stream that asks for the next bytes when its reader does, and stops when the reader is gone. */
function toStream(bytes: AsyncGenerator<Uint8Array, void, undefined>): ReadableStream<Uint8Array> {
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await bytes.next()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: async () => {
        await bytes.return()
      },
    },
    { highWaterMark: 1 },
  )
}
