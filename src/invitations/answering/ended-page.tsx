import type { Context } from 'hono'
import { RefusalPage } from '../../../views/registrations/form/refusal-page.tsx'
import type { AppEnv } from '../../http/app-env.ts'
import { frameOf } from '../../http/frame.ts'
import { page } from '../../http/page.ts'
import { formatDate } from '../../i18n/formats.ts'
import type { MessageKey } from '../../i18n/messages.ts'
import type { Services } from '../../services.ts'
import { type Invitation, isAnswerable } from '../invitation.ts'
import { takesInvited } from './accept.ts'
import type { InvitationFacts } from './invitation-facts.ts'

/** Why an invitation can't be answered now, or that it was. */
export type Ended = Exclude<Invitation['state'], 'created' | 'sent'> | 'closed' | 'full'

/** Undefined where it can be answered: then the page has the form. */
export function endedAs(
  invitation: Invitation,
  { form, offer }: InvitationFacts,
  now: Date,
): Ended | undefined {
  const { state } = invitation
  if (state !== 'sent' && state !== 'created') return state
  if (!isAnswerable(invitation, now)) return 'lapsed'
  if (!takesInvited(form.event, now)) return 'closed'
  return offer === 'full' ? 'full' : undefined
}

// The badge has shapes for how one gets in; an invitation's ends borrow those that mean the same.
const shapes = {
  accepted: 'open',
  declined: 'closed',
  delegated: 'invitation',
  withdrawn: 'cancelled',
  lapsed: 'closed',
  closed: 'closed',
  full: 'full',
} as const satisfies Record<Ended, string>

/** The plain sentence in the form's place; with `notice`, 409: what happened while it was filled. */
export async function showEnded(
  c: Context<AppEnv>,
  services: Services,
  { invitation, form, ended, notice }: EndedPage,
): Promise<Response> {
  const { t } = c.var
  const date = formatDate(t.locale, invitation.answerByOn, 'full')
  const isOfEvent = ended === 'closed' || ended === 'full'
  const content = (
    <RefusalPage
      frame={await frameOf(c, services)}
      facts={form}
      state={shapes[ended]}
      word={t(isOfEvent ? `availability.${ended}` : `invitation.state.${ended}`)}
      title={t(`invitation.ended.${ended}.title`)}
      text={t(`invitation.ended.${ended}.text`, { date })}
      notice={notice && t(notice)}
    />
  )
  return page(c, content, notice ? 409 : 200)
}

type EndedPage = {
  readonly invitation: Invitation
  readonly form: InvitationFacts['form']
  readonly ended: Ended
  readonly notice?: MessageKey
}
