import type { Tx } from '../../database/connection.ts'
import { violates } from '../../database/constraints.ts'
import { inRefusableTransaction } from '../../database/refusable.ts'
import { lockOfficeEvent } from '../../events/editor/edit-store.ts'
import type { PlacesChanged } from '../../events/editor/event-registrations.ts'
import type { Event } from '../../events/event.ts'
import { markChanged } from '../../events/event-store.ts'
import { instantOf } from '../../events/making/create-event.ts'
import { listTexts, removeTexts, saveTexts, textsOf } from '../../events/text-store.ts'
import { type EventId, newId, type OrganizerId, type PoolId, type TypeId } from '../../ids.ts'
import { recordAct } from '../../organizers/audit-store.ts'
import type { Services } from '../../services.ts'
import { lockPlaces } from '../places/place-store.ts'
import { noLimit } from '../places/places.ts'
import { resizePool } from '../planning/event-registrations.ts'
import { hasPool, insertTypePool, removePool } from './pool-store.ts'
import { type TypeDraft, typeKeyOf } from './type-form.ts'
import {
  deleteType,
  hasRegistrations,
  listTypeRows,
  saveType,
  saveTypePosition,
  type TypeRow,
} from './type-store.ts'

export type TypeEdited =
  /** `offered`: to how many in line a place was offered at once. */
  | { readonly outcome: 'saved'; readonly offered: number }
  | {
      readonly outcome:
        | 'not-there'
        | 'key-taken'
        | 'gap'
        | 'closes-before-opens'
        | 'in-use'
        | 'last'
        | 'no-such-reserve'
        | 'reserve-waited-for'
    }
  | Extract<PlacesChanged, { outcome: 'below-taken' }>
type Refuse = (refusal: TypeEdited) => never

type Editing = { readonly organizerId: OrganizerId; readonly eventId: EventId }
type EditServices = Pick<Services, 'db' | 'clock'>

/** Adds a type of participation, or changes one: its words, window and capacity, but never its key. */
export async function saveTypeOf(
  services: EditServices,
  editing: Editing,
  draft: TypeDraft,
): Promise<TypeEdited> {
  let offered = 0
  const edited = await change(services, editing, async ({ tx, event, types, at }, refuse) => {
    const opensAt = instantOf(draft.opensLocal, event.schedule.timeZone)
    const closesAt = instantOf(draft.closesLocal, event.schedule.timeZone)
    if (opensAt === 'gap' || closesAt === 'gap') return refuse({ outcome: 'gap' })
    if (opensAt && closesAt && opensAt >= closesAt) return refuse({ outcome: 'closes-before-opens' })
    const present = types.find(({ typeId }) => typeId === draft.id)
    if (draft.id !== null && !present) return refuse({ outcome: 'not-there' })
    if (!present && (await isMade({ tx, event, types }, draft)))
      return refuse({ outcome: 'saved', offered: 0 })
    const typeId = present?.typeId ?? (await idOfNew({ tx, event, at }, draft))
    const { isPublic, isOnline, isMember, isOpenToChange, opensLocal, closesLocal, reserveId } = draft
    offered = await saveCapacity(
      tx,
      event.id,
      { typeId, isNew: !present, capacity: draft.capacity ?? noLimit, at },
      refuse,
    )
    await checkReserve(tx, event.id, { present, reserveId }, refuse)
    await saveType(tx, event.id, {
      typeId,
      key: present?.key ?? freeKey(types, draft),
      position: present?.position ?? types.length,
      ...{ isPublic, isOnline, isMember, isOpenToChange, opensLocal, opensAt, closesLocal, closesAt },
      ...{ reserveId, audience: draft.audience.kind, audienceValues: [...draft.audience.values] },
    })
    const owner = { ownerKind: 'type' as const, ownerId: typeId, locale: event.defaultLocale }
    await saveTexts(tx, event.id, [
      { ...owner, field: 'title', text: draft.title },
      { ...owner, field: 'description', text: draft.description },
    ])
    return typeId
  })
  return edited.outcome === 'saved' ? { ...edited, offered } : edited
}

/** Moves a type one place up or down in the order that forms and pages show. */
export async function moveType(
  services: EditServices,
  editing: Editing,
  { typeId, by }: { readonly typeId: TypeId; readonly by: -1 | 1 },
): Promise<TypeEdited> {
  return await change(services, editing, async ({ tx, event, types }, refuse) => {
    const from = types.findIndex((type) => type.typeId === typeId)
    if (from < 0) return refuse({ outcome: 'not-there' })
    const order = types.map((type) => type.typeId)
    const to = Math.min(Math.max(from + by, 0), order.length - 1)
    order.splice(to, 0, ...order.splice(from, 1))
    for (const [position, id] of order.entries()) await saveTypePosition(tx, event.id, id, position)
    return typeId
  })
}

/** Removes a type that nobody ever registered for; one type stays. */
export async function removeType(
  services: EditServices,
  editing: Editing,
  typeId: TypeId,
): Promise<TypeEdited> {
  return await change(services, editing, async ({ tx, event, types }, refuse) => {
    if (!types.some((type) => type.typeId === typeId)) return refuse({ outcome: 'not-there' })
    if (types.length === 1) return refuse({ outcome: 'last' })
    await lockPlaces(tx, event.id)
    if (await hasRegistrations(tx, event.id, typeId)) return refuse({ outcome: 'in-use' })
    if (!(await removePool(tx, event.id, poolOf(typeId)))) return refuse({ outcome: 'in-use' })
    await deleteType(tx, event.id, typeId)
    await removeTexts(tx, event.id, 'type', typeId)
    return typeId
  })
}

/**
 * Other kept places hold for those who come from now on. Whoever waits for the type would be overtaken by them, so
 * that they change only while nobody does.
 */
async function checkReserve(
  tx: Tx,
  eventId: EventId,
  { present, reserveId }: { readonly present: TypeRow | undefined; readonly reserveId: PoolId | null },
  refuse: Refuse,
): Promise<void> {
  if (reserveId === (present?.reserveId ?? null)) return
  const { pools } = await lockPlaces(tx, eventId)
  if (reserveId !== null && pools.get(reserveId)?.kind !== 'reserve') refuse({ outcome: 'no-such-reserve' })
  const waiting = present ? (pools.get(poolOf(present.typeId))?.waiting ?? 0) : 0
  if (waiting > 0) refuse({ outcome: 'reserve-waited-for' })
}

type Change = {
  readonly tx: Tx
  readonly event: Event
  readonly types: readonly TypeRow[]
  readonly at: Date
}

/** Under the lock of the event's row, as all that changes which pools there are; versions and log follow. */
async function change(
  { db, clock }: EditServices,
  { organizerId, eventId }: Editing,
  work: (change: Change, refuse: Refuse) => Promise<TypeId>,
): Promise<TypeEdited> {
  const at = clock.now()
  try {
    return await inRefusableTransaction(db, async (tx, refuse: Refuse): Promise<TypeEdited> => {
      const event = await lockOfficeEvent(tx, organizerId, eventId)
      if (!event) return refuse({ outcome: 'not-there' })
      const subjectId = await work({ tx, event, types: await listTypeRows(tx, eventId), at }, refuse)
      await markChanged(tx, eventId, at)
      await recordAct(tx, { eventId, organizerId, act: 'edit-types', subjectId, at })
      return { outcome: 'saved', offered: 0 }
    })
  } catch (error) {
    if (!violates(error, 'registration_types_key')) throw error
    return { outcome: 'key-taken' }
  }
}

type Capacity = {
  readonly typeId: TypeId
  readonly isNew: boolean
  readonly capacity: number
  readonly at: Date
}

/** Says to how many in line a place was offered at once. */
async function saveCapacity(
  tx: Tx,
  eventId: EventId,
  { typeId, isNew, capacity, at }: Capacity,
  refuse: Refuse,
): Promise<number> {
  const pool = poolOf(typeId)
  if (isNew) {
    await insertTypePool(tx, eventId, { poolId: pool, capacity })
    return 0
  }
  const before = (await lockPlaces(tx, eventId)).pools.get(pool)
  if (before?.capacity === capacity) return 0
  const resized = await resizePool(tx, eventId, { pool, capacity, at })
  if (resized.outcome === 'below-taken') return refuse(resized)
  return resized.outcome === 'changed' ? resized.offered : 0
}

/** Whether the form of a new type was sent again: it made a type of these words under the same key. */
async function isMade(
  { tx, event, types }: Pick<Change, 'tx' | 'event' | 'types'>,
  { idIfNew, key, title }: TypeDraft,
): Promise<boolean> {
  const made = types.find(({ typeId }) => typeId === idIfNew)
  if (!made || (key !== null && key !== made.key)) return false
  const texts = await listTexts(tx, [event.id], event.defaultLocale, ['type'])
  return textsOf(texts.get(event.id) ?? [], 'type', made.typeId).get('title')?.text === title
}

/** The id that the form names, unless it is taken: who goes back to a form and adds another type makes another. */
async function idOfNew(
  { tx, event, at }: Pick<Change, 'tx' | 'event' | 'at'>,
  { idIfNew }: TypeDraft,
): Promise<TypeId> {
  const isFree = idIfNew !== null && !(await hasPool(tx, event.id, poolOf(idIfNew)))
  return isFree ? idIfNew : newId<TypeId>(at)
}

/** The key asked for; else one from the title that no other type has. */
function freeKey(types: readonly TypeRow[], { key, title }: TypeDraft): string {
  if (key !== null) return key
  const wanted = typeKeyOf(title)
  const taken = new Set(types.map((type) => type.key))
  if (!taken.has(wanted)) return wanted
  for (let number = 2; ; number++) if (!taken.has(`${wanted}-${number}`)) return `${wanted}-${number}`
}

function poolOf(typeId: TypeId): PoolId {
  return typeId as string as PoolId
}
