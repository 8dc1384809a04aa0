import type { Child } from 'hono/jsx'
import { directionOf, endonyms, locales } from '../src/i18n/locales.ts'
import { placeOf } from '../src/i18n/own-time.ts'
import type { Translate } from '../src/i18n/translate.ts'
import { Icon, Mark } from './components/icon.tsx'
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
  readonly current?: 'events' | 'subscribe' | 'my'
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

function Masthead({ frame, current }: { frame: Frame; current: PageProps['current'] }) {
  const { t, link, site } = frame
  const entry = (name: NonNullable<PageProps['current']>, path: string, words: string) => (
    <a href={link(path)} aria-current={current === name ? 'page' : undefined}>
      {words}
    </a>
  )
  return (
    <header class="masthead">
      <div class="shell">
        <a class="wordmark" href={link('/')}>
          <Mark />
          <span lang="en">Symposia</span>
          <small>{site.name}</small>
        </a>
        <nav aria-label={t('site.main-menu')}>
          {entry('events', '/', t('site.events'))}
          {entry('subscribe', '/subscribe', t('site.subscribe'))}
          {entry('my', '/my', t('site.my-registrations'))}
        </nav>
        <div class="pickers">
          <LanguagePicker frame={frame} />
          <ZonePicker frame={frame} />
        </div>
      </div>
    </header>
  )
}

function LanguagePicker({ frame }: { frame: Frame }) {
  const { t } = frame
  return (
    <details class="picker" name="pick">
      <summary>
        <Icon name="globe" />
        <span class="unseen">{t('site.language')}</span>
        {endonyms[t.locale]}
      </summary>
      <div class="sheet">
        {locales.map((locale) => (
          <a
            href={frame.inLanguage(locale)}
            lang={locale}
            hreflang={locale}
            aria-current={locale === t.locale ? 'true' : undefined}
          >
            {endonyms[locale]}
          </a>
        ))}
      </div>
    </details>
  )
}

function ZonePicker({ frame }: { frame: Frame }) {
  const { t, zone } = frame
  // The script that fills the reader's own times takes its words from here, and has nothing to fill where `tz=` is given.
  return (
    <details
      class="picker"
      name="pick"
      data-zone-words={t('event.yours')}
      data-zone-short={t('event.yours-short')}
      data-day-after={t('event.day-after')}
      data-day-before={t('event.day-before')}
    >
      <summary>
        <Icon name="clock" />
        <span class="unseen">{t('site.zone')}</span>
        <span class="fold">{zone ? placeOf(zone) : t('site.zone-own')}</span>
      </summary>
      <div class="sheet">
        <form class="stack" method="get">
          {keptFields(frame).map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <div class="field">
            <label for="tz">{t('site.zone-choose')}</label>
            <select class="select" id="tz" name="tz">
              <option value="">{t('site.zone-none')}</option>
              {frame.zones.map((name) => (
                <option value={name} selected={name === zone}>
                  {name.replaceAll('_', ' ')}
                </option>
              ))}
            </select>
          </div>
          <button type="submit" class="button slim">
            {t('site.zone-show')}
          </button>
        </form>
      </div>
    </details>
  )
}

function keptFields(frame: Frame): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(frame.query), ['lang', frame.t.locale] as const]
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
              , <bdi>{site.address}</bdi>
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
