import type { Queryable, Tx } from '../../database/connection.ts'
import { run } from '../../database/statement.ts'
import type { Locale } from '../../i18n/locales.ts'
import type { EventId, RegistrationId, ReminderId, TypeId } from '../../ids.ts'
import type { Schedule } from '../../time/instants.ts'

const listSoon = `
  select event_id, precision, starts_on, time_zone, starts_at, ends_at from events
  where state in ('published', 'unlisted') and precision in ('time', 'day')
    and ends_at > $1 and starts_at < $2`

/** An event as far as it decides when its reminders leave. */
export type EventAhead = {
  readonly eventId: EventId
  readonly schedule: Pick<Schedule, 'precision' | 'startsOn' | 'timeZone'>
  readonly startsAt: Date
  readonly endsAt: Date
}

/** Events that take place, begin before `until` and are not over at `now`. */
export async function listEventsAhead(db: Queryable, now: Date, until: Date): Promise<readonly EventAhead[]> {
  type Row = Omit<EventAhead, 'schedule'> & EventAhead['schedule']
  const rows = await run<Row>(db, listSoon, [now, until])
  return rows.map(({ precision, startsOn, timeZone, ...facts }) => {
    return { ...facts, schedule: { precision, startsOn, timeZone } }
  })
}

export type Untold = {
  readonly eventId: EventId
  readonly reminderId: ReminderId
  readonly typeIds: readonly TypeId[]
  readonly dueAt: Date
}

export type ToRemind = {
  readonly registrationId: RegistrationId
  readonly email: string
  readonly language: Locale
}

// Who got the place since has a fresh confirmation. Whoever comes along is told of with the person they come with.
const takeSome = `
  with untold as (
    select registration_id, email, language from registrations r
    where event_id = $1 and state = 'confirmed' and type_id = any($3::uuid[]) and state_changed_at <= $4
      and accompanies_id is null and email <> ''
      and not exists (select from reminders_told t where t.event_id = $1 and t.reminder_id = $2
        and t.registration_id = r.registration_id and t.due_at = $4)
    order by registration_id limit $5),
  told as (
    insert into reminders_told (event_id, reminder_id, registration_id, due_at)
    select $1, $2, registration_id, $4 from untold
    on conflict do nothing returning registration_id)
  select registration_id, email, language from untold join told using (registration_id)`

/** Some who have not had this reminder of that instant, marked as told: two processes never get the same. */
export async function takeUntold(
  tx: Tx,
  { eventId, reminderId, typeIds, dueAt }: Untold,
  most: number,
): Promise<readonly ToRemind[]> {
  return await run<ToRemind>(tx, takeSome, [eventId, reminderId, typeIds, dueAt, most])
}
