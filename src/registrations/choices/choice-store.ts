import { sql } from 'kysely'
import type { Queryable, Tx } from '../../database/connection.ts'
import type { EventId, PoolId } from '../../ids.ts'
import type { ChoicePlaces } from './choices.ts'

/** The event's options with places of their own. */
export async function listChoicePlaces(db: Queryable, eventId: EventId): Promise<ChoicePlaces> {
  const rows = await db
    .selectFrom('placePools')
    .select(['poolId', 'capacity', 'held'])
    .where('eventId', '=', eventId)
    .where('kind', '=', 'choice')
    .execute()
  return new Map(rows.map(({ poolId, capacity, held }) => [poolId, { capacity, held }]))
}

/** Begins to count the places of an option; `held` are those that it has already. */
export async function insertChoicePool(
  tx: Tx,
  eventId: EventId,
  pool: { readonly poolId: PoolId; readonly capacity: number; readonly held: number },
): Promise<void> {
  await tx
    .insertInto('placePools')
    .values({ eventId, kind: 'choice', ...pool })
    .execute()
}

type Chosen = { readonly question: string; readonly option: string }

const chose = ({ question, option }: Chosen) => sql<boolean>`(answers -> ${question}::text ? ${option}::text
  or restricted_answers -> ${question}::text ? ${option}::text)`

/** How many of those who hold a place chose the option; under the lock of the pools. */
export async function countHolders(tx: Tx, eventId: EventId, chosen: Chosen): Promise<number> {
  const { count } = await tx
    .selectFrom('registrations')
    .select((read) => read.fn.countAll<number>().as('count'))
    .where('eventId', '=', eventId)
    .where('state', 'in', ['confirmed', 'offered'])
    .where(chose(chosen))
    .executeTakeFirstOrThrow()
  return count
}

/** Counts the option for all who chose it and may still come; under the lock of the pools. */
export async function takeUpChoice(
  tx: Tx,
  eventId: EventId,
  { pool, ...chosen }: Chosen & { readonly pool: PoolId },
): Promise<void> {
  await tx
    .updateTable('registrations')
    .set({ choiceIds: sql<PoolId[]>`array_append(choice_ids, ${pool}::uuid)` })
    .where('eventId', '=', eventId)
    .where('state', 'in', ['applied', 'waitlisted', 'offered', 'confirmed'])
    .where(chose(chosen))
    .execute()
}

/** Counts the option no more: it is left empty, for its pool to be taken away. Under the lock of the pools. */
export async function dropChoice(tx: Tx, eventId: EventId, pool: PoolId): Promise<void> {
  await tx
    .updateTable('registrations')
    .set({ choiceIds: sql<PoolId[]>`array_remove(choice_ids, ${pool}::uuid)` })
    .where('eventId', '=', eventId)
    .where(sql<boolean>`${pool}::uuid = any(choice_ids)`)
    .execute()
  await tx
    .updateTable('placePools')
    .set({ held: 0 })
    .where('eventId', '=', eventId)
    .where('poolId', '=', pool)
    .execute()
}
