import type { PoolId } from '../ids.ts'
import { withCompanions } from './group/guests/companions.ts'
import type { Settled } from './lane/asks.ts'
import type { Busy, Lane } from './lane/lane.ts'
import { type ArrivalServices, type Submission, toNewcomer } from './lane/newcomer.ts'
import { type LinkMailServices, mailOwnLink } from './my/mail-own-link.ts'
import type { Registration } from './registration.ts'

export type Registered =
  /** Confirmed, in line, or applied; also the answer to the same form sent again. */
  | { readonly outcome: 'registered'; readonly registration: Registration }
  | { readonly outcome: 'closed' }
  /** The form promised a place, and by now an organizer decides on who comes. */
  | { readonly outcome: 'changed' }
  /** No place, and no line to wait in; of those who come together so many would have one. */
  | { readonly outcome: 'full'; readonly fit: number }
  /** These options have no places left; without them it may be sent again. */
  | { readonly outcome: 'choice-full'; readonly choices: readonly PoolId[] }
  /** The address has a live registration: a mail with its link goes there. */
  | { readonly outcome: 'already-registered' }
  /** The form's id was used with another address: the form needs a new one. */
  | { readonly outcome: 'submission-used' }
  /** Not a type of this event, or not the public's. */
  | { readonly outcome: 'no-such-type' }
  | Busy

/** Registers one person by the public form: a place, the end of the waiting list, or an application to decide on. */
export async function register(
  services: ArrivalServices & LinkMailServices,
  lane: Lane,
  submission: Submission,
): Promise<Registered> {
  const { clock, config } = services
  const at = clock.now()
  const { eventId } = submission
  const newcomer = await toNewcomer(submission, { at, isSelfService: true, uidDomain: config.uidDomain })
  const heard = await lane.threshold(eventId, { newcomer, at })
  if (heard.outcome !== 'come-in') return toRegistered(heard)
  const by = { kind: 'participant' } as const
  const ask = {
    kind: 'arrive',
    newcomers: await withCompanions(newcomer, { at, uidDomain: config.uidDomain }),
    ifNotAll: 'nothing',
    by,
    reason: null,
    as: heard.as === 'participant' && submission.placeOnly ? 'place-only' : heard.as,
  } as const
  const answer = await lane.ask(eventId, ask)
  if (answer.outcome === 'already-registered') await mailOwnLink(services, answer.registration)
  return toRegistered(answer)
}

type Refused = { readonly outcome: 'closed' | 'no-such-type' | 'changed' }

function toRegistered(answer: Exclude<Settled, { outcome: 'changed' }> | Busy | Refused): Registered {
  switch (answer.outcome) {
    case 'registered': {
      const [registration] = answer.registrations
      if (!registration) throw new Error('Nobody was registered')
      return { outcome: 'registered', registration }
    }
    case 'full':
      return { outcome: 'full', fit: answer.fit }
    case 'already-registered':
      return { outcome: 'already-registered' }
    case 'closed':
    case 'changed':
    case 'no-such-type':
    case 'choice-full':
    case 'submission-used':
    case 'busy':
      return answer
    default:
      throw new Error(`An arrival was answered ${answer.outcome}`)
  }
}
