import { HTTPException } from 'hono/http-exception'
import { StatePage } from '../../../views/organizers/state-page.tsx'
import { listMissingSteps } from '../../database/migrate.ts'
import { createApp } from '../../http/app-env.ts'
import type { ProcessFacts } from '../../http/observing/process-facts.ts'
import { officeFrameOf, signedIn } from '../../http/office-frame.ts'
import { page } from '../../http/page.ts'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { comma } from '../../i18n/names.ts'
import { countOutbox, messageStates } from '../../mail/outbox-store.ts'
import { canForSite } from '../../organizers/roles.ts'
import type { Services } from '../../services.ts'
import type { ZoneId } from '../../time/wall-time.ts'
import { zoneVersion } from '../../time/zones.ts'
import { titleOf } from '../office/office-event.ts'
import { listEventsById } from '../office/office-event-store.ts'
import { listNewestNotices } from '../zone-data/notice-store.ts'
import { findKeptVersion } from '../zone-data/zone-data-store.ts'
import { readDatabaseFacts } from './state-store.ts'

const mostCounted = 100_000
const mostMoved = 20

/** The page of state, for the site's owners: what it runs on, and what of that wants somebody (CAL-29). */
export function stateRoutes(services: Services, running: ProcessFacts | null) {
  const { db } = services
  const app = createApp()

  app.get('/organizer/state', async (c) => {
    if (!canForSite(signedIn(c), 'manage-site')) throw new HTTPException(403)
    const { locale } = c.var
    const [kept, database, missing, mails, moved, { zone }] = await Promise.all([
      findKeptVersion(db),
      readDatabaseFacts(db),
      listMissingSteps(db),
      countOutbox(db, messageStates, mostCounted),
      readMoved(services, locale),
      services.site(null),
    ])
    return page(
      c,
      <StatePage
        frame={await officeFrameOf(c, services)}
        zones={{ runtime: zoneVersion(), database: kept, machine: running?.findMachineZones() ?? null }}
        database={{ ...database, missing: missing.length }}
        mails={messageStates.map((state) => [state, mails.get(state) ?? 0])}
        running={running && { ...running, since: sinceInWords(locale, running.startedAt, zone) }}
        moved={moved}
      />,
    )
  })

  return app
}

function sinceInWords(locale: Locale, at: Date, zone: ZoneId): string {
  return `${formatInstant(locale, at, zone)}${comma(locale)}${formatZone(locale, zone, at)}`
}

/** The events that new zone data moved last. */
async function readMoved({ db }: Pick<Services, 'db'>, locale: Locale) {
  const notices = await listNewestNotices(db, mostMoved)
  const events = await listEventsById(
    db,
    notices.map(({ eventId }) => eventId),
    locale,
  )
  return notices.flatMap(({ eventId, version, kind }) => {
    const found = events.find(({ event }) => event.id === eventId)
    return found ? [{ slug: found.event.slug, title: titleOf(found), version, kind }] : []
  })
}
