import { AttendeesPage } from '../../../views/attendees/list/list-page.tsx'
import { officeHead } from '../../events/office/office-event.ts'
import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { singleQuery } from '../../http/gates/address-gate.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { isUuid, type RegistrationId } from '../../ids.ts'
import type { Lane } from '../../registrations/lane/lane.ts'
import type { Services } from '../../services.ts'
import { sendExport } from '../export/send-export.ts'
import { offerSelection } from '../line/offering/offer-selection.tsx'
import { readerFor } from '../listed-event.ts'
import { cancelSelection } from './cancelling.tsx'
import { readListScreen } from './list-screen.ts'
import { idOf, openList } from './open-list.ts'

const mostFrom = 100_000_000

/** The attendee list, and what is done with a selection of it. */
export function listRoutes(services: Services, lane: Lane) {
  const app = createApp()

  app.get('/organizer/events/:slug/attendees', async (c) => {
    const { found, listed, view } = await openList(c, services)
    const reader = readerFor(signedIn(c), 'see-attendees', view)
    const scope = { eventId: found.event.id, reader }
    const url = new URL(c.req.url)
    const start = {
      after: idOf(singleQuery(url, 'after')),
      before: idOf(singleQuery(url, 'before')),
      from: placeOf(singleQuery(url, 'from')),
    }
    return page(
      c,
      <AttendeesPage
        frame={await officeFrameOf(c, services)}
        head={officeHead(c, found)}
        screen={await readListScreen(services.db, scope, listed, view, start, c.var.t)}
        mayAct={found.may('act-on-attendees')}
        cancelled={countOf(singleQuery(url, 'cancelled'))}
        offered={countOf(singleQuery(url, 'offered'))}
      />,
    )
  })

  app.post('/organizer/events/:slug/attendees', async (c) => {
    const open = await openList(c, services, 'act-on-attendees')
    const { found, listed, view } = open
    const typed = await typedFields(c)
    const picked = typed.many('id').filter(isUuid) as RegistrationId[]
    const act = typed.one('act')
    if (picked.length > 0 && (act === 'cancel' || act === 'cancel-now'))
      return cancelSelection(c, services, lane, open, typed)
    if (picked.length > 0 && (act === 'offer' || act === 'offer-now'))
      return offerSelection(c, services, lane, open, typed)
    if (picked.length === 0 || (act !== 'csv' && act !== 'xlsx'))
      return c.redirect(`/organizer/events/${found.event.slug}/attendees`, 303)
    return sendExport(c, services, { listed, view: { ...view, picked }, format: act, header: 'words' })
  })

  return app
}

/** How many were cancelled, or offered a place, just now; 0 where the address says nothing that makes sense. */
function countOf(text: string | undefined): number {
  return /^\d{1,3}$/.test(text ?? '') ? Number(text) : 0
}

function placeOf(text: string | undefined): number {
  const place = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 1
  return Math.min(Math.max(place, 1), mostFrom)
}
