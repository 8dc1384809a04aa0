import type { DeskEvent } from '../../../views/attendees/desk/desk-tiles.tsx'
import type { Queryable } from '../../database/connection.ts'
import { datesInWords } from '../../events/dates-in-words.ts'
import { isDated } from '../../events/event.ts'
import { titleOf } from '../../events/office/office-event.ts'
import type { EventWithTexts } from '../../events/office/office-event-store.ts'
import { listNotices } from '../../events/zone-data/notice-store.ts'
import type { SignedIn } from '../../http/app-env.ts'
import type { Locale } from '../../i18n/locales.ts'
import { can } from '../../organizers/roles.ts'
import type { Opening } from '../../registrations/openings/opening.ts'
import { listOpenings } from '../../registrations/openings/opening-store.ts'
import { figuresOf, hallOf } from './figures.ts'
import { listPending, type Pending } from './pending-store.ts'

const dayMs = 86_400_000

/** The events as the desk shows them; figures only where the organizer may see attendees (SEC-37). */
export async function readDeskEvents(
  db: Queryable,
  organizer: SignedIn,
  events: readonly EventWithTexts[],
  { locale, now }: { readonly locale: Locale; readonly now: Date },
): Promise<readonly DeskEvent[]> {
  const seen = events
    .map(({ event }) => event.id)
    .filter((eventId) => can(organizer, 'see-attendees', eventId))
  const edited = events
    .map(({ event }) => event.id)
    .filter((eventId) => can(organizer, 'edit-event', eventId))
  const [openings, pending, notices] = await Promise.all([
    listOpenings(db, seen),
    listPending(db, seen),
    listNotices(db, edited),
  ])
  return events.map((found) => {
    const { event, texts } = found
    const own = pending.filter(({ eventId }) => eventId === event.id)
    return {
      slug: event.slug,
      title: titleOf(found),
      short: texts.get('short_title') ?? titleOf(found),
      when: datesInWords(locale, event.schedule),
      city: texts.get('city') ?? null,
      state: event.state,
      daysLeft: Math.ceil((event.startsAt.getTime() - now.getTime()) / dayMs),
      isDated: isDated(event.schedule.precision),
      zoneNotice: notices.find(({ eventId }) => eventId === event.id)?.kind ?? null,
      ...figures(openings.get(event.id), own),
    }
  })
}

function figures(opening: Opening | undefined, pending: readonly Pending[]) {
  const toDecide = pending.filter(({ state }) => state === 'applied' || state === 'changed')
  const offered = pending.find(({ state }) => state === 'offered')?.count ?? 0
  const counted = opening?.places && opening.mode !== 'none' ? figuresOf(opening.places, offered) : null
  return {
    applied: toDecide.reduce((sum, { count }) => sum + count, 0),
    appliedSince: toDecide.map(({ since }) => since).sort((a, b) => a.getTime() - b.getTime())[0] ?? null,
    figures: counted,
    dots: counted && hallOf(counted),
  }
}
