import type { Event, Texts } from '../../src/events/event.ts'
import { EventFacts } from '../components/event/event-facts.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'

type ListProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  /** The last day of the list, in words. */
  readonly until: string
}

type ListedPageProps = ListProps & {
  readonly people: readonly {
    readonly name: string
    readonly nativeName: string
    readonly affiliation: string
  }[]
  /** Where the next page begins, if there is one. */
  readonly next: string | null
  readonly isFirst: boolean
}

/** Who takes part and agreed to be named. */
export function ListedPage({ frame, event, texts, until, people, next, isFirst }: ListedPageProps) {
  const { t, link } = frame
  const path = `/events/${event.slug}/participants`
  return (
    <PublicPage frame={frame} title={t('listed.title')} unlisted>
      <header class="lead">
        <h1>{t('listed.title')}</h1>
        <p>{t('listed.lead', { date: until })}</p>
      </header>
      <div class="split">
        <div class="stack">
          {people.length === 0 && <p>{t('listed.none')}</p>}
          <dl class="answers">
            {people.map(({ name, nativeName, affiliation }) => (
              <div>
                <dt>
                  <bdi>{name}</bdi>
                  {nativeName && (
                    <>
                      <br />
                      <bdi>{nativeName}</bdi>
                    </>
                  )}
                </dt>
                <dd>
                  <bdi>{affiliation}</bdi>
                </dd>
              </div>
            ))}
          </dl>
          {(next || !isFirst) && (
            <p class="row">
              {next && (
                <a class="button plain" href={link(`${path}?after=${next}`)}>
                  {t('listed.more')}
                </a>
              )}
              {!isFirst && (
                <a class="button plain" href={link(path)}>
                  {t('listed.first')}
                </a>
              )}
            </p>
          )}
          <p class="small soft">
            {t('listed.own')} <a href={link('/my')}>{t('my.send')}</a>
          </p>
        </div>
        <Aside frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}

/** Says that the names are no longer shown, and none of them. */
export function ListOverPage({ frame, event, texts, until }: ListProps) {
  const { t } = frame
  return (
    <PublicPage frame={frame} title={t('listed.over')} unlisted>
      <header class="lead">
        <h1>{t('listed.over')}</h1>
        <p>{t('listed.over-text', { date: until })}</p>
      </header>
      <div class="split">
        <div class="stack" />
        <Aside frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}

function Aside({ frame, event, texts }: Pick<ListProps, 'frame' | 'event' | 'texts'>) {
  return (
    <EventFacts frame={frame} event={event} texts={texts}>
      <a href={frame.link(`/events/${event.slug}`)}>{frame.t('own.to-event')}</a>
    </EventFacts>
  )
}
