import type { Links } from '../../http/signing/links.ts'
import type { Locale } from '../../i18n/locales.ts'
import { pathOf } from '../listing/listing.ts'
import { type EmbedAsk, embedQuery, frameHeights } from './embed-ask.ts'

type Coded = {
  readonly asked: EmbedAsk
  readonly title: string
  readonly locale: Locale | null
}
export type EmbedCode = { readonly element: string; readonly frame: string; readonly page: string }

/** What an organizer pastes into another site: the element with its script, and the frame. */
export function embedCode({ absolute }: Pick<Links, 'absolute'>, { asked, title, locale }: Coded): EmbedCode {
  const query = new URLSearchParams(embedQuery(asked))
  if (locale !== null) query.set('lang', locale)
  const parameters = query.toString()
  const page = absolute(pageOf(asked, locale))
  const src = absolute(parameters === '' ? '/embed' : `/embed?${parameters}`)
  return {
    page,
    frame: String(
      <iframe
        src={src}
        title={title}
        width="100%"
        height={String(frameHeights[asked.of.kind])}
        loading="lazy"
        frameborder="0"
      />,
    ),
    element: `${String(<script src={absolute('/embed.js')} async />)}${elementOf(query, page, title)}`,
  }
}

function elementOf(query: URLSearchParams, page: string, title: string): string {
  const Element = 'symposia-events'
  return String(
    <Element {...Object.fromEntries(query)}>
      <a href={page}>{title}</a>
    </Element>,
  )
}

/** The page of the site that shows the same. */
function pageOf({ of }: EmbedAsk, locale: Locale | null): string {
  const path =
    of.kind === 'list' ? pathOf(of.listing) : `/${of.kind === 'event' ? 'events' : of.kind}/${of.slug}`
  if (locale === null) return path
  return `${path}${path.includes('?') ? '&' : '?'}lang=${locale}`
}
