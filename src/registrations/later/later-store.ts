import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId, RegistrationId, TypeId } from '../../ids.ts'

/** Somebody with a place whom later questions concern, and what they answered. */
export type Asked = {
  readonly eventId: EventId
  readonly registrationId: RegistrationId
  readonly typeId: TypeId
  readonly email: string
  readonly language: Locale
  readonly answers: Readonly<Record<string, unknown>>
}

// Whom an older question was told of hears of one that opened since.
const takeSome = `
  with open as (
    select q.event_id, q.type_ids, q.asked_from_at from questions q
    join events e on e.event_id = q.event_id
    where q.moment = 'confirmed' and q.removed_at is null
      and (q.asked_from_at is null or q.asked_from_at <= $1)
      and (q.asked_until_at is null or q.asked_until_at > $1)
      and e.state in ('published', 'unlisted') and e.ends_at > $1 and e.changed_at <= $3),
  untold as (
    select r.event_id, r.registration_id from registrations r
    where r.state = 'confirmed' and r.email <> '' and r.accompanies_id is null and exists (
      select from open
      where open.event_id = r.event_id and (open.type_ids = '{}' or r.type_id = any(open.type_ids))
        and (r.questions_told_at is null or r.questions_told_at < open.asked_from_at))
      and r.event_id in (select event_id from open)
    order by r.event_id, r.registration_id limit $2
    for update of r skip locked)
  update registrations r set questions_told_at = $1 from untold
  where r.event_id = untold.event_id and r.registration_id = untold.registration_id
  returning r.event_id, r.registration_id, r.type_id, r.email, r.language,
    r.answers || r.restricted_answers as answers`

/**
 * Some who are to be told of questions open at `now`, in events that nobody has changed since `quietSince`, marked as
 * told: two processes never get the same.
 */
export async function takeUntold(
  tx: Tx,
  { now, quietSince, most }: { readonly now: Date; readonly quietSince: Date; readonly most: number },
): Promise<readonly Asked[]> {
  return await run<Asked>(tx, takeSome, [now, most, quietSince])
}

/** All that somebody answered, by the questions' keys. */
export async function findAnswers(
  db: Queryable,
  eventId: EventId,
  id: RegistrationId,
): Promise<Readonly<Record<string, unknown>>> {
  const row = await db
    .selectFrom('registrations')
    .select(['answers', 'restrictedAnswers'])
    .where('eventId', '=', eventId)
    .where('registrationId', '=', id)
    .executeTakeFirst()
  return { ...row?.answers, ...row?.restrictedAnswers }
}
