import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import type { RegistrationId } from '../../../src/ids.ts'
import type { Cancelled } from '../../../src/registrations/cancel.ts'
import type { RegistrationState } from '../../../src/registrations/registration.ts'
import { TextArea } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { SignInAgain } from '../../organizers/sign-in-again.tsx'

type Person = {
  readonly id: RegistrationId
  readonly name: string
  readonly state: RegistrationState
  readonly words: string
  /** What became of them just now; null: nothing was tried. */
  readonly outcome: Cancelled['outcome'] | null
}

type CancelProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly live: readonly Person[]
  readonly ended: readonly Person[]
  /** How many places fall free. */
  readonly places: number
  readonly back: string
}

const mostNames = 20

/** Asks before the registrations of a selection are cancelled: how many, whose, why. Or says what became of each. */
export function CancelSelectionPage({ frame, head, form, live, ended, places, back }: CancelProps) {
  const { t } = frame
  const left = live.filter(({ outcome }) => outcome === null || outcome === 'busy')
  const tried = live.filter(({ outcome }) => outcome !== null)
  return (
    <OfficePage frame={frame} title={t('cancel-selection.go')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="attendees" />
      <Summary form={form} />
      <SignInAgain form={form} />
      <div class="stack sect">
        <h2>{headingOf(t, live)}</h2>
        {tried.length > 0 ? (
          <Outcomes t={t} people={live} />
        ) : (
          <>
            {live.length > 0 && <Names t={t} people={live} />}
            {places > 0 && <p>{t('cancel-selection.places', { count: places })}</p>}
          </>
        )}
        {ended.length > 0 && <p class="soft">{t('cancel-selection.ended', { count: ended.length })}</p>}
        {left.length > 0 ? (
          <Reason form={form} people={left} back={back} />
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

function headingOf(t: Translate, live: readonly Person[]): string {
  if (live.length === 0) return t('cancel-selection.nobody')
  if (live.some(({ outcome }) => outcome !== null)) return t('cancel-selection.became')
  return t('cancel-selection.title', { count: live.length })
}

type PeopleProps = { readonly t: Translate; readonly people: readonly Person[] }

function Names({ t, people }: PeopleProps) {
  const more = people.length - mostNames
  return (
    <ul>
      {people.slice(0, mostNames).map(({ name, state, words }) => (
        <li>
          <bdi>{name}</bdi>{' '}
          <span class="badge" data-state={state}>
            {words}
          </span>
        </li>
      ))}
      {more > 0 && <li>{t('cancel-selection.more', { count: more })}</li>}
    </ul>
  )
}

/** Everybody, when the page says what happened: nobody may be left out of that. */
function Outcomes({ t, people }: PeopleProps) {
  return (
    <ul>
      {people.map(({ name, outcome }) => (
        <li>
          <bdi>{name}</bdi>
          {': '}
          {outcome !== null && t(`cancel-selection.${outcome}`)}
        </li>
      ))}
    </ul>
  )
}

type ReasonProps = {
  readonly form: FormState
  readonly people: readonly Person[]
  readonly back: string
}

function Reason({ form, people, back }: ReasonProps) {
  const { t } = form
  return (
    <form class="form" method="post" novalidate>
      {people.map(({ id }) => (
        <input type="hidden" name="id" value={id} />
      ))}
      <TextArea
        form={form}
        name="reason"
        label={t('cancel-attendee.reason')}
        hint={t('cancel-selection.reason-hint')}
        rows={3}
      />
      <p class="row">
        <button class="button danger" type="submit" name="act" value="cancel-now">
          {t('cancel-selection.now', { count: people.length })}
        </button>
        <a class="button plain" href={back}>
          {t('cancel-selection.keep')}
        </a>
      </p>
    </form>
  )
}
