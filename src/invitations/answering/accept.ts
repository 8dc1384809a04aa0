import type { Event } from '../../events/event.ts'
import { isPast } from '../../events/event.ts'
import type { PoolId } from '../../ids.ts'
import { withCompanions } from '../../registrations/group/guests/companions.ts'
import type { Settled } from '../../registrations/lane/asks.ts'
import { answerSubmission } from '../../registrations/lane/deciding/arriving.ts'
import type { Busy, Lane } from '../../registrations/lane/lane.ts'
import { type Newcomer, type Submission, toNewcomer } from '../../registrations/lane/newcomer.ts'
import { mailOwnLink } from '../../registrations/my/mail-own-link.ts'
import type { Registration } from '../../registrations/registration.ts'
import { listBySubmission } from '../../registrations/registration-store.ts'
import type { Services } from '../../services.ts'
import type { Invitation } from '../invitation.ts'
import { isAnswerable } from '../invitation.ts'
import { findInvitation } from '../invitation-store.ts'
import { claimInvitation, findAcceptance, releaseInvitation } from './claim-store.ts'
import { finishAcceptance } from './finish.ts'

export type Accepted =
  | { readonly outcome: 'accepted'; readonly registration: Registration }
  /** Answered otherwise, withdrawn or lapsed meanwhile. */
  | { readonly outcome: 'ended' }
  /** The event takes nobody: postponed, cancelled, over. */
  | { readonly outcome: 'closed' }
  | { readonly outcome: 'full' }
  | { readonly outcome: 'choice-full'; readonly choices: readonly PoolId[] }
  /** The address typed has a live registration: a mail with its link goes there. */
  | { readonly outcome: 'already-registered' }
  | { readonly outcome: 'submission-used' }
  | Busy

type AcceptServices = Pick<Services, 'db' | 'clock' | 'config' | 'keys'>

/** Accepts an invitation: a registration of its type, past closing times and to any mode, never past a capacity. */
export async function acceptInvitation(
  services: AcceptServices,
  lane: Lane,
  { invitation, event, submission }: Accepting,
): Promise<Accepted> {
  const { db, clock, config } = services
  const { eventId, id, reserveId } = invitation
  const at = clock.now()
  const newcomer = await toNewcomer(
    { ...submission, typeId: invitation.typeId, invitation: { id, reserveId } },
    { at, isSelfService: true, uidDomain: config.uidDomain },
  )
  const first = await firstAnswer(services, newcomer)
  if (first) return first
  if (!takesInvited(event, at)) return { outcome: 'closed' }
  const claim = { eventId, id, submissionId: newcomer.submissionId, now: at, machine: clock.machine() }
  if (!(await claimInvitation(db, claim))) return refusal(services, invitation)
  return enter(services, lane, newcomer, invitation)
}

export type Accepting = {
  readonly invitation: Invitation
  readonly event: Event
  readonly submission: Submission
}

/** Whether the event takes those who were invited: its window is the public's, an invitation has its own last day. */
export function takesInvited(event: Pick<Event, 'state' | 'mode' | 'endsAt'>, now: Date): boolean {
  const isOn = event.state === 'published' || event.state === 'unlisted'
  return isOn && event.mode !== 'none' && !isPast(event, now)
}

/** A form sent again gets the answer of the first time, even when the last day is over since (REL-3). */
async function firstAnswer({ db }: AcceptServices, newcomer: Newcomer): Promise<Accepted | undefined> {
  const standing = await listBySubmission(db, newcomer.eventId, [newcomer.submissionId])
  const answer = answerSubmission(standing, [newcomer])
  return answer && toAccepted(answer)
}

/** Somebody else answers at this moment, or has: the next look tells which. */
async function refusal(
  { db, clock }: AcceptServices,
  { eventId, id }: Pick<Invitation, 'eventId' | 'id'>,
): Promise<Accepted> {
  const now = await findInvitation(db, eventId, id)
  return now && isAnswerable(now, clock.now()) ? { outcome: 'busy', retryAfter: 5 } : { outcome: 'ended' }
}

async function enter(
  services: AcceptServices,
  lane: Lane,
  newcomer: Newcomer,
  { eventId, id }: Invitation,
): Promise<Accepted> {
  const { db, clock, config } = services
  // What an earlier try registered before its process ended.
  const standing = await findAcceptance(db, eventId, id)
  if (standing) {
    await finishAcceptance(services, { eventId, id }, standing)
    return (await firstAnswer(services, newcomer)) ?? { outcome: 'ended' }
  }
  const answer = await lane.ask(eventId, {
    kind: 'arrive',
    newcomers: await withCompanions(newcomer, { at: clock.now(), uidDomain: config.uidDomain }),
    ifNotAll: 'nothing',
    by: { kind: 'participant' },
    reason: null,
    as: newcomer.placeOnly ? 'place-only' : 'participant',
  })
  const accepted = toAccepted(answer)
  if (accepted.outcome === 'accepted')
    await finishAcceptance(services, { eventId, id }, accepted.registration.id)
  else await releaseInvitation(db, { eventId, id }, newcomer.submissionId)
  if (answer.outcome === 'already-registered') await mailOwnLink(services, answer.registration)
  return accepted
}

function toAccepted(answer: Settled | Busy): Accepted {
  switch (answer.outcome) {
    case 'registered': {
      const [registration] = answer.registrations
      if (!registration) throw new Error('Nobody was registered')
      return { outcome: 'accepted', registration }
    }
    case 'full':
      return { outcome: 'full' }
    case 'already-registered':
      return { outcome: 'already-registered' }
    case 'choice-full':
    case 'submission-used':
    case 'busy':
      return answer
    default:
      throw new Error(`An arrival was answered ${answer.outcome}`)
  }
}
