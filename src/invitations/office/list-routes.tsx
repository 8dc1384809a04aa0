import { InvitationsPage } from '../../../views/invitations/list-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Services } from '../../services.ts'
import { actOf, actOnInvitations } from './acting.tsx'
import { readInvitationList } from './list-screen.ts'
import { doneOf, invitationIdOf, viewOf, viewQuery } from './view.ts'

/** The invitations of an event: who was invited, who answered what, and what staff do with them. */
export function invitationListRoutes(services: Services) {
  const { db, clock } = services
  const app = createApp()

  app.get('/organizer/events/:slug/invitations', async (c) => {
    const found = await requireEvent(c, services, 'act-on-attendees')
    const url = new URL(c.req.url)
    const asked = {
      view: viewOf(url),
      after: invitationIdOf(singleQuery(url, 'after')),
      now: clock.now(),
    }
    return page(
      c,
      <InvitationsPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, found)}
        list={await readInvitationList(db, found.event, asked, c.var.t)}
        done={doneOf(url)}
      />,
    )
  })

  app.post('/organizer/events/:slug/invitations', async (c) => {
    const found = await requireEvent(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    const asked = actOf(typed)
    const back = listPath(found) + viewQuery(viewOf(new URL(c.req.url)))
    if (!asked || (typed.many('id').length === 0 && typed.one('all') !== 'yes')) return c.redirect(back, 303)
    return actOnInvitations(c, services, { found, typed, ...asked, back })
  })

  return app
}

/** Where the list stands. */
export function listPath({ event }: OfficeEvent): string {
  return `/organizer/events/${event.slug}/invitations`
}
