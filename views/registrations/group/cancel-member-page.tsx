import type { Event, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { SeenMember } from '../../../src/registrations/group/overview/group-facts.ts'
import { EventFacts } from '../../components/event-facts.tsx'
import { TextArea } from '../../components/field.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import { Summary } from '../../components/summary.tsx'
import type { Frame } from '../../frame.ts'
import { PublicPage } from '../../layout.tsx'

type CancelMemberPageProps = {
  readonly frame: Frame
  readonly seen: SeenMember
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  /** Nothing was done yet: to be sent again after so many seconds. */
  readonly busySeconds?: number | undefined
  /** The group's page. */
  readonly path: string
}

/** Asks whether the contact means to cancel for somebody whom they registered. */
export function CancelMemberPage({
  frame,
  seen,
  event,
  texts,
  form,
  busySeconds,
  path,
}: CancelMemberPageProps) {
  const { t, link } = frame
  const title = t('group.cancel-title')
  return (
    <PublicPage
      frame={frame}
      title={form.problems.size > 0 ? t('register.error-title', { title }) : title}
      current="my"
      unlisted
    >
      <header class="lead">
        <h1>{title}</h1>
        <p>
          <Sentence words={t('group.cancel-text', { name: hole })}>
            <bdi>{seen.name}</bdi>
          </Sentence>
        </p>
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
            <TextArea
              form={form}
              name="reason"
              label={t('own.cancel.reason')}
              hint={t('group.reason-hint')}
              rows={3}
            />
            <div class="row">
              <button type="submit" class="button danger">
                {t('group.cancel-send')}
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
