import type { Database } from '../../database/connection.ts'
import type { Text } from '../../events/event.ts'
import { titleOf } from '../../events/office/office-event.ts'
import { type EventWithTexts, listEventsById } from '../../events/office/office-event-store.ts'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import { formatNumber } from '../../i18n/names.ts'
import type { Translate } from '../../i18n/translate.ts'
import { type EventId, type MessageId, nilId } from '../../ids.ts'
import {
  countOutbox,
  listOutbox,
  type MessageState,
  messageStates,
  type OutboxMessage,
} from '../../mail/outbox-store.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import type { ViewLink } from '../list/list-links.ts'

export type OutboxRow = {
  readonly id: MessageId
  /** The nil UUID where it belongs to no event. */
  readonly eventId: string
  readonly state: MessageState
  readonly stateWords: string
  readonly kind: string
  readonly to: string
  /** Whom it is about, on the attendee list. */
  readonly personHref: string | null
  readonly event: { readonly title: Text; readonly href: string } | null
  readonly at: Date
  readonly time: string
  readonly problem: string
  readonly mayGoAgain: boolean
}

/** The outbox as its page shows it. */
export type OutboxScreen = {
  readonly views: readonly ViewLink[]
  readonly rows: readonly OutboxRow[]
  /** Where times are told. */
  readonly zone: string
  readonly nextHref: string | null
}

type Asked = { readonly state: MessageState | null; readonly after: MessageId | undefined }
/** In which zone times are told, and what its offset is called now. */
type Told = { readonly zone: ZoneId; readonly now: Date }

const pageSize = 100
const mostCounted = 1_000

/** Reads the page of the outbox that the address names. */
export async function readOutboxScreen(
  db: Database,
  { state, after }: Asked,
  { zone, now }: Told,
  t: Translate,
): Promise<OutboxScreen> {
  const states = state === null ? messageStates : [state]
  const [messages, counts] = await Promise.all([
    listOutbox(db, { states, after, most: pageSize + 1 }),
    countOutbox(db, messageStates, mostCounted + 1),
  ])
  const shown = messages.slice(0, pageSize)
  const eventIds = [...new Set(shown.flatMap(({ eventId }) => eventId ?? []))]
  const found = await listEventsById(db, eventIds, t.locale)
  const events = new Map(found.map((event) => [event.event.id, event]))
  const last = shown.at(-1)
  const goesOn = messages.length > pageSize && last !== undefined
  return {
    views: viewsOf(counts, state, t),
    rows: shown.map((message) => rowOf(message, events, zone, t)),
    zone: formatZone(t.locale, zone, now),
    nextHref: goesOn ? outboxHref({ state, after: last.id }) : null,
  }
}

/** The address of the outbox with what it is asked for. */
export function outboxHref(asked: Readonly<Record<string, string | null>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value !== null) query.set(name, value)
  return query.size === 0 ? '/organizer/mail' : `/organizer/mail?${query}`
}

function viewsOf(
  counts: ReadonlyMap<MessageState, number>,
  state: MessageState | null,
  t: Translate,
): readonly ViewLink[] {
  const count = (of: number) =>
    of > mostCounted ? t('attendees.over', { count: mostCounted }) : formatNumber(t.locale, of)
  // What failed is always there, so that somebody can see that nothing did.
  const listed = messageStates.filter((each) => each === 'failed' || each === state || counts.has(each))
  const all = [...counts.values()].reduce((sum, of) => sum + of, 0)
  return [
    { words: t('attendees.all'), count: count(all), href: outboxHref({}), isCurrent: state === null },
    ...listed.map((each) => ({
      words: t(`outbox.${each}`),
      count: count(counts.get(each) ?? 0),
      href: outboxHref({ state: each }),
      isCurrent: each === state,
    })),
  ]
}

function rowOf(
  message: OutboxMessage,
  events: ReadonlyMap<EventId, EventWithTexts>,
  zone: ZoneId,
  t: Translate,
): OutboxRow {
  const { id, eventId, registrationId, kind, state, to, problem, tries } = message
  const event = eventId === null ? undefined : events.get(eventId)
  const at = message.sentAt ?? message.createdAt
  const office = event && `/organizer/events/${event.event.slug}`
  const tried = tries > 0 ? t('outbox.tries', { count: tries }) : ''
  return {
    ...{ id, state, to, at },
    eventId: eventId ?? nilId,
    stateWords: t(`attendee.mail.${state}`),
    kind: t(`outbox.kind.${kind}`),
    personHref: office && registrationId ? `${office}/attendees/${registrationId}` : null,
    event: event && office ? { title: event.texts.get('short_title') ?? titleOf(event), href: office } : null,
    time: formatInstant(t.locale, at, zone, 'compactDateTime'),
    problem: problem === null ? '' : [problem, tried].filter(Boolean).join(' · '),
    mayGoAgain: state === 'failed' && kind !== 'sign-in',
  }
}
