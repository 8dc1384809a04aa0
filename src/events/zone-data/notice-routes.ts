import { HTTPException } from 'hono/http-exception'
import { createApp } from '../../http/app-env.ts'
import { typedFields } from '../../http/form.ts'
import { signedIn } from '../../http/office-frame.ts'
import type { Services } from '../../services.ts'
import { requireEvent } from '../office/office-event.ts'
import { putNoticeAway } from './put-away.ts'

/** Puts a notice of new zone data away, from the event's overview. */
export function zoneNoticeRoutes(services: Services) {
  const app = createApp()

  app.post('/organizer/events/:slug/zone-notice', async (c) => {
    const { event } = await requireEvent(c, services, 'edit-event')
    const version = (await typedFields(c)).one('version')
    const { organizerId } = signedIn(c)
    const { outcome } = await putNoticeAway(services, { organizerId, eventId: event.id, version })
    if (outcome === 'not-there') throw new HTTPException(404)
    return c.redirect(`/organizer/events/${event.slug}`, 303)
  })

  return app
}
