import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { CalledRow, RollCallScreen } from '../../../src/invitations/roll-call/roll-call-screen.ts'
import { Summary } from '../../components/form/summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { Pieces } from '../../components/pieces.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { QuorumBadge } from './quorum.tsx'

type RollCallProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: RollCallScreen
  readonly form: FormState
  readonly mayReopen: boolean
}

/** A roll call: whether the quorum is met, each person with buttons, and its end. */
export function RollCallPage({ frame, head, screen, form, mayReopen }: RollCallProps) {
  const { t } = frame
  const isEmpty = screen.members.length + screen.others.length === 0
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.roll-call')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="roll-call" />
      <nav class="row crumbrow" aria-label={t('office.tab.roll-call')}>
        <a href={screen.listHref}>{t('roll-call.all')}</a>
        <a class="button plain slim" href={`${screen.href}/sheet`}>
          {t('roll-call.sheet')}
        </a>
      </nav>
      <Summary form={form} />
      <Standing t={t} screen={screen} />
      {isEmpty && <p>{t('roll-call.nobody')}</p>}
      <People title={t('roll-call.members')} rows={screen.members} screen={screen} form={form} />
      <People title={t('roll-call.observers')} rows={screen.others} screen={screen} form={form} />
      {screen.isClosed ? (
        mayReopen && <End screen={screen} act="reopen" words={t('roll-call.reopen')} />
      ) : (
        <>
          <p class="soft small">{t('roll-call.close-hint')}</p>
          <End screen={screen} act="close" words={t('roll-call.close')} />
        </>
      )}
    </OfficePage>
  )
}

/** The day, how many are there, and what the quorum asks. */
export function Standing({ t, screen }: { readonly t: Translate; readonly screen: RollCallScreen }) {
  const { day, title, count, closed } = screen
  return (
    <div class="roll-standing" role="status">
      <h2>
        {day}
        {title && (
          <>
            {' · '}
            <bdi>{title}</bdi>
          </>
        )}
      </h2>
      <p class="row">
        <QuorumBadge t={t} count={count} />
        <span>{t('roll-call.present-of', { present: count.present, total: count.members })}</span>
        {count.quorum !== null && <span class="soft">{t('roll-call.needs', { quorum: count.quorum })}</span>}
        {closed && <span class="soft">{closed}</span>}
      </p>
    </div>
  )
}

type PeopleProps = {
  readonly title: string
  readonly rows: readonly CalledRow[]
  readonly screen: RollCallScreen
  readonly form: FormState
}

function People({ title, rows, screen, form }: PeopleProps) {
  if (rows.length === 0) return null
  return (
    <section class="stack sect">
      <h2>{title}</h2>
      <ul class="roll">
        {rows.map((row) => (
          <li id={`s-${row.id}`}>
            <Person row={row} />
            {!screen.isClosed && <Marks row={row} form={form} href={screen.href} />}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Person({ row }: { readonly row: CalledRow }) {
  return (
    <div class="who">
      <b>
        <bdi>{row.name}</bdi>
      </b>
      {row.nativeName && (
        <>
          {' '}
          <bdi class="soft">{row.nativeName}</bdi>
        </>
      )}
      <span class="sub">
        <Pieces of={[row.affiliation, row.inStead, row.answer]} />
      </span>
      <span class="said-mark" data-mark={row.mark?.mark}>
        {row.markWords}
      </span>
    </div>
  )
}

/** Buttons that work without a script; a second press on another is the undo. */
function Marks({
  row,
  form,
  href,
}: {
  readonly row: CalledRow
  readonly form: FormState
  readonly href: string
}) {
  const { t } = form
  const field = `by-${row.id}`
  const problem = form.problems.get(field)
  const typed = form.value('subject') === row.id ? form.value('represented_by') : ''
  const pressed = (mark: string) => (row.mark?.mark === mark ? 'true' : 'false')
  return (
    <div class="marks">
      <form method="post" action={href}>
        <Subject id={row.id} />
        {(['present', 'excused', 'absent'] as const).map((mark) => (
          <button
            class="button plain slim"
            type="submit"
            name="mark"
            value={mark}
            aria-pressed={pressed(mark)}
          >
            {t(`roll-call.mark.${mark}`)}
            <span class="unseen"> {row.name}</span>
          </button>
        ))}
      </form>
      {/* A form of its own: Enter in its field must not press «Present». */}
      <form class="stand-in" method="post" action={href} novalidate>
        <Subject id={row.id} />
        <label class="unseen" for={field}>
          {t('roll-call.represented-by')} ({row.name})
        </label>
        <input
          class="input"
          id={field}
          name="represented_by"
          dir="auto"
          autocomplete="off"
          placeholder={t('roll-call.represented-by')}
          value={typed || (row.mark?.mark === 'represented' ? row.mark.by : '')}
          aria-invalid={problem && 'true'}
          aria-describedby={problem && `${field}-problem`}
        />
        <button
          class="button plain slim"
          type="submit"
          name="mark"
          value="represented"
          aria-pressed={pressed('represented')}
        >
          {t('roll-call.mark.represented')}
          <span class="unseen"> {row.name}</span>
        </button>
      </form>
      {problem && (
        <div class="field">
          <p class="problem" id={`${field}-problem`}>
            <Icon name="warning" />
            {t(problem.key, problem.values)}
          </p>
        </div>
      )}
    </div>
  )
}

function Subject({ id }: { readonly id: string }) {
  return (
    <>
      <input type="hidden" name="act" value="mark" />
      <input type="hidden" name="subject" value={id} />
    </>
  )
}

function End({
  screen,
  act,
  words,
}: {
  readonly screen: RollCallScreen
  readonly act: 'close' | 'reopen'
  readonly words: string
}) {
  return (
    <form method="post" action={screen.href}>
      <p class="row">
        <button class="button" type="submit" name="act" value={act}>
          {words}
        </button>
      </p>
    </form>
  )
}
