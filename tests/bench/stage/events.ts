import type pg from 'pg'
import { inDatabase } from './databases.ts'

/** What the bench fills a database with. */
export type Filling = {
  /** Events to come, an hour apart, over a few zones, countries and themes. */
  readonly events: number
  /** Of the event `event-1`. */
  readonly attendees?: number
  /** Its places, `null` for no limit. */
  readonly capacity?: number | null
}

const themes = ['astronomy', 'biology', 'chemistry', 'physics', 'medicine']

// An id by a number: the same in every run, so that pages can be named beforehand.
const idOf = (prefix: string, number: string) =>
  `('${prefix}-0000-7000-8000-' || lpad(to_hex(${number}), 12, '0'))::uuid`

/** Ids of the event `event-N` and of its type. */
export function idsOf(number: number): { readonly eventId: string; readonly typeId: string } {
  const end = `0000-7000-8000-${number.toString(16).padStart(12, '0')}`
  return { eventId: `00000000-${end}`, typeId: `00000001-${end}` }
}

const { eventId, typeId } = idsOf(1)

export async function fill(url: string, { events, attendees = 0, capacity = null }: Filling): Promise<void> {
  await inDatabase(url, async (client) => {
    await client.query('begin')
    await insertThemes(client)
    await insertEvents(client, events)
    await insertPlaces(client, capacity)
    await insertAttendees(client, attendees)
    await client.query('commit')
    await client.query('vacuum analyze')
  })
}

async function insertThemes(client: pg.Client): Promise<void> {
  await client.query(
    `insert into categories (category_id, slug, position)
     select ${idOf('00000002', 'place::int')}, slug, place from unnest($1::text[]) with ordinality as t(slug, place)`,
    [themes],
  )
  await client.query(`
    insert into site_texts (owner_kind, owner_id, field, locale, text)
    select 'category', category_id, 'name', 'en', initcap(slug) from categories
    union all select 'site', '00000000-0000-0000-0000-000000000000', field, 'en', 'Academy of Sciences'
    from unnest(array['name', 'secretariat']) field`)
}

async function insertEvents(client: pg.Client, count: number): Promise<void> {
  await client.query(
    `insert into events (event_id, uid, state, registration_mode, precision, starts_on, ends_on, start_time,
      end_time, time_zone, starts_at, ends_at, country, category_id, default_locale, created_at, changed_at,
      published_at)
    select ${idOf('00000000', 'n')}, 'event-' || n || '@bench.example', 'published', 'open', 'time',
      (t.at at time zone z.zone)::date, (t.at at time zone z.zone)::date, to_char(t.at at time zone z.zone, 'HH24:00'),
      to_char(t.at at time zone z.zone + interval '50 min', 'HH24:50'), z.zone, t.at, t.at + interval '50 min',
      (array['KE', 'CN', 'FR', 'EG', 'RU'])[n % 5 + 1], ${idOf('00000002', '(n % 5 + 1)')}, 'en', now(), now(), now()
    from generate_series(1, $1::int) n,
      lateral (select (array['Africa/Nairobi', 'Asia/Shanghai', 'Europe/Paris', 'Africa/Cairo'])[n % 4 + 1] as zone) z,
      lateral (select date_trunc('hour', now()) + interval '30 days' + n * interval '1 hour' as at) t`,
    [count],
  )
  await client.query(
    `insert into event_slugs (slug, event_id, is_current)
     select 'event-' || n, ${idOf('00000000', 'n')}, true from generate_series(1, $1::int) n`,
    [count],
  )
  await client.query(
    `insert into texts (event_id, owner_kind, owner_id, field, locale, text)
     select event_id, 'event', event_id, field, 'en', case field when 'title' then title else text end
     from generate_series(1, $1::int) n, lateral (select ${idOf('00000000', 'n')} as event_id,
       'Symposium ' || n || ' on the methods, records & uses of open science' as title) e,
     (values ('title', ''), ('city', 'Nairobi'), ('venue', 'Hall of the Academy, 12 University Way'),
       ('summary', $2), ('description', $2 || E'\\n\\n' || $2)) f(field, text)`,
    [
      count,
      'Sessions, posters and a round table; participants from thirty countries, with "open" data, and time to talk.',
    ],
  )
}

async function insertPlaces(client: pg.Client, capacity: number | null): Promise<void> {
  await client.query(
    `insert into registration_types (event_id, type_id, key, position, is_public)
     select event_id, ${idOf('00000001', 'n::int')}, 'participant', 0, true
     from (select event_id, row_number() over (order by event_id) n from events) e`,
  )
  await client.query(
    `insert into place_pools (event_id, pool_id, kind, capacity, line)
     select event_id, event_id, 'event', coalesce($1::int, 2147483647), 'on' from events
     union all select event_id, type_id, 'type', 2147483647, 'off' from registration_types`,
    [capacity],
  )
  await client.query(`
    insert into texts (event_id, owner_kind, owner_id, field, locale, text)
    select event_id, 'type', type_id, 'title', 'en', 'Participant' from registration_types`)
}

async function insertAttendees(client: pg.Client, count: number): Promise<void> {
  if (count === 0) return
  await insertQuestions(client)
  await client.query(
    `insert into registrations (event_id, registration_id, number, submission_id, submission_email_hash,
      is_self_service, type_id, state, state_changed_at, given_name, family_name, native_name, email, email_folded,
      affiliation, country, language, answers, code, uid, registered_at, changed_at)
    select $1, ${idOf('00000003', 'n')}, n, ${idOf('00000004', 'n')}, '', true, $2,
      case when n % 20 = 0 then 'cancelled' else 'confirmed' end, t.at,
      (array['Amina', 'Wei', 'José', 'Fatima', 'Ольга'])[n % 5 + 1],
      (array['Odhiambo', 'Zhang', 'García', 'Haddad', 'Smirnova'])[n / 5 % 5 + 1] || ' ' || n,
      case when n % 5 = 1 then '张伟' else '' end, 'person' || n || '@example.org', 'person' || n || '@example.org',
      (array['Maasai Mara University', 'Academy of Sciences, "North"', 'Université de Lyon'])[n % 3 + 1],
      (array['KE', 'CN', 'ES', 'EG', 'RU'])[n % 5 + 1], 'en',
      jsonb_build_object('diet', 'vegetarian', 'poster', n % 2 = 0, 'nights', n % 5, 'arrival', '2030-11-07',
        'remark', 'I arrive late; please keep badge no. ' || n),
      'C' || n, 'registration-' || n, t.at, t.at
    from generate_series(1, $3::int) n,
      lateral (select now() - interval '20 days' + n * interval '10 ms' as at) t`,
    [eventId, typeId, count],
  )
  await client.query(
    `update place_pools set held = (select count(*) from registrations where state = 'confirmed'), next_number = $2
     where event_id = $1`,
    [eventId, count + 1],
  )
}

async function insertQuestions(client: pg.Client): Promise<void> {
  await client.query(
    `insert into questions (event_id, question_id, key, kind, position)
     select $1, ${idOf('00000005', 'place::int')}, key, kind, place
     from unnest($2::text[], $3::text[]) with ordinality as q(key, kind, place)`,
    [
      eventId,
      ['diet', 'poster', 'nights', 'arrival', 'remark'],
      ['text', 'yes-no', 'number', 'date', 'long-text'],
    ],
  )
  await client.query(
    `insert into texts (event_id, owner_kind, owner_id, field, locale, text)
     select event_id, 'question', question_id, 'label', 'en', initcap(key) from questions where event_id = $1`,
    [eventId],
  )
}
