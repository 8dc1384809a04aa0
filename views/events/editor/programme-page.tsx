import type { FormState } from '../../../src/http/form-state.ts'
import { formatDate } from '../../../src/i18n/formats.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { LocalDate, LocalTime } from '../../../src/time/wall-time.ts'
import { Choices } from '../../components/form/choices.tsx'
import { TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { Icon } from '../../components/icon.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { EventHead, type OfficeHead } from '../office/office-head.tsx'
import { Passes } from './editor-sections.tsx'
import { TimeField } from './time-fields.tsx'

type Session = {
  readonly id: string
  readonly kind: 'talk' | 'pause'
  readonly startsOn: LocalDate
  readonly startTime: LocalTime
  readonly endTime: LocalTime
  readonly title: string
  readonly room: string
}

type ProgrammeProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly sessions: readonly Session[]
  /** The session that the form beside the list changes; null: a new one. */
  readonly open: string | null
  readonly isDated: boolean
  readonly saved: boolean
}

/** The sessions by day and time, and a form for one of them. */
export function ProgrammeEditorPage({ frame, head, form, sessions, open, isDated, saved }: ProgrammeProps) {
  const { t } = frame
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.programme')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="programme" />
      <div class="head">
        <div>
          <h2>{t('office.tab.programme')}</h2>
          <p class="soft">{t(isDated ? 'programme.lead' : 'programme.undated')}</p>
        </div>
        {open !== null && (
          <a class="button plain" href={`/organizer/events/${head.slug}/programme`}>
            <Icon name="plus" />
            {t('programme.add')}
          </a>
        )}
      </div>
      {saved && <Said words={t('account.saved')} />}
      <div class="cols sect">
        <ol class="questions">
          {sessions.map((session, place) => (
            <SessionLine
              t={t}
              head={head}
              session={session}
              isOpen={session.id === open}
              isFirstOfDay={session.startsOn !== sessions[place - 1]?.startsOn}
            />
          ))}
          {sessions.length === 0 && (
            <li>
              <span />
              <span class="soft">{t('programme.empty')}</span>
            </li>
          )}
        </ol>
        <SessionForm form={form} head={head} open={open} />
      </div>
    </OfficePage>
  )
}

type LineProps = {
  readonly t: Translate
  readonly head: OfficeHead
  readonly session: Session
  readonly isOpen: boolean
  readonly isFirstOfDay: boolean
}

function SessionLine({ t, head, session, isOpen, isFirstOfDay }: LineProps) {
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <span class="num">
        {session.startTime} – {session.endTime}
      </span>
      <div>
        {isFirstOfDay && <p class="small soft">{formatDate(t.locale, session.startsOn, 'weekdayAndDay')}</p>}
        <b dir="auto">{session.title}</b>{' '}
        {session.kind === 'pause' && <span class="tag">{t('programme.pause')}</span>}
        {session.room && (
          <p class="small soft" dir="auto">
            {session.room}
          </p>
        )}
      </div>
      <span class="row">
        <a class="button plain slim" href={`/organizer/events/${head.slug}/programme?session=${session.id}`}>
          {t('programme.edit')}
          <span class="unseen"> {session.title}</span>
        </a>
      </span>
    </li>
  )
}

function SessionForm({ form, head, open }: { form: FormState; head: OfficeHead; open: string | null }) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="session-form">
      <h2 id="session-form">{t(open === null ? 'programme.new' : 'programme.change')}</h2>
      <form class="stack" method="post" action={`/organizer/events/${head.slug}/programme`} novalidate>
        <Summary form={form} />
        <input type="hidden" name="session" value={open ?? ''} />
        <TextField form={form} name="title" label={t('programme.title')} anyDirection required />
        <Choices
          form={form}
          name="kind"
          kind="radio"
          label={t('programme.kind')}
          choices={[
            { value: 'talk', label: t('programme.talk') },
            { value: 'pause', label: t('programme.pause') },
          ]}
        />
        <TextField form={form} name="on" type="date" label={t('programme.on')} required />
        <div class="pair">
          <TimeField form={form} name="start_time" type="time" label={t('editor.start-time')} required />
          <TimeField form={form} name="end_time" type="time" label={t('editor.end-time')} required />
        </div>
        <Passes form={form} />
        <TextField form={form} name="room" label={t('programme.room')} anyDirection />
        <div class="row">
          <button type="submit" class="button" name="act" value="save">
            {t('editor.save')}
          </button>
          {open !== null && (
            <button type="submit" class="button bare" name="act" value="remove">
              {t('programme.remove')}
            </button>
          )}
        </div>
      </form>
    </aside>
  )
}
