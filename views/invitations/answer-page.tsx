import type { Child } from 'hono/jsx'
import type { FormState } from '../../src/http/form-state.ts'
import type { FormFacts } from '../../src/registrations/form/form-facts.ts'
import { EventFacts } from '../components/event-facts.tsx'
import { Summary } from '../components/summary.tsx'
import type { Frame } from '../frame.ts'
import { PublicPage } from '../layout.tsx'

export type AnswerProps = {
  readonly frame: Frame
  readonly facts: FormFacts
  readonly form: FormState
  /** The invitation's own address. */
  readonly path: string
}

type Props = AnswerProps & {
  readonly title: string
  readonly text: string
  readonly act: string
  readonly isDanger?: boolean
  readonly children: Child
}

/** Another answer than yes to an invitation, asked for with a few fields beside the event. */
export function AnswerPage({ frame, facts, form, path, title, text, act, isDanger, children }: Props) {
  const { t, link } = frame
  const { event, texts } = facts
  return (
    <PublicPage
      frame={frame}
      title={form.problems.size > 0 ? t('register.error-title', { title }) : title}
      current="events"
      unlisted
    >
      <header class="lead">
        <h1>{title}</h1>
        <p>{text}</p>
      </header>
      <div class="split">
        <div class="stack">
          <Summary form={form} />
          <form class="form" method="post" novalidate>
            {children}
            <div class="row">
              <button type="submit" class={isDanger ? 'button danger' : 'button'}>
                {act}
              </button>
              <a class="button plain" href={link(path)}>
                {t('invitation.back')}
              </a>
            </div>
          </form>
        </div>
        <EventFacts frame={frame} event={event} texts={texts} />
      </div>
    </PublicPage>
  )
}
