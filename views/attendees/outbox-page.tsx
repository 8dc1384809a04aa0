import type { OutboxRow, OutboxScreen } from '../../src/attendees/outbox/outbox-screen.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import { Icon } from '../components/icon.tsx'
import { Words } from '../components/words.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { Said } from '../organizers/account-page.tsx'

type OutboxProps = {
  readonly frame: OfficeFrame
  readonly screen: OutboxScreen
  /** Whether a mail was just given another try, or could not be. */
  readonly again: 'yes' | 'no' | null
}

// The badge has shapes for registrations; a mail's states borrow those that mean the same.
const shapes = {
  failed: 'full',
  waiting: 'applied',
  sent: 'confirmed',
  kept: 'waitlisted',
  dropped: 'expired',
} as const satisfies Record<OutboxRow['state'], string>

/** The site's mails: to whom, about what, what became of each. */
export function OutboxPage({ frame, screen, again }: OutboxProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('outbox.title')} current="mail">
      <div class="head">
        <div>
          <h1>{t('outbox.title')}</h1>
          <p class="soft">{t('outbox.lead')}</p>
        </div>
      </div>
      {again && <Said words={t(again === 'yes' ? 'outbox.again' : 'outbox.not-again')} />}
      <nav class="views gapped" aria-label={t('attendees.views')}>
        {screen.views.map(({ words, count, href, isCurrent }) => (
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {words} <span>{count}</span>
          </a>
        ))}
      </nav>
      {screen.rows.length > 0 ? <Mails t={t} screen={screen} /> : <NoMails t={t} />}
    </OfficePage>
  )
}

function NoMails({ t }: { readonly t: Translate }) {
  return (
    <div class="empty">
      <Icon name="mail" />
      <h2>{t('outbox.none')}</h2>
      <p>{t('outbox.none-text')}</p>
    </div>
  )
}

function Mails({ t, screen }: { readonly t: Translate; readonly screen: OutboxScreen }) {
  return (
    <>
      <table class="list loose">
        <caption class="unseen">{t('outbox.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('outbox.to')}</th>
            <th scope="col">{t('attendees.column.state')}</th>
            <th scope="col" class="p3">
              {t('outbox.about')}
            </th>
            <th scope="col" class="p2">
              {t('log.at')}
            </th>
          </tr>
        </thead>
        <tbody>
          {screen.rows.map((row) => (
            <Mail t={t} row={row} />
          ))}
        </tbody>
      </table>
      <p class="pager">
        <span>{t('attendees.times-in', { zone: screen.zone })}</span>
        {screen.nextHref && (
          <a class="button plain slim" href={screen.nextHref} rel="next">
            {t('attendees.next')}
            <Icon name="next" flips />
          </a>
        )}
      </p>
    </>
  )
}

function Mail({ t, row }: { readonly t: Translate; readonly row: OutboxRow }) {
  const { state, kind, to, personHref, event, at, time, problem } = row
  return (
    <tr>
      <th scope="row">
        {personHref ? (
          <a class="name" href={personHref}>
            <bdi>{to}</bdi>
          </a>
        ) : (
          <bdi>{to}</bdi>
        )}
        <span class="sub">{kind}</span>
      </th>
      <td>
        <span class="badge" data-state={shapes[state]}>
          {row.stateWords}
        </span>
        {problem && (
          <bdi class="sub" dir="auto">
            {problem}
          </bdi>
        )}
        {row.mayGoAgain && <Again t={t} row={row} />}
      </td>
      <td class="p3">
        {event && (
          <a href={event.href}>
            <Words text={event.title} t={t} />
          </a>
        )}
      </td>
      <td class="p2 num">
        <time datetime={at.toISOString()}>{time}</time>
      </td>
    </tr>
  )
}

function Again({ t, row }: { readonly t: Translate; readonly row: OutboxRow }) {
  return (
    <form method="post">
      <input type="hidden" name="message" value={row.id} />
      <input type="hidden" name="event" value={row.eventId} />
      <button class="button plain slim" type="submit" name="act" value="send-again">
        {t('outbox.send-again')}
        <span class="unseen"> {row.to}</span>
      </button>
    </form>
  )
}
