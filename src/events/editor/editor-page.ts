import type { Context } from 'hono'
import type { EditedEvent, EditorChoices } from '../../../views/events/editor/editor-page.tsx'
import type { AppEnv } from '../../http/app-env.ts'
import { formatInstant, formatZone } from '../../i18n/formats.ts'
import type { Locale } from '../../i18n/locales.ts'
import { collator, countryName, listCountries } from '../../i18n/names.ts'
import type { Services } from '../../services.ts'
import { timeOf, type ZoneId } from '../../time/wall-time.ts'
import { listZones, sameZone, wallTimeAt } from '../../time/zones.ts'
import { datesInWords } from '../dates-in-words.ts'
import type { Event, EventState } from '../event.ts'
import { type OfficeEvent, officeHead } from '../office/office-event.ts'
import { listCategories, listSeries } from '../part-store.ts'
import type { Described } from './described.ts'
import { statesAfter } from './event-draft.ts'
import type { PlacesNow } from './event-registrations.ts'
import { listAllHosts } from './more/grouping-store.ts'
import { plainValues } from './more/more-fields.ts'

/** What the editor lets choose from; the event's own zone is among them, however old its name. */
export async function readChoices(
  { db }: Pick<Services, 'db'>,
  locale: Locale,
  { state, zone }: { readonly state: EventState; readonly zone: ZoneId | null },
): Promise<EditorChoices> {
  const zones = listZones()
  const { compare } = collator(locale)
  const [categories, series, hosts] = await Promise.all([
    listCategories(db, locale),
    listSeries(db, locale),
    listAllHosts(db, locale),
  ])
  return {
    countries: listCountries(locale),
    categories,
    series,
    hosts: hosts.map(({ id, name }) => ({ id, name })).sort((a, b) => compare(a.name, b.name)),
    zones: zone === null || zones.includes(zone) ? zones : [zone, ...zones],
    states: statesAfter(state),
  }
}

/** An event's stored values as the form's first. */
export function firstValues(
  { event, texts }: Described,
  places: PlacesNow | undefined,
  { category, more }: { readonly category: string | null; readonly more: ReadonlyMap<string, string> },
): ReadonlyMap<string, string> {
  const { schedule, window } = event
  const hours = schedule.precision === 'time' ? schedule : null
  return new Map([
    ...[...texts].map(([field, { text }]) => [field, text] as const),
    ['slug', event.slug],
    ['precision', schedule.precision],
    ['starts_on', schedule.startsOn],
    ['ends_on', schedule.endsOn],
    ['start_time', hours?.startTime ?? ''],
    ['end_time', hours?.endTime ?? ''],
    ['start_pass', hours?.startPass ?? ''],
    ['end_pass', hours?.endPass ?? ''],
    ['time_zone', schedule.timeZone],
    ['country', event.country ?? ''],
    ['category', category ?? ''],
    ['registration_mode', event.mode],
    ['capacity', places?.capacity?.toString() ?? ''],
    ['waiting_list', places?.line === 'on' ? 'yes' : ''],
    ['opens', window.opensLocal ?? ''],
    ['closes', window.closesLocal ?? ''],
    ['hear_by', event.hearByOn ?? ''],
    ['state', event.state],
    ['tell', 'yes'],
    ...more,
  ])
}

/** A new event's first values: everything is open but its language and zone, which are the site's. */
export function newValues(locale: Locale, zone: ZoneId): ReadonlyMap<string, string> {
  return new Map([
    ['default_locale', locale],
    ['precision', 'day'],
    ['registration_mode', 'open'],
    ['state', 'draft'],
    ['time_zone', zone],
    ...plainValues,
  ])
}

/** What the editor shows beside the event's own facts. */
type Around = {
  readonly places: PlacesNow | undefined
  readonly siteZone: ZoneId
  readonly wasListed: boolean
}

/** What the editor shows of the event as it is saved. */
export function editedEvent(
  c: Context<AppEnv>,
  office: OfficeEvent,
  { places, siteZone, wasListed }: Around,
): EditedEvent {
  const { event, texts } = office
  const { locale } = c.var
  const zone = event.schedule.timeZone
  const hours =
    event.schedule.precision === 'time'
      ? `, ${event.schedule.startTime} – ${event.schedule.endTime} ${formatZone(locale, zone, event.startsAt)}`
      : ''
  const country = event.country && countryName(locale, event.country)
  return {
    head: officeHead(c, office),
    version: event.version,
    defaultLocale: event.defaultLocale,
    mode: event.mode,
    listed: {
      title: office.title,
      when: datesInWords(locale, event.schedule) + hours,
      where: [texts.get('venue')?.text, texts.get('city')?.text, country].filter(Boolean).join(', '),
      summary: texts.get('summary') ?? null,
    },
    elsewhere: elsewhere(c, event, siteZone),
    taken: places?.taken ?? 0,
    live: places?.live ?? 0,
    hadPeople: places?.hadPeople ?? false,
    mayDelete: event.state === 'draft' && office.may('delete-draft'),
    wasListed,
  }
}

function elsewhere(c: Context<AppEnv>, { schedule, startsAt }: Event, siteZone: ZoneId): string | null {
  if (schedule.precision !== 'time' || sameZone(schedule.timeZone, siteZone)) return null
  const { t, locale } = c.var
  return t('editor.elsewhere', {
    there: timeOf(wallTimeAt(schedule.timeZone, startsAt)),
    zone: formatZone(locale, schedule.timeZone, startsAt),
    here: formatInstant(locale, startsAt, siteZone, 'compactDateTime'),
    siteZone: formatZone(locale, siteZone, startsAt),
  })
}
