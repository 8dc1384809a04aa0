import { sql } from 'kysely'
import type { Desk } from '../desk.ts'

export type Many = {
  readonly count: number
  /** The day of the first; each of the others follows six hours after the one before. */
  readonly from: string
  /** Its description, in English. */
  readonly abstract?: string
  /** Where it is, in English. */
  readonly venue?: string
  readonly state?: 'published' | 'cancelled'
  /** Begins the UIDs and slugs: where there are several heaps. */
  readonly name?: string
  /** Each in the next of these zones. */
  readonly zones?: readonly string[]
}

/** Puts many events into the database at once, an hour long each, without registration. */
export async function putEvents({ services: { db } }: Pick<Desk, 'services'>, many: Many): Promise<void> {
  const {
    count,
    from,
    abstract = '',
    venue = '',
    state = 'published',
    name = 'talk',
    zones = ['Africa/Nairobi'],
  } = many
  const zoneList = sql.join(zones.map((zone) => sql.lit(zone)))
  await sql`
    insert into events (event_id, uid, state, registration_mode, precision, starts_on, ends_on, start_time, end_time,
      time_zone, starts_at, ends_at, country, default_locale, created_at, changed_at, published_at)
    select gen_random_uuid(), ${name}::text || '-' || n || '@symposia.test', ${state}, 'none', 'time',
      (t.at at time zone z.zone)::date, (t.at at time zone z.zone)::date, to_char(t.at at time zone z.zone, 'HH24:MI'),
      to_char(t.at at time zone z.zone + interval '30 min', 'HH24:MI'), z.zone, t.at, t.at + interval '30 min',
      'KE', 'en', '2019-01-01', '2019-01-01', '2019-01-01'
    from generate_series(0, ${count}::int - 1) n,
      lateral (select (array[${zoneList}])[n % ${zones.length}::int + 1] as zone) z,
      lateral (select ${from}::date::timestamp at time zone 'UTC' + n * interval '6 hours' as at) t`.execute(
    db,
  )
  await sql`
    insert into event_slugs (slug, event_id, is_current)
    select split_part(uid, '@', 1), event_id, true from events where uid like ${`${name}-%@symposia.test`}`.execute(
    db,
  )
  await sql`
    insert into texts (event_id, owner_kind, owner_id, field, locale, text)
    select event_id, 'event', event_id, field, 'en', text
    from events, lateral (values ('title', initcap(split_part(uid, '@', 1))), ('description', ${abstract}::text), ('venue', ${venue}::text)) f(field, text)
    where uid like ${`${name}-%@symposia.test`} and text <> ''`.execute(db)
}
