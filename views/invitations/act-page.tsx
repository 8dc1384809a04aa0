import type { FormState } from '../../src/http/form-state.ts'
import type { Translate } from '../../src/i18n/translate.ts'
import type { Invitation } from '../../src/invitations/invitation.ts'
import type { InvitationAct } from '../../src/invitations/office/acting.tsx'
import { fullName } from '../../src/registrations/person-name.ts'
import { TextArea, TextField } from '../components/form/field.tsx'
import { Summary } from '../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../events/office/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { SignInAgain } from '../organizers/sign-in-again.tsx'
import { InvitationBadge } from './state-badge.tsx'

type ActProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly act: InvitationAct
  /** Those it can be done to. */
  readonly able: readonly Invitation[]
  readonly skipped: number
  /** Whether all that are not sent are meant, not those picked. */
  readonly isAll: boolean
  readonly askedAt: Date
  readonly back: string
}

const mostNames = 20

/** Asks before something is done to chosen invitations: how many, whose, and what the deed needs to know. */
export function ActPage({ frame, head, form, act, able, skipped, back, ...asked }: ActProps) {
  const { t } = frame
  const title = able.length === 0 ? t('invite.nobody') : t(`invite.${act}.title`, { count: able.length })
  return (
    <OfficePage frame={frame} title={t(`invitations.${act}`)} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="invitations" />
      <Summary form={form} />
      <SignInAgain form={form} />
      <div class="stack sect">
        <h2>{title}</h2>
        {able.length > 0 && <p>{t(`invite.${act}.text`)}</p>}
        <Names t={t} people={able} />
        {skipped > 0 && <p class="soft">{t('invite.skipped', { count: skipped })}</p>}
        {able.length > 0 ? (
          <Sure form={form} act={act} able={able} back={back} {...asked} />
        ) : (
          <p class="row">
            <a class="button" href={back}>
              {t('export.back')}
            </a>
          </p>
        )}
      </div>
    </OfficePage>
  )
}

function Names({ t, people }: { readonly t: Translate; readonly people: readonly Invitation[] }) {
  if (people.length === 0) return null
  const more = people.length - mostNames
  return (
    <ul>
      {people.slice(0, mostNames).map((invitation) => (
        <li class="row">
          <bdi>{fullName(invitation)}</bdi>
          <InvitationBadge t={t} state={invitation.state} />
        </li>
      ))}
      {more > 0 && <li>{t('cancel-selection.more', { count: more })}</li>}
    </ul>
  )
}

type SureProps = Pick<ActProps, 'form' | 'act' | 'able' | 'isAll' | 'askedAt' | 'back'>

function Sure({ form, act, able, isAll, askedAt, back }: SureProps) {
  const { t } = form
  return (
    <form class="form" method="post" novalidate>
      <input type="hidden" name="asked_at" value={askedAt.toISOString()} />
      {isAll ? (
        <input type="hidden" name="all" value="yes" />
      ) : (
        able.map(({ id }) => <input type="hidden" name="id" value={id} />)
      )}
      {act === 'withdraw' && (
        <TextArea
          form={form}
          name="reason"
          label={t('cancel-attendee.reason')}
          hint={t('cancel-attendee.reason-hint')}
          rows={3}
        />
      )}
      {act === 'date' && (
        <TextField
          form={form}
          name="answer_by"
          type="date"
          label={t('invite.answer-by')}
          hint={t('invite.answer-by-hint')}
          width="w-m"
          required
        />
      )}
      <p class="row">
        <button
          class={act === 'withdraw' ? 'button danger' : 'button'}
          type="submit"
          name="act"
          value={`${act}-now`}
        >
          {t(`invitations.${act}`)}
        </button>
        <a class="button plain" href={back}>
          {t('export.back')}
        </a>
      </p>
    </form>
  )
}
