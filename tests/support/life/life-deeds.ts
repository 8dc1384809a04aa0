import fc from 'fast-check'
import type { RegistrationId, TypeId } from '../../../src/ids.ts'
import { add } from '../../../src/registrations/add.ts'
import { cancel } from '../../../src/registrations/cancel.ts'
import { approve } from '../../../src/registrations/decisions/approve.ts'
import { decline } from '../../../src/registrations/decisions/decline.ts'
import { reopen } from '../../../src/registrations/decisions/reopen.ts'
import { restore } from '../../../src/registrations/decisions/restore.ts'
import { accept } from '../../../src/registrations/line/accept.ts'
import { askAgain } from '../../../src/registrations/line/ask-again.ts'
import { promote } from '../../../src/registrations/line/promote.ts'
import { reorder } from '../../../src/registrations/line/reorder.ts'
import { setLine } from '../../../src/registrations/line/set-line.ts'
import { withdrawOffer } from '../../../src/registrations/line/withdraw-offer.ts'
import { register } from '../../../src/registrations/register.ts'
import { changeType } from '../../../src/registrations/types/change-type.ts'
import { stayWithType } from '../../../src/registrations/types/stay-with-type.ts'
import {
  changeState,
  comeTogether,
  doWhatFellDue,
  type LifeWorld,
  nextSubmission,
  type Seen,
} from './life-world.ts'

/** One thing that somebody does, with what it picks among what there is. */
export type LifeDeed = {
  readonly name: string
  readonly type: 'student' | 'member' | 'guest'
  /** Picks somebody: the one at this place, counted around, among those whom the deed suits. */
  readonly who: number
  readonly choice: number
  readonly yes: boolean
}

export const lifeDeeds: fc.Arbitrary<LifeDeed> = fc.record({
  name: fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('register', 'register', 'register', 'group', 'add') },
    {
      weight: 6,
      arbitrary: fc.constantFrom('cancel', 'cancel', 'accept', 'accept', 'decline-offer', 'ask-again'),
    },
    { weight: 4, arbitrary: fc.constantFrom('change-type', 'change-type', 'stay', 'wait') },
    { weight: 4, arbitrary: fc.constantFrom('promote', 'withdraw', 'reorder', 'restore', 'resize') },
    { weight: 3, arbitrary: fc.constantFrom('approve', 'approve', 'decline', 'reopen') },
    {
      weight: 2,
      arbitrary: fc.constantFrom('pause', 'go-on', 'go-on', 'postpone', 'publish', 'publish', 'call-off'),
    },
  ),
  type: fc.constantFrom('student', 'member', 'guest'),
  who: fc.nat(30),
  choice: fc.nat(9),
  yes: fc.boolean(),
})

/** Does it, through the deeds that pages and due work call. */
export async function live(world: LifeWorld, deed: LifeDeed): Promise<void> {
  const { desk, event, organizerId } = world
  const { services, lane } = desk
  desk.clock.advance({ minutes: 1 })
  const participant = { kind: 'participant' } as const
  const staff = { kind: 'organizer', id: organizerId } as const
  const typeId = event.types.get(deed.type) as TypeId
  const one = (...states: string[]) => pick(world, deed.who, states)
  const by = (id: RegistrationId, actor: typeof staff | typeof participant) => {
    return { eventId: event.id, id, by: actor, reason: 'because' }
  }
  const to = (['place', 'line', 'either'] as const)[deed.choice % 3] ?? 'either'
  switch (deed.name) {
    case 'register':
      await register(services, lane, nextSubmission(world, deed.type))
      return
    case 'group': {
      const among = Array.from({ length: 2 + (deed.choice % 2) }, () => deed.type)
      await comeTogether(world, among, deed.yes ? 'who-fits' : 'nothing')
      return
    }
    case 'add':
      await add(services, lane, {
        ...nextSubmission(world, deed.type),
        organizerId,
        mayWait: deed.yes,
        reason: null,
      })
      return
    case 'cancel':
      return await onOne(one('applied', 'waitlisted', 'offered', 'confirmed'), ({ id }) =>
        cancel(lane, by(id, deed.yes ? staff : participant)),
      )
    case 'accept':
      return await onOne(one('offered'), ({ id }) => accept(services, by(id, participant)))
    case 'decline-offer':
      return await onOne(one('offered'), ({ id }) =>
        cancel(lane, { ...by(id, participant), from: 'offered' }),
      )
    case 'ask-again':
      return await onOne(one('expired'), ({ id, typeId: own }) =>
        askAgain(services, lane, { ...by(id, participant), typeId: own }),
      )
    case 'change-type':
      return await onOne(one('applied', 'waitlisted', 'confirmed'), ({ id }) =>
        changeType(services, lane, {
          ...{ ...by(id, deed.yes ? staff : participant), typeId, code: '' },
          ifFull: deed.choice > 1 ? 'wait' : 'refuse',
        }),
      )
    case 'stay':
      return await onOne(pick(world, deed.who, ['confirmed'], isMover), ({ id }) =>
        stayWithType(lane, by(id, participant)),
      )
    case 'promote':
      return await onOne(one('waitlisted'), ({ id }) =>
        promote(lane, { ...by(id, staff), as: deed.yes ? 'offered' : 'confirmed' }),
      )
    case 'withdraw':
      return await onOne(one('offered'), ({ id }) => withdrawOffer(lane, by(id, staff)))
    case 'reorder':
      return await onOne(one('waitlisted'), ({ id }) =>
        reorder(lane, { ...by(id, staff), position: deed.choice }),
      )
    case 'restore':
      return await onOne(one('cancelled'), ({ id }) => restore(lane, { ...by(id, staff), to }))
    case 'approve':
      return await onOne(one('applied'), ({ id }) => approve(lane, { ...by(id, staff), to }))
    case 'decline':
      return await onOne(one('applied'), ({ id }) => decline(lane, by(id, staff)))
    case 'reopen':
      return await onOne(one('declined'), ({ id }) => reopen(lane, by(id, staff)))
    case 'pause':
    case 'go-on':
      await setLine(lane, event.id, deed.name === 'pause' ? 'paused' : 'on', {
        ...{ organizerId, reason: 'because' },
      })
      return
    case 'resize':
      await lane.ask(event.id, { kind: 'resize', pool: event.id as never, capacity: 3 + deed.choice })
      return
    case 'wait':
      desk.clock.advance({ hours: [1, 20, 50][deed.choice % 3] ?? 1 })
      return await doWhatFellDue(world)
    case 'postpone':
      return await changeState(world, 'postponed')
    case 'call-off':
      return deed.choice < 3 ? await changeState(world, 'cancelled') : undefined
    default:
      await changeState(world, 'published')
      return await doWhatFellDue(world)
  }
}

function pick(
  { seen }: LifeWorld,
  who: number,
  states: readonly string[],
  suits: (one: Seen) => boolean = () => true,
): Seen | undefined {
  const suited = [...seen.values()]
    .filter((one) => states.includes(one.state) && suits(one))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
  return suited[who % Math.max(1, suited.length)]
}

function isMover({ lineTypeId }: Seen): boolean {
  return lineTypeId !== null
}

async function onOne(one: Seen | undefined, work: (one: Seen) => Promise<unknown>): Promise<void> {
  if (one) await work(one)
}
