import { type EventId, type GroupId, newId, type PoolId } from '../../ids.ts'
import type { Services } from '../../services.ts'
import type { Settled } from '../lane/asks.ts'
import type { Busy, Lane } from '../lane/lane.ts'
import { type ArrivalServices, type Newcomer, type Submission, toNewcomer } from '../lane/newcomer.ts'
import { listOpenings } from '../openings/opening-store.ts'
import type { Heard } from '../openings/threshold.ts'
import type { Contact } from '../registration.ts'

/** People whom a contact registers in one go. */
export type GroupSubmission = {
  readonly eventId: EventId
  /** The group that they join; null: a new one. */
  readonly groupId: GroupId | null
  readonly contact: Contact
  /** In the order of the form; each with an id of its own. */
  readonly people: readonly Omit<Submission, 'together'>[]
  /** Where there are not places for all: nobody comes, or those who fit and the rest waits. */
  readonly ifNotAll: 'nothing' | 'who-fits'
  /** The form promised places: nobody is put in line unasked. */
  readonly placesOnly: boolean
}

export type GroupRegistered =
  /** Also the answer to the same form sent again. */
  | { readonly outcome: 'registered'; readonly groupId: GroupId }
  /** The form was sent before, with so many of these people: the others are not registered. */
  | { readonly outcome: 'sent-before'; readonly count: number }
  /** Nobody is registered: there are places for so many of them; `hasLine`: the rest could wait. */
  | { readonly outcome: 'full'; readonly fit: number; readonly hasLine: boolean }
  | { readonly outcome: 'choice-full'; readonly choices: readonly PoolId[] }
  | { readonly outcome: 'closed' | 'no-such-type' | 'submission-used' }
  /** The form promised places, and by now the event asks for applications. */
  | { readonly outcome: 'changed' }
  | Busy

/** Registers people whom a contact names: all of them or nobody, unless the contact chose who fits. */
export async function registerGroup(
  services: ArrivalServices & Pick<Services, 'db'>,
  lane: Lane,
  group: GroupSubmission,
): Promise<GroupRegistered> {
  const { clock, config, db } = services
  const { eventId, contact, people, ifNotAll } = group
  const at = clock.now()
  const together = { groupId: group.groupId ?? newId<GroupId>(at), contact, accompaniesId: null }
  const newcomers = await Promise.all(
    people.map((person) =>
      toNewcomer({ ...person, together }, { at, isSelfService: false, uidDomain: config.uidDomain }),
    ),
  )
  const heard = await Promise.all(newcomers.map((newcomer) => lane.threshold(eventId, { newcomer, at })))
  const refusal = refusalAmong(heard)
  if (refusal) return answerOf(refusal, newcomers)
  const isDecidedOn = heard.some(isApplication)
  if (isDecidedOn && group.placesOnly) return { outcome: 'changed' }
  const answer = await lane.ask(eventId, {
    ...({ kind: 'arrive', by: { kind: 'contact' }, reason: null } as const),
    newcomers,
    ifNotAll,
    as: isDecidedOn ? 'application' : group.placesOnly ? 'place-only' : 'participant',
  })
  if (answer.outcome !== 'full') return answerOf(answer, newcomers)
  const line = (await listOpenings(db, [eventId])).get(eventId)?.places?.line ?? 'off'
  return { outcome: 'full', fit: answer.fit, hasLine: line !== 'off' }
}

/** What keeps all of them out. That one of them finds no place is for the lane to say, which counts all together. */
function refusalAmong(heard: readonly Heard[]): Exclude<Heard, { outcome: 'come-in' }> | undefined {
  const before = heard.flatMap((each) => (each.outcome === 'registered' ? each.registrations : []))
  if (before.length > 0) return { outcome: 'registered', registrations: before, again: true }
  return heard.find(
    (each) =>
      each.outcome === 'submission-used' || each.outcome === 'closed' || each.outcome === 'no-such-type',
  ) as Exclude<Heard, { outcome: 'come-in' }> | undefined
}

function isApplication(heard: Heard): boolean {
  return heard.outcome === 'come-in' && heard.as === 'application'
}

function answerOf(
  answer: Settled | Busy | Exclude<Heard, { outcome: 'come-in' }>,
  newcomers: readonly Newcomer[],
): GroupRegistered {
  switch (answer.outcome) {
    case 'registered': {
      const { registrations, again } = answer
      const groupId = registrations[0]?.groupId
      if (!groupId) throw new Error('A group was registered without its id')
      return again && registrations.length < newcomers.length
        ? { outcome: 'sent-before', count: registrations.length }
        : { outcome: 'registered', groupId }
    }
    case 'closed':
    case 'no-such-type':
    case 'submission-used':
    case 'choice-full':
    case 'busy':
      return answer
    default:
      throw new Error(`An arrival was answered ${answer.outcome}`)
  }
}
