import type { Event, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { formatList } from '../../../src/i18n/names.ts'
import type { Leaving } from '../../../src/registrations/own/standing.ts'
import { TextArea } from '../../components/form/field.tsx'
import type { Frame } from '../../frame.ts'
import { AskPage, busyWords, SendRow } from '../ask-page.tsx'

type LeavePageProps = {
  readonly frame: Frame
  readonly leaving: Leaving
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  /** Nothing was done yet: to be sent again after so many seconds. */
  readonly busySeconds?: number | undefined
  /** The own page. */
  readonly path: string
  /** Names of those who come along and leave with the person. */
  readonly company?: readonly string[]
}

/** Asks whether somebody means to give their place back, leave the line or withdraw. */
export function LeavePage(props: LeavePageProps) {
  const { frame, leaving, event, texts, form, busySeconds, path, company = [] } = props
  const { t, link } = frame
  const lead = (
    <>
      <p>{t(`own.${leaving}.text`)}</p>
      {company.length > 0 && leaving !== 'stay' && (
        <p>{t('group.leave-company', { names: formatList(t.locale, company) })}</p>
      )}
    </>
  )
  return (
    <AskPage
      {...{ frame, event, texts, form, lead }}
      title={t(`own.${leaving}.title`)}
      current="my"
      notice={busyWords(t, busySeconds)}
    >
      <form class="form" method="post" novalidate>
        {leaving !== 'stay' && (
          <TextArea
            form={form}
            name="reason"
            label={t('own.cancel.reason')}
            hint={t('own.cancel.reason-hint')}
            rows={3}
          />
        )}
        <SendRow act={t(`own.${leaving}`)} isDanger backHref={link(path)} back={t('own.keep')} />
      </form>
    </AskPage>
  )
}
