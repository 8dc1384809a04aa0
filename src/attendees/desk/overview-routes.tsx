import { OverviewPage } from '../../../views/attendees/desk/overview.tsx'
import { officeHead, requireEvent } from '../../events/office/office-event.ts'
import { listNotices } from '../../events/zone-data/notice-store.ts'
import { shownNotice } from '../../events/zone-data/notice-words.ts'
import { createApp } from '../../http/app-env.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Services } from '../../services.ts'
import { readOverview } from './overview.ts'

/** An event's overview: its figures by state and by type, and the way to everything else of it. */
export function overviewRoutes(services: Services) {
  const app = createApp()

  app.get('/organizer/events/:slug', async (c) => {
    const found = await requireEvent(c, services, 'see-title')
    const { organizerId } = signedIn(c)
    const figures = found.may('see-attendees')
      ? await readOverview(services, found.event, { organizerId, locale: c.var.locale })
      : null
    const notices = found.may('see-event') ? await listNotices(services.db, [found.event.id]) : []
    return page(
      c,
      <OverviewPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, found)}
        saved={singleQuery(new URL(c.req.url), 'saved') === 'yes'}
        notices={notices.map((notice) => shownNotice(notice, found.event, c.var.t))}
        figures={figures}
      />,
    )
  })

  return app
}
