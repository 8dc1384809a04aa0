import type { Child } from 'hono/jsx'
import { directionOf, locales } from '../src/i18n/locales.ts'
import { comma } from '../src/i18n/names.ts'
import type { Translate } from '../src/i18n/translate.ts'
import { Masthead, type MenuPlace } from './components/masthead.tsx'
import type { Frame } from './frame.ts'

type HeadProps = {
  readonly t: Translate
  readonly asset: (name: string) => string
  readonly title: string
  readonly sheet: 'public.css' | 'office.css'
  readonly script: 'public.js' | 'office.js'
  readonly children?: Child
}

/** The document around any page: language, direction, title, one stylesheet, one deferred script. */
export function Document({ t, asset, title, sheet, script, children, body }: HeadProps & { body: Child }) {
  return (
    <html lang={t.locale} dir={directionOf(t.locale)}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>{title}</title>
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#151e23" media="(prefers-color-scheme: dark)" />
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        <link rel="preload" href={asset(preloadedFont(t))} as="font" type="font/woff2" crossorigin="" />
        <link rel="stylesheet" href={asset(sheet)} />
        <script src={asset(script)} defer />
        {children}
      </head>
      {body}
    </html>
  )
}

function preloadedFont(t: Translate): string {
  return t.locale === 'ar' ? 'vazirmatn-arabic.woff2' : 'source-sans-3-latin.woff2'
}

type PageProps = {
  readonly frame: Frame
  readonly title: string
  readonly current?: MenuPlace
  /** For the head: description, JSON-LD, alternates. */
  readonly head?: Child
  /** A page found by no search engine (own pages, forms). */
  readonly unlisted?: boolean
  readonly children?: Child
}

/** A public page: masthead, main, footer. */
export function PublicPage({ frame, title, current, head, unlisted = false, children }: PageProps) {
  const { t, asset } = frame
  return (
    <Document
      t={t}
      asset={asset}
      title={`${title} · ${frame.site.shortName}`}
      sheet="public.css"
      script="public.js"
      body={
        <body>
          <a class="skip" href="#main">
            {t('site.skip')}
          </a>
          <Masthead frame={frame} current={current} />
          <main id="main">
            {frame.isDemo && <DemoBanner t={t} />}
            <div class="shell">{children}</div>
          </main>
          <Footer frame={frame} />
        </body>
      }
    >
      {unlisted ? <meta name="robots" content="noindex" /> : <Alternates frame={frame} />}
      {head}
    </Document>
  )
}

function Alternates({ frame }: { frame: Frame }) {
  return (
    <>
      <link rel="canonical" href={frame.canonical} />
      {locales.map((locale) => (
        <link rel="alternate" hreflang={locale} href={`${frame.canonical}?lang=${locale}`} />
      ))}
      <link rel="alternate" type="text/calendar" href="/calendar.ics" title={frame.site.shortName} />
    </>
  )
}

export function DemoBanner({ t }: { t: Translate }) {
  return (
    <div class="demo">
      {t('site.demo')} <a href="/demo/mail">{t('site.demo-mail')}</a>
    </div>
  )
}

function Footer({ frame }: { frame: Frame }) {
  const { t, link, site } = frame
  return (
    <footer class="footer">
      <div class="shell">
        <p>
          {site.secretariat}
          {site.address && (
            <>
              {comma(t.locale)}
              <bdi>{site.address}</bdi>
            </>
          )}
        </p>
        <ul>
          <li>
            <a href={link('/contact')}>{t('site.contact')}</a>
          </li>
          <li>
            <a href={link('/privacy')}>{t('site.privacy')}</a>
          </li>
          <li>
            <a href={link('/accessibility')}>{t('site.accessibility')}</a>
          </li>
          <li>
            <a href="/organizer">{t('site.organizers')}</a>
          </li>
        </ul>
        <p>
          {t('site.no-cookies')} <span class="soft">{t('site.made-with')}</span>
        </p>
      </div>
    </footer>
  )
}
