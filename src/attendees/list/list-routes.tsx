import type { Context } from 'hono'
import { AttendeesPage } from '../../../views/attendees/list-page.tsx'
import { type OfficeEvent, officeHead, requireEvent } from '../../events/office/office-event.ts'
import { singleQuery } from '../../http/address-gate.ts'
import { type AppEnv, createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { isUuid, type RegistrationId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import { type AttendeeView, readView } from '../attendee-view.ts'
import { sendExport } from '../export/send-export.ts'
import { type ListedEvent, readerFor, readListedEvent } from '../listed-event.ts'
import { readListScreen } from './list-screen.ts'

const mostFrom = 100_000_000

/** The attendee list, and what is done with a selection of it. */
export function listRoutes(services: Services) {
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
      />,
    )
  })

  app.post('/organizer/events/:slug/attendees', async (c) => {
    const { found, listed, view } = await openList(c, services, 'act-on-attendees')
    const typed = await typedFields(c)
    const picked = typed.many('id').filter(isUuid) as RegistrationId[]
    const act = typed.one('act')
    if (picked.length === 0 || (act !== 'csv' && act !== 'xlsx'))
      return c.redirect(`/organizer/events/${found.event.slug}/attendees`, 303)
    return sendExport(c, services, { listed, view: { ...view, picked }, format: act, header: 'words' })
  })

  return app
}

/**
 * The event of the address with its list's words, and the view that the address names. A screen can't ask for restricted
 * answers, by no filter and no order: who looks at these stands in the log, and a look at a list does not.
 */
export async function openList(
  c: Context<AppEnv>,
  services: Pick<Services, 'db'>,
  act: 'see-attendees' | 'act-on-attendees' = 'see-attendees',
): Promise<OpenList> {
  const found = await requireEvent(c, services, act)
  const listed = await readListedEvent(services.db, found.event, c.var.locale, signedIn(c))
  const open = { ...listed, questions: listed.questions.filter(({ isRestricted }) => !isRestricted) }
  return { found, listed, view: readView(new URL(c.req.url).searchParams, open) }
}

export type OpenList = {
  readonly found: OfficeEvent
  readonly listed: ListedEvent
  readonly view: AttendeeView
}

/** The id that a text is, in its one spelling. */
export function idOf(text: string | undefined): RegistrationId | undefined {
  return text !== undefined && isUuid(text) ? (text as RegistrationId) : undefined
}

function placeOf(text: string | undefined): number {
  const place = /^\d{1,9}$/.test(text ?? '') ? Number(text) : 1
  return Math.min(Math.max(place, 1), mostFrom)
}
