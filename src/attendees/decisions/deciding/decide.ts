import { inTransaction } from '../../../database/transaction.ts'
import { isLocale } from '../../../i18n/locales.ts'
import { translator } from '../../../i18n/translate.ts'
import type { EventId, OrganizerId, RegistrationId } from '../../../ids.ts'
import { recordAct } from '../../../organizers/audit-store.ts'
import { approve } from '../../../registrations/decisions/approve.ts'
import { clearDecisionAsked } from '../../../registrations/decisions/decision-asked-store.ts'
import { decline } from '../../../registrations/decisions/decline.ts'
import type { Changed } from '../../../registrations/lane/ask-on-one.ts'
import type { Lane } from '../../../registrations/lane/lane.ts'
import type { Registration } from '../../../registrations/registration.ts'
import type { Services } from '../../../services.ts'
import type { Application } from '../application.ts'
import { votesLacking } from '../reviews/review.ts'
import { type Became, type Decision, groundWords } from './decision.ts'
import { findLastChange } from './last-decision-store.ts'

type Deciding = {
  readonly eventId: EventId
  readonly organizerId: OrganizerId
  readonly applications: readonly Application[]
  readonly decision: Decision
  readonly reviewersNeeded: number
  /** Whether this organizer may decide before all votes are there, if they say why. */
  readonly mayHurry: boolean
}

/**
 * Decides on one application or a selection, each for itself, in their order. Says what became of each; whoever was
 * decided on by it stands in the log, once. Of two who decide on one at once, the second hears what the first did.
 */
export async function decide(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  deciding: Deciding,
): Promise<ReadonlyMap<RegistrationId, Became>> {
  const { eventId, organizerId, applications, decision } = deciding
  const all = await Promise.all(
    applications.map(async (application) => ({
      application,
      ...(await decideOne(db, lane, deciding, application)),
    })),
  )
  const at = clock.now()
  const act = decision.verdict === 'decline' ? 'decline-application' : 'accept-application'
  await inTransaction(db, async (tx) => {
    for (const { application, isNew } of all) {
      if (!isNew) continue
      const { id: subjectId } = application.attendee
      const lacking = votesLacking(application.tally, deciding.reviewersNeeded)
      await clearDecisionAsked(tx, eventId, subjectId)
      const facts = { verdict: decision.verdict, ...(lacking > 0 ? { lacking } : {}) }
      await recordAct(tx, { eventId, organizerId, act, subjectId, facts, at })
    }
  })
  return new Map(all.map(({ application, became }) => [application.attendee.id, became]))
}

type Done = { readonly became: Became; readonly isNew: boolean }

async function decideOne(
  db: Services['db'],
  lane: Lane,
  { eventId, organizerId, decision, reviewersNeeded, mayHurry }: Deciding,
  application: Application,
): Promise<Done> {
  const { id, language } = application.attendee
  const lacking = votesLacking(application.tally, reviewersNeeded)
  const saysWhy = decision.reason !== null || decision.ground !== null
  if (lacking > 0 && !(mayHurry && saysWhy)) return notDone({ outcome: 'too-few-votes', lacking })
  const deed = { eventId, id, by: { kind: 'organizer', id: organizerId } as const }
  if (decision.verdict === 'decline') {
    const answer = await decline(lane, { ...deed, reason: reasonTold(decision, language) })
    if (answer.outcome === 'left') return await done(answer.registration, answer.again)
    return answer.outcome === 'not-possible' ? await before(answer.registration) : notDone(answer)
  }
  const answer: Changed = await approve(lane, { ...deed, to: decision.verdict, reason: decision.reason })
  switch (answer.outcome) {
    case 'changed':
      return await done(answer.registration, answer.again)
    case 'not-possible':
      return await before(answer.registration)
    case 'busy':
      return notDone(answer)
    default:
      return notDone({ outcome: answer.outcome })
  }

  /** A form sent again by the same organizer is answered as the first time. */
  async function done(registration: Registration, again: boolean): Promise<Done> {
    const { state } = registration
    if (!again) return { became: { outcome: 'decided', state }, isNew: true }
    const last = await findLastChange(db, eventId, id)
    if (last?.organizerId === organizerId) return notDone({ outcome: 'decided', state })
    return notDone({ outcome: 'decided-before', state, by: last?.organizer ?? '' })
  }

  async function before({ state }: Registration): Promise<Done> {
    const last = await findLastChange(db, eventId, id)
    return notDone({ outcome: 'decided-before', state, by: last?.organizer ?? '' })
  }
}

function notDone(became: Became): Done {
  return { became, isNew: false }
}

/** Why somebody is declined: the chosen sentence in their language, then what was written to them. */
function reasonTold({ ground, reason }: Decision, language: string): string | null {
  const chosen = ground ? translator(isLocale(language) ? language : 'en')(groundWords[ground]) : ''
  return [chosen, reason ?? ''].filter(Boolean).join(' ') || null
}
