import type pg from 'pg'

/** One registration as a transaction of its own on the event's row: what the lane is measured against. */
export type Naive = {
  readonly eventId: string
  readonly typeId: string
  readonly name: string
  readonly email: string
}

export const naiveStatements = {
  take: `update place_pools set held = held + (waiting = 0 and held < capacity)::int,
    waiting = waiting + (not (waiting = 0 and held < capacity))::int, next_number = next_number + 1
    where event_id = $1 and pool_id = $1
    returning next_number - 1 as number, case when waiting = 0 then 'confirmed' else 'waitlisted' end as state`,
  register: `insert into registrations (event_id, registration_id, number, submission_id, submission_email_hash,
    is_self_service, type_id, state, state_changed_at, line_type_id, line_number, given_name, email, email_folded,
    affiliation, country, language, code, uid, registered_at, changed_at)
    values ($1, $2::uuid, $3::bigint, $2::uuid, '', true, $4::uuid, $5::text, now(),
      case when $5::text = 'waitlisted' then $4::uuid end, case when $5::text = 'waitlisted' then $3::bigint end,
      $6::text, $7::text, $7::text, 'Academy of Sciences', 'KE', 'en', $2::uuid::text, $2::uuid::text, now(), now())`,
  record: `insert into history (event_id, registration_id, history_id, at, deed, to_state, actor)
    values ($1, $2::uuid, $2::uuid, now(), 'register', $3::text, 'participant')`,
  queue: `insert into messages (event_id, message_id, kind, registration_id, to_email, locale, state, created_at, due_at)
    values ($1, $2::uuid, 'confirmed', $2::uuid, $3::text, 'en', 'kept', now(), now())`,
} as const

export async function registerNaively(
  client: pg.ClientBase,
  { eventId, typeId, name, email }: Naive,
): Promise<void> {
  const id = crypto.randomUUID()
  await client.query('begin')
  const { rows } = await client.query<{ number: string; state: string }>(naiveStatements.take, [eventId])
  const [{ number, state } = { number: '0', state: '' }] = rows
  await client.query(naiveStatements.register, [eventId, id, number, typeId, state, name, email])
  await client.query(naiveStatements.record, [eventId, id, state])
  await client.query(naiveStatements.queue, [eventId, id, email])
  await client.query('commit')
}
