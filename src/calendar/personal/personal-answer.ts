import { fileHeaders } from '../../http/gates/security-headers.ts'
import { prepareAnswer, serveAnswer } from '../../http/kept/prepared-answer.ts'
import { type PersonalContext, type PersonalFacts, personalCalendar } from './personal-entry.ts'

/**
 * Answers with a person's own entry as a file: kept by no cache (SEC-22), named by no referrer, found
 * by no search (CAL-60). `request` may carry an ETag.
 */
export async function personalAnswer(
  request: Request,
  facts: PersonalFacts,
  context: PersonalContext,
  now: Date,
): Promise<Response> {
  const { event, registration } = facts
  const changedAt =
    event.changedAt > registration.stateChangedAt ? event.changedAt : registration.stateChangedAt
  const answer = await prepareAnswer(personalCalendar(facts, context), changedAt, {
    ...fileHeaders(context.origin),
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': `attachment; filename="${event.slug}.ics"; filename*=UTF-8''${event.slug}.ics`,
    'content-language': context.locale,
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
  })
  return serveAnswer(request, answer, now)
}
