import { formatInstant } from '../../../src/i18n/formats.ts'
import type { MessageKey } from '../../../src/i18n/messages.ts'
import type { AuditAct } from '../../../src/organizers/audit.ts'
import type { ZoneId } from '../../../src/time/wall-time.ts'
import type { OfficeFrame } from '../../frame.ts'
import { OfficePage } from '../../office-layout.tsx'
import { EventHead, type OfficeHead } from './office-head.tsx'

export type LoggedAct = {
  readonly at: Date
  readonly act: AuditAct
  /** An organizer's address, or who else did it, in words. */
  readonly by: string
  /** What was changed, how much of it: '' for nothing. */
  readonly more: string
  /** Whose registration it was. */
  readonly attendeeId: string | null
}

type LogProps = {
  readonly frame: OfficeFrame
  readonly head: OfficeHead
  readonly zone: ZoneId
  readonly acts: readonly LoggedAct[]
}

/** Who did what in the event, the newest first. */
export function LogPage({ frame, head, zone, acts }: LogProps) {
  const { t } = frame
  return (
    <OfficePage frame={frame} title={`${t('office.tab.log')} · ${head.title.text}`}>
      <EventHead t={t} head={head} current="log" />
      <table class="list loose">
        <caption>{t('log.lead')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('log.at')}</th>
            <th scope="col">{t('log.act')}</th>
            <th class="p2" scope="col">
              {t('log.by')}
            </th>
          </tr>
        </thead>
        <tbody>
          {acts.map(({ at, act, by, more, attendeeId }) => (
            <tr>
              <td class="num">
                <time datetime={at.toISOString()}>
                  {formatInstant(t.locale, at, zone, 'compactDateTime')}
                </time>
              </td>
              <td>
                {t(`log.${act}` satisfies MessageKey)}
                {more && <span class="sub">{more}</span>}
                <bdi class="sub p1">{by}</bdi>
                {attendeeId && (
                  <a class="sub" href={`/organizer/events/${head.slug}/attendees/${attendeeId}`}>
                    {t('log.see-registration')}
                  </a>
                )}
              </td>
              <td class="p2">
                <bdi>{by}</bdi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {acts.length === 0 && <p class="soft sect">{t('log.none')}</p>}
    </OfficePage>
  )
}
