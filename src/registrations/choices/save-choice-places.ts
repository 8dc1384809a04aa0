import type { Tx } from '../../database/connection.ts'
import type {
  PlacesSaved,
  QuestionRegistrations,
  WantedPlaces,
} from '../../forms/editor/question-registrations.ts'
import type { EventId, PoolId } from '../../ids.ts'
import { countAnswers, isAnswered } from '../answered-store.ts'
import { lockPlaces } from '../places/place-store.ts'
import { resizePool } from '../planning/event-registrations.ts'
import { removePool } from '../types/pool-store.ts'
import { countHolders, dropChoice, insertChoicePool, listChoicePlaces, takeUpChoice } from './choice-store.ts'

/** What the form builder asks of registrations. */
export const questionRegistrations: QuestionRegistrations = {
  isAnswered,
  countAnswers,
  listPlaces: listChoicePlaces,
  savePlaces: async (tx, eventId, { key, options }, at) => {
    const before = await listChoicePlaces(tx, eventId)
    const changed = options.filter(({ id, places }) => (before.get(id)?.capacity ?? null) !== places)
    // Only who changes places waits for the event's other deeds.
    if (changed.length > 0) await lockPlaces(tx, eventId)
    for (const option of changed) {
      const saved = await saveOne(tx, eventId, { question: key, option, isNew: !before.has(option.id), at })
      if (saved.outcome !== 'saved') return saved
    }
    return { outcome: 'saved' }
  },
}

type Saving = {
  readonly question: string
  readonly option: WantedPlaces
  readonly isNew: boolean
  readonly at: Date
}

async function saveOne(
  tx: Tx,
  eventId: EventId,
  { question, option: { id, key, places }, isNew, at }: Saving,
): Promise<PlacesSaved> {
  const pool = id as string as PoolId
  if (places === null) {
    await dropChoice(tx, eventId, pool)
    await removePool(tx, eventId, pool)
    return { outcome: 'saved' }
  }
  if (!isNew) {
    const resized = await resizePool(tx, eventId, { pool, capacity: places, at })
    return resized.outcome === 'below-taken' ? { ...resized, key } : { outcome: 'saved' }
  }
  // Who chose it before it was counted has it all the same.
  const taken = await countHolders(tx, eventId, { question, option: key })
  if (taken > places) return { outcome: 'below-taken', key, taken }
  await insertChoicePool(tx, eventId, { poolId: pool, capacity: places, held: taken })
  await takeUpChoice(tx, eventId, { question, option: key, pool })
  return { outcome: 'saved' }
}
