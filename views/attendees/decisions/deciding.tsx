import type { ApplicationScreen } from '../../../src/attendees/decisions/application-screen.ts'
import type { FormState } from '../../../src/http/form-state.ts'
import type { Translate } from '../../../src/i18n/translate.ts'
import { TextArea } from '../../components/form/field.tsx'
import { DecisionFields } from './decision-fields.tsx'

type DecidingProps = {
  readonly screen: ApplicationScreen
  readonly forms: { readonly decide: FormState; readonly reopen: FormState }
  readonly mayHurry: boolean
}

/** What may be decided now: on one that waits, on one that was changed since, on one that was declined. */
export function Deciding({ screen, forms, mayHurry }: DecidingProps) {
  if (screen.state === 'applied') return <Decide screen={screen} form={forms.decide} mayHurry={mayHurry} />
  if (screen.isChanged) return <Keep screen={screen} form={forms.decide} />
  return screen.state === 'declined' ? <Reopen form={forms.reopen} /> : null
}

type DecideProps = Pick<DecidingProps, 'screen' | 'mayHurry'> & { readonly form: FormState }

function Decide({ screen, form, mayHurry }: DecideProps) {
  const { t } = form
  const { lacking, fits, verdicts } = screen
  const full = verdicts.includes('line') ? 'decisions.full' : 'decisions.full-no-line'
  return (
    <section class="stack sect" aria-labelledby="decide">
      <h2 id="decide">{t('decisions.decide')}</h2>
      <VotesLack t={t} lacking={lacking} mayHurry={mayHurry} />
      {(lacking === 0 || mayHurry) && (
        <form class="form" method="post" novalidate>
          <p class="soft small">{t(fits > 0 ? 'decisions.fits' : full)}</p>
          <DecisionFields form={form} verdicts={verdicts} />
          <p class="row">
            <button class="button" type="submit" name="act" value="decide">
              {t('decisions.go')}
            </button>
          </p>
        </form>
      )}
    </section>
  )
}

type LackProps = { readonly t: Translate; readonly lacking: number; readonly mayHurry: boolean }

/** That votes still lack, if any do, and what an owner may do all the same. */
export function VotesLack({ t, lacking, mayHurry }: LackProps) {
  if (lacking === 0) return null
  return (
    <div class="note tone" data-state="waiting">
      <p>{t('decisions.votes-lack', { count: lacking })}</p>
      {mayHurry && <p class="small">{t('decisions.hurry')}</p>}
    </div>
  )
}

function Keep({ screen, form }: { readonly screen: ApplicationScreen; readonly form: FormState }) {
  const { t } = form
  return (
    <section class="stack sect" aria-labelledby="decide">
      <h2 id="decide">{t('decisions.decide')}</h2>
      <p>{t('decisions.asked-text', { time: screen.changed })}</p>
      <form method="post">
        <p class="row">
          <button class="button" type="submit" name="act" value="keep">
            {t('decisions.keep')}
          </button>
          <a class="button danger" href={screen.cancelHref}>
            {t('attendee.cancel')}
          </a>
        </p>
      </form>
    </section>
  )
}

function Reopen({ form }: { readonly form: FormState }) {
  const { t } = form
  return (
    <section class="stack sect" aria-labelledby="decide">
      <h2 id="decide">{t('decisions.reopen')}</h2>
      <form class="form" method="post" novalidate>
        <p>{t('decisions.reopen-text')}</p>
        <TextArea
          form={form}
          name="reason"
          label={t('cancel-attendee.reason')}
          hint={t('cancel-attendee.reason-hint')}
          rows={3}
        />
        <p class="row">
          <button class="button plain" type="submit" name="act" value="reopen">
            {t('decisions.reopen')}
          </button>
        </p>
      </form>
    </section>
  )
}
