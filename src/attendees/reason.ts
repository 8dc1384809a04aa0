import type { Problem } from '../http/problems.ts'
import { cleanText, lengthOf } from '../http/text-gate.ts'

const longestReason = 500

/** The reason that was given: none is null. */
export function readReason(text: string): { readonly reason: string | null } | Problem {
  const reason = cleanText(text)
  if (reason === undefined) return { key: 'form.unreadable' }
  return lengthOf(reason) > longestReason
    ? { key: 'form.too-long' }
    : { reason: reason === '' ? null : reason }
}

/** That the lane is full, in words. */
export function busy(retryAfter: number): Problem {
  return { key: 'attendee.busy', values: { count: retryAfter } }
}
