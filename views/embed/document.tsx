import type { Child } from 'hono/jsx'
import { directionOf } from '../../src/i18n/locales.ts'
import type { Frame } from '../frame.ts'

export type EmbedProps = {
  readonly frame: Frame
  readonly title: string
  /** Colours that do not follow the reader's system. */
  readonly scheme: 'light' | 'dark' | null
}

/**
 * The document of what stands on another site: no masthead, no form, no script. The element of embed.ts takes `.embed`
 * out of it: that carries all that its parts hang on.
 */
export function EmbedDocument({ frame, title, scheme, children }: EmbedProps & { readonly children: Child }) {
  const { t, asset } = frame
  const speech = { lang: t.locale, dir: directionOf(t.locale) }
  return (
    <html {...speech}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <base target="_top" />
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        <link rel="stylesheet" href={asset('embed.css')} />
      </head>
      <body>
        <header>
          <h1 class="unseen">{title}</h1>
        </header>
        <main id="main">
          <div class="embed" {...speech} data-scheme={scheme ?? undefined}>
            {children}
          </div>
        </main>
      </body>
    </html>
  )
}

type FootProps = {
  readonly frame: Frame
  /** Where all that does not fit is. */
  readonly more?: string | undefined
  readonly subscribe: string
}

/** Where all of it is, and how to have it in one's own calendar. */
export function EmbedFoot({ frame, more, subscribe }: FootProps) {
  const { t, link } = frame
  return (
    <p class="foot-note small row">
      {more !== undefined && <a href={link(more)}>{t('listing.more')}</a>}
      <a href={link('/')}>{t('embed.all')}</a>
      <a href={link(subscribe)}>{t('site.subscribe')}</a>
    </p>
  )
}

/** In the place of an event or a series that is not there. */
export function MissingEmbed({ frame }: { readonly frame: Frame }) {
  const { t } = frame
  return (
    <EmbedDocument frame={frame} title={t('error.404.title')} scheme={null}>
      <div class="nothing">
        <h2>{t('embed.missing')}</h2>
      </div>
      <EmbedFoot frame={frame} subscribe="/subscribe" />
    </EmbedDocument>
  )
}
