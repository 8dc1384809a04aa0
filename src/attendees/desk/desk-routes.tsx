import { DeskPage } from '../../../views/attendees/desk/desk.tsx'
import { listOfficeEvents, listPastOfficeEvents } from '../../events/office/office-event-store.ts'
import { createApp } from '../../http/app-env.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import { countOutbox, type MessageState } from '../../mail/outbox-store.ts'
import { canForSite } from '../../organizers/roles.ts'
import type { Services } from '../../services.ts'
import { wallTimeAt } from '../../time/zones.ts'
import { readDeskEvents } from './desk-events.ts'

const mostEvents = 60
const mostPast = 12
const mostFailed = 1_000

/** The desk: what waits for somebody, and the organizer's own events with their figures. */
export function deskRoutes(services: Services) {
  const { db, clock } = services
  const app = createApp()

  app.get('/organizer', async (c) => {
    const [now, organizer, { locale }] = [clock.now(), signedIn(c), c.var]
    const isOwner = canForSite(organizer, 'manage-site')
    const [upcoming, past, site, mails] = await Promise.all([
      listOfficeEvents(db, organizer, locale, { endsAfter: now, most: mostEvents }),
      listPastOfficeEvents(db, organizer, locale, { endsBefore: now, most: mostPast }),
      services.site(locale),
      isOwner ? countOutbox(db, ['failed'], mostFailed) : new Map<MessageState, number>(),
    ])
    const shown = (events: typeof upcoming) => readDeskEvents(db, organizer, events, { locale, now })
    return page(
      c,
      <DeskPage
        frame={await officeFrameOf(c, services)}
        hour={Number(wallTimeAt(site.zone, now).slice(11, 13))}
        time={`${formatInstant(locale, now, site.zone, 'weekdayDateTime')}, ${formatZone(locale, site.zone, now)}`}
        upcoming={await shown(upcoming)}
        past={await shown(past)}
        failedMails={mails.get('failed') ?? 0}
        contactEmail={site.contactEmail}
      />,
    )
  })

  return app
}
