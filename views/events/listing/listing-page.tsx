import type { Child } from 'hono/jsx'
import { Icon } from '../../components/icon.tsx'
import { LinkPreview } from '../../components/link-preview.tsx'
import { Year, type YearWeeks } from '../../components/time/year.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { Finder, type FinderProps } from './finder.tsx'
import { Switches, type SwitchesProps } from './switches.tsx'

export type ListingPageProps = {
  readonly frame: Frame
  readonly title: string
  /** What the window is called, where that says more than the title. */
  readonly name?: string
  /** What kind of listing it is, over the title of a theme's or a series'. */
  readonly eyebrow?: string | undefined
  readonly lead?: string | undefined
  readonly year?: YearWeeks | null
  readonly finder?: FinderProps | undefined
  /** Views and periods; a series has neither. */
  readonly switches?: SwitchesProps['switches']
  /** The page that says how to subscribe to just these. */
  readonly subscribe: string
  /** The events. */
  readonly children?: Child
}

/** What surrounds listed events: the title, the finder, how to subscribe to them. */
export function ListingPage(props: ListingPageProps) {
  const { frame, title, name = title, eyebrow, lead, year, finder, switches, children } = props
  const { t, link } = frame
  return (
    <PublicPage
      frame={frame}
      title={name}
      current="events"
      head={<LinkPreview frame={frame} title={name} description={lead} />}
    >
      <header class="lead">
        {eyebrow && (
          <p class="crumb">
            <a href={link('/')}>{t('site.events')}</a>
          </p>
        )}
        {eyebrow && <p class="eyebrow">{eyebrow}</p>}
        <h1>{title}</h1>
        {lead && <p>{lead}</p>}
        {year && <Year weeks={year} t={t} />}
      </header>
      {(finder || switches) && (
        <div class="finder">
          {finder && <Finder frame={frame} finder={finder} />}
          {switches && <Switches frame={frame} switches={switches} />}
        </div>
      )}
      {children}
      <Subscribe frame={frame} path={props.subscribe} />
    </PublicPage>
  )
}

function Subscribe({ frame, path }: { readonly frame: Frame; readonly path: string }) {
  const { t, link } = frame
  const words = t(path === '/subscribe' ? 'listing.subscribe' : 'listing.subscribe-these')
  return (
    <p class="small soft foot-note">
      <Icon name="calendar" /> <a href={link(path)}>{words}</a> {t('listing.subscribe-text')}
    </p>
  )
}
