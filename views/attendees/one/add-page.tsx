import type { AddType } from '../../../src/attendees/one/add-form.ts'
import { isAskedOf, type Question } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Choices, Tick } from '../../components/form/choices.tsx'
import { TextArea } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { Words } from '../../components/words.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { AskedQuestion } from '../../registrations/form/asked-question.tsx'
import { PersonFields } from './person-fields.tsx'

type AddProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly submission: string
  readonly asksAffiliation: boolean
  readonly types: readonly AddType[]
  readonly hasLine: boolean
  readonly questions: readonly Question[]
}

/** The form by which staff register somebody. */
export function AddAttendeePage({ frame, head, form, ...props }: AddProps) {
  const { t } = frame
  const asked = props.questions.filter((question) => isAskedOf(question, null))
  return (
    <OfficePage frame={frame} title={t('add-attendee.title')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="attendees" />
      <div class="stack">
        <h2>{t('add-attendee.title')}</h2>
        <p class="soft">{t('add-attendee.lead')}</p>
        <Summary form={form} />
        <form class="form" method="post" novalidate>
          <input type="hidden" name="submission" value={props.submission} />
          <PersonFields form={form} asksAffiliation={props.asksAffiliation} />
          <fieldset class="section">
            <legend>
              <span class="n">2</span> {t('attendee.facts')}
            </legend>
            <Types form={form} types={props.types} />
            {props.hasLine && <Tick form={form} name="wait" label={t('add-attendee.wait')} />}
            <TextArea
              form={form}
              name="reason"
              label={t('add-attendee.reason')}
              hint={t('add-attendee.reason-hint')}
              rows={2}
            />
          </fieldset>
          {asked.length > 0 && (
            <fieldset class="section">
              <legend>
                <span class="n">3</span> {t('attendee.answers')}
              </legend>
              {asked.map((question) => (
                <AskedQuestion form={form} question={question} questions={asked} />
              ))}
            </fieldset>
          )}
          <div class="send">
            <Tick form={form} name="privacy" label={t('add-attendee.consent')} required />
            <p class="row">
              <button class="button" type="submit">
                {t('add-attendee.go')}
              </button>
              <a class="button plain" href={`/organizer/events/${head.slug}/attendees`}>
                {t('export.back')}
              </a>
            </p>
          </div>
        </form>
      </div>
    </OfficePage>
  )
}

function Types({ form, types }: { readonly form: FormState; readonly types: readonly AddType[] }) {
  const { t } = form
  if (types.length === 0) return null
  return (
    <Choices
      form={form}
      name="type"
      kind="radio"
      cards
      label={t('add-attendee.type')}
      required
      choices={types.map(({ key, title, isPublic, free }) => ({
        value: key,
        label: <Words text={title} t={t} />,
        end: freeInWords(free, t),
        note: isPublic ? undefined : t('add-attendee.staff'),
      }))}
    />
  )
}

function freeInWords(free: number | null, t: Translate): string {
  if (free === null) return t('add-attendee.no-limit')
  return free === 0 ? t('add-attendee.full') : t('add-attendee.free', { count: free })
}
