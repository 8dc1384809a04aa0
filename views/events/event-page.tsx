import type { Text } from '../../src/events/event.ts'
import { formatDate, formatDates } from '../../src/i18n/formats.ts'
import { directionOf } from '../../src/i18n/locales.ts'
import { Badge } from '../components/badge.tsx'
import { JsonLd } from '../components/json-ld.tsx'
import { Place } from '../components/place.tsx'
import { Sample } from '../components/sample.tsx'
import { Title } from '../components/title.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import { Editions } from './editions.tsx'
import type { EventView } from './event-view.ts'
import { Facts } from './facts.tsx'
import { Places } from './places.tsx'
import { Programme } from './programme.tsx'

type Props = { readonly frame: Frame; readonly view: EventView }
type EventPageProps = Props & { readonly jsonLd: Readonly<Record<string, unknown>> | undefined }
const longTitle = 60

/** An event: what it is, when, where, and how one gets in. */
export function EventPage({ frame, view, jsonLd }: EventPageProps) {
  const { t } = frame
  const { event, title, texts } = view
  const summary = texts.get('summary')
  return (
    <PublicPage
      frame={frame}
      title={texts.get('short_title')?.text ?? title.text}
      unlisted={event.state === 'unlisted' || event.state === 'draft'}
      head={
        <>
          <About frame={frame} view={view} />
          {jsonLd && <JsonLd facts={jsonLd} />}
        </>
      }
    >
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
            </section>
          )}
          <Editions frame={frame} row={view.row} />
          <Questions frame={frame} view={view} />
        </div>
      </div>
      <Dock frame={frame} view={view} />
    </PublicPage>
  )
}

function About({ frame, view }: Props) {
  const { title, texts } = view
  const summary = texts.get('summary')?.text
  return (
    <>
      {summary && <meta name="description" content={summary} />}
      <meta property="og:type" content="website" />
      <meta property="og:site_name" content={frame.site.name} />
      <meta property="og:title" content={title.text} />
      {summary && <meta property="og:description" content={summary} />}
      <meta property="og:url" content={frame.canonical} />
    </>
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

/** What has changed about the event, and why. */
function Change({ frame, view }: Props) {
  const { t } = frame
  const { event, texts } = view
  const reason = texts.get('reason')
  const words = changeInWords(frame, view)
  if (!words) return null
  const tone = event.state === 'cancelled' ? 'full' : 'few'
  return (
    <div class="note tone" data-state={tone}>
      <p>
        <strong>{words}</strong>
      </p>
      {reason && (
        <p>
          <Words text={reason} t={t} />
        </p>
      )}
      {event.state === 'postponed' && event.mode !== 'none' && <p>{t('event.postponed-places')}</p>}
    </div>
  )
}

function changeInWords({ t }: Frame, { event }: EventView): string | undefined {
  const { startsOn, endsOn } = event.previous ?? event.schedule
  const dates = formatDates(t.locale, startsOn, endsOn)
  if (event.state === 'postponed') return t('event.postponed-text', { dates })
  if (event.state === 'cancelled') return t('event.cancelled-text', { dates })
  return event.previous ? t('event.moved-text', { dates }) : undefined
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

function Description({ frame, view }: Props) {
  const { t } = frame
  const description = view.texts.get('description')
  if (!description) return null
  const paragraphs = paragraphsOf(description)
  const isForeign = description.locale !== t.locale
  return (
    <div
      class="prose"
      lang={isForeign ? description.locale : undefined}
      dir={isForeign ? directionOf(description.locale) : undefined}
    >
      {paragraphs.map((paragraph, place) => (
        <p>
          {paragraph} {place === paragraphs.length - 1 && <Sample t={t} when={view.event.isSample} />}
        </p>
      ))}
    </div>
  )
}

function paragraphsOf({ text }: Text): readonly string[] {
  return text.split(/\n\s*\n/).map((paragraph) => paragraph.trim())
}

function Questions({ frame, view }: Props) {
  const { t } = frame
  const { email, phone } = view.contact
  if (email === null) return null
  // The sentence's holes are filled with markup: its words are cut at them.
  const [before = '', between = '', after = ''] = (
    phone === null ? t('event.answers-at') : t('event.answers-at-or')
  ).split(/\{\w+\}/)
  return (
    <section class="prose">
      <h2>{t('event.questions')}</h2>
      <p>
        {before}
        <a href={`mailto:${email}`}>
          <bdi>{email}</bdi>
        </a>
        {between}
        {phone !== null && <bdi dir="ltr">{phone}</bdi>}
        {after}
      </p>
    </section>
  )
}

/** On phones, where the facts are far above by then. */
function Dock({ frame, view }: Props) {
  const { t, link } = frame
  const { event, entrance, texts } = view
  if (!entrance.act || !entrance.badge) return null
  const { startsOn, endsOn } = event.schedule
  return (
    <div class="dock">
      <p>
        <Badge state={entrance.badge.state}>{t(entrance.badge.words)}</Badge>
        <small>
          {formatDates(t.locale, startsOn, endsOn, 'dayAndMonth')}
          {texts.has('city') && `${t.locale === 'ar' ? '،' : ','} `}
          <Place t={t} city={texts.get('city')} country={null} />
        </small>
      </p>
      <a class="button" href={link(`/events/${event.slug}/register`)}>
        {t(entrance.act === 'join' ? 'event.join-short' : 'event.register')}
      </a>
    </div>
  )
}
