import type { Translate } from '../../../src/i18n/translate.ts'
import type { CalledRow, RollCallScreen } from '../../../src/invitations/roll-call/roll-call-screen.ts'
import { Pieces } from '../../components/pieces.tsx'
import { EventHead, type OfficeHead } from '../../events/office/office-head.tsx'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { Standing } from './roll-call-page.tsx'

type SheetProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly screen: RollCallScreen
}

/** A roll call on paper: names, marks as they stand, and room to sign. */
export function RollCallSheet({ frame, head, screen }: SheetProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('roll-call.sheet')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="roll-call" />
      <nav class="row crumbrow" aria-label={t('office.tab.roll-call')}>
        <a href={screen.href}>{t('office.tab.roll-call')}</a>
      </nav>
      <Standing t={t} screen={screen} />
      <Rows t={t} title={t('roll-call.members')} rows={screen.members} />
      <Rows t={t} title={t('roll-call.observers')} rows={screen.others} />
    </OfficePage>
  )
}

type RowsProps = { readonly t: Translate; readonly title: string; readonly rows: readonly CalledRow[] }

function Rows({ t, title, rows }: RowsProps) {
  if (rows.length === 0) return null
  return (
    <table class="list sheet">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t('attendees.name')}</th>
          <th scope="col">{t('roll-call.mark')}</th>
          <th scope="col" class="sign">
            {t('roll-call.signature')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            <th scope="row">
              <bdi>{row.name}</bdi>
              {row.nativeName && (
                <>
                  {' '}
                  <bdi class="soft">{row.nativeName}</bdi>
                </>
              )}
              <span class="sub">
                <Pieces of={[row.affiliation, row.inStead]} />
              </span>
            </th>
            <td>{row.mark && row.markWords}</td>
            <td class="sign" />
          </tr>
        ))}
      </tbody>
    </table>
  )
}
