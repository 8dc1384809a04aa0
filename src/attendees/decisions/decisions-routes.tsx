import { ApplicationsPage } from '../../../views/attendees/decisions/applications-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Services } from '../../services.ts'
import { pickedIds } from '../list/selection.ts'
import { applicationRoutes } from './application-routes.tsx'
import { readApplicationsScreen } from './applications-screen.ts'
import { decideSelection } from './deciding/deciding-selection.tsx'
import { decisionsPath, openDecisions } from './open-decisions.ts'

/** The applications of an event: which wait for a decision, what reviewers think of them, decisions on several. */
export function decisionsRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/organizer/events/:slug/decisions', async (c) => {
    const opened = await openDecisions(c, services, 'see-attendees')
    const decided = singleQuery(new URL(c.req.url), 'decided') ?? ''
    return page(
      c,
      <ApplicationsPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, opened.found)}
        screen={await readApplicationsScreen(services.db, opened, c.var.t)}
        mayAct={opened.found.may('act-on-attendees')}
        decided={/^\d{1,3}$/.test(decided) ? Number(decided) : 0}
      />,
    )
  })

  app.post('/organizer/events/:slug/decisions', async (c) => {
    const opened = await openDecisions(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    if (pickedIds(typed).length === 0) return c.redirect(decisionsPath(opened), 303)
    return decideSelection(c, services, lane, opened, typed)
  })

  app.route('/', applicationRoutes(services, lane))
  return app
}
