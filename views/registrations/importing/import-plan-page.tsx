import type { HtmlEscapedString } from 'hono/utils/html'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { Fate, PlannedRow } from '../../../src/registrations/importing/comparing/planned-row.ts'
import type { Imported } from '../../../src/registrations/importing/import-file.ts'
import type { ImportForm } from '../../../src/registrations/importing/import-form.ts'
import { Icon } from '../../components/icon.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Said } from '../../organizers/account-page.tsx'
import { PlannedRows } from './planned-rows.tsx'

type PlanProps = {
  readonly frame: OfficeFrame
  /** What goes with the ticks to the deed: what holds for all of the file, and its text. */
  readonly form: Omit<ImportForm, 'text'>
  readonly text: HtmlEscapedString
  readonly rows: readonly PlannedRow[]
  /** What was tried just now. */
  readonly imported: readonly Imported[]
  /** How many of what was ticked is another by now. */
  readonly moved: number
  readonly isNothingTicked: boolean
  /** How many can be ticked. */
  readonly most: number
}

const fates = [
  'new',
  'changed',
  'refused',
  'cancelled-there',
  'skipped',
  'older',
  'already-there',
  'unchanged',
] as const satisfies readonly Fate[]

/** What would happen to a file's events: how many of each kind, each row with its tick, and the button. */
export function ImportPlanPage(plan: PlanProps) {
  const { frame, form, text, rows, most } = plan
  const { t } = frame
  const importable = rows.filter(({ fate }) => fate === 'new' || fate === 'changed')
  return (
    <OfficePage frame={frame} title={t('importing.plan')} current="new" refused={plan.isNothingTicked}>
      <div class="head">
        <div>
          <h1>{t('importing.plan')}</h1>
          {importable.length === 0 && <p class="soft">{t('importing.none-to-do')}</p>}
        </div>
      </div>
      <div class="stack sect">
        <Outcome {...plan} />
        <Counts t={t} rows={rows} />
        <form class="stack" method="post" enctype="multipart/form-data">
          <textarea name="text" hidden>
            {'\n'}
            {text}
          </textarea>
          <input type="hidden" name="zone" value={form.zone} />
          <input type="hidden" name="state" value={form.state} />
          {fates.map((fate) => (
            <PlannedRows t={t} fate={fate} rows={rows.filter((row) => row.fate === fate)} most={most} />
          ))}
          {importable.length > most && <p>{t('importing.rest', { most })}</p>}
          {rows.some(({ fate }) => fate === 'changed') && <p class="soft">{t('importing.not-told')}</p>}
          <p class="row">
            {importable.length > 0 && (
              <button class="button" type="submit" name="act" value="import">
                {t('importing.go', { count: importable.length })}
              </button>
            )}
            <a class="button plain" href="/organizer/import">
              {t('importing.other-file')}
            </a>
          </p>
        </form>
      </div>
    </OfficePage>
  )
}

/** What came of the ticks, where not all of it could be done. */
function Outcome({ frame: { t }, imported, moved, isNothingTicked }: PlanProps) {
  const done = imported.filter(({ outcome }) => outcome === 'made' || outcome === 'changed').length
  const refused = imported.flatMap((each) => (each.outcome === 'refused' ? [each] : []))
  return (
    <>
      {done > 0 && <Said words={t('importing.done', { count: done })} />}
      {isNothingTicked && <Problem words={t('importing.nothing-ticked')} />}
      {moved > 0 && <Problem words={t('importing.moved', { count: moved })} />}
      {refused.map(({ row, problem }) => (
        <Problem
          words={t('importing.not-done', {
            title: `\u2068${row.title}\u2069`,
            why: t(problem.key, problem.values),
          })}
        />
      ))}
    </>
  )
}

function Problem({ words }: { readonly words: string }) {
  return (
    <p class="problem" role="alert">
      <Icon name="warning" />
      {words}
    </p>
  )
}

function Counts({ t, rows }: Pick<PlanProps, 'rows'> & { readonly t: OfficeFrame['t'] }) {
  return (
    <ul>
      {fates.map((fate) => {
        const count = rows.filter((row) => row.fate === fate).length
        return count > 0 && <li>{t(`importing.count.${fate}` satisfies MessageKey, { count })}</li>
      })}
    </ul>
  )
}
