import type { Context } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { type OfficeEvent, requireEvent } from '../../events/office/office-event.ts'
import type { AppEnv } from '../../http/app-env.ts'
import { signedIn } from '../../http/office-frame.ts'
import type { Services } from '../../services.ts'
import { wholeView } from '../attendee-view.ts'
import { idOf } from '../list/open-list.ts'
import { type ListedEvent, readerFor, readListedEvent } from '../listed-event.ts'
import {
  type Application,
  type ApplicationsView,
  applicationsQuery,
  readApplicationsView,
} from './application.ts'
import { type ApplicationScope, listApplicationsById } from './application-store.ts'

export type OpenDecisions = {
  readonly found: OfficeEvent
  readonly listed: ListedEvent
  readonly view: ApplicationsView
  readonly scope: ApplicationScope
}

/** The applications of the event that the address names, in its order, for a reader who may do that there. */
export async function openDecisions(
  c: Context<AppEnv>,
  services: Pick<Services, 'db'>,
  act: 'see-attendees' | 'act-on-attendees',
): Promise<OpenDecisions> {
  const found = await requireEvent(c, services, act)
  const organizer = signedIn(c)
  const { organizerId } = organizer
  const listed = await readListedEvent(services.db, found.event, c.var.locale, organizer)
  const reader = readerFor(organizer, act, wholeView)
  const view = readApplicationsView(new URL(c.req.url).searchParams)
  return { found, listed, view, scope: { eventId: found.event.id, reader, organizerId } }
}

/** The application of the address; 404 where the reader's list holds none. */
export async function openApplication(
  c: Context<AppEnv>,
  services: Pick<Services, 'db'>,
  act: 'see-attendees' | 'act-on-attendees',
): Promise<OpenDecisions & { readonly application: Application }> {
  const opened = await openDecisions(c, services, act)
  const id = idOf(c.req.param('id'))
  const [application] = id ? await listApplicationsById(services.db, opened.scope, [id]) : []
  if (!application) throw new HTTPException(404)
  return { ...opened, application }
}

/** Where the applications of an event stand, in an order. */
export function decisionsPath({ found, view }: Pick<OpenDecisions, 'found' | 'view'>, below = ''): string {
  return `/organizer/events/${found.event.slug}/decisions${below}${applicationsQuery(view)}`
}
