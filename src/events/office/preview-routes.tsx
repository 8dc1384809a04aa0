import { EventPage } from '../../../views/events/event-page.tsx'
import { createApp } from '../../http/app-env.ts'
import { frameOf } from '../../http/frame.ts'
import { page } from '../../http/page.ts'
import type { Services } from '../../services.ts'
import type { ReadAvailability } from '../availability.ts'
import { readEventFacts } from '../page/event-facts.ts'
import { eventView } from '../page/event-view.ts'
import { requireEvent } from './office-event.ts'

/** An event's page as the public would see it if it were published: a draft's too, kept by no cache. */
export function previewRoutes(services: Services, availability: ReadAvailability) {
  const { db, clock, site } = services
  const app = createApp()

  app.get('/organizer/events/:slug/preview', async (c) => {
    const { event, may } = await requireEvent(c, services, 'see-event')
    const office = `/organizer/events/${event.slug}`
    const note = { overviewHref: office, editHref: may('edit-event') ? `${office}/edit` : null }
    const [facts, words] = await Promise.all([
      readEventFacts(db, event, c.var.locale),
      availability([event.id]),
    ])
    const view = eventView(facts, {
      availability: words.get(event.id),
      site: await site(c.var.locale),
      now: clock.now(),
      cacheSeconds: 0,
      named: c.var.locale,
      toAdd: null,
    })
    const frame = await frameOf(c, services)
    return page(c, <EventPage frame={frame} view={view} jsonLd={undefined} preview={note} />)
  })

  return app
}
