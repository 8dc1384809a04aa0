import { calledOff } from '../../src/events/entries/called-off.ts'
import { formatDate } from '../../src/i18n/formats.ts'
import { JsonLd } from '../components/event/json-ld.tsx'
import { Title } from '../components/event/title.tsx'
import { LinkPreview } from '../components/link-preview.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { Change } from './change.tsx'
import { Description, Questions } from './description.tsx'
import { Dock } from './dock.tsx'
import { Editions } from './editions.tsx'
import { EventLink } from './event-link.tsx'
import type { EventView } from './event-view.ts'
import { Facts } from './facts.tsx'
import { Places } from './places.tsx'
import { Preview, type PreviewNote } from './preview.tsx'
import { Programme } from './programme.tsx'

type Props = { readonly frame: Frame; readonly view: EventView }
type EventPageProps = Props & {
  readonly jsonLd: Readonly<Record<string, unknown>> | undefined
  /** In the office's preview: where the event is edited, if the organizer may. */
  readonly preview?: PreviewNote
}
const longTitle = 60

/** An event: what it is, when, where, and how one gets in. */
export function EventPage({ frame, view, jsonLd, preview }: EventPageProps) {
  const { t } = frame
  const { event, title, texts } = view
  return (
    <PublicPage
      frame={frame}
      title={texts.get('short_title')?.text ?? title.text}
      unlisted={event.state === 'unlisted' || preview !== undefined}
      head={
        <>
          {preview === undefined && <About frame={frame} view={view} />}
          {jsonLd && <JsonLd facts={jsonLd} />}
        </>
      }
    >
      {preview && <Preview t={t} state={event.state} note={preview} />}
      <Lead frame={frame} view={view} />
      <div class="split">
        <aside class="aside panel" aria-label={t('event.facts')}>
          <Facts frame={frame} view={view} />
          {view.entrance.badge && <hr />}
          <Places frame={frame} view={view} />
        </aside>
        <div class="stack main-col">
          <Change frame={frame} view={view} />
          <Days frame={frame} view={view} />
          <Description frame={frame} view={view} />
          {view.days.length > 0 && (
            <section class="programme" aria-labelledby="programme">
              <h2 id="programme">{t('event.programme')}</h2>
              <Programme frame={frame} view={view} />
              <p class="small more">
                <EventLink event={event} href={frame.link(`/events/${event.slug}/programme`)}>
                  {t('event.programme-own')}
                </EventLink>
              </p>
            </section>
          )}
          {view.showsParticipants && (
            <p>
              <EventLink event={event} href={frame.link(`/events/${event.slug}/participants`)}>
                {t('listed.title')}
              </EventLink>
            </p>
          )}
          <Editions frame={frame} row={view.row} />
          <Questions frame={frame} view={view} />
        </div>
      </div>
      <Dock frame={frame} view={view} />
    </PublicPage>
  )
}

function Lead({ frame, view }: Props) {
  const { t } = frame
  const { event, title, texts } = view
  const summary = texts.get('summary')
  return (
    <header class="lead">
      <Above frame={frame} view={view} />
      <h1 class={title.text.length >= longTitle ? 'long' : undefined}>
        {event.state === 'cancelled' ? (
          <s>
            <Title text={title} t={t} />
          </s>
        ) : (
          <Title text={title} t={t} />
        )}
      </h1>
      {summary && (
        <p>
          <Words text={summary} t={t} />
        </p>
      )}
    </header>
  )
}

/** A link that was shared long ago must not promise what is off. */
function About({ frame, view }: Props) {
  const { event, title, texts } = view
  return (
    <LinkPreview
      frame={frame}
      title={calledOff(event, title.text, frame.t)}
      description={texts.get('summary')?.text}
    />
  )
}

function Above({ frame, view }: Props) {
  const { t, link } = frame
  const { category, row, event } = view
  return (
    <>
      <p class="crumb">
        <a href={link('/')}>{t('site.events')}</a>
      </p>
      {(category || (row && event.edition !== null)) && (
        <p class="eyebrow">
          {category && <a href={link(`/categories/${category.slug}`)}>{category.name}</a>}
          {row && event.edition !== null && (
            <span class="tag">{t('event.edition', { number: String(event.edition) })}</span>
          )}
        </p>
      )}
    </>
  )
}

const mostDaysInBar = 7

/** A link a day, where there are several and the programme has them. */
function Days({ frame, view }: Props) {
  const { t } = frame
  const { days } = view
  if (days.length < 2 || days.length > mostDaysInBar) return null
  return (
    <nav class="spanbar" aria-label={t('event.days')}>
      {days.map(({ on }) => (
        <a href={`#d-${on}`}>
          {formatDate(t.locale, on, 'weekdayShortAndDay')}
          <small>{formatDate(t.locale, on, 'month')}</small>
        </a>
      ))}
    </nav>
  )
}
