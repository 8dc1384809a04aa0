import type { Month } from '../../../views/events/listing/agenda.tsx'
import type { ListedEvent } from '../../../views/events/listing/entry.tsx'
import type { Queryable } from '../../database/connection.ts'
import type { Locale } from '../../i18n/locales.ts'
import { dateOf, type LocalDate } from '../../time/wall-time.ts'
import { wallTimeAt } from '../../time/zones.ts'
import type { Availability } from '../availability.ts'
import { entranceOf, typesThatDiffer } from '../entrance.ts'
import { type Category, type Event, isDated } from '../event.ts'
import { firstHours } from '../hours.ts'
import { listTexts, type TextRow, textsOf } from '../text-store.ts'

type Asked = (subjects: readonly string[]) => Promise<ReadonlyMap<string, Availability>>

/** What a listing needs to show events, beside the events. */
export type Showing = {
  readonly db: Queryable
  readonly locale: Locale
  readonly now: Date
  readonly categories: readonly Category[]
  /** Words of places, as the page's freshness hangs on them. */
  readonly ask: Asked
}

/** Events as a listing shows them, with their words and the words of their places. */
export async function showEvents(
  events: readonly Event[],
  showing: Showing,
): Promise<readonly ListedEvent[]> {
  const ids = events.map(({ id }) => id)
  const [texts, availability] = await Promise.all([
    listTexts(showing.db, ids, showing.locale, ['event', 'type']),
    showing.ask(ids),
  ])
  return events.map((event) => show(event, texts.get(event.id) ?? [], availability.get(event.id), showing))
}

function show(
  event: Event,
  rows: readonly TextRow[],
  availability: Availability | undefined,
  { categories, now }: Showing,
): ListedEvent {
  const { slug, state, schedule, startsAt, country, isOnline, isSample, previous } = event
  const texts = textsOf(rows, 'event', event.id)
  const entrance = entranceOf(event, availability, now)
  const isOpen = entrance.act !== null
  return {
    ...{ slug, state, schedule, startsAt, country, isOnline, isSample, previous, entrance },
    title: texts.get('title') ?? { text: slug, locale: event.defaultLocale },
    shortTitle: texts.get('short_title'),
    city: texts.get('city'),
    category: categories.find(({ id }) => id === event.categoryId)?.name,
    hours: firstHours(event),
    windowOn: windowDay(event, entrance.why),
    types: !isOpen
      ? []
      : typesThatDiffer(availability).map(({ id, state: typeState }) => ({
          title: textsOf(rows, 'type', id).get('title')?.text ?? '',
          words: `availability.${typeState}` as const,
        })),
  }
}

/** The day in the event's zone on which its window opens or closes, as far as that matters now. */
function windowDay({ window, schedule }: Event, why: string): LocalDate | null {
  const at =
    why === 'soon' ? window.opensAt : why === 'open' || why === 'applications' ? window.closesAt : null
  return at === null ? null : dateOf(wallTimeAt(schedule.timeZone, at))
}

/** Events under their months in the order they come; those without a day at the end, under no month. */
export function byMonth(events: readonly ListedEvent[]): readonly Month[] {
  const months = new Map<LocalDate | null, ListedEvent[]>()
  for (const event of events) {
    const { precision, startsOn } = event.schedule
    const month = isDated(precision) ? (`${startsOn.slice(0, 7)}-01` as LocalDate) : null
    months.set(month, [...(months.get(month) ?? []), event])
  }
  return [...months].map(([month, listed]) => ({ month, events: listed }))
}
