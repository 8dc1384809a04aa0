import { type EventState, isCalledOff, type RegistrationMode } from '../../../src/events/event.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { Choices, Tick } from '../../components/form/choices.tsx'
import { TextArea, TextField } from '../../components/form/field.tsx'
import type { EditedEvent } from './editor-page.tsx'
import type { SectionProps } from './editor-sections.tsx'
import { TimeField } from './time-fields.tsx'

const modes: readonly RegistrationMode[] = ['open', 'application', 'invitation', 'none']

export function RegistrationSection({ form, event }: Omit<SectionProps, 'choices'>) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>{t('editor.registration')}</legend>
      <Choices
        form={form}
        name="registration_mode"
        kind="radio"
        cards
        label={t('editor.mode')}
        choices={modes.map((value) => ({
          value,
          label: t(`editor.mode.${value}` satisfies MessageKey),
          note: t(`editor.mode.${value}-note` satisfies MessageKey),
        }))}
        required
      />
      <TextField
        form={form}
        name="capacity"
        type="number"
        wholeAndPositive
        width="w-s"
        label={t('editor.capacity')}
        hint={event ? t('editor.capacity-taken', { count: event.taken }) : t('editor.capacity-hint')}
      />
      <Tick
        form={form}
        name="waiting_list"
        label={t('editor.waiting-list')}
        hint={t('editor.waiting-list-hint')}
      />
      <WindowFields form={form} />
      {event && (
        <p class="small">
          <a href={`/organizer/events/${event.head.slug}/types`}>{t('editor.to-types')}</a>
          {' · '}
          <a href={`/organizer/events/${event.head.slug}/questions`}>{t('editor.to-questions')}</a>
        </p>
      )}
    </fieldset>
  )
}

/** When registering is possible, in wall times of the venue. */
function WindowFields({ form }: Pick<SectionProps, 'form'>) {
  const { t } = form
  return (
    <>
      <div class="pair">
        <TimeField
          form={form}
          name="opens"
          type="datetime-local"
          label={t('editor.opens')}
          hint={t('editor.opens-hint')}
        />
        <TimeField
          form={form}
          name="closes"
          type="datetime-local"
          label={t('editor.closes')}
          hint={t('editor.closes-hint')}
        />
      </div>
      <TextField
        form={form}
        name="hear_by"
        type="date"
        label={t('editor.hear-by')}
        hint={t('editor.hear-by-hint')}
        width="w-m"
      />
    </>
  )
}

export function StateSection({ form, choices, event }: SectionProps) {
  const { t } = form
  const canBeTold = event !== null && event.live > 0
  return (
    <fieldset class="section">
      <legend>{t('editor.state')}</legend>
      <Choices
        form={form}
        name="state"
        kind="radio"
        cards
        label={t('editor.state-label')}
        choices={choices.states.map((value) => ({
          value,
          label: t(`office.state.${value}` satisfies MessageKey),
          note: t(noteOf(value, event)),
        }))}
        required
      />
      {choices.states.some((state) => isCalledOff({ state })) && (
        <TextArea
          form={form}
          name="reason"
          label={t('editor.reason')}
          hint={t('editor.reason-hint')}
          rows={2}
        />
      )}
      {canBeTold && (
        <Tick
          form={form}
          name="tell"
          label={t('editor.tell', { count: event.live })}
          hint={t('editor.tell-hint')}
        />
      )}
    </fieldset>
  )
}

/** What a state does to who sees the event, subscribes to it or takes part in it. */
function noteOf(value: EventState, event: EditedEvent | null): MessageKey {
  const from = event?.head.state ?? 'draft'
  if (value === 'draft' && from !== 'draft') {
    if (event?.hadPeople) return 'leaving.draft-people'
    return from === 'unlisted' ? 'leaving.draft-unlisted' : 'leaving.draft'
  }
  if (value === 'unlisted' && from === 'published') return 'leaving.unlisted'
  if (value === 'published' && event?.wasListed && (from === 'draft' || from === 'unlisted'))
    return 'leaving.back'
  return `editor.state.${value}`
}
