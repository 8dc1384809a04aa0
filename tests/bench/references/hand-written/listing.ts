import type pg from 'pg'
import { escaped } from './escaped.ts'

type Entry = {
  event_id: string
  slug: string
  time_zone: string
  country: string
  starts_at: Date
  ends_at: Date
  category: string
}
type Words = { event_id: string; field: string; text: string }
type Pool = { event_id: string; capacity: number; held: number }

const days = new Intl.DateTimeFormat('en', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
const hours = new Intl.DateTimeFormat('en', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
const countries = new Intl.DisplayNames('en', { type: 'region' })

/** The listing of 50 events: the page of PERF-6, with an entry as our own has it. */
export async function writeListing(pool: pg.Pool): Promise<string> {
  const { rows: events } = await pool.query<Entry>(
    `select e.*, s.slug, c.slug as category from events e
     join event_slugs s on s.event_id = e.event_id and s.is_current
     left join categories c on c.category_id = e.category_id
     where e.state in ('published', 'postponed', 'cancelled') and precision in ('time', 'day') and ends_at > now()
     order by starts_at, e.event_id limit 51`,
  )
  const ids = events.slice(0, 50).map(({ event_id }) => event_id)
  const [words, pools, themes, places, , , , site] = await Promise.all([
    pool.query<Words>(
      `select event_id, field, text from texts where event_id = any($1) and owner_kind in ('event', 'type')
      and locale = 'en'`,
      [ids],
    ),
    pool.query<Pool>(
      `select p.*, t.key, t.is_public, e.starts_at, e.ends_at from place_pools p
      join events e on e.event_id = p.event_id left join registration_types t on t.type_id = p.pool_id
      and t.event_id = p.event_id where p.event_id = any($1)`,
      [ids],
    ),
    pool.query<{ slug: string }>(
      'select c.slug, t.text from categories c join site_texts t on t.owner_id = c.category_id',
    ),
    pool.query<{ country: string }>('select distinct country from events where country is not null'),
    pool.query('select ends_at from events where ends_at > now() order by ends_at limit 1'),
    pool.query('select starts_on, ends_on from events where starts_at < $1 limit 1000', [
      new Date(Date.now() + 3e10),
    ]),
    pool.query(`select * from events where precision in ('month', 'year') and ends_at > now() limit 10`),
    pool.query<{ field: string; text: string }>(
      "select field, text from site_texts where owner_kind = 'site'",
    ),
    pool.query('select * from site'),
  ])
  const texts = new Map(words.rows.map(({ event_id, field, text }) => [`${event_id} ${field}`, text]))
  const open = new Set(
    pools.rows.filter(({ held, capacity }) => held < capacity).map(({ event_id }) => event_id),
  )
  const name = site.rows.find(({ field }) => field === 'name')?.text ?? ''
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escaped(name)}</title>
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/assets/public.css"></head><body>
<header><a href="/">${escaped(name)}</a></header><main id="main"><h1>Events</h1><form><select name="category">${themes.rows
    .map(({ slug }) => `<option value="${slug}">${escaped(slug)}</option>`)
    .join('')}</select><select name="country">${places.rows
    .map(({ country }) => `<option value="${country}">${escaped(countries.of(country) ?? '')}</option>`)
    .join('')}</select></form><ol>${events
    .slice(0, 50)
    .map((event) => entry(event, texts, open))
    .join('')}</ol></main></body></html>`
}

function entry(event: Entry, texts: ReadonlyMap<string, string>, open: ReadonlySet<string>): string {
  const { event_id: id, slug, country, starts_at: from, ends_at: to, time_zone: zone, category } = event
  const word = (field: string) => escaped(texts.get(`${id} ${field}`) ?? '')
  const week = Array.from({ length: 7 }, (_, day) =>
    day === from.getUTCDay() ? '<i class="on"></i>' : '<i></i>',
  )
  return `<li class="entry"><div class="dateblock"><time class="days" datetime="${from.toISOString().slice(0, 10)}">${from.getUTCDate()}</time><small>${days.format(from)}</small><span class="week" aria-hidden="true">${week.join('')}</span></div>
<div class="what"><p class="eyebrow">${escaped(category)}</p><h3><a href="/events/${slug}">${word('title')}</a></h3>
<p class="meta"><span><svg class="i" viewBox="0 0 24 24"><path d="M12 21s6.5-6 6.5-11.2A6.4 6.4 0 0 0 12 3.4z"/></svg>
<span>${word('city')}, ${escaped(countries.of(country) ?? '')}</span></span></p><p class="meta"><span><svg class="i"
viewBox="0 0 24 24"><path d="M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.2l3.2 2"/></svg><span>${hours.format(from)} –
${hours.format(to)} ${escaped(zone)}</span></span><span class="own-time" data-from="${from.toISOString()}"
data-to="${to.toISOString()}" data-zone="${escaped(zone)}" hidden></span></p></div><div class="stand"><p><span
class="badge" data-state="open">${open.has(id) ? 'Open' : 'Full'}</span></p><a class="button slim"
href="/events/${slug}/register">Register</a></div></li>`
}
