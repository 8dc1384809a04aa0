import type { Queryable, Tx } from '../database/connection.ts'
import { run } from '../database/statement.ts'
import { type EventId, type HistoryId, newId, type OrganizerId, type RegistrationId } from '../ids.ts'
import type { Actor, Alteration, Deed, RegistrationState } from './registration.ts'

/** One change of a registration: by whom, when and why. Where `from` and `to` are alike, of something but its state. */
export type Change = {
  readonly registrationId: RegistrationId
  readonly at: Date
  readonly deed: Deed | Alteration | 'register'
  /** null: the registration was made. */
  readonly from: RegistrationState | null
  readonly to: RegistrationState
  readonly by: Actor
  readonly reason: string | null
  /** What else a sentence about it needs: ids and keys, nothing that a person typed. */
  readonly facts?: Readonly<Record<string, unknown>>
}

const insert = `
  insert into history (event_id, registration_id, history_id, at, deed, from_state, to_state, actor, organizer_id, reason,
    facts)
  select $1, r.registration_id, r.history_id, r.at, r.deed, r.from_state, r.to_state, r.actor, r.organizer_id, r.reason,
    r.facts
  from json_to_recordset($2::json) as r(registration_id uuid, history_id uuid, at timestamptz, deed text,
    from_state text, to_state text, actor text, organizer_id uuid, reason text, facts jsonb)`

/** Writes changes, in the transaction that makes them. */
export async function insertChanges(tx: Tx, eventId: EventId, changes: readonly Change[]): Promise<void> {
  if (changes.length === 0) return
  // Ids of one instant are random behind it: sorted, they keep the order in which things became.
  const ids = changes.map(({ at }) => newId<HistoryId>(at)).sort()
  const rows = changes.map(({ registrationId, at, deed, from, to, by, reason, facts }, index) => ({
    registration_id: registrationId,
    history_id: ids[index],
    at,
    deed,
    from_state: from,
    to_state: to,
    actor: by.kind,
    organizer_id: by.kind === 'organizer' ? by.id : null,
    reason,
    facts: facts ?? {},
  }))
  await run(tx, insert, [eventId, JSON.stringify(rows)])
}

/** All that became of a registration, oldest first. */
export async function listChanges(
  db: Queryable,
  eventId: EventId,
  registrationId: RegistrationId,
): Promise<readonly Change[]> {
  const rows = await db
    .selectFrom('history')
    .select([
      'registrationId',
      'at',
      'deed',
      'fromState',
      'toState',
      'actor',
      'organizerId',
      'reason',
      'facts',
    ])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', registrationId)
    .orderBy('at')
    .orderBy('fromState', (order) => order.asc().nullsFirst())
    .orderBy('historyId')
    .execute()
  return rows.map(({ fromState, toState, actor, organizerId, deed, ...rest }) => ({
    ...rest,
    deed: deed as Change['deed'],
    from: fromState,
    to: toState,
    by: actorFrom(actor, organizerId),
  }))
}

function actorFrom(kind: Actor['kind'], organizerId: OrganizerId | null): Actor {
  if (kind !== 'organizer') return { kind }
  if (organizerId === null) throw new Error('A change by an organizer names none')
  return { kind, id: organizerId }
}
