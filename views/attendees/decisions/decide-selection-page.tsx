import type { Choices } from '../../../src/attendees/decisions/application-screen.ts'
import type { ApplicationRow } from '../../../src/attendees/decisions/applications-screen.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { Summary } from '../../components/form/summary.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { SignInAgain } from '../../organizers/sign-in-again.tsx'
import { VotesLack } from './deciding.tsx'
import { DecisionFields } from './decision-fields.tsx'

type Person = ApplicationRow & {
  readonly isDone: boolean
  /** What became of them just now, in words; null: nothing was tried. */
  readonly became: string | null
}

type DecideProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly form: FormState
  readonly choices: Choices
  readonly people: readonly Person[]
  /** How many of the selected were decided on before. */
  readonly ended: number
  readonly mayHurry: boolean
  readonly back: string
}

/** Asks before a selection is decided on: how many, whose, how many fit. Or says what became of each. */
export function DecideSelectionPage(props: DecideProps) {
  const { frame, head, form, people, ended, back } = props
  const { t } = frame
  const wasTried = people.some(({ became }) => became !== null)
  const left = people.filter(({ isDone }) => !isDone)
  return (
    <OfficePage frame={frame} title={t('decisions.decide')} refused={form.problems.size > 0}>
      <EventHead t={t} head={head} current="decisions" />
      <Summary form={form} />
      <SignInAgain form={form} />
      <div class="stack sect">
        <h2>{headingOf(t, people, wasTried)}</h2>
        <People people={people} />
        {ended > 0 && <p class="soft">{t('decisions.selection-ended', { count: ended })}</p>}
        {left.length > 0 ? (
          <Decide {...props} left={left} />
        ) : (
          <p class="row">
            <a class="button" href={back}>
              {t('decisions.back')}
            </a>
          </p>
        )}
      </div>
    </OfficePage>
  )
}

function headingOf(t: Translate, people: readonly Person[], wasTried: boolean): string {
  if (people.length === 0) return t('decisions.selection-nobody')
  return wasTried ? t('decisions.selection-became') : t('decisions.selection-title', { count: people.length })
}

/** Everybody, each with the way to their application: nobody may be left out of what happened. */
function People({ people }: { readonly people: readonly Person[] }) {
  return (
    <ul>
      {people.map(({ name, href, votes, became }) => (
        <li>
          <a href={href}>
            <bdi>{name}</bdi>
          </a>
          {' · '}
          {became ?? <span class="soft">{votes}</span>}
        </li>
      ))}
    </ul>
  )
}

function Decide({
  form,
  choices,
  people,
  left,
  mayHurry,
  back,
}: DecideProps & { readonly left: readonly Person[] }) {
  const { t } = form
  const fitsAll = choices.fits >= people.length
  const lacking = Math.max(...left.map((each) => each.lacking))
  return (
    <form class="form" method="post" novalidate>
      {left.map(({ id }) => (
        <input type="hidden" name="id" value={id} />
      ))}
      <p>
        {fitsAll ? t('decisions.selection-fits-all') : t('decisions.selection-fits', { count: choices.fits })}
      </p>
      <VotesLack t={t} lacking={lacking} mayHurry={mayHurry} />
      <DecisionFields form={form} verdicts={choices.verdicts} />
      <p class="row">
        <button class="button" type="submit" name="act" value="decide-now">
          {t('decisions.go-selection', { count: left.length })}
        </button>
        <a class="button plain" href={back}>
          {t('decisions.back')}
        </a>
      </p>
    </form>
  )
}
