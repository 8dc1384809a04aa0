import type { Child } from 'hono/jsx'
import type { ReviewLink } from '../../../src/attendees/decisions/reviews/review-link.ts'
import type { HandDone } from '../../../src/attendees/line/acts/hand-act.ts'
import type { AttendeeScreen, Fact } from '../../../src/attendees/one/attendee-screen.ts'
import type { Together } from '../../../src/attendees/one/together.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { AskedAs } from '../../components/asked-as.tsx'
import { Icon } from '../../components/icon.tsx'
import { Trail } from '../../components/trail.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { TogetherSection } from './together-section.tsx'

/** What was just done with them. */
export type Done = 'added' | 'cancelled' | 'erased' | HandDone

type AttendeeProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: AttendeeScreen
  /** The way to their application; null: they never applied. */
  readonly review: ReviewLink | null
  /** With whom they were registered; null: alone. */
  readonly together: Together | null
  readonly done: Done | null
}

/** One attendee: who, in which state, what they answered, what became of it. */
export function AttendeePage({ frame, head, screen, review, together, done }: AttendeeProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${screen.name} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="attendees" />
      {done && <Said words={doneInWords(t, done, screen.name)} />}
      <Around t={t} screen={screen} />
      <div class="cols">
        <div class="stack">
          <Person screen={screen} />
          {screen.waitsFor !== '' && (
            <p class="note tone small" data-state="waitlisted">
              {screen.waitsFor}
            </p>
          )}
          {review && (
            <p class="row">
              <a class="button plain" href={review.href}>
                {t('decisions.review')}
              </a>
              <span class="soft small">{review.votes}</span>
            </p>
          )}
          <Acts t={t} screen={screen} />
          <Facts t={t} facts={screen.facts} />
          {together && (
            <TogetherSection {...{ t, together }} listHref={`/organizer/events/${head.slug}/attendees`} />
          )}
          {screen.answers.length > 0 && (
            <Section id="answers" title={t('attendee.answers')}>
              <Facts t={t} facts={screen.answers} />
            </Section>
          )}
          <Sensitive t={t} screen={screen} />
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

function doneInWords(t: Translate, done: Done, person: string): string {
  if (done === 'erased') return t('erasing.person-done')
  const name = `\u2068${person}\u2069`
  return done === 'added' || done === 'cancelled'
    ? t(`attendee.${done}`, { name })
    : t(`line.done.${done}`, { name })
}

type PartProps = { readonly t: Translate; readonly screen: AttendeeScreen }

function Acts({ t, screen }: PartProps) {
  const { acts, cancelHref, doorHref, eraseHref } = screen
  const isNothing = cancelHref === null && doorHref === null && eraseHref === null
  if (acts.length === 0 && isNothing) return null
  return (
    <p class="row">
      {doorHref && (
        <a class="button plain" href={doorHref}>
          {t('door.title')}
        </a>
      )}
      {acts.map(({ act, href }) => (
        <a class={act === 'offer' ? 'button' : 'button plain'} href={href}>
          {t(`line.${act}`)}
        </a>
      ))}
      {cancelHref && (
        <a class="button danger" href={cancelHref}>
          {t('attendee.cancel')}
        </a>
      )}
      {eraseHref && (
        <a class="button plain" href={eraseHref}>
          {t('erasing.person')}
        </a>
      )}
    </p>
  )
}

function Around({ t, screen }: PartProps) {
  const { previous, next } = screen
  return (
    <nav class="row crumbrow" aria-label={t('attendee.around')}>
      <a href={screen.listHref}>{t('attendee.all')}</a>
      {previous && (
        <a class="button plain slim" href={previous.href} rel="prev">
          <Icon name="previous" flips />
          <bdi>{previous.name}</bdi>
        </a>
      )}
      {next && (
        <a class="button plain slim" href={next.href} rel="next">
          <bdi>{next.name}</bdi>
          <Icon name="next" flips />
        </a>
      )}
    </nav>
  )
}

function Person({ screen }: { readonly screen: AttendeeScreen }) {
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
          {screen.affiliation && `${screen.affiliation} · `}
          <a href={`mailto:${encodeURIComponent(screen.email).replace('%40', '@')}`}>
            <bdi>{screen.email}</bdi>
          </a>
        </p>
      </div>
      <p>
        <span class="badge wash" data-state={screen.state}>
          {screen.stateWords}
        </span>
      </p>
    </div>
  )
}

function Section({
  id,
  title,
  children,
}: {
  readonly id: string
  readonly title: string
  readonly children: Child
}) {
  return (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

/** Labels and what stands under each. */
export function Facts({ t, facts }: { readonly t: Translate; readonly facts: readonly Fact[] }) {
  return (
    <dl class="answers">
      {facts.map(({ label, words, href, isRemoved }) => (
        <div>
          <dt>
            <AskedAs label={label} isRemoved={isRemoved} t={t} />
          </dt>
          <dd>
            {words === '' ? (
              <span class="soft">{t('attendee.no-answer')}</span>
            ) : href ? (
              <a href={href} download={words}>
                <bdi>{words}</bdi>
              </a>
            ) : (
              words.split('\n').map((line, place) => (
                <>
                  {place > 0 && <br />}
                  <bdi>{line}</bdi>
                </>
              ))
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Sensitive({ t, screen }: PartProps) {
  if (screen.sensitive === null) return null
  const { isShown, answers } = screen.sensitive
  return (
    <Section id="sensitive" title={t('attendee.sensitive')}>
      {isShown ? (
        <Facts t={t} facts={answers} />
      ) : (
        <form method="post" action={screen.href} class="stack">
          <p class="soft small">{t('attendee.sensitive-note')}</p>
          <p>
            <button class="button plain" type="submit" name="act" value="show-sensitive">
              {t('attendee.sensitive-show')}
            </button>
          </p>
        </form>
      )}
    </Section>
  )
}
