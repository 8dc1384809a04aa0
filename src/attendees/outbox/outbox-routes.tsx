import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { OutboxPage } from '../../../views/attendees/outbox-page.tsx'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { type EventId, isUuid, type MessageId } from '../../ids.ts'
import { retryOne } from '../../mail/message-store.ts'
import { type MessageState, messageStates } from '../../mail/outbox-store.ts'
import { canForSite } from '../../organizers/roles.ts'
import type { Services } from '../../services.ts'
import { outboxHref, readOutboxScreen } from './outbox-screen.ts'

/** The site's outbox, for its owners: what became of each mail, and another try for one that failed (REL-5). */
export function outboxRoutes(services: Services) {
  const { db, clock } = services
  const app = createApp()

  app.get('/organizer/mail', async (c) => {
    requireOwner(c)
    const url = new URL(c.req.url)
    const asked = { state: stateOf(singleQuery(url, 'state')), after: idOf(singleQuery(url, 'after')) }
    const { zone } = await services.site(null)
    const again = singleQuery(url, 'again')
    return page(
      c,
      <OutboxPage
        frame={await officeFrameOf(c, services)}
        screen={await readOutboxScreen(db, asked, { zone, now: clock.now() }, c.var.t)}
        again={again === 'yes' || again === 'no' ? again : null}
      />,
    )
  })

  app.post('/organizer/mail', async (c) => {
    requireOwner(c)
    const typed = await typedFields(c)
    const [id, event] = [idOf(typed.one('message')), typed.one('event')]
    if (typed.one('act') !== 'send-again' || id === undefined || !isUuid(event)) throw new HTTPException(400)
    const isWaiting = await retryOne(db, { eventId: event as EventId, id }, clock.now())
    const state = stateOf(singleQuery(new URL(c.req.url), 'state'))
    return c.redirect(outboxHref({ state, again: isWaiting ? 'yes' : 'no' }), 303)
  })

  return app
}

function requireOwner(c: Context<AppEnv>): void {
  if (!canForSite(signedIn(c), 'manage-site')) throw new HTTPException(403)
}

function stateOf(text: string | undefined): MessageState | null {
  return messageStates.find((state) => state === text) ?? null
}

function idOf(text: string | undefined): MessageId | undefined {
  return text !== undefined && isUuid(text) ? (text as MessageId) : undefined
}
