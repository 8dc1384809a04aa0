import type { FormState } from '../../../src/http/form-state.ts'
import { TextArea } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'

type CancelProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly name: string
  readonly holdsPlace: boolean
  readonly back: string
}

/**
 * Asks before somebody's registration is cancelled: a mail goes out, and what is free may be gone at once.
 */
export function CancelAttendeePage({ frame, head, form, name, holdsPlace, back }: CancelProps) {
  const { t } = frame
  const isolated = `\u2068${name}\u2069`
  return (
    <OfficePage frame={frame} title={t('attendee.cancel')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="attendees" />
      <Summary form={form} />
      <form class="form" method="post" novalidate>
        <h2>{t('cancel-attendee.title', { name: isolated })}</h2>
        <p>{t(holdsPlace ? 'cancel-attendee.place' : 'cancel-attendee.no-place', { name: isolated })}</p>
        <TextArea
          form={form}
          name="reason"
          label={t('cancel-attendee.reason')}
          hint={t('cancel-attendee.reason-hint')}
          rows={3}
        />
        <p class="row">
          <button class="button danger" type="submit">
            {t('cancel-attendee.go')}
          </button>
          <a class="button plain" href={back}>
            {t('cancel-attendee.keep')}
          </a>
        </p>
      </form>
    </OfficePage>
  )
}
