import type { ChangedByHand } from '../../../src/attendees/line/acts/change-by-hand.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { RegistrationId } from '../../../src/ids.ts'
import { TextArea } from '../../components/form/field.tsx'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { SignInAgain } from '../../organizers/sign-in-again.tsx'

type Outcome = ChangedByHand['outcome']

type OfferProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  /** Those to whom a place can be offered, in the order of the line. */
  readonly people: readonly {
    readonly id: RegistrationId
    readonly name: string
    /** What became of them just now; null: nothing was tried. */
    readonly outcome: Outcome | null
  }[]
  readonly lacking: number
  readonly others: number
  readonly passes: number
  readonly back: string
}

/** Asks before places are offered to a selection: for how many there are some, who is passed, why. Or says what became of each. */
export function OfferSelectionPage({ frame, head, form, people, back, ...counts }: OfferProps) {
  const { t } = frame
  const wasTried = people.some(({ outcome }) => outcome !== null)
  const isPossible = people.length > 0 && !wasTried
  return (
    <OfficePage frame={frame} title={t('line.selection')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="attendees" />
      <Summary form={form} />
      <SignInAgain form={form} />
      <div class="stack sect">
        <h2>
          {wasTried
            ? t('cancel-selection.became')
            : people.length > 0
              ? t('line.selection.title', { count: people.length })
              : t(counts.lacking > 0 ? 'line.selection' : 'line.selection.nobody')}
        </h2>
        {people.length > 0 && !wasTried && <p>{t('line.selection.order')}</p>}
        <ol>
          {people.map(({ name, outcome }) => (
            <li>
              <bdi>{name}</bdi>
              {outcome !== null && `: ${t(outcomeKey(outcome))}`}
            </li>
          ))}
        </ol>
        {!wasTried && <Counts t={t} {...counts} />}
        {isPossible ? (
          <Reason form={form} people={people} passes={counts.passes} back={back} />
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

function outcomeKey(outcome: Outcome): MessageKey {
  switch (outcome) {
    case 'changed':
    case 'full':
      return `line.selection.${outcome}`
    case 'busy':
    case 'not-found':
      return `cancel-selection.${outcome}`
    default:
      return 'line.selection.not-possible'
  }
}

type CountsProps = Pick<OfferProps, 'lacking' | 'others' | 'passes'> & Pick<FormState, 't'>

function Counts({ t, lacking, others, passes }: CountsProps) {
  return (
    <>
      {lacking > 0 && <p>{t('line.selection.lack', { count: lacking })}</p>}
      {others > 0 && <p class="soft">{t('line.selection.others', { count: others })}</p>}
      {passes > 0 && (
        <p class="note tone small" data-state="few">
          {t('line.passes', { count: passes })}
        </p>
      )}
    </>
  )
}

function Reason({ form, people, passes, back }: Pick<OfferProps, 'form' | 'people' | 'passes' | 'back'>) {
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
        hint={t('line.reason-hint')}
        rows={3}
        required={passes > 0}
      />
      <p class="row">
        <button class="button" type="submit" name="act" value="offer-now">
          {t('line.selection.go', { count: people.length })}
        </button>
        <a class="button plain" href={back}>
          {t('line.leave')}
        </a>
      </p>
    </form>
  )
}
