import type { Precision } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { endonyms } from '../../../src/i18n/locales.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { Choices } from '../../components/form/choices.tsx'
import { SelectField, TextArea, TextField } from '../../components/form/field.tsx'
import { LanguageField } from '../../components/form/language-field.tsx'
import type { EditedEvent, EditorChoices } from './editor-page.tsx'
import { TimeField } from './time-fields.tsx'

export type SectionProps = {
  readonly form: FormState
  readonly choices: EditorChoices
  readonly event: EditedEvent | null
}

export function WhatSection({ form, choices, event }: SectionProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>{t('editor.what')}</legend>
      <TextField form={form} name="title" label={t('editor.event-title')} required anyDirection />
      <TextField
        form={form}
        name="short_title"
        label={t('editor.short-title')}
        hint={t('editor.short-title-hint')}
        anyDirection
      />
      <TextArea
        form={form}
        name="summary"
        label={t('editor.summary')}
        hint={t('editor.summary-hint')}
        rows={2}
      />
      <TextArea form={form} name="description" label={t('editor.description')} rows={8} />
      {event ? (
        <div class="field">
          <span class="label">{t('editor.languages')}</span>
          <p class="small">
            {t('editor.language-is', { language: endonyms[event.defaultLocale] })}{' '}
            <a href={`/organizer/events/${event.head.slug}/texts`}>{t('editor.languages-other')}</a>
          </p>
        </div>
      ) : (
        <LanguageField form={form} name="default_locale" label={t('editor.default-language')} required />
      )}
      <SelectField
        form={form}
        name="category"
        label={t('editor.category')}
        empty={t('editor.none')}
        options={choices.categories.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
      <TextField
        form={form}
        name="slug"
        label={t('editor.slug')}
        hint={t(event ? 'editor.slug-hint' : 'editor.slug-hint-new')}
      />
    </fieldset>
  )
}

const precisions: readonly Precision[] = ['time', 'day', 'month', 'year']

export function WhenSection({ form, choices, event }: SectionProps) {
  const { t } = form
  return (
    <fieldset class="section">
      <legend>{t('editor.when')}</legend>
      <Choices
        form={form}
        name="precision"
        kind="radio"
        label={t('editor.precision')}
        choices={precisions.map((value) => ({
          value,
          label: t(`editor.precision.${value}` satisfies MessageKey),
        }))}
        required
      />
      <div class="pair">
        <TextField form={form} name="starts_on" type="date" label={t('editor.starts-on')} required />
        <TextField form={form} name="ends_on" type="date" label={t('editor.ends-on')} />
      </div>
      <div class="pair">
        <TimeField form={form} name="start_time" type="time" label={t('editor.start-time')} />
        <TimeField form={form} name="end_time" type="time" label={t('editor.end-time')} />
      </div>
      <Passes form={form} />
      <SelectField
        form={form}
        name="time_zone"
        label={t('editor.zone')}
        empty={t('editor.choose')}
        options={choices.zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        {...(event?.elsewhere ? { hint: event.elsewhere } : {})}
        required
      />
      <div class="pair">
        <TextField form={form} name="venue" label={t('editor.venue')} anyDirection />
        <TextField form={form} name="city" label={t('editor.city')} anyDirection />
      </div>
      <SelectField
        form={form}
        name="country"
        label={t('editor.country')}
        empty={t('editor.none')}
        options={choices.countries.map(({ code, name }) => ({ value: code, label: name }))}
      />
    </fieldset>
  )
}

/** Which of two hours is meant, on the night when one comes twice: asked only then (CAL-24). */
export function Passes({ form }: { form: FormState }) {
  const { t } = form
  return (
    <>
      {(['start_pass', 'end_pass'] as const)
        .filter((name) => form.problems.has(name) || form.value(name) !== '')
        .map((name) => (
          <Choices
            form={form}
            name={name}
            kind="radio"
            label={t(name === 'start_pass' ? 'editor.start-pass' : 'editor.end-pass')}
            choices={[
              { value: 'first', label: t('editor.pass-first') },
              { value: 'second', label: t('editor.pass-second') },
            ]}
            required
          />
        ))}
    </>
  )
}
