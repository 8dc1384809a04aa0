import type { QuestionMoment } from '../../../src/forms/question.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { fullChoices } from '../../../src/registrations/choices/choices.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import { Words } from '../../components/words.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'
import { AskedQuestion } from './asked-question.tsx'
import { PartSection } from './part-section.tsx'
import { PersonSection } from './person-section.tsx'

type PreviewProps = {
  readonly frame: Frame
  readonly facts: FormFacts
  readonly form: FormState
  /** Where the questions are edited. */
  readonly backHref: string
}

/** The form as participants see it, and what is asked of them later; in each language, to be sent nowhere. */
export function FormPreviewPage({ frame, facts, form, backHref }: PreviewProps) {
  const { t } = frame
  const title = facts.texts.get('title')
  const types = facts.types.map((type) => ({ ...type, state: 'open' as const }))
  return (
    <PublicPage frame={frame} title={t('register.title')} current="events" unlisted>
      <section class="note tone preview stack" data-state="soon" aria-label={t('questions.try')}>
        <p>
          <b>{t('questions.preview.title')}</b> {t('questions.preview.text')}
        </p>
        <p>
          <a class="button plain slim" href={backHref}>
            {t('questions.preview.back')}
          </a>
        </p>
      </section>
      <header class="lead">
        <p class="crumb">{title && <Words text={title} t={t} />}</p>
        <h1>{t('register.title')}</h1>
      </header>
      <form class="form" novalidate>
        <PersonSection form={form} asksAffiliation={facts.event.asks.affiliation} number="1" />
        <PartSection form={form} facts={facts} types={types} number="2" />
        <Later facts={facts} form={form} moment="confirmed" />
        <Later facts={facts} form={form} moment="door" />
      </form>
    </PublicPage>
  )
}

type LaterProps = Pick<PreviewProps, 'facts' | 'form'> & {
  readonly moment: Exclude<QuestionMoment, 'registration'>
}

function Later({ facts, form, moment }: LaterProps) {
  const asked = facts.questions.filter((question) => question.moment === moment)
  if (asked.length === 0) return null
  return (
    <fieldset class="section">
      <legend>{form.t(`questions.moment.${moment}`)}</legend>
      {asked.map((question) => (
        <AskedQuestion
          form={form}
          question={question}
          questions={facts.questions}
          full={fullChoices(facts.choices)}
        />
      ))}
    </fieldset>
  )
}
