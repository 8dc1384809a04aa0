import type pg from 'pg'

type Row = {
  event_id: string
  uid: string
  slug: string
  sequence: number
  time_zone: string
  starts_at: Date
  ends_at: Date
  created_at: Date
  changed_at: Date
  category: string
}

/** A calendar of all events with escaping and folding: the emitter of PERF-8. */
export async function writeFeed(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<Row>(
    `select e.*, s.slug, c.slug as category from events e
     join event_slugs s on s.event_id = e.event_id and s.is_current
     left join categories c on c.category_id = e.category_id
     where e.state in ('published', 'postponed', 'cancelled') order by starts_at`,
  )
  const { rows: words } = await pool.query<{ event_id: string; field: string; text: string }>(
    `select event_id, field, text from texts where owner_kind = 'event' and locale = 'en'`,
  )
  const texts = new Map(words.map(({ event_id, field, text }) => [`${event_id} ${field}`, text]))
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Bench//EN']
  for (const row of rows)
    lines.push(...entry(row, (field) => value(texts.get(`${row.event_id} ${field}`) ?? '')))
  return `${[...lines, 'END:VCALENDAR'].map(folded).join('\r\n')}\r\n`
}

function entry(row: Row, word: (field: string) => string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${row.uid}`,
    `SEQUENCE:${row.sequence}`,
    `DTSTAMP:${utc(row.changed_at)}`,
    `CREATED:${utc(row.created_at)}`,
    `LAST-MODIFIED:${utc(row.changed_at)}`,
    `DTSTART;TZID=${row.time_zone}:${wall(row.starts_at, row.time_zone)}`,
    `DTEND;TZID=${row.time_zone}:${wall(row.ends_at, row.time_zone)}`,
    `SUMMARY:${word('title')}`,
    `LOCATION:${word('venue')}\\, ${word('city')}`,
    `DESCRIPTION:${word('summary')}\\n\\n${word('description')}\\n\\nhttp://localhost:3000/events/${row.slug}`,
    `URL:http://localhost:3000/events/${row.slug}`,
    `CATEGORIES:${value(row.category)}`,
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
    'END:VEVENT',
  ]
}

function value(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

function folded(line: string): string {
  const bytes = Buffer.byteLength(line)
  if (bytes <= 75) return line
  const parts: string[] = []
  let [part, length] = ['', 0]
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (length + size > 75) {
      parts.push(part)
      part = ' '
      length = 1
    }
    part += character
    length += size
  }
  return [...parts, part].join('\r\n')
}

function utc(at: Date): string {
  return `${at.toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`
}

const formats = new Map<string, Intl.DateTimeFormat>()

function wall(at: Date, zone: string): string {
  const known = formats.get(zone)
  const format =
    known ?? new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' })
  if (known === undefined) formats.set(zone, format)
  return format.format(at).replaceAll(/[-:]/g, '').replace(' ', 'T')
}
