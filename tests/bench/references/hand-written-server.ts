import { Hono } from 'hono'
import pg from 'pg'
import { writeAttendees } from './hand-written/attendees.ts'
import { writeFeed } from './hand-written/feed.ts'
import { writeListing } from './hand-written/listing.ts'
import { listen, whatIsTold } from './listening.ts'

// What somebody would write who wanted nothing but speed: SQL through pg, template literals, no cache.
const { url } = await whatIsTold<{ readonly url: string }>()
const pool = new pg.Pool({ connectionString: url, max: 4 })
const app = new Hono()
app.get('/', async () => answer(await writeListing(pool), 'text/html; charset=utf-8'))
app.get('/attendees', async () => answer(await writeAttendees(pool), 'text/html; charset=utf-8'))
app.get('/calendar.ics', async () => answer(await writeFeed(pool), 'text/calendar; charset=utf-8'))
listen(app.fetch)

function answer(text: string, type: string): Response {
  return new Response(text, { headers: { 'content-type': type, 'cache-control': 'no-cache' } })
}
