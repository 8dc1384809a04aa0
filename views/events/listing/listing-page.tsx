import { Hemicycle } from '../../components/hemicycle/hemicycle.tsx'
import { Icon } from '../../components/icon.tsx'
import { Year, type YearWeeks } from '../../components/time/year.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { Agenda, type Month } from './agenda.tsx'
import { Finder, type FinderProps, PeriodSwitch, type Periods } from './finder.tsx'

type ListingProps = {
  readonly frame: Frame
  readonly title: string
  /** What kind of listing it is, over the title of a theme's or a series'. */
  readonly eyebrow?: string
  readonly lead?: string | undefined
  readonly year?: YearWeeks | null
  readonly finder?: FinderProps
  /** In place of a finder. */
  readonly periods?: Periods
  readonly months: readonly Month[]
  readonly nothing: 'no-match' | 'nothing' | 'no-past'
  readonly pages: { readonly first: string | null; readonly next: string | null }
}

/** Events as an agenda by month: all of them, a theme's or a series'. */
export function ListingPage(props: ListingProps) {
  const { frame, title, eyebrow, lead, year, finder, periods, months, nothing, pages } = props
  const { t, link } = frame
  return (
    <PublicPage
      frame={frame}
      title={title}
      current="events"
      head={<Summary title={title} lead={lead} frame={frame} />}
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
      {finder && <Finder frame={frame} finder={finder} />}
      {periods && (
        <div class="finder">
          <PeriodSwitch frame={frame} periods={periods} />
        </div>
      )}
      {months.length === 0 ? (
        <Nothing frame={frame} nothing={nothing} />
      ) : (
        <Agenda frame={frame} months={months} />
      )}
      <Pages frame={frame} pages={pages} />
      <p class="small soft foot-note">
        <Icon name="calendar" /> <a href={link('/subscribe')}>{t('listing.subscribe')}</a>{' '}
        {t('listing.subscribe-text')}
      </p>
    </PublicPage>
  )
}

function Summary({ title, lead, frame }: Pick<ListingProps, 'title' | 'lead' | 'frame'>) {
  return (
    <>
      {lead && <meta name="description" content={lead} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:url" content={frame.canonical} />
    </>
  )
}

function Nothing({ frame, nothing }: Pick<ListingProps, 'frame' | 'nothing'>) {
  const { t, link } = frame
  return (
    <section class="empty">
      <Hemicycle places={{ total: 23, taken: 0, held: 0 }} />
      <h2>{t(`listing.${nothing}`)}</h2>
      <p>{t(`listing.${nothing}-text`)}</p>
      <p class="row">
        {nothing === 'nothing' ? (
          <a class="button plain" href={link('/subscribe')}>
            {t('site.subscribe')}
          </a>
        ) : (
          <a class="button plain" href={link('/')}>
            {t('listing.show-all')}
          </a>
        )}
      </p>
    </section>
  )
}

function Pages({ frame, pages }: Pick<ListingProps, 'frame' | 'pages'>) {
  const { t, link } = frame
  if (pages.first === null && pages.next === null) return null
  return (
    <nav class="row" aria-label={t('listing.pages')}>
      {pages.first !== null && (
        <a class="button plain" href={link(pages.first)}>
          {t('listing.first')}
        </a>
      )}
      {pages.next !== null && (
        <a class="button plain" href={link(pages.next)}>
          {t('listing.more')}
        </a>
      )}
    </nav>
  )
}
