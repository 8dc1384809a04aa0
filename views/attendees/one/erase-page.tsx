import type { FormState } from '../../../src/http/form-state.ts'
import { Tick } from '../../components/form/choices.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'

type EraseProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly name: string
  /** Whether the registration is live, and cancelled before. */
  readonly cancels: boolean
  readonly back: string
}

/** Asks before all is erased that says who somebody is. */
export function EraseAttendeePage({ frame, head, form, name, cancels, back }: EraseProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t('erasing.person')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="attendees" />
      <Summary form={form} />
      <form class="form" method="post" novalidate>
        <h2>{t('erasing.person-title', { name: `\u2068${name}\u2069` })}</h2>
        <p>{t('erasing.person-goes')}</p>
        {cancels && <p>{t('erasing.person-live')}</p>}
        <Tick form={form} name="sure" label={t('erasing.person-sure')} required />
        <p class="row">
          <button class="button danger" type="submit">
            {t('erasing.person-go')}
          </button>
          <a class="button plain" href={back}>
            {t('erasing.keep')}
          </a>
        </p>
      </form>
    </OfficePage>
  )
}
