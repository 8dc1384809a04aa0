import type { Event, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { SeenMember } from '../../../src/registrations/group/overview/group-facts.ts'
import { TextArea } from '../../components/form/field.tsx'
import { hole, Sentence } from '../../components/sentence.tsx'
import type { Frame } from '../../frame.ts'
import { AskPage, busyWords, SendRow } from '../ask-page.tsx'

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
export function CancelMemberPage(props: CancelMemberPageProps) {
  const { frame, seen, event, texts, form, busySeconds, path } = props
  const { t, link } = frame
  const lead = (
    <p>
      <Sentence words={t('group.cancel-text', { name: hole })}>
        <bdi>{seen.name}</bdi>
      </Sentence>
    </p>
  )
  return (
    <AskPage
      {...{ frame, event, texts, form, lead }}
      title={t('group.cancel-title')}
      current="my"
      notice={busyWords(t, busySeconds)}
    >
      <form class="form" method="post" novalidate>
        <TextArea
          form={form}
          name="reason"
          label={t('own.cancel.reason')}
          hint={t('group.reason-hint')}
          rows={3}
        />
        <SendRow act={t('group.cancel-send')} isDanger backHref={link(path)} back={t('own.keep')} />
      </form>
    </AskPage>
  )
}
