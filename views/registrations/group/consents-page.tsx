import type { Event, Texts } from '../../../src/events/event.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Consent } from '../../../src/registrations/group/consents/consents.ts'
import type { Contact } from '../../../src/registrations/registration.ts'
import { Tick } from '../../components/form/choices.tsx'
import type { Frame } from '../../frame.ts'
import { AskPage } from '../ask-page.tsx'
import { PrivacyHint } from '../form/privacy-hint.tsx'

type ConsentsPageProps = {
  readonly frame: Frame
  readonly event: Event
  readonly texts: Texts
  readonly form: FormState
  readonly boxes: readonly Consent[]
  /** Who registered the person, if somebody else did. */
  readonly contact: Contact | null
  readonly retentionMonths: number
  /** The own page. */
  readonly path: string
}

/** What somebody agrees to: each box by itself, and each can be taken back but the notice's. */
export function ConsentsPage(props: ConsentsPageProps) {
  const { frame, event, texts, form, boxes, path } = props
  const { t, link } = frame
  const lead = <p>{t(boxes.length > 0 ? 'group.consents-lead' : 'group.consents-none')}</p>
  return (
    <AskPage {...{ frame, event, texts, form, lead }} title={t('group.consents-title')} current="my">
      <form class="form" method="post" novalidate>
        {boxes.map((box) => (
          <ConsentBox {...props} box={box} />
        ))}
        <div class="row">
          {boxes.length > 0 && (
            <button type="submit" class="button">
              {t('group.consents-save')}
            </button>
          )}
          <a class="button plain" href={link(path)}>
            {t('group.back')}
          </a>
        </div>
      </form>
    </AskPage>
  )
}

function ConsentBox({
  frame,
  form,
  box,
  contact,
  retentionMonths,
}: ConsentsPageProps & { readonly box: Consent }) {
  const { t, site } = frame
  switch (box) {
    case 'privacy':
      return (
        <Tick
          form={form}
          name="privacy"
          label={t('register.agree', { organization: site.name })}
          hint={<PrivacyHint frame={frame} months={retentionMonths} />}
          required
        />
      )
    case 'contact':
      return (
        <Tick
          form={form}
          name="contact"
          label={t('group.consent-contact')}
          hint={
            contact && (
              <>
                <bdi>{contact.name}</bdi> · <bdi dir="ltr">{contact.email}</bdi>
              </>
            )
          }
        />
      )
    default:
      return <Tick form={form} name={box} label={t(`register.${box}`)} />
  }
}
