import type { Translate } from '../../src/i18n/translate.ts'
import type { PlannedRow } from '../../src/invitations/import/plan.ts'
import { EventHead, type OfficeHead } from '../events/office/office-head.tsx'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'

type PlanProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly rows: readonly PlannedRow[]
  /** What goes with the list to the deed: the list itself, and what holds for all of it. */
  readonly text: string
  readonly kept: readonly (readonly [name: string, value: string])[]
}

const fates = ['new', 'wrong', 'twice', 'registered', 'invited'] as const
const mostShown = { new: 50, wrong: 1_000, twice: 1_000, registered: 1_000, invited: 1_000 } as const

/** What would happen to a list: how many of each, every line that is not simply new, and the button. */
export function PlanPage({ frame, head, rows, text, kept }: PlanProps) {
  const { t } = frame
  const news = rows.filter(({ fate }) => fate === 'new').length
  return (
    <OfficePage frame={frame} title={t('invite.plan.title')}>
      <EventHead t={t} head={head} current="invitations" />
      <div class="stack">
        <h2>{t('invite.plan.title')}</h2>
        <Counts t={t} rows={rows} />
        {news === 0 && <p>{t('invite.nobody-new')}</p>}
        <form method="post" enctype="multipart/form-data">
          <textarea name="people" hidden>{`\n${text}`}</textarea>
          {kept.map(([name, value]) => (
            <input type="hidden" name={name} value={value} />
          ))}
          <p class="row">
            {news > 0 && (
              <button class="button" type="submit" name="act" value="create">
                {t('invite.create', { count: news })}
              </button>
            )}
            <a class="button plain" href={`/organizer/events/${head.slug}/invitations/new`}>
              {t('invite.again')}
            </a>
          </p>
        </form>
        {fates.map((fate) => (
          <Rows t={t} rows={rows.filter((row) => row.fate === fate)} most={mostShown[fate]} />
        ))}
      </div>
    </OfficePage>
  )
}

type RowsProps = { readonly t: Translate; readonly rows: readonly PlannedRow[] }

function Counts({ t, rows }: RowsProps) {
  const counts = fates.map((fate) => [fate, rows.filter((row) => row.fate === fate).length] as const)
  return (
    <ul>
      {counts.map(
        ([fate, count]) => (count > 0 || fate === 'new') && <li>{t(`invite.plan.${fate}`, { count })}</li>,
      )}
    </ul>
  )
}

function Rows({ t, rows, most }: RowsProps & { readonly most: number }) {
  const [first] = rows
  if (!first) return null
  const more = rows.length - most
  // Each line of those that are simply new says the same: a phone does without.
  const fold = first.fate === 'new' ? 'p2' : undefined
  return (
    <table class="list loose">
      <caption>{t(`invite.plan.${first.fate}`, { count: rows.length })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('invite.line')}</th>
          <th scope="col">{t('attendees.name')}</th>
          <th scope="col">{t('attendees.column.email')}</th>
          <th class={fold} scope="col">
            {t('invite.what')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map((row) => (
          <tr>
            <td class="num">{row.line}</td>
            <td>
              <bdi>{row.name}</bdi>
            </td>
            <td>
              <bdi>{row.email}</bdi>
            </td>
            <td class={fold}>{fateInWords(row, t)}</td>
          </tr>
        ))}
        {more > 0 && (
          <tr>
            <td colspan={4}>{t('invite.more', { count: more })}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

function fateInWords(row: PlannedRow, t: Translate): string {
  switch (row.fate) {
    case 'wrong':
      return t(row.because, { value: `\u2068${row.value.slice(0, 80)}\u2069` })
    case 'twice':
      return t('invite.row.twice', { line: row.of })
    default:
      return t(`invite.row.${row.fate}`)
  }
}
