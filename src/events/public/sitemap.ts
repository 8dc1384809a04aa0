import { locales } from '../../i18n/locales.ts'

type Listed = {
  readonly events: readonly { readonly slug: string; readonly changedAt: Date }[]
  readonly categories: readonly { readonly slug: string }[]
  readonly series: readonly { readonly slug: string }[]
}
const most = 50_000
const notices = ['/subscribe', '/privacy', '/accessibility', '/contact']

/** The sitemap (sitemaps.org 0.9): every page that anyone may find, each with its languages. */
export function sitemap(absolute: (path: string) => string, { events, categories, series }: Listed): string {
  const pages = [
    { path: '/', changedAt: undefined },
    ...events.map(({ slug, changedAt }) => ({ path: `/events/${slug}`, changedAt })),
    ...categories.map(({ slug }) => ({ path: `/categories/${slug}`, changedAt: undefined })),
    ...series.map(({ slug }) => ({ path: `/series/${slug}`, changedAt: undefined })),
    ...notices.map((path) => ({ path, changedAt: undefined })),
  ]
  const urls = pages.slice(0, most).map(({ path, changedAt }) => urlOf(absolute(path), changedAt))
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls,
    '</urlset>\n',
  ].join('\n')
}

/** Paths hold slugs and our own words only, and need no escaping. */
function urlOf(address: string, changedAt: Date | undefined): string {
  const languages = locales.map(
    (locale) => `<xhtml:link rel="alternate" hreflang="${locale}" href="${address}?lang=${locale}"/>`,
  )
  const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
  return `<url><loc>${address}</loc>${changed}${languages.join('')}</url>`
}

/** What robots are asked to leave: what is personal, the office, and the many forms of one listing. */
export function robotsText(sitemapAddress: string): string {
  return [
    'User-agent: *',
    ...['/registrations/', '/my', '/invitations/', '/organizer', '/door/', '/unsubscribe/', '/demo/'].map(
      (path) => `Disallow: ${path}`,
    ),
    'Disallow: /*?*q=',
    'Disallow: /*?*after=',
    'Disallow: /*?*view=',
    `Sitemap: ${sitemapAddress}`,
    '',
  ].join('\n')
}
