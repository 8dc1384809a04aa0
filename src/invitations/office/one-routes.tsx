import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { OneInvitationPage } from '../../../views/invitations/one-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { officeFrameOf } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import type { Services } from '../../services.ts'
import type { Invitation } from '../invitation.ts'
import { findInvitation } from '../invitation-store.ts'
import { actOf, actOnInvitations } from './acting.tsx'
import { listPath } from './list-routes.tsx'
import { readInvitationScreen } from './one-screen.ts'
import { doneOf, invitationIdOf } from './view.ts'

/** One invitation: what became of it, and what staff do with it. */
export function oneInvitationRoutes(services: Services) {
  const { db } = services
  const app = createApp()

  app.get('/organizer/events/:slug/invitations/:id', async (c) => {
    const { found, invitation } = await openOne(c)
    return page(
      c,
      <OneInvitationPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, found)}
        screen={await readInvitationScreen(db, found.event, invitation, c.var.t)}
        done={doneOf(new URL(c.req.url))}
      />,
    )
  })

  app.post('/organizer/events/:slug/invitations/:id', async (c) => {
    const { found, invitation } = await openOne(c)
    const typed = await typedFields(c)
    const asked = actOf(typed)
    const back = `${listPath(found)}/${invitation.id}`
    const isOwn = typed.many('id').every((id) => id === invitation.id)
    if (!asked || !isOwn || typed.one('all') !== '') throw new HTTPException(400)
    return actOnInvitations(c, services, { found, typed, ...asked, back })
  })

  async function openOne(c: Context<AppEnv>): Promise<{ found: OfficeEvent; invitation: Invitation }> {
    const found = await requireEvent(c, services, 'act-on-attendees')
    const id = invitationIdOf(c.req.param('id'))
    const invitation = id && (await findInvitation(db, found.event.id, id))
    if (!invitation) throw new HTTPException(404)
    return { found, invitation }
  }

  return app
}
