import type { Event } from '../../events/event.ts'
import type { Typed } from '../../http/form.ts'
import type { Problem, Problems } from '../../http/problems.ts'
import { cleanLine, isVisible, lengthOf } from '../../http/text-gate.ts'
import type { Mark, RollCall } from './roll-call.ts'
import { daysOf } from './roll-call-screen.ts'

const longestTitle = 100
const longestName = 200

/** Reads what a new roll call is to be. */
export function readRollCallForm(
  typed: Typed,
  event: Pick<Event, 'schedule'>,
): Pick<RollCall, 'title' | 'heldOn' | 'quorum'> | { readonly problems: Problems } {
  const problems = new Map<string, Problem>()
  const heldOn = daysOf(event).find((day) => day === typed.one('day'))
  if (heldOn === undefined) problems.set('day', { key: 'roll-call.not-of-meeting' })
  const title = cleanLine(typed.one('title'))
  if (title === undefined) problems.set('title', { key: 'form.unreadable' })
  else if (lengthOf(title) > longestTitle) problems.set('title', { key: 'form.too-long' })
  const quorum = quorumOf(typed.one('quorum').trim())
  if (quorum === undefined) problems.set('quorum', { key: 'editor.bad-number' })
  if (heldOn === undefined || title === undefined || quorum === undefined || problems.size > 0)
    return { problems }
  return { heldOn, title, quorum }
}

function quorumOf(text: string): number | null | undefined {
  if (text === '') return null
  return /^[1-9]\d{0,3}$/.test(text) ? Number(text) : undefined
}

/** Reads a mark, or what is wrong with it; undefined where it is none at all. */
export function readMark(typed: Typed): Mark | Problem | undefined {
  const mark = typed.one('mark')
  switch (mark) {
    case 'present':
    case 'excused':
    case 'absent':
      return { mark }
    case 'represented': {
      const by = cleanLine(typed.one('represented_by'))
      if (by === undefined) return { key: 'form.unreadable' }
      if (!isVisible(by)) return { key: 'roll-call.who-represents' }
      return lengthOf(by) > longestName ? { key: 'form.too-long' } : { mark, by }
    }
    default:
      return undefined
  }
}
