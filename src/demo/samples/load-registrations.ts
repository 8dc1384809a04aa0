import type { Tx } from '../../database/connection.ts'
import { type EventId, newId, type TypeId } from '../../ids.ts'
import type { Ask } from '../../registrations/lane/asks.ts'
import { type Newcomer, toNewcomer } from '../../registrations/lane/newcomer.ts'
import { settle } from '../../registrations/lane/settle.ts'
import type { EventPlan } from '../../registrations/planning/event-plan.ts'
import { sampleAnswers } from './sample-answers.ts'
import type { Crowd } from './sample-crowds.ts'
import { samplePerson } from './sample-person.ts'
import { listHolders } from './sample-store.ts'

type Where = {
  readonly eventId: EventId
  readonly typeId: TypeId
  readonly plan: EventPlan
  readonly uidDomain: string
}

type Arriving = { readonly as: 'participant' | 'application'; readonly ends: 'cancel' | 'decline' | null }

const day = 86_400_000
const batchesMost = 12

/**
 * Registers a crowd by the deeds that register anyone, with the history of an import, which tells nobody. `first`
 * numbers its people. Answers how many numbers it used.
 */
export async function loadCrowd(tx: Tx, crowd: Crowd, where: Where, first: number): Promise<number> {
  const arriving = arrivalsOf(crowd)
  const size = Math.ceil(arriving.length / batchesMost)
  const span = Date.parse(crowd.to) - Date.parse(crowd.from) + day / 3
  for (let from = 0; from < arriving.length; from += size) {
    const at = new Date(Date.parse(crowd.from) + day / 4 + (span * from) / arriving.length)
    const batch = arriving.slice(from, from + size)
    const newcomers = await Promise.all(
      batch.map((_, place) => newcomerOf(where, crowd, first + from + place, new Date(at.getTime() + place))),
    )
    await settle(
      tx,
      where.eventId,
      batch.flatMap((each, place) => arrival(newcomers[place], each.as)),
      at,
    )
    const leaving = batch.flatMap(({ ends }, place) => departure(newcomers[place], ends))
    if (leaving.length > 0) await settle(tx, where.eventId, leaving, new Date(at.getTime() + day / 2))
  }
  await offerPlaces(tx, crowd, where)
  return arriving.length
}

/** A place that was given back goes down the line: who lets the offer pass is followed by the next. */
async function offerPlaces(tx: Tx, { offeredAt = [] }: Crowd, { eventId, typeId }: Where): Promise<void> {
  const by = { kind: 'import' } as const
  for (const [turn, at] of offeredAt.entries()) {
    const [id] = await listHolders(tx, eventId, { typeId, state: turn === 0 ? 'confirmed' : 'offered' })
    if (!id) throw new Error('Nobody has the place that was to be offered')
    const deed = turn === 0 ? 'cancel' : 'expire'
    await settle(tx, eventId, [{ kind: 'leave', id, deed, by, reason: null }], new Date(at))
  }
}

/** Who gave a place back came among the first, so that the places are taken as the crowd says at the end. */
function arrivalsOf(crowd: Crowd): readonly Arriving[] {
  const several = (count: number | undefined, arriving: Arriving) =>
    Array.from({ length: count ?? 0 }, () => arriving)
  return [
    ...several(crowd.cancelled, { as: 'participant', ends: 'cancel' }),
    ...several(crowd.declined, { as: 'application', ends: 'decline' }),
    ...several(crowd.confirmed, { as: 'participant', ends: null }),
    ...several(crowd.waitlisted, { as: 'participant', ends: null }),
    ...several(crowd.applied, { as: 'application', ends: null }),
  ]
}

function newcomerOf({ plan, eventId, typeId, uidDomain }: Where, crowd: Crowd, number: number, at: Date) {
  const submission = {
    eventId,
    typeId,
    submissionId: newId<Newcomer['id']>(at),
    person: samplePerson(number),
    ...sampleAnswers(plan, crowd.type, number),
    consents: consentsOf(plan, number, at),
  }
  return toNewcomer(submission, { at, isSelfService: true, uidDomain })
}

/** Everybody takes note of the privacy notice; some agree to be listed, where they are asked. */
function consentsOf({ asks }: EventPlan, number: number, at: Date) {
  const shown = { at: at.toISOString(), notice: 1, language: samplePerson(number).language }
  const isListed = asks.listing && number % 3 === 0
  return { privacy: shown, ...(isListed ? { listing: shown } : {}) }
}

function arrival(newcomer: Newcomer | undefined, as: Arriving['as']): readonly Ask[] {
  if (!newcomer) return []
  const by = { kind: 'import' } as const
  return [{ kind: 'arrive', newcomers: [newcomer], ifNotAll: 'nothing', by, reason: null, as }]
}

function departure(newcomer: Newcomer | undefined, deed: Arriving['ends']): readonly Ask[] {
  if (!newcomer || deed === null) return []
  return [{ kind: 'leave', id: newcomer.id, deed, by: { kind: 'import' }, reason: null }]
}
