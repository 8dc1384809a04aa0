import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import type { ListedType } from '../../attendee-view.ts'
import { readReason } from '../../reason.ts'
import { type Chosen, type HandAct, needsReason } from './hand-act.ts'

type ReadAct =
  | { readonly chosen: Chosen; readonly reason: string | null }
  /** What is to be mended, by field. */
  | { readonly problems: Problems }

type Asked = { readonly types: readonly ListedType[]; readonly passes: number }

/** Reads the form of an act: what it asks for beside the reason, and the reason where the history needs one. */
export function readActForm(act: HandAct, typed: Typed, { types, passes }: Asked): ReadAct {
  const reason = readReason(typed.one('reason'))
  const chosen = readChosen(act, typed, types)
  const problems: (readonly [string, Problem])[] = []
  if ('problem' in chosen) problems.push(chosen.problem)
  if ('key' in reason) problems.push(['reason', reason])
  else if (reason.reason === null && needsReason(act, passes))
    problems.push(['reason', { key: 'line.reason-missing' }])
  if ('problem' in chosen || 'key' in reason || problems.length > 0) return { problems: new Map(problems) }
  return { chosen, reason: reason.reason }
}

type ReadChosen = Chosen | { readonly problem: readonly [field: string, Problem] }

function readChosen(act: HandAct, typed: Typed, types: readonly ListedType[]): ReadChosen {
  switch (act) {
    case 'move-in-line': {
      const position = /^\d{1,7}$/.test(typed.one('position').trim()) ? Number(typed.one('position')) : 0
      return position > 0 ? { act, position } : { problem: ['position', { key: 'line.position-bad' }] }
    }
    case 'change-type': {
      const type = types.find(({ id }) => id === typed.one('type'))
      const ifFull = typed.one('if_full') === 'wait' ? 'wait' : 'refuse'
      return type ? { act, typeId: type.id, ifFull } : { problem: ['type', { key: 'form.choose' }] }
    }
    case 'restore': {
      const to = typed.one('to')
      return to === 'place' || to === 'line' ? { act, to } : { problem: ['to', { key: 'form.choose' }] }
    }
    default:
      return { act }
  }
}
