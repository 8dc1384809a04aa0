import type { ApplicationScreen } from '../../../src/attendees/decisions/application-screen.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Summary } from '../../components/form/summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { Facts } from '../one/attendee-page.tsx'
import { Deciding } from './deciding.tsx'
import { Reviews } from './reviews.tsx'

type ApplicationProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: ApplicationScreen
  readonly forms: {
    readonly review: FormState
    readonly decide: FormState
    readonly reopen: FormState
  }
  /** What was just done. */
  readonly done: 'reviewed' | 'decided' | 'kept' | 'reopened' | null
  readonly may: { readonly act: boolean; readonly hurry: boolean }
}

/** One application: the answers, what reviewers think, what is decided. */
export function ApplicationPage({ frame, head, screen, forms, done, may }: ApplicationProps) {
  const { t } = frame
  const refused = Object.values(forms).find(({ problems }) => problems.size > 0)
  return (
    <OfficePage frame={frame} title={`${screen.name} · ${head.title.text}`} refused={refused !== undefined}>
      <EventHead t={t} head={head} current="decisions" />
      {done && <Said words={doneInWords(t, screen, done)} />}
      <div class="stack">
        {refused && <Summary form={refused} />}
        <Around t={t} screen={screen} />
      </div>
      <div class="cols">
        <div class="stack">
          <Person t={t} screen={screen} />
          {screen.answers.length > 0 && (
            <section class="stack" aria-labelledby="answers">
              <h2 id="answers">{t('attendee.answers')}</h2>
              <Facts t={t} facts={screen.answers} />
            </section>
          )}
          <p>
            <a href={screen.attendeeHref}>{t('decisions.to-attendee')}</a>
          </p>
        </div>
        <div class="stack">
          <Reviews t={t} screen={screen} form={may.act && screen.isUndecided ? forms.review : null} />
          {may.act && <Deciding screen={screen} forms={forms} mayHurry={may.hurry} />}
        </div>
      </div>
    </OfficePage>
  )
}

function doneInWords(
  t: Translate,
  { name, stateWords }: ApplicationScreen,
  done: NonNullable<ApplicationProps['done']>,
): string {
  return t(
    done === 'decided' ? 'decisions.done' : `decisions.${done}`,
    done === 'decided' ? { state: stateWords, name: `\u2068${name}\u2069` } : {},
  )
}

type PartProps = { readonly t: Translate; readonly screen: ApplicationScreen }

function Around({ t, screen }: PartProps) {
  const { listHref, previousHref, nextHref } = screen
  return (
    <nav class="row crumbrow" aria-label={t('decisions.around')}>
      <a href={listHref}>{t('decisions.all')}</a>
      {previousHref && (
        <a class="button plain slim" href={previousHref} rel="prev">
          <Icon name="previous" flips />
          {t('decisions.previous')}
        </a>
      )}
      {nextHref && (
        <a class="button plain slim" href={nextHref} rel="next">
          {t('decisions.next')}
          <Icon name="next" flips />
        </a>
      )}
    </nav>
  )
}

function Person({ t, screen }: PartProps) {
  const { name, nativeName, sub, email, state, stateWords, isChanged, received } = screen
  return (
    <div class="head">
      <div>
        <h2>
          <bdi>{name}</bdi>
          {nativeName && (
            <>
              {' '}
              <bdi class="soft">{nativeName}</bdi>
            </>
          )}
        </h2>
        <p class="soft">
          {sub && `${sub} · `}
          <a href={`mailto:${encodeURIComponent(email).replace('%40', '@')}`}>
            <bdi>{email}</bdi>
          </a>
        </p>
        <p class="soft small">
          {t('decisions.received')} <bdi>{received}</bdi>
        </p>
      </div>
      <p class="row">
        <span class="badge wash" data-state={state}>
          {stateWords}
        </span>
        {isChanged && (
          <span class="badge" data-state="applied">
            {t('decisions.changed')}
          </span>
        )}
      </p>
    </div>
  )
}
