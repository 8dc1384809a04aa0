import { type Locale, locales } from '../../src/i18n/locales.ts'
import type { Frame } from '../frame.ts'

type LinkPreviewProps = {
  readonly frame: Frame
  readonly title: string
  readonly description: string | undefined
}

// Open Graph names languages with a territory.
const territories = {
  en: 'en_GB',
  zh: 'zh_CN',
  fr: 'fr_FR',
  es: 'es_ES',
  ru: 'ru_RU',
  ar: 'ar_AR',
} as const satisfies Record<Locale, string>

const card = { width: '1200', height: '630' }

/** For the head: what other programs show in the place of a link to this page, and where they ask how to embed it. */
export function LinkPreview({ frame, title, description }: LinkPreviewProps) {
  const { t, site, canonical } = frame
  const absolute = (path: string) => new URL(path, canonical).href
  return (
    <>
      {description && <meta name="description" content={description} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={site.name || site.shortName} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      <meta property="og:url" content={canonical} />
      <meta property="og:locale" content={territories[t.locale]} />
      {locales
        .filter((locale) => locale !== t.locale)
        .map((locale) => (
          <meta property="og:locale:alternate" content={territories[locale]} />
        ))}
      <meta property="og:image" content={absolute(frame.asset('card.png'))} />
      <meta property="og:image:width" content={card.width} />
      <meta property="og:image:height" content={card.height} />
      <meta property="og:image:alt" content={t('embed.picture')} />
      <meta name="twitter:card" content="summary_large_image" />
      <link rel="alternate" type="application/json+oembed" href={absolute(oEmbedPath(frame))} title={title} />
    </>
  )
}

/** With the page's own filters, language and zone. */
function oEmbedPath({ path, query, link, canonical }: Frame): string {
  const url = new URL(link(query === '' ? path : `${path}?${query}`), canonical).href
  return `/oembed?url=${encodeURIComponent(url)}`
}
