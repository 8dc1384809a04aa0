import type { Problem } from '../../../http/problems.ts'
import type { TypeId } from '../../../ids.ts'
import { fullName } from '../../../registrations/person-name.ts'
import type { ListedType } from '../../attendee-view.ts'
import { type Lack, lackFor, lackOf } from '../giving.ts'
import type { Standing } from '../line-store.ts'
import type { ChangedByHand } from './change-by-hand.ts'
import type { Chosen } from './hand-act.ts'
import type { Situation } from './situation.ts'

type Refusal = Exclude<ChangedByHand['outcome'], 'changed' | 'busy' | 'not-found'>

/** Why an act was refused, said of the event and the registration as they are by now. */
export function refusalProblem(
  refusal: Refusal,
  chosen: Chosen,
  { places, standing }: Situation,
  types: readonly ListedType[],
): Problem {
  switch (refusal) {
    case 'full': {
      if (chosen.act === 'offer' || chosen.act === 'give-place')
        return lackProblem(lackFor(places.pools, standing), types)
      const typeId = chosen.act === 'change-type' ? chosen.typeId : standing.typeId
      return lackProblem(lackOf(places.pools, typeId), types)
    }
    case 'no-line':
      return { key: 'line.no-line' }
    case 'already-registered':
      return { key: 'line.rival' }
    case 'closed':
      return { key: 'line.closed' }
    case 'no-such-type':
      return { key: 'form.choose' }
    case 'not-possible':
      return stateByNow(standing)
  }
}

/** The state that somebody is in, which what was asked is not possible in. */
export function stateByNow(standing: Standing): Problem {
  return { key: `line.now.${standing.state}`, values: { name: isolated(fullName(standing)) } }
}

/** What is full, with its figure; undefined: nothing is, but others wait for what is free. */
export function lackProblem(lack: Lack | undefined, types: readonly ListedType[]): Problem {
  if (!lack) return { key: 'line.full.others' }
  const { pool, kept } = lack
  const { capacity, held } = pool
  if (kept > 0) return { key: 'line.full.kept', values: { capacity, held, kept } }
  if (pool.kind === 'event') return { key: 'line.full.event', values: { count: capacity } }
  const type = typeTitle(types, pool.id as string as TypeId)
  return { key: 'line.full.type', values: { count: capacity, type } }
}

/** A type's title, set apart from the direction of the words around it. */
export function typeTitle(types: readonly ListedType[], id: TypeId): string {
  return isolated(types.find((type) => type.id === id)?.title ?? '')
}

/** Keeps a text of any script from turning the words around it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
