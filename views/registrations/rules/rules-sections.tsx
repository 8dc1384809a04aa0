import type { Child } from 'hono/jsx'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import { Choices, Tick } from '../../components/form/choices.tsx'
import { TextField } from '../../components/form/field.tsx'
import { TimeField } from '../../events/editor/time-fields.tsx'

type SectionProps = { readonly form: FormState }

/** How long an offer stands. */
export function LineRules({ form }: SectionProps) {
  const { t } = form
  return (
    <Section title={t('editor.waiting-list')}>
      <Count
        form={form}
        name="offer_hours"
        label="rules.offer-hours"
        hint={t('rules.offer-hours-hint')}
        required
      />
    </Section>
  )
}

/** How many must vote before an application is decided. */
export function ApplicationRules({ form }: SectionProps) {
  const { t } = form
  return (
    <Section title={t('rules.applications')}>
      <Count form={form} name="reviewers" label="rules.reviewers" hint={t('rules.reviewers-hint')} required />
    </Section>
  )
}

/** Until when participants change what they said, and what follows from it. */
export function ChangeRules({ form }: SectionProps) {
  const { t } = form
  return (
    <Section title={t('rules.changes')}>
      <TimeField
        form={form}
        name="edits_until"
        type="datetime-local"
        label={t('rules.edits-until')}
        hint={t('rules.edits-hint')}
      />
      <Tick form={form} name="edits_ask" label={t('rules.edits-ask')} hint={t('rules.edits-ask-hint')} />
    </Section>
  )
}

const guestKinds = ['none', 'number', 'named'] as const

/** Groups, and who may come along. */
export function TogetherRules({ form }: SectionProps) {
  const { t } = form
  return (
    <Section title={t('rules.together')}>
      <Count form={form} name="group_most" label="rules.group-most" hint={t('rules.group-hint')} required />
      <Choices
        form={form}
        name="guests"
        kind="radio"
        cards
        label={t('rules.guests')}
        choices={guestKinds.map((value) => ({
          value,
          label: t(`rules.guests.${value}` satisfies MessageKey),
          note: t(`rules.guests.${value}-note` satisfies MessageKey),
        }))}
        required
      />
      <Count form={form} name="guests_most" label="rules.guests-most" hint={t('rules.guests-hint')} />
      <Tick
        form={form}
        name="guests_take_places"
        label={t('rules.guests-take')}
        hint={t('rules.guests-take-hint')}
      />
    </Section>
  )
}

/** Until when those who agreed are listed. */
export function ListingRules({ form }: SectionProps) {
  const { t } = form
  return (
    <Section title={t('rules.listing')}>
      <TextField
        form={form}
        name="listing_until"
        type="date"
        width="w-m"
        label={t('rules.listing-until')}
        hint={t('rules.listing-hint')}
      />
    </Section>
  )
}

/** The quorum of a meeting. */
export function MeetingRules({ form }: SectionProps) {
  const { t } = form
  return (
    <Section title={t('rules.meeting')}>
      <Count form={form} name="quorum" label="rules.quorum" hint={t('rules.quorum-hint')} />
    </Section>
  )
}

type DataProps = SectionProps & { readonly sitesMonths: number; readonly anonymousOn: string | undefined }

/** For how long data are kept. */
export function DataRules({ form, sitesMonths, anonymousOn }: DataProps) {
  const { t } = form
  return (
    <Section title={t('rules.data')}>
      <Count
        form={form}
        name="retention_months"
        label="rules.retention"
        hint={t('rules.retention-hint', { count: sitesMonths })}
      />
      {anonymousOn && <p class="small soft">{t('erasing.retention-on', { date: anonymousOn })}</p>}
    </Section>
  )
}

function Section({ title, children }: { readonly title: string; readonly children?: Child }) {
  return (
    <fieldset class="section">
      <legend>{title}</legend>
      {children}
    </fieldset>
  )
}

type CountProps = {
  readonly form: FormState
  readonly name: string
  readonly label: MessageKey
  readonly hint: string
  readonly required?: boolean
}

function Count({ form, name, label, hint, required = false }: CountProps) {
  return (
    <TextField
      form={form}
      name={name}
      type="number"
      wholeAndPositive
      width="w-s"
      label={form.t(label)}
      hint={hint}
      required={required}
    />
  )
}
