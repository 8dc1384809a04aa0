import type { Child } from 'hono/jsx'
import type { Translate } from '../../src/i18n/translate.ts'
import { Icon, Mark } from '../components/icon.tsx'
import { DemoBanner, Document } from '../layout.tsx'

export type EntranceFrame = {
  readonly t: Translate
  readonly asset: (name: string) => string
  readonly isDemo?: boolean
}

type EntranceProps = EntranceFrame & {
  readonly title: string
  readonly refused?: boolean
  readonly children: Child
}

/** A page of the office for somebody who is not signed in: its rail names nothing. */
export function EntrancePage({ t, asset, title, refused = false, isDemo = false, children }: EntranceProps) {
  return (
    <Document
      t={t}
      asset={asset}
      title={`${refused ? `${t('error.title')}: ` : ''}${title} · ${t('office.name')}`}
      sheet="office.css"
      script="office.js"
      body={
        <body class="office">
          <a class="skip" href="#main">
            {t('site.skip')}
          </a>
          <header class="rail">
            <a class="wordmark" href="/">
              <Mark />
              <span lang="en">Symposia</span>
            </a>
            <nav aria-label={t('office.menu')}>
              <ul class="stack0">
                <li>
                  <a href="/">
                    <Icon name="screen" />
                    {t('office.public-site')}
                  </a>
                </li>
              </ul>
            </nav>
          </header>
          <main id="main">
            {isDemo && <DemoBanner t={t} />}
            <div class="head">
              <h1>{title}</h1>
            </div>
            {children}
          </main>
        </body>
      }
    >
      <meta name="robots" content="noindex" />
    </Document>
  )
}
