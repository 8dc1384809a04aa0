import type { Problem, Problems } from '../../../http/problems.ts'
import type { WallTime } from '../../../time/wall-time.ts'
import { timeOf } from '../../../time/wall-time.ts'
import type { Edited } from '../edit-event.ts'
import type { Made } from '../make-event.ts'

export type RefusedStatus = 401 | 409 | 422
type Refused = Exclude<Edited | Made, { outcome: 'saved' | 'made' }>

/** Which field of the editor a refusal belongs to, and what to say there. 409 where the world moved, else 422. */
export function problemsOfRefusal(refused: Refused): {
  readonly problems: Problems
  readonly status: RefusedStatus
} {
  if (refused.outcome === 'twice') {
    const asked = refused.ends.map((end) => [`${end}_pass`, { key: 'editor.twice' }] as const)
    return { problems: new Map<string, Problem>(asked), status: 422 }
  }
  const [field, problem] = problemOf(refused)
  const moved = movedOutcomes.has(refused.outcome)
  const status = refused.outcome === 'sign-in-again' ? 401 : moved ? 409 : 422
  return { problems: new Map([[field, problem]]), status }
}

const movedOutcomes: ReadonlySet<string> = new Set(['changed-meanwhile', 'below-taken', 'had-people'])

function problemOf(refused: Exclude<Refused, { outcome: 'twice' }>): readonly [string, Problem] {
  switch (refused.outcome) {
    case 'gap':
      return [refused.field, gapProblem(refused)]
    case 'ends-before-start':
      return ['end_time', { key: 'editor.ends-before-start' }]
    case 'closes-before-opens':
      return ['closes', { key: 'editor.closes-before-opens' }]
    case 'below-taken':
      return ['capacity', belowTaken(refused)]
    case 'slug-taken':
      return ['slug', { key: 'editor.slug-taken' }]
    case 'had-people':
      return ['state', { key: 'leaving.had-people' }]
    case 'reason-missing':
      return ['reason', { key: 'editor.reason-missing' }]
    case 'state-not-possible':
      return ['state', { key: 'editor.state-not-possible' }]
    case 'programme-gap':
      return ['time_zone', { key: 'editor.programme-gap' }]
    case 'sign-in-again':
      return ['form', { key: 'editor.sign-in-again' }]
    case 'changed-meanwhile':
      return ['form', { key: 'editor.changed-meanwhile' }]
    default:
      return ['form', { key: 'error.403.text' }]
  }
}

function gapProblem({ before, after }: { readonly before: WallTime; readonly after: WallTime }): Problem {
  return { key: 'editor.gap', values: { before: timeOf(before), after: timeOf(after) } }
}

/** Fewer places than are taken, or kept for reserves. */
function belowTaken({ taken, kept }: Extract<Refused, { outcome: 'below-taken' }>): Problem {
  if (kept === 0) return { key: 'editor.below-taken', values: { count: taken } }
  return { key: 'line.below-kept', values: { least: taken, held: taken - kept, kept } }
}
