import { Ways } from '../components/ways.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { Address } from './feed-address.tsx'
import { OwnFeed, type OwnFeedProps } from './own-feed.tsx'

export type SubscribeProps = {
  readonly frame: Frame
  /** Of the feed of all events, for each program. */
  readonly links: { readonly webcal: string; readonly google: string; readonly outlook: string }
  readonly addresses: readonly { readonly id: string; readonly name: string; readonly address: string }[]
  readonly atom: string
  readonly own: OwnFeedProps['own']
}

/** How to have the events in one's own calendar. */
export function SubscribePage({ frame, links, addresses, atom, own }: SubscribeProps) {
  const { t } = frame
  const [before = '', after = ''] = t('subscribe.atom').split('{link}')
  return (
    <PublicPage
      frame={frame}
      title={t('subscribe.title')}
      current="subscribe"
      head={<meta name="description" content={t('subscribe.lead')} />}
    >
      <header class="lead">
        <h1>{t('subscribe.title')}</h1>
        <p>{t('subscribe.lead')}</p>
      </header>
      <div class="split">
        <div class="stack gap-l">
          <h2 class="unseen">{t('subscribe.choose')}</h2>
          <Ways t={t} links={links} addresses="#addresses" />
          <section class="stack" id="addresses">
            <h2>{t('subscribe.addresses')}</h2>
            {addresses.map(({ id, name, address }) => (
              <Address t={t} id={id} name={name} address={address} />
            ))}
            <p class="small soft">
              {before}
              <a href={atom}>Atom</a>
              {after}
            </p>
          </section>
        </div>
        <OwnFeed frame={frame} own={own} />
      </div>
    </PublicPage>
  )
}
