import { Hono } from 'hono'
import { listen } from './listening.ts'

// A hono app that says one word: what a process costs that does nothing.
const app = new Hono()
app.get('/', (c) => c.text('Hello'))
listen(app.fetch)
