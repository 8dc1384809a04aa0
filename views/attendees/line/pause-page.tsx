import type { GoingOn } from '../../../src/attendees/line/pause/going-on.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { TextArea } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'

type PauseProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly act: 'pause' | 'resume'
  /** What happens at once when it goes on; null: it is to be paused. */
  readonly goingOn: GoingOn | null
}

/** Asks before the line is paused or goes on, and says what that does. */
export function PausePage({ frame, head, form, act, goingOn }: PauseProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={t(`line.${act}`)} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="line" />
      <Summary form={form} />
      <form class="form" method="post" novalidate>
        <h2>{t(`line.${act}.title`)}</h2>
        <p>{goingOn === null ? t('line.pause.lead') : goingOnInWords(goingOn, t)}</p>
        <TextArea
          form={form}
          name="reason"
          label={t('cancel-attendee.reason')}
          hint={t('line.why-hint')}
          rows={3}
        />
        <p class="row">
          <button class="button" type="submit">
            {t(`line.${act}`)}
          </button>
          <a class="button plain" href={`/organizer/events/${head.slug}/line`}>
            {t('line.leave')}
          </a>
        </p>
      </form>
    </OfficePage>
  )
}

function goingOnInWords(goingOn: GoingOn, t: Translate): string {
  if ('rests' in goingOn) return t(`line.rests.${goingOn.rests}`)
  return goingOn.served === 0 ? t('line.resume.none') : t('line.resume.offers', { count: goingOn.served })
}
