import { AccessibilityPage, ContactPage, type Notices, PrivacyPage } from '../../../views/site/notices.tsx'
import { createApp, createMiddleware } from '../../http/app-env.ts'
import { publicLanguage, speak } from '../../http/language.ts'
import type { Services } from '../../services.ts'
import type { Site } from '../../site/site.ts'
import { listForSitemap } from '../listing/listing-store.ts'
import { listCategories, listSeries } from '../part-store.ts'
import type { PublicPages } from './public-routes.tsx'
import { robotsText, sitemap } from './sitemap.ts'

const notices = { privacy: PrivacyPage, accessibility: AccessibilityPage, contact: ContactPage }

/** Privacy, accessibility, contact, and what search engines read. */
export function noticeRoutes(services: Services, pages: PublicPages) {
  const { links, db } = services
  const app = createApp()
  const language = publicLanguage(services)
  const ownLanguage = createMiddleware(async (c, next) => {
    speak(c, (await services.site(null)).defaultLocale)
    await next()
  })

  for (const [name, NoticePage] of Object.entries(notices)) {
    app.get(`/${name}`, language, (c) =>
      pages.answer(c, {
        at: { path: `/${name}`, query: '' },
        make: async ({ frame, site }) => ({
          content: <NoticePage frame={frame} notices={noticesOf(site)} />,
          until: null,
        }),
      }),
    )
  }

  app.get('/sitemap.xml', ownLanguage, (c) =>
    pages.answer(c, {
      at: { path: '/sitemap.xml', query: '' },
      make: async ({ site }) => {
        const [events, categories, series] = await Promise.all([
          listForSitemap(db),
          listCategories(db, site.defaultLocale),
          listSeries(db, site.defaultLocale),
        ])
        const content = sitemap(links.absolute, { events, categories, series })
        return { content, type: 'application/xml; charset=utf-8', until: null }
      },
    }),
  )

  app.get('/robots.txt', (c) =>
    c.text(robotsText(links.absolute('/sitemap.xml')), 200, { 'cache-control': 'public, max-age=3600' }),
  )
  return app
}

function noticesOf(site: Site): Notices {
  return {
    email: site.contactEmail,
    phone: site.contactPhone,
    website: site.website,
    privacyNotice: site.texts.get('privacy-notice'),
    privacyVersion: site.privacyVersion,
    retentionMonths: site.retentionMonths,
  }
}
