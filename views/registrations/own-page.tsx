import { Badge } from '../components/badge.tsx'
import { EventFacts } from '../components/event-facts.tsx'
import { Icon } from '../components/icon.tsx'
import { hole, Sentence } from '../components/sentence.tsx'
import { Words } from '../components/words.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'
import type { OwnView } from './own-view.ts'
import { Ticket } from './ticket.tsx'

type OwnPageProps = { readonly frame: Frame; readonly view: OwnView }

/** The queue is drawn up to this place; after it the number alone says enough. */
const mostDrawn = 20

/** A person's own page: where their registration stands, and what they may do. */
export function OwnPage({ frame, view }: OwnPageProps) {
  const { t, link } = frame
  const { event, texts, isOnline, path } = view
  return (
    <PublicPage frame={frame} title={t(view.title.key, view.title.values)} current="my" unlisted>
      <div class="own">
        <StandingSection frame={frame} view={view} />
        <Ticket frame={frame} view={view} />
        <div class="split">
          <div class="stack">
            <Answers frame={frame} view={view} />
            <History frame={frame} view={view} />
            <LeaveRow frame={frame} view={view} />
            <p class="small">
              <a href={`${path}/data.json`}>{t('own.data')}</a>
            </p>
          </div>
          <EventFacts
            frame={frame}
            event={event}
            texts={texts}
            manner={t(isOnline ? 'own.online' : 'own.on-site')}
          >
            <a href={link(`/events/${event.slug}`)}>{t('own.to-event')}</a>
          </EventFacts>
        </div>
      </div>
    </PublicPage>
  )
}

function StandingSection({ frame, view }: OwnPageProps) {
  const { t } = frame
  const { registration, badge, title, text, reason, news, notice, position } = view
  return (
    <section class="standing" data-state={badge.state} data-position={position}>
      <p class="eyebrow">
        <Badge state={badge.state}>{t(badge.words)}</Badge>
      </p>
      <h1>{t(title.key, title.values)}</h1>
      {position !== undefined && position <= mostDrawn && <Queue t={t} position={position} />}
      {notice && (
        <p role="alert">
          <b>{t(notice)}</b>
        </p>
      )}
      <p>
        <Sentence words={t(text.key, { ...text.values, email: hole })}>
          <b dir="ltr">{registration.email}</b>
        </Sentence>
      </p>
      {reason && (
        <p>
          <Sentence words={t('own.reason', { reason: hole })}>
            <bdi>{reason}</bdi>
          </Sentence>
        </p>
      )}
      {news && <p>{t(news)}</p>}
      <Acts frame={frame} view={view} />
    </section>
  )
}

function Queue({ t, position }: { t: Frame['t']; position: number }) {
  return (
    <ol class="queue" aria-label={t('own.queue', { position })}>
      {Array.from({ length: position }, (_, before) => before + 1).map((place) => (
        <li
          class={place < position ? 'past' : undefined}
          aria-current={place === position ? 'true' : undefined}
        >
          {place}
        </li>
      ))}
    </ol>
  )
}

function Acts({ frame, view }: OwnPageProps) {
  const { t, link } = frame
  const { path, ticket, hasCalendar, leaving, mayRegisterAgain, badge, event } = view
  const isOver = badge.state === 'declined' || badge.state === 'expired' || badge.state === 'cancelled'
  if (!ticket && !isOver && leaving !== 'leave') return null
  return (
    <div class="row">
      {ticket && hasCalendar && (
        <a class="button" href={`${path}/calendar.ics`}>
          <Icon name="calendar" />
          {t('own.add-calendar')}
        </a>
      )}
      {ticket && (
        <a class="button plain" href={`${path}/ticket.svg`} download={`${ticket.code}.svg`}>
          <Icon name="code" />
          {t('own.save-code')}
        </a>
      )}
      {leaving === 'leave' && (
        <a class="button plain" href={link(`${path}/leave`)}>
          {t('own.leave')}
        </a>
      )}
      {mayRegisterAgain && (
        <a class="button plain" href={link(`/events/${event.slug}/register`)}>
          {t('own.cancelled.again')}
        </a>
      )}
      {isOver && !mayRegisterAgain && (
        <a class="button plain" href={link('/')}>
          {t('own.other-events')}
        </a>
      )}
    </div>
  )
}

function Answers({ frame, view }: OwnPageProps) {
  const { t } = frame
  return (
    <>
      <h2>{t('own.answers')}</h2>
      <dl class="answers">
        {view.answers.map(({ label, answer }) => (
          <div>
            <dt>
              <Words text={label} t={t} />
            </dt>
            <dd>{answer === null ? '–' : <bdi>{answer}</bdi>}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function History({ frame, view }: OwnPageProps) {
  const { t } = frame
  return (
    <>
      <h2>{t('own.history')}</h2>
      <ol class="trail">
        {view.history.map(({ at, when, words }) => (
          <li>
            <time datetime={at.toISOString()}>{when}</time>
            {t(words)}
          </li>
        ))}
      </ol>
    </>
  )
}

function LeaveRow({ frame, view }: OwnPageProps) {
  const { t, link } = frame
  const { leaving, path } = view
  if (leaving === undefined || leaving === 'leave') return null
  return (
    <p class="row">
      <a class="button danger" href={link(`${path}/cancel`)}>
        {t(`own.${leaving}`)}
      </a>
      {leaving === 'cancel' && <span class="small soft">{t('own.cancel-note')}</span>}
    </p>
  )
}
