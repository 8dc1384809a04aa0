import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'

test('the listing names upcoming events under their months', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok', title: 'Drylands', startsOn: '2019-09-04', endsOn: '2019-09-06' })

  const page = await desk.get('/')
  const text = await page.text()

  expect(page.status).toBe(200)
  expect(text).toContain('September <span>2019</span>')
  expect(text).toContain('4–6')
  expect(text).toContain('href="/events/narok"')
})
