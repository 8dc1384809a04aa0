import type { Context } from 'hono'
import { LinePage } from '../../../views/attendees/line/line-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import { fullName } from '../../registrations/person-name.ts'
import type { Services } from '../../services.ts'
import { idOf, type OpenList, openList } from '../list/open-list.ts'
import { actRoutes } from './acts/act-routes.tsx'
import { isHandDone } from './acts/hand-act.ts'
import { isolated } from './acts/obstacles.ts'
import { scopeOf } from './line-scope.ts'
import { readLineScreen } from './line-screen.ts'
import { listStandings } from './line-store.ts'
import { pauseRoutes } from './pause/pause-routes.tsx'

/** The waiting list of an event: who waits, in which order, what is on offer; and what staff do with each. */
export function lineRoutes(services: Services, lane: Lane) {
  const { db, clock } = services
  const app = createApp()
  app.route('/', actRoutes(services, lane))
  app.route('/', pauseRoutes(services, lane))

  app.get('/organizer/events/:slug/line', async (c) => {
    const open = await openList(c, services)
    const url = new URL(c.req.url)
    const asked = {
      typeKey: singleQuery(url, 'type'),
      after: numberOf(singleQuery(url, 'after')),
      before: numberOf(singleQuery(url, 'before')),
    }
    const { t } = c.var
    const now = { t, now: clock.now() }
    return page(
      c,
      <LinePage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, open.found)}
        screen={await readLineScreen(db, scopeOf(c, open), open.listed, asked, now)}
        done={await doneInWords(c, open)}
        mayAct={open.found.may('act-on-attendees')}
        mayEdit={open.found.may('edit-event')}
      />,
    )
  })

  async function doneInWords(c: Context<AppEnv>, open: OpenList): Promise<string | null> {
    const url = new URL(c.req.url)
    const done = singleQuery(url, 'done') ?? ''
    if (done === 'pause' || done === 'resume') return c.var.t(`line.done.${done}`)
    const id = idOf(singleQuery(url, 'of'))
    if (!isHandDone(done) || !id) return null
    const [standing] = await listStandings(db, scopeOf(c, open), [id])
    return standing ? c.var.t(`line.done.${done}`, { name: isolated(fullName(standing)) }) : null
  }

  return app
}

/** A number in line as an address gives it. */
function numberOf(text: string | undefined): number | undefined {
  return /^\d{1,12}$/.test(text ?? '') ? Number(text) : undefined
}
