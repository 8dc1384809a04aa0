import type { Child } from 'hono/jsx'
import { Icon, type IconName, Mark } from './components/icon.tsx'
import type { OfficeFrame } from './frame.ts'
import { DemoBanner, Document } from './layout.tsx'

type OfficeProps = {
  readonly frame: OfficeFrame
  readonly title: string
  /** Which entry of the rail this page is; a page of an event is marked by its address. */
  readonly current?: 'desk' | 'new' | 'mail' | 'embed' | 'state' | 'account'
  /** Whether the form on it was refused: its title says so first. */
  readonly refused?: boolean
  readonly children?: Child
}

/** A page of the office: the rail with the organizer's events, then main. */
export function OfficePage({ frame, title, current, refused = false, children }: OfficeProps) {
  const { t, asset } = frame
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
          <Rail frame={frame} current={current} />
          <main id="main">
            {frame.isDemo && <DemoBanner t={t} />}
            {children}
          </main>
        </body>
      }
    >
      <meta name="robots" content="noindex" />
    </Document>
  )
}

function Rail({ frame, current }: { frame: OfficeFrame; current: OfficeProps['current'] }) {
  const { t } = frame
  return (
    <header class="rail">
      <a class="wordmark" href="/organizer">
        <Mark />
        <span lang="en">Symposia</span>
      </a>
      <nav aria-label={t('office.menu')}>
        <ul class="stack0">
          <Entry href="/organizer" icon="desk" words={t('office.desk')} isCurrent={current === 'desk'} />
          {frame.mayCreateEvents && (
            <Entry
              href="/organizer/events/new"
              icon="plus"
              words={t('office.new-event')}
              isCurrent={current === 'new'}
            />
          )}
          {frame.mayManageSite && (
            <Entry
              href="/organizer/mail"
              icon="mail"
              words={t('outbox.title')}
              isCurrent={current === 'mail'}
            />
          )}
          <Entry
            href="/organizer/embed"
            icon="code"
            words={t('embed.title')}
            isCurrent={current === 'embed'}
          />
          {frame.mayManageSite && (
            <Entry
              href="/organizer/state"
              icon="settings"
              words={t('upkeep.title')}
              isCurrent={current === 'state'}
            />
          )}
          <Entry
            href="/organizer/account"
            icon="person"
            words={t('office.account')}
            isCurrent={current === 'account'}
          />
        </ul>
      </nav>
      {frame.events.length > 0 && <RailEvents frame={frame} />}
      <div class="me">
        <bdi class="small soft">{frame.organizer.name || frame.organizer.email}</bdi>
        <a href="/">
          <Icon name="screen" />
          {t('office.public-site')}
        </a>
      </div>
    </header>
  )
}

type EntryProps = {
  readonly href: string
  readonly icon: IconName
  readonly words: string
  readonly isCurrent: boolean
}

function Entry({ href, icon, words, isCurrent }: EntryProps) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        <Icon name={icon} />
        {words}
      </a>
    </li>
  )
}

function RailEvents({ frame }: { frame: OfficeFrame }) {
  return (
    <nav class="events" aria-labelledby="yours">
      <h2 id="yours">{frame.t('office.your-events')}</h2>
      <ul>
        {frame.events.map(({ slug, label }) => (
          <li>
            <a
              href={`/organizer/events/${slug}`}
              dir="auto"
              aria-current={`${frame.path}/`.startsWith(`/organizer/events/${slug}/`) ? 'true' : undefined}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
