import type { Typed } from '../../../http/form.ts'
import type { Problem, Problems } from '../../../http/problems.ts'
import { cleanText, lengthOf } from '../../../http/text-gate.ts'
import { readReason } from '../../reason.ts'
import { type Review, votes } from '../reviews/review.ts'
import { type Decision, type Ground, groundWords, verdicts } from './decision.ts'

const longestComment = 2_000

/** Reads what was decided. */
export function readDecision(
  typed: Typed,
): { readonly decision: Decision } | { readonly problems: Problems } {
  const verdict = verdicts.find((each) => each === typed.one('verdict'))
  const ground = verdict === 'decline' ? groundOf(typed.one('ground')) : null
  const read = readSaid(typed.one('reason'), verdict === 'decline' && ground === null)
  if (verdict && !('key' in read)) return { decision: { verdict, ground, reason: read.reason } }
  const problems: (readonly [string, Problem])[] = [
    ...(verdict ? [] : [['verdict', { key: 'form.choose' }] as const]),
    ...('key' in read ? [['reason', read] as const] : []),
  ]
  return { problems: new Map(problems) }
}

/** Reads what a reviewer thinks. */
export function readReview(
  typed: Typed,
): { readonly review: Pick<Review, 'vote' | 'comment'> } | { readonly problems: Problems } {
  const vote = votes.find((each) => each === typed.one('vote'))
  const comment = cleanText(typed.one('comment'))
  const wrong: Problem | null =
    comment === undefined
      ? { key: 'form.unreadable' }
      : lengthOf(comment) > longestComment
        ? { key: 'form.too-long' }
        : null
  if (vote && comment !== undefined && !wrong) return { review: { vote, comment } }
  const problems: (readonly [string, Problem])[] = [
    ...(vote ? [] : [['vote', { key: 'form.choose' }] as const]),
    ...(wrong ? [['comment', wrong] as const] : []),
  ]
  return { problems: new Map(problems) }
}

/** What was written; a no without a ready sentence must say why in words of its own. */
function readSaid(text: string, isNeeded: boolean): ReturnType<typeof readReason> {
  const read = readReason(text)
  return isNeeded && !('key' in read) && read.reason === null ? { key: 'decisions.reason-missing' } : read
}

function groundOf(text: string): Ground | null {
  return Object.hasOwn(groundWords, text) ? (text as Ground) : null
}
