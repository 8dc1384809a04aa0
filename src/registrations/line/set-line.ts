import type { EventId } from '../../ids.ts'
import type { SetLine } from '../lane/asks.ts'
import type { Busy, Lane } from '../lane/lane.ts'

/**
 * Pauses an event's line, or lets it go on: then what is free is offered at once. While it is paused no place is
 * offered by itself, and newcomers wait behind those in it. Who did so and why stays with the line.
 */
export async function setLine(
  lane: Lane,
  eventId: EventId,
  line: 'on' | 'paused',
  note: NonNullable<SetLine['note']>,
): Promise<{ readonly outcome: 'line-set' } | Busy> {
  const answer = await lane.ask(eventId, { kind: 'line', line, note })
  if (answer.outcome === 'line-set' || answer.outcome === 'busy') return answer
  throw new Error(`A change of the line was answered ${answer.outcome}`)
}
