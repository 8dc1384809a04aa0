import { LogPage, type LoggedAct as Shown } from '../../../views/events/office/log-page.tsx'
import { createApp } from '../../http/app-env.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Translate } from '../../i18n/translate.ts'
import { isAuditAct, isOnRegistration } from '../../organizers/audit.ts'
import { listActs, type RecordedAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { factsInWords, otherInWords } from './log-words.ts'
import { officeHead, requireEvent } from './office-event.ts'

/** The event's log, for its owners: who did what, the newest first (PRIV-8). */
export function logRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug/log', async (c) => {
    const office = await requireEvent(c, services, 'see-log')
    const acts = await listActs(services.db, office.event.id)
    return page(
      c,
      <LogPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, office)}
        zone={office.event.schedule.timeZone}
        acts={acts.flatMap((act) => inWords(act, c.var.t))}
      />,
    )
  })

  return app
}

function inWords({ at, act, organizer, facts, subject, subjectId }: RecordedAct, t: Translate): Shown[] {
  if (!isAuditAct(act)) return []
  return [
    {
      ...{ at, act, by: organizer ?? otherInWords(act, facts, t) },
      more: factsInWords(act, facts, subject, t),
      attendeeId: isOnRegistration(act) ? subjectId : null,
    },
  ]
}
