import { expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { openDesk } from '../support/desk.ts'

test.for(['/privacy', '/accessibility', '/contact', '/subscribe'])(
  '%s speaks every language',
  async (path) => {
    const desk = await openDesk()

    for (const locale of locales) {
      const answer = await desk.get(`${path}?lang=${locale}`)
      const text = await answer.text()

      expect(answer.status).toBe(200)
      expect(text).toContain(`<html lang="${locale}"`)
      expect(/<main.*<\/main>/s.exec(text)?.[0].match(/\{\w+\}/)).toBeNull()
    }
  },
)

test('robots are led to the sitemap, which names each event in each language', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'narok' })

  const robots = await (await desk.get('/robots.txt')).text()
  const sitemap = await desk.get('/sitemap.xml', { 'accept-language': 'fr' })
  const text = await sitemap.text()

  expect(robots).toContain('Sitemap: http://symposia.test/sitemap.xml')
  expect(robots).toContain('Disallow: /registrations/')
  expect(sitemap.headers.get('content-type')).toBe('application/xml; charset=utf-8')
  expect(text).toContain('<loc>http://symposia.test/events/narok</loc>')
  expect(text).toContain('hreflang="ar" href="http://symposia.test/events/narok?lang=ar"')
})

test.for(['/categories/nope', '/series/nope', '/categories/NOPE'])('there is nothing at %s', async (path) => {
  const desk = await openDesk()

  expect((await desk.get(path)).status).toBe(404)
})
