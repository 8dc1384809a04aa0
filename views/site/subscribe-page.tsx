import { Ways } from '../components/ways.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { Address } from './feed-address.tsx'
import { HowSoon } from './how-soon.tsx'
import { OwnFeed } from './own-feed.tsx'
import type { SubscribeView } from './subscribe-view.ts'

type SubscribeProps = { readonly frame: Frame; readonly view: SubscribeView }

/** How to have the events in one's own calendar: all, or as one chooses them. */
export function SubscribePage({ frame, view }: SubscribeProps) {
  const { t } = frame
  const { name, links, isUnknown, isUnlisted } = view
  return (
    <PublicPage
      frame={frame}
      title={t('subscribe.title')}
      current="subscribe"
      unlisted={isUnlisted}
      head={<meta name="description" content={t('subscribe.lead')} />}
    >
      <header class="lead">
        <h1>{t('subscribe.title')}</h1>
        <p>{t('subscribe.lead')}</p>
      </header>
      <div class="split">
        <div class="stack gap-l">
          <section class="stack" id="yours">
            <h2 id="yours-name" dir="auto">
              {name}
            </h2>
            {isUnknown && (
              <p class="note tone" data-state="waiting" role="status">
                {t('subscribe.unknown')}
              </p>
            )}
            <Address t={t} id="own-address" name={t('subscribe.yours-words')} address={links.address} />
            <p class="small">
              <a href="#own-feed">{t('subscribe.yours')}</a>
            </p>
            <Ways t={t} links={links} />
          </section>
          <HowSoon t={t} />
          <Addresses frame={frame} view={view} />
        </div>
        <OwnFeed frame={frame} view={view} />
      </div>
    </PublicPage>
  )
}

/** Every theme and series by its address, for who copies. */
function Addresses({ frame: { t }, view }: SubscribeProps) {
  const [before = '', after = ''] = t('subscribe.atom').split('{link}')
  return (
    <section class="stack" id="addresses">
      <h2>{t('subscribe.addresses')}</h2>
      {view.addresses.map(({ id, name, address }) => (
        <Address t={t} id={id} name={name} address={address} />
      ))}
      <p class="small soft">
        {before}
        <a href={view.atom}>Atom</a>
        {after}
      </p>
    </section>
  )
}
