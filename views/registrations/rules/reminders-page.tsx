import type { FormState } from '../../../src/http/form-state.ts'
import { endonyms, type Locale } from '../../../src/i18n/locales.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Tick } from '../../components/form/choices.tsx'
import { SelectField, TextArea, TextField } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { Icon } from '../../components/icon.tsx'
import { TimeField } from '../../events/editor/time-fields.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'

type ShownReminder = {
  readonly reminder: { readonly id: string; readonly daysBefore: number; readonly atTime: string }
  /** Of the house, where staff set none: no row that could be taken away. */
  readonly isUsual: boolean
  readonly typeTitle: string | null
  readonly leaves: string | null
  readonly is: 'to-come' | 'left' | 'missed' | 'off'
}

type RemindersProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly types: readonly { readonly id: string; readonly title: string }[]
  readonly reminders: readonly ShownReminder[]
  /** The one that the form beside the list changes; undefined: a new one. */
  readonly opened: ShownReminder | undefined
  /** The language that the event's own words are in. */
  readonly language: Locale
  readonly preview: { readonly subject: string; readonly text: string } | null
  readonly saved: boolean
}

/** The reminders of an event, a form for one of them, and the mail as it will be sent. */
export function RemindersPage(props: RemindersProps) {
  const { frame, head, form, reminders, opened, preview, saved } = props
  const { t } = frame
  const path = `/organizer/events/${head.slug}/messages`
  return (
    <OfficePage
      frame={frame}
      title={`${t('office.tab.messages')} · ${head.title.text}`}
      refused={form.problems.size > 0}
    >
      <EventHead t={t} head={head} current="messages" />
      <div class="head">
        <div>
          <h2>{t('office.tab.messages')}</h2>
          <p class="soft">{t('reminders.lead')}</p>
        </div>
        {opened && (
          <a class="button plain" href={path}>
            <Icon name="plus" />
            {t('reminders.add')}
          </a>
        )}
      </div>
      {saved && <Said words={t('account.saved')} />}
      <div class="cols sect">
        <ol class="questions">
          {reminders.map((shown) => (
            <ReminderLine t={t} path={path} shown={shown} isOpen={shown === opened} />
          ))}
        </ol>
        <ReminderForm {...props} path={path} />
      </div>
      {preview && <Preview t={t} preview={preview} />}
    </OfficePage>
  )
}

type LineProps = {
  readonly t: Translate
  readonly path: string
  readonly shown: ShownReminder
  readonly isOpen: boolean
}

function ReminderLine({ t, path, shown, isOpen }: LineProps) {
  const when = whenWords(t, shown)
  const { leaves, is, typeTitle, reminder } = shown
  return (
    <li aria-current={isOpen ? 'true' : undefined}>
      <span />
      <div>
        <b>{when}</b> {is === 'off' && <span class="tag">{t('reminders.off')}</span>}
        <p class="small soft">
          {typeTitle === null ? t('reminders.all-types') : <bdi>{typeTitle}</bdi>}
          {is !== 'off' && (
            <>
              {' · '}
              {leaves === null ? t('reminders.undated') : t(`reminders.${is}`, { time: leaves })}
            </>
          )}
        </p>
      </div>
      <span class="row">
        <a class="button plain slim" href={`${path}?reminder=${reminder.id}`}>
          {t('programme.edit')}
          <span class="unseen"> {when}</span>
        </a>
      </span>
    </li>
  )
}

function whenWords(t: Translate, { reminder }: ShownReminder): string {
  const { daysBefore: count, atTime: time } = reminder
  return count === 0 ? t('reminders.on-day', { time }) : t('reminders.before', { count, time })
}

function Preview({ t, preview }: { t: Translate; preview: { subject: string; text: string } }) {
  return (
    <section class="sect" aria-labelledby="preview">
      <h2 id="preview">{t('reminders.preview')}</h2>
      <p>
        <b dir="auto">{preview.subject}</b>
      </p>
      <pre class="mail-text" dir="auto">
        {preview.text}
      </pre>
    </section>
  )
}

function ReminderForm({ form, types, opened, language, path }: RemindersProps & { readonly path: string }) {
  const { t } = form
  return (
    <aside class="panel" aria-labelledby="reminder-form">
      <h2 id="reminder-form">{t(opened ? 'reminders.change' : 'reminders.new')}</h2>
      <form class="stack" method="post" action={path} novalidate>
        <Summary form={form} />
        <input type="hidden" name="reminder" value={opened?.reminder.id ?? ''} />
        <TextField
          form={form}
          name="days"
          type="number"
          wholeAndPositive
          width="w-s"
          label={t('reminders.days')}
          hint={t('reminders.days-hint')}
          required
        />
        <TimeField
          form={form}
          name="time"
          type="time"
          label={t('reminders.time')}
          hint={t('reminders.time-hint')}
          required
        />
        <SelectField
          form={form}
          name="type"
          label={t('mail.type')}
          empty={t('reminders.all-types')}
          options={types.map(({ id, title }) => ({ value: id, label: title }))}
        />
        <Tick form={form} name="on" label={t('reminders.on')} hint={t('reminders.on-hint')} />
        <TextArea
          form={form}
          name="bring"
          rows={3}
          label={t('reminders.mail.bring')}
          hint={t('reminders.bring-hint', { language: endonyms[language] })}
        />
        <div class="row">
          <button type="submit" class="button" name="act" value="save">
            {t('editor.save')}
          </button>
          {opened && !opened.isUsual && (
            <button type="submit" class="button bare" name="act" value="remove">
              {t('programme.remove')}
            </button>
          )}
        </div>
      </form>
    </aside>
  )
}
