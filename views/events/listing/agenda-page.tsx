import { Hemicycle } from '../../components/hemicycle/hemicycle.tsx'
import type { Frame } from '../../frame.ts'
import { Agenda, type Month } from './agenda.tsx'
import { ListingPage, type ListingPageProps } from './listing-page.tsx'

type AgendaProps = Omit<ListingPageProps, 'name' | 'children'> & {
  readonly months: readonly Month[]
  readonly nothing: 'no-match' | 'nothing' | 'no-past'
  readonly pages: { readonly first: string | null; readonly next: string | null }
}

/** Events as an agenda by month: all of them, a theme's or a series'. */
export function AgendaPage({ months, nothing, pages, ...listing }: AgendaProps) {
  const { frame } = listing
  return (
    <ListingPage {...listing}>
      {months.length === 0 ? (
        <Nothing frame={frame} nothing={nothing} />
      ) : (
        <Agenda frame={frame} months={months} />
      )}
      <Pages frame={frame} pages={pages} />
    </ListingPage>
  )
}

function Nothing({ frame, nothing }: Pick<AgendaProps, 'frame' | 'nothing'>) {
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

function Pages({ frame, pages }: { readonly frame: Frame; readonly pages: AgendaProps['pages'] }) {
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
