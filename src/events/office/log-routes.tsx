import { LogPage } from '../../../views/events/log-page.tsx'
import { createApp } from '../../http/app-env.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { isAuditAct } from '../../organizers/audit.ts'
import { listActs } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
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
        acts={acts.flatMap(({ act, ...rest }) => (isAuditAct(act) ? [{ act, ...rest }] : []))}
      />,
    )
  })

  return app
}
