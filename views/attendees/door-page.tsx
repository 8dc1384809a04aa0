import type { Question } from '../../src/forms/question.ts'
import type { FormState } from '../../src/http/form-state.ts'
import { Summary } from '../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../events/office/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { AskedQuestion } from '../registrations/form/asked-question.tsx'

type DoorProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly name: string
  readonly asked: readonly Question[]
  readonly back: string
}

/** What is asked of one person at the door. */
export function DoorPage({ frame, head, form, name, asked, back }: DoorProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('door.title')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="attendees" />
      <Summary form={form} />
      <form class="form" method="post" novalidate>
        <h2>{t('door.title')}</h2>
        <p class="soft">{t('door.lead', { name: `\u2068${name}\u2069` })}</p>
        {asked.map((question) => (
          <>
            {question.isRestricted && <p class="small soft">{t('door.secret')}</p>}
            <AskedQuestion form={form} question={{ ...question, isRequired: false }} questions={asked} />
          </>
        ))}
        <p class="row">
          <button class="button" type="submit">
            {t('editor.save')}
          </button>
          <a class="button plain" href={back}>
            {t('export.back')}
          </a>
        </p>
      </form>
    </OfficePage>
  )
}
