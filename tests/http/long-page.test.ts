import { raw } from 'hono/html'
import { expect, test } from 'vitest'
import { createApp } from '../../src/http/app-env.ts'
import { longPage } from '../../src/http/long-page.ts'
import { turnsDuring } from '../support/turns.ts'

test('a page of megabytes arrives whole, and others have their turn while it is sent', async () => {
  const text = 'a🎻é'.repeat(500_000)
  const app = createApp().get('/', (c) => longPage(c, raw(text), 422))
  const answer = await app.request('/')
  const body = answer.text()

  expect(await turnsDuring(body)).toBeGreaterThan(2)
  expect(await body).toBe(`<!doctype html>${text}`)
  expect([answer.status, answer.headers.get('content-type')]).toEqual([422, 'text/html; charset=UTF-8'])
})
