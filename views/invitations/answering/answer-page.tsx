import type { Child } from 'hono/jsx'
import type { FormState } from '../../../src/http/form-state.ts'
import type { FormFacts } from '../../../src/registrations/form/form-facts.ts'
import type { Frame } from '../../frame.ts'
import { AskPage, SendRow } from '../../registrations/ask-page.tsx'

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
    <AskPage {...{ frame, event, texts, form, title }} current="events" lead={<p>{text}</p>}>
      <form class="form" method="post" novalidate>
        {children}
        <SendRow {...{ act, isDanger }} backHref={link(path)} back={t('invitation.back')} />
      </form>
    </AskPage>
  )
}
