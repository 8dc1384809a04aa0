import type { Translate } from '../../../src/i18n/translate.ts'
import {
  type Fate,
  isImportable,
  nameOfRow,
  type PlannedRow,
} from '../../../src/registrations/importing/comparing/planned-row.ts'
import {
  changeInWords,
  linksInWords,
  placeInFile,
  timeInWords,
} from '../../../src/registrations/importing/import-words.ts'

type RowsProps = {
  readonly t: Translate
  readonly fate: Fate
  readonly rows: readonly PlannedRow[]
  readonly most: number
}

/** The rows of one fate as a table; those that can be done have a tick. */
export function PlannedRows({ t, fate, rows, most }: RowsProps) {
  if (rows.length === 0) return null
  // A phone needs the place where something is to be mended.
  const fold = fate === 'refused' ? undefined : 'p2'
  const hasTicks = fate === 'new' || fate === 'changed'
  return (
    <table class="list loose">
      <caption>
        <b>{t(`importing.count.${fate}`, { count: rows.length })}</b>
      </caption>
      <thead>
        <tr>
          {hasTicks && <td />}
          <th scope="col">{t('importing.event')}</th>
          <th scope="col">{t('importing.what')}</th>
          <th class={fold} scope="col">
            {t('importing.place')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, most).map((row) => (
          <tr>
            {isImportable(row) && (
              <td>
                <input
                  type="checkbox"
                  name="take"
                  value={nameOfRow(row)}
                  aria-label={t('importing.take', { title: titleOf(row, t) })}
                  checked
                />
              </td>
            )}
            <td>
              <bdi>{titleOf(row, t)}</bdi>
            </td>
            <td>
              <What row={row} t={t} />
            </td>
            <td class={fold}>
              <bdi>{placeInFile(row.at, t)}</bdi>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function titleOf({ title }: PlannedRow, t: Translate): string {
  return title.trim() === '' ? t('importing.untitled') : title
}

function What({ row, t }: { readonly row: PlannedRow; readonly t: Translate }) {
  switch (row.fate) {
    case 'new':
      return (
        <>
          {timeInWords(row.file.schedule, t)}
          <br />
          <span class="small soft">{t('importing.will-be', { slug: `\u2068${row.slug}\u2069` })}</span>
          <Named all={linksInWords(row.file, t)} />
        </>
      )
    case 'changed':
      return <Named all={row.changes.map((change) => changeInWords(change, t))} />
    case 'skipped':
    case 'refused':
      return <>{t(row.problem.key, row.problem.values)}</>
    case 'cancelled-there':
      return (
        <>
          {t('importing.cancel-yourself')}{' '}
          <a href={`/organizer/events/${row.known.event.slug}/edit`}>{t('importing.to-editor')}</a>
        </>
      )
    default:
      return (
        <a href={`/organizer/events/${row.known.event.slug}`}>
          <bdi>{row.known.event.slug}</bdi>
        </a>
      )
  }
}

function Named({ all }: { readonly all: readonly { readonly label: string; readonly words: string }[] }) {
  if (all.length === 0) return null
  return (
    <ul class="stack0">
      {all.map(({ label, words }) => (
        <li>
          <b>{label}</b> {words}
        </li>
      ))}
    </ul>
  )
}
