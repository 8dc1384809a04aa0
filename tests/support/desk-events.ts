import type { EventField, EventState, RegistrationMode } from '../../src/events/event.ts'
import { createEvent } from '../../src/events/making/create-event.ts'
import { saveTexts, type TextChange } from '../../src/events/text-store.ts'
import type { Locale } from '../../src/i18n/locales.ts'
import { type EventId, newId, type TypeId } from '../../src/ids.ts'
import { makePlaces } from '../../src/registrations/planning/new-place-store.ts'
import type { Schedule } from '../../src/time/instants.ts'
import type { LocalDate, LocalTime, ZoneId } from '../../src/time/wall-time.ts'
import type { Desk } from './desk.ts'

type NewTestType = {
  readonly key: string
  readonly capacity?: number | null
  readonly public?: boolean
  readonly opens?: string
  readonly closes?: string
}

/** What a test says of its event; all else is ordinary. Instants are ISO 8601, null capacity is no limit. */
export type NewTestEvent = {
  readonly slug?: string
  readonly title?: string
  readonly state?: EventState
  readonly mode?: RegistrationMode
  readonly startsOn?: string
  readonly endsOn?: string
  /** `09:00-17:30`; null: days without hours. */
  readonly hours?: string | null
  readonly precision?: 'day' | 'month' | 'year'
  readonly zone?: string
  readonly country?: string
  readonly capacity?: number | null
  readonly line?: boolean
  readonly opens?: string
  readonly closes?: string
  readonly types?: readonly NewTestType[]
  readonly texts?: Partial<Record<Locale, Partial<Record<EventField, string>>>>
}

/** A person as the form knows them; the name makes an address. */
export type Person = {
  readonly name?: string
  readonly email?: string
  readonly type?: string
  readonly country?: string
}

export type TestEvent = {
  readonly id: EventId
  readonly slug: string
  readonly types: ReadonlyMap<string, TypeId>
  /** Fills in the public form and sends it; `more` adds fields or writes over them. */
  readonly register: (
    person: string | Person,
    submission?: string,
    more?: Readonly<Record<string, string | readonly string[]>>,
  ) => Promise<Response>
}

let made = 0

export async function openEvent(desk: Desk, event: NewTestEvent): Promise<TestEvent> {
  const { services } = desk
  const now = services.clock.now()
  const id = newId<EventId>(now)
  const slug = event.slug ?? `event-${++made}`
  const types = (event.types ?? [{ key: 'participant', capacity: null }]).map((type) => {
    return { ...type, id: newId<TypeId>(now) }
  })
  await services.db.transaction().execute(async (tx) => {
    const created = await createEvent(tx, factsOf(id, slug, event), {
      at: now,
      uidDomain: services.config.uidDomain,
    })
    if (created.outcome !== 'created')
      throw new Error(`The test's event could not be made: ${created.outcome}`)
    await tx
      .updateTable('events')
      .set({ opensAt: instant(event.opens), closesAt: instant(event.closes) })
      .where('eventId', '=', id)
      .execute()
    await makePlaces(tx, id, {
      capacity: event.capacity ?? null,
      line: event.line === false ? 'off' : 'on',
      types: types.map((type) => ({
        id: type.id,
        key: type.key,
        capacity: type.capacity ?? null,
        isPublic: type.public ?? true,
        isOnline: false,
        opensLocal: null,
        opensAt: instant(type.opens),
        closesLocal: null,
        closesAt: instant(type.closes),
      })),
    })
    await saveTexts(tx, id, typeTitles(types))
  })
  return {
    id,
    slug,
    types: new Map(types.map((type) => [type.key, type.id])),
    register: (person, submission, more = {}) =>
      desk.post(`/events/${slug}/register`, { ...formOf(person, submission), ...more }),
  }
}

function factsOf(id: EventId, slug: string, event: NewTestEvent): Parameters<typeof createEvent>[1] {
  return {
    id,
    slug,
    state: event.state ?? 'published',
    mode: event.mode ?? 'open',
    schedule: scheduleOf(event),
    opensLocal: null,
    closesLocal: null,
    hearByOn: null,
    offerHours: 48,
    country: event.country ?? 'KE',
    position: null,
    isOnline: false,
    categoryId: null,
    seriesId: null,
    edition: null,
    defaultLocale: 'en',
    contactEmail: null,
    contactPhone: null,
    publishesCapacity: false,
    asks: { affiliation: true, listing: false, photos: false, news: false },
    isSample: false,
    hosts: [],
    texts: textsOf(id, event),
    sessions: [],
  }
}

function scheduleOf(event: NewTestEvent): Schedule {
  const startsOn = (event.startsOn ?? '2019-09-04') as LocalDate
  const days = {
    startsOn,
    endsOn: (event.endsOn ?? startsOn) as LocalDate,
    timeZone: (event.zone ?? 'Africa/Nairobi') as ZoneId,
  }
  const [startTime, endTime] = (event.hours ?? '09:00-17:30').split('-') as [LocalTime, LocalTime]
  if (event.precision || event.hours === null) return { ...days, precision: event.precision ?? 'day' }
  return { ...days, precision: 'time', startTime, endTime, startPass: null, endPass: null }
}

function textsOf(id: EventId, event: NewTestEvent): TextChange[] {
  const given = { en: { title: event.title ?? 'A conference', city: 'Narok' }, ...event.texts }
  return Object.entries(given).flatMap(([locale, fields]) =>
    Object.entries(fields).map(([field, text]) => {
      return { ownerKind: 'event' as const, ownerId: id, field, locale: locale as Locale, text }
    }),
  )
}

function typeTitles(types: readonly { readonly id: TypeId; readonly key: string }[]): TextChange[] {
  return types.map(({ id, key }) => {
    return { ownerKind: 'type', ownerId: id, field: 'title', locale: 'en', text: key }
  })
}

function formOf(person: string | Person, submission: string = crypto.randomUUID()): Record<string, string> {
  const {
    name = 'Amina',
    email,
    type,
    country = 'KE',
  } = typeof person === 'string' ? { name: person } : person
  return {
    submission,
    ...(type === undefined ? {} : { type }),
    given_name: name,
    family_name: 'Odhiambo',
    native_name: '',
    email: email ?? `${name.toLowerCase().replace(/[^a-z0-9]+/g, '.')}@example.org`,
    affiliation: 'Maasai Mara University',
    country,
    language: 'en',
    privacy: 'yes',
  }
}

function instant(text: string | undefined): Date | null {
  return text === undefined ? null : new Date(text)
}
