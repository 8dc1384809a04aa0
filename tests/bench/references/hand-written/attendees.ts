import type pg from 'pg'
import { idsOf } from '../../stage/events.ts'
import { escaped } from './escaped.ts'

type Row = {
  registration_id: string
  given_name: string
  family_name: string
  native_name: string
  affiliation: string
  country: string
  state: string
  registered_at: Date
}

const { eventId } = idsOf(1)
const times = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' })
const countries = new Intl.DisplayNames('en', { type: 'region' })

/** A page of 200 attendees: the table of PERF-7. */
export async function writeAttendees(pool: pg.Pool): Promise<string> {
  const [{ rows }, counts] = await Promise.all([
    pool.query<Row>(
      `select r.*, (select min(checked_in_at) from check_ins i where i.event_id = r.event_id
         and i.registration_id = r.registration_id) from registrations r
       where event_id = $1 order by registered_at, registration_id limit 201`,
      [eventId],
    ),
    pool.query<{ state: string; count: string }>(
      'select state, count(*) from registrations where event_id = $1 group by state',
      [eventId],
    ),
    pool.query('select distinct country from registrations where event_id = $1', [eventId]),
    pool.query('select * from questions where event_id = $1', [eventId]),
    pool.query('select * from texts where event_id = $1', [eventId]),
    pool.query('select * from events where event_id = $1', [eventId]),
  ])
  const views = counts.rows.map(
    ({ state, count }) => `<a href="?state=${state}">${state} <span>${count}</span></a>`,
  )
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Attendees</title></head><body><main>
<nav>${views.join('')}</nav><form method="post"><table><thead><tr><td></td><th>Name</th><th>Institution</th>
<th>Country</th><th>Type</th><th>State</th><th>Registered</th></tr></thead><tbody>${rows
    .slice(0, 200)
    .map(line)
    .join('')}</tbody></table></form></main></body></html>`
}

function line(row: Row): string {
  const { registration_id: id, registered_at: at, state } = row
  const name = escaped(`${row.given_name} ${row.family_name}`)
  const country = escaped(countries.of(row.country) ?? '')
  return `<tr><td><input type="checkbox" name="id" value="${id}" aria-label="${name}"></td><th scope="row"><a
href="/organizer/events/event-1/attendees/${id}">${name}</a> <span lang="und">${escaped(row.native_name)}</span><small>${escaped(
    row.affiliation,
  )} · ${country}</small></th><td class="p2">${escaped(row.affiliation)}</td><td class="p3">${country}</td><td
class="p3">Participant</td><td><span class="badge" data-state="${state}">${state}</span></td><td class="p4"><time
datetime="${at.toISOString()}">${times.format(at)}</time></td></tr>`
}
