import type { Event, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import { formatList } from '../../../src/i18n/names.ts'
import type { Leaving } from '../../../src/registrations/own/standing.ts'
import { EventFacts } from '../../components/event-facts.tsx'
import { TextArea } from '../../components/field.tsx'
import { Summary } from '../../components/summary.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'

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
  const title = t(`own.${leaving}.title`)
  return (
    <PublicPage
      frame={frame}
      title={form.problems.size > 0 ? t('register.error-title', { title }) : title}
      current="my"
      unlisted
    >
      <header class="lead">
        <h1>{title}</h1>
        <p>{t(`own.${leaving}.text`)}</p>
        {company.length > 0 && leaving !== 'stay' && (
          <p>{t('group.leave-company', { names: formatList(t.locale, company) })}</p>
        )}
      </header>
      <div class="split">
        <div class="stack">
          {busySeconds !== undefined && (
            <div class="note tone" data-state="failed" role="alert">
              <p>{t('own.busy', { count: busySeconds })}</p>
            </div>
          )}
          <Summary form={form} />
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
            <div class="row">
              <button type="submit" class="button danger">
                {t(`own.${leaving}`)}
              </button>
              <a class="button plain" href={link(path)}>
                {t('own.keep')}
              </a>
            </div>
          </form>
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}
