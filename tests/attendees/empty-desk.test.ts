import { expect, test } from 'vitest'
import { saveSecretariat } from '../../src/site/site-store.ts'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

test('somebody without any event is told who can give them one, and that nothing else is there', async () => {
  const desk = await openDesk()
  const zone = (await desk.services.site(null)).zone
  await saveSecretariat(desk.services.db, {
    contactEmail: 'office@example.org',
    contactPhone: null,
    website: null,
    zone,
  })
  await desk.openRegistration({ slug: 'forum' })
  const gone = await desk.openRegistration({ slug: 'gone' })
  const stranger = await signInAs(desk, 'reader', { event: gone.id })
  await desk.services.db.deleteFrom('events').where('eventId', '=', gone.id).execute()

  const html = await (await stranger.get('/organizer')).text()

  expect(html).toContain('You have no role in any event yet.')
  expect(html).toContain('href="mailto:office@example.org"')
  expect(html).not.toContain('Waiting for you')
  expect(html).not.toContain('/organizer/events/')
})

test('who may make events is led to the first one', async () => {
  const desk = await openDesk()
  const editor = await signInAs(desk, 'editor')

  const html = await (await editor.get('/organizer')).text()

  expect(html).toContain('Make the first one')
  expect(html.match(/href="\/organizer\/events\/new"/g)?.length).toBeGreaterThanOrEqual(2)
})
