import type { Translate } from '../../src/i18n/translate.ts'
import type { InvitationScreen } from '../../src/invitations/office/one-screen.ts'
import type { Done } from '../../src/invitations/office/view.ts'
import { Trail } from '../components/trail.tsx'
import { EventHead, type OfficeHead } from '../events/office/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { Said } from '../organizers/account-page.tsx'
import { InvitationBadge } from './state-badge.tsx'

type OneProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: InvitationScreen
  readonly done: Done | null
}

/** One invitation: what is known of the person, what they answered, its history and mails. */
export function OneInvitationPage({ frame, head, screen, done }: OneProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${screen.name} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="invitations" />
      {done && <Said words={t(`invitations.done.${done.deed}`, { count: done.count })} />}
      <nav class="row crumbrow" aria-label={t('office.tab.invitations')}>
        <a href={screen.listHref}>{t('export.back')}</a>
      </nav>
      <div class="cols">
        <div class="stack">
          <Person t={t} screen={screen} />
          <Acts t={t} screen={screen} />
          <Facts screen={screen} />
          {screen.registrationHref && (
            <p>
              <a href={screen.registrationHref}>{t('log.see-registration')}</a>
            </p>
          )}
        </div>
        <aside class="stack" aria-label={t('attendee.history')}>
          <h2>{t('attendee.history')}</h2>
          <Trail entries={screen.changes} />
          <h2>{t('attendee.messages')}</h2>
          {screen.mails.length > 0 ? (
            <Trail entries={screen.mails} />
          ) : (
            <p class="soft small">{t('attendee.no-mails')}</p>
          )}
        </aside>
      </div>
    </OfficePage>
  )
}

type PartProps = { readonly t: Translate; readonly screen: InvitationScreen }

function Person({ t, screen }: PartProps) {
  return (
    <div class="head">
      <div>
        <h2>
          <bdi>{screen.name}</bdi>
          {screen.nativeName && (
            <>
              {' '}
              <bdi class="soft">{screen.nativeName}</bdi>
            </>
          )}
        </h2>
        <p class="soft">
          <a href={`mailto:${encodeURIComponent(screen.email).replace('%40', '@')}`}>
            <bdi>{screen.email}</bdi>
          </a>
        </p>
      </div>
      <p>
        <InvitationBadge t={t} state={screen.state} wash />
      </p>
    </div>
  )
}

function Acts({ t, screen }: PartProps) {
  if (screen.acts.length === 0) return null
  return (
    <form method="post">
      <input type="hidden" name="id" value={screen.id} />
      <p class="row">
        {screen.acts.map((act) => (
          <button class={act === 'send' ? 'button' : 'button plain'} type="submit" name="act" value={act}>
            {t(`invitations.${act}`)}
          </button>
        ))}
      </p>
    </form>
  )
}

function Facts({ screen }: Pick<PartProps, 'screen'>) {
  return (
    <dl class="answers">
      {screen.facts.map(({ label, words, href }) => (
        <div>
          <dt>{label}</dt>
          <dd>
            {href ? (
              <a href={href}>
                <bdi>{words}</bdi>
              </a>
            ) : (
              <bdi>{words}</bdi>
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
