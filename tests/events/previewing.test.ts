import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

test('the preview of a draft shows the page, says what it is, and has no link that leads nowhere', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum', state: 'draft', capacity: 10 })
  const owner = await signInAs(desk, 'owner')

  const html = await (await owner.get('/organizer/events/forum/preview')).text()

  expect(html).toContain('This is a preview.')
  expect(html).toContain('only its organizers can see it')
  expect(html).toContain('href="/organizer/events/forum/edit"')
  expect(html).toMatch(/aria-disabled="true" aria-describedby="links-rest">Register</)
  expect(html).toContain('id="links-rest"')
  for (const path of linksIn(html)) expect([path, (await owner.get(path)).status]).toEqual([path, 200])
})

test('the preview of a published event leads to its form and its calendar entry', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const reader = await signInAs(desk, 'reader', { event: forum.id })

  const html = await (await reader.get('/organizer/events/forum/preview')).text()

  expect(html).toContain('href="/events/forum/register"')
  expect(html).toContain('href="/events/forum.ics')
  expect(html).not.toContain('aria-disabled')
  expect(html).not.toContain('/organizer/events/forum/edit')
  expect(html).not.toContain('/oembed')
})

/** The site's own addresses that a page links to, the sign-in and assets left out. */
function linksIn(html: string): readonly string[] {
  const paths = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)"/g)].map(([, path = '']) => path)
  return [...new Set(paths)].map((path) => path.replaceAll('&amp;', '&'))
}
