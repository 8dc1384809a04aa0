import { sql } from 'kysely'
import type { Database } from '../../src/database/connection.ts'
import { newId, type RegistrationId, type TypeId } from '../../src/ids.ts'
import { newTicketCode } from '../../src/registrations/lane/ticket-code.ts'
import type { RegistrationState } from '../../src/registrations/registration.ts'
import type { TestEvent } from './desk-events.ts'

/** What a test says of somebody on the list; all else is ordinary. */
export type NewAttendee = {
  readonly given?: string
  readonly family?: string
  readonly native?: string
  readonly email?: string
  readonly affiliation?: string
  readonly country?: string | null
  readonly type?: string
  readonly state?: RegistrationState
  readonly at?: string
  readonly lineNumber?: number
  readonly answers?: Readonly<Record<string, unknown>>
  readonly restricted?: Readonly<Record<string, unknown>>
  readonly tags?: readonly string[]
  readonly code?: string
}

let made = 0

/** Writes people into an event's list as they are said, past the lane: for what reads lists. Returns their ids in order. */
export async function putAttendees(
  db: Database,
  event: TestEvent,
  people: readonly NewAttendee[],
): Promise<readonly RegistrationId[]> {
  const rows = people.map((person) => rowOf(event, person, ++made))
  for (let from = 0; from < rows.length; from += 1_000) {
    await sql`insert into registrations (event_id, registration_id, number, submission_id, submission_email_hash,
      is_self_service, type_id, state, state_changed_at, offer_ends_at, line_type_id, line_number, given_name,
      family_name, native_name, email, email_folded, affiliation, country, language, answers, restricted_answers,
      tags, code, uid, registered_at, changed_at)
      select ${event.id}, r.id, r.number, r.submission_id, '', false, r.type_id, r.state, r.at, r.offer_ends_at,
        r.line_type_id, r.line_number, r.given, r.family, r.native, r.email, lower(r.email), r.affiliation, r.country,
        'en', r.answers, r.restricted, r.tags, r.code, r.id::text, r.at, r.at
      from json_to_recordset(${JSON.stringify(rows.slice(from, from + 1_000))}::json) as r(id uuid, number bigint,
        submission_id uuid, type_id uuid, state text, at timestamptz, offer_ends_at timestamptz, line_type_id uuid,
        line_number bigint, given text, family text, native text, email text, affiliation text, country text,
        answers jsonb, restricted jsonb, tags text[], code text)`.execute(db)
  }
  return rows.map(({ id }) => id)
}

function rowOf(event: TestEvent, person: NewAttendee, number: number) {
  const typeId = typeOf(event, person.type)
  const at = person.at ?? '2019-08-01T09:00:00Z'
  const state = person.state ?? 'confirmed'
  const waits = state === 'waitlisted'
  return {
    id: newId<RegistrationId>(new Date(at)),
    number,
    submission_id: crypto.randomUUID(),
    type_id: typeId,
    state,
    at,
    offer_ends_at: state === 'offered' ? '2019-08-17T15:00:00Z' : null,
    line_type_id: waits ? typeId : null,
    line_number: waits ? (person.lineNumber ?? number) : null,
    given: person.given ?? 'Amina',
    family: person.family ?? 'Odhiambo',
    native: person.native ?? '',
    email: person.email ?? `person${number}@example.org`,
    affiliation: person.affiliation ?? 'Maasai Mara University',
    country: person.country === undefined ? 'KE' : person.country,
    answers: person.answers ?? {},
    restricted: person.restricted ?? {},
    tags: person.tags ?? [],
    code: person.code ?? newTicketCode(),
  }
}

function typeOf(event: TestEvent, key: string | undefined): TypeId {
  const [first] = event.types.keys()
  const id = event.types.get(key ?? first ?? '')
  if (id === undefined) throw new Error(`The event has no type ${key}`)
  return id
}
