import { createGatheringWave, type GatheringWave } from '../../http/kept/gathering-wave.ts'
import type { EventId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Settled } from '../lane/asks.ts'
import { answerSubmission, seatOf } from '../lane/deciding/arriving.ts'
import { withKnownChoices } from '../lane/deciding/ledger.ts'
import type { Newcomer } from '../lane/newcomer.ts'
import { allocate } from '../places/places.ts'
import { listBySubmission } from '../registration-store.ts'
import { type Opening, takesRegistrations } from './opening.ts'
import { listOpenings } from './opening-store.ts'

/** What a newcomer hears before the lane: come in, a refusal, or what the same form was told before. */
export type Heard =
  | { readonly outcome: 'come-in'; readonly as: 'participant' | 'application' }
  | { readonly outcome: 'closed' | 'no-such-type' }
  /** The form promised a place, and by now an organizer decides. */
  | { readonly outcome: 'changed' }
  | Extract<Settled, { outcome: 'registered' | 'submission-used' | 'full' | 'choice-full' }>

/** Someone at the threshold at an instant. Staff do not come this way. */
type Comer = { readonly newcomer: Newcomer; readonly at: Date }

type Hearing = ReadonlyMap<Comer, Heard>

export type Threshold = (eventId: EventId, comer: Comer) => Promise<Heard>

/**
 * Tells who need not wait in the lane: who comes outside of the window, or to an event that is full and has no line.
 * Many ask at once, so each event's openings and then the submissions are read for all of them together: the other
 * way round, one's own first try could read as "full".
 */
export function createThreshold({ db }: Pick<Services, 'db'>): Threshold {
  const readings = new Map<EventId, { readonly hear: GatheringWave<Comer, Hearing>; askers: number }>()

  return async (eventId, comer) => {
    const reading = readings.get(eventId) ?? {
      hear: createGatheringWave((comers) => hearAll(eventId, comers)),
      askers: 0,
    }
    readings.set(eventId, reading)
    reading.askers++
    try {
      const heard = (await reading.hear([comer])).get(comer)
      if (!heard) throw new Error('A newcomer was not heard')
      return heard
    } finally {
      if (--reading.askers === 0) readings.delete(eventId)
    }
  }

  async function hearAll(eventId: EventId, comers: readonly Comer[]): Promise<Hearing> {
    const opening = (await listOpenings(db, [eventId])).get(eventId)
    const heard = new Map(comers.map((comer) => [comer, judge(opening, comer)]))
    const refused = comers.filter((comer) => heard.get(comer)?.outcome !== 'come-in')
    if (refused.length === 0) return heard
    const submissions = refused.map(({ newcomer }) => newcomer.submissionId)
    const standing = await listBySubmission(db, eventId, submissions)
    for (const comer of refused) {
      const first = answerSubmission(standing, [comer.newcomer])
      if (first?.outcome === 'registered' || first?.outcome === 'submission-used') heard.set(comer, first)
    }
    return heard
  }
}

function judge(opening: Opening | undefined, { newcomer, at }: Comer): Heard {
  const type = opening?.types.find(({ id }) => id === newcomer.typeId)
  if (!opening?.places || !type?.isPublic) return { outcome: 'no-such-type' }
  if (!takesRegistrations(opening, type, at)) return { outcome: 'closed' }
  // An application takes no place: a full event takes it, for an organizer to decide on.
  if (opening.mode === 'application')
    return newcomer.placeOnly ? { outcome: 'changed' } : { outcome: 'come-in', as: 'application' }
  if (opening.places.line !== 'off') return { outcome: 'come-in', as: 'participant' }
  const seat = seatOf({
    ...withKnownChoices(opening.places, newcomer),
    reserveId: newcomer.reserveId ?? type.reserveId,
  })
  const [decision] = allocate(opening.places, [{ seats: [seat], ifNotAll: 'nothing' }]).decisions
  if (decision?.kind === 'full') return { outcome: 'full', fit: decision.fit }
  if (decision?.kind === 'choice-full') return { outcome: 'choice-full', choices: decision.choices }
  return { outcome: 'come-in', as: 'participant' }
}
