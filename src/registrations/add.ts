import type { OrganizerId, PoolId } from '../ids.ts'
import type { Services } from '../services.ts'
import type { Busy, Lane } from './lane/lane.ts'
import { type ArrivalServices, type Submission, toNewcomer } from './lane/newcomer.ts'
import { listOpenings } from './openings/opening-store.ts'
import type { Registration } from './registration.ts'

/** Somebody whom an organizer registers. */
export type Addition = Submission & {
  readonly organizerId: OrganizerId
  /** Whether they wait in line where no place is free. */
  readonly mayWait: boolean
  readonly reason: string | null
}

export type Added =
  /** `again`: by the same form before. */
  | { readonly outcome: 'registered'; readonly registration: Registration; readonly again: boolean }
  /** `hasLine`: with `mayWait` they could wait; else the capacity has to be raised. */
  | { readonly outcome: 'full'; readonly hasLine: boolean }
  | { readonly outcome: 'choice-full'; readonly choices: readonly PoolId[] }
  | { readonly outcome: 'submission-used' }
  | { readonly outcome: 'no-such-type' }
  /** A draft, a cancelled event, or one that nobody registers for. */
  | { readonly outcome: 'closed' }
  | Busy

/** Adds one person by an organizer's hand: past closing times and to any type, never past a capacity. */
export async function add(
  { db, clock, config }: ArrivalServices & Pick<Services, 'db'>,
  lane: Lane,
  addition: Addition,
): Promise<Added> {
  const { eventId, typeId, organizerId, mayWait, reason } = addition
  const opening = (await listOpenings(db, [eventId])).get(eventId)
  if (!opening?.places || !opening.types.some(({ id }) => id === typeId)) return { outcome: 'no-such-type' }
  if (opening.state === 'draft' || opening.state === 'cancelled' || opening.mode === 'none')
    return { outcome: 'closed' }

  const at = clock.now()
  const newcomer = await toNewcomer(addition, { at, isSelfService: false, uidDomain: config.uidDomain })
  const answer = await lane.ask(eventId, {
    kind: 'arrive',
    newcomers: [newcomer],
    ifNotAll: 'nothing',
    by: { kind: 'organizer', id: organizerId },
    reason,
    as: mayWait ? 'participant' : 'place-only',
  })
  switch (answer.outcome) {
    case 'registered': {
      const [registration] = answer.registrations
      if (!registration) throw new Error('Nobody was registered')
      return { outcome: 'registered', registration, again: answer.again }
    }
    case 'full':
      return { outcome: 'full', hasLine: opening.places.line !== 'off' }
    case 'choice-full':
    case 'submission-used':
    case 'busy':
      return answer
    default:
      throw new Error(`An arrival was answered ${answer.outcome}`)
  }
}
