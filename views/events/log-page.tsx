import { formatInstant } from '../../src/i18n/formats.ts'
import type { MessageKey } from '../../src/i18n/messages.ts'
import type { AuditAct } from '../../src/organizers/audit.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import type { OfficeFrame } from '../frame.ts'
import { OfficePage } from '../office-layout.tsx'
import { EventHead, type OfficeHead } from './office-head.tsx'

type LogProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly zone: ZoneId
  readonly acts: readonly {
    readonly at: Date
    readonly act: AuditAct
    readonly organizer: string | null
    readonly facts: Readonly<Record<string, unknown>>
  }[]
}

/** Who did what in the event, the newest first. */
export function LogPage({ frame, head, zone, acts }: LogProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('office.tab.log')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="log" />
      <table class="list">
        <caption>{t('log.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('log.at')}</th>
            <th scope="col">{t('log.act')}</th>
            <th scope="col">{t('log.by')}</th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ at, act, organizer, facts }) => (
            <tr>
              <td class="num">
                <time datetime={at.toISOString()}>
                  {formatInstant(t.locale, at, zone, 'compactDateTime')}
                </time>
              </td>
              <td>
                {t(`log.${act}` satisfies MessageKey)}
                {Object.keys(facts).length > 0 && (
                  <bdi class="sub" dir="ltr">
                    {factsInWords(facts)}
                  </bdi>
                )}
              </td>
              <td>
                <bdi>{organizer ?? t('log.operator')}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </OfficePage>
  )
}

/** Keys and counts as they are recorded: the log names no person's words. */
function factsInWords(facts: Readonly<Record<string, unknown>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${Array.isArray(value) ? value.join(', ') : String(value)}`)
    .join(' · ')
}
