import type { Locale } from '../../i18n/locales.ts'
import type { Services } from '../../services.ts'
import { shortSiteName } from '../../site/site.ts'
import { type EmbedAsk, embedQuery, frameHeights } from './embed-ask.ts'

/** What a program is told of a page to embed (oembed.com 1.0, 2.3.4.4). */
export type OEmbed = {
  readonly version: '1.0'
  readonly type: 'rich'
  readonly title: string
  readonly provider_name: string
  readonly provider_url: string
  readonly cache_age: number
  readonly html: string
  readonly width: number
  readonly height: number
}
/** The most that the asking page has room for. */
export type Room = { readonly width: number | null; readonly height: number | null }

const cacheAgeSeconds = 3_600
const widest = 800

type Embedded = {
  readonly asked: EmbedAsk
  readonly title: string
  /** The language that the page's address names, if it names one. */
  readonly named: Locale | undefined
  readonly room: Room
}

/** Answers with a frame of the page, no larger than there is room for. */
export async function oEmbedOf(
  { links, site }: Pick<Services, 'links' | 'site'>,
  { asked, title, named, room }: Embedded,
): Promise<OEmbed> {
  const width = Math.min(widest, room.width ?? widest)
  const highest = frameHeights[asked.of.kind]
  const height = Math.min(highest, room.height ?? highest)
  const query = [embedQuery(asked), named ? `lang=${named}` : ''].filter((part) => part !== '').join('&')
  const src = links.absolute(query === '' ? '/embed' : `/embed?${query}`)
  const frame = (
    <iframe src={src} title={title} width={width} height={height} loading="lazy" frameborder="0" />
  )
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: shortSiteName(await site(named ?? null)),
    provider_url: links.absolute('/'),
    cache_age: cacheAgeSeconds,
    html: String(frame),
    ...{ width, height },
  }
}
