import { Hono } from 'hono'
import pg from 'pg'
import { listen, whatIsTold } from './listening.ts'
import { registerNaively } from './naive-registration.ts'

// PERF-9's naive form: a transaction for each registration, all on the row of one event, 20 connections a process.
const { url, eventId, typeId } = await whatIsTold<{ url: string; eventId: string; typeId: string }>()
const pool = new pg.Pool({ connectionString: url, max: 20 })
const app = new Hono()
app.onError((error) => {
  process.stderr.write(`${error.message}\n`)
  process.exit(1)
})
app.post('/', async (c) => {
  const form = await c.req.parseBody()
  const client = await pool.connect()
  try {
    await registerNaively(client, {
      eventId,
      typeId,
      name: String(form.given_name),
      email: String(form.email),
    })
  } finally {
    client.release()
  }
  return c.redirect('/done', 303)
})
listen(app.fetch)
