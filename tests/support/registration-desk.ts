import type { Database } from '../../src/database/connection.ts'
import { createKeys } from '../../src/http/signing/keys.ts'
import { type EventId, newId, type OrganizerId, type PoolId, type TypeId } from '../../src/ids.ts'
import { add } from '../../src/registrations/add.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import type { Submission } from '../../src/registrations/lane/newcomer.ts'
import { makePlaces } from '../../src/registrations/planning/new-place-store.ts'
import { register } from '../../src/registrations/register.ts'
import type { Registration } from '../../src/registrations/registration.ts'
import type { LocalDate, ZoneId } from '../../src/time/wall-time.ts'
import { freshDatabase } from './database.ts'

export type TypeSpec = {
  readonly capacity?: number
  readonly isPublic?: boolean
  readonly opens?: string
  readonly closes?: string
}
export type EventSpec = {
  readonly capacity?: number
  readonly line?: 'on' | 'off'
  readonly state?: 'draft' | 'unlisted' | 'published' | 'postponed' | 'cancelled'
  readonly mode?: 'none' | 'open' | 'application' | 'invitation'
  readonly opens?: string
  readonly closes?: string
  readonly types?: Readonly<Record<string, TypeSpec>>
  readonly choices?: readonly number[]
}
export type OpenedEvent = {
  readonly id: EventId
  readonly typeIds: Readonly<Record<string, TypeId>>
  readonly choiceIds: readonly PoolId[]
}

const day = '2019-09-04'
export const noon = new Date('2019-08-15T12:00:00Z')
/** Whoever adds by hand: history names an organizer by id alone. */
export const organizerId = newId<OrganizerId>(noon)

/** The registration deeds on a fresh database, at a clock that is moved by hand. */
export async function openRegistrationDesk() {
  const { db, url } = await freshDatabase()
  let now = noon
  const services = {
    db,
    clock: { now: () => now, machine: () => now },
    config: { uidDomain: 'symposia.test' },
    keys: createKeys(['a secret of the tests, 32 bytes or more']),
  }
  const lane = createLane(services)
  return {
    db,
    url,
    lane,
    setClock: (to: string) => {
      now = new Date(to)
    },
    openEvent: (spec: EventSpec = {}) => openEvent(db, spec),
    register: (event: OpenedEvent, name: string, more: Partial<Submission> & { type?: string } = {}) =>
      register(services, lane, submissionOf(event, name, more)),
    add: (
      event: OpenedEvent,
      name: string,
      more: { type?: string; mayWait?: boolean; submissionId?: string } = {},
    ) =>
      add(services, lane, {
        ...submissionOf(event, name, more),
        organizerId,
        mayWait: more.mayWait ?? false,
        reason: null,
      }),
    cancel: ({ eventId, id }: Registration, reason: string | null = null) =>
      cancel(lane, { eventId, id, by: { kind: 'participant' }, reason }),
  }
}

export function submissionOf(
  event: OpenedEvent,
  name: string,
  { type = 'participant', ...more }: Partial<Submission> & { type?: string } = {},
): Submission {
  const person = {
    givenName: name,
    familyName: '',
    nativeName: '',
    email: `${name.toLowerCase()}@example.org`,
    affiliation: '',
    country: null,
    language: 'en',
  } as const
  const typeId = event.typeIds[type] ?? newId<TypeId>(noon)
  const nothing = { answers: {}, restrictedAnswers: {}, consents: {} }
  return { eventId: event.id, submissionId: crypto.randomUUID(), typeId, person, ...nothing, ...more }
}

async function openEvent(db: Database, spec: EventSpec): Promise<OpenedEvent> {
  const id = newId<EventId>(noon)
  await db.insertInto('events').values(eventRow(id, spec)).execute()
  const types = Object.entries(spec.types ?? { participant: {} }).map(([key, type]) => ({
    ...{ id: newId<TypeId>(noon), key, capacity: type.capacity ?? null },
    ...{ isPublic: type.isPublic ?? true, isOnline: false, opensLocal: null, closesLocal: null },
    opensAt: type.opens ? new Date(type.opens) : null,
    closesAt: type.closes ? new Date(type.closes) : null,
  }))
  const choices = (spec.choices ?? []).map((capacity) => ({ poolId: newId<PoolId>(noon), capacity }))
  await db.transaction().execute(async (tx) => {
    await makePlaces(tx, id, { capacity: spec.capacity ?? null, line: spec.line ?? 'off', types })
    const rows = choices.map((choice) => ({ eventId: id, kind: 'choice' as const, ...choice }))
    if (rows.length > 0) await tx.insertInto('placePools').values(rows).execute()
  })
  const typeIds = Object.fromEntries(types.map(({ key, id: typeId }) => [key, typeId]))
  return { id, typeIds, choiceIds: choices.map(({ poolId }) => poolId) }
}

function eventRow(eventId: EventId, { state = 'published', mode = 'open', opens, closes }: EventSpec) {
  return {
    ...{ eventId, uid: `event-${eventId}@symposia.test`, state, registrationMode: mode },
    ...{ precision: 'day' as const, startsOn: day as LocalDate, endsOn: day as LocalDate },
    ...{
      timeZone: 'UTC' as ZoneId,
      startsAt: new Date(`${day}T00:00Z`),
      endsAt: new Date('2019-09-05T00:00Z'),
    },
    opensAt: opens ? new Date(opens) : null,
    closesAt: closes ? new Date(closes) : null,
    ...{ defaultLocale: 'en', createdAt: noon, changedAt: noon, publishedAt: noon },
  }
}
