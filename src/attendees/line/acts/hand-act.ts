import type { EventState } from '../../../events/event.ts'
import type { TypeId } from '../../../ids.ts'
import type { RegistrationState } from '../../../registrations/registration.ts'

/** What staff do with one registration, each at an address of its own that asks first. */
export const handActs = [
  'offer',
  'give-place',
  'withdraw-offer',
  'move-in-line',
  'change-type',
  'keep-type',
  'restore',
  'reopen',
] as const
export type HandAct = (typeof handActs)[number]

/** What a page says was just done: a change of type may end in line for the new one. */
const handDone = [...handActs, 'wait-for-type'] as const
export type HandDone = (typeof handDone)[number]

/** Whether a text of an address names something that was done. */
export function isHandDone(text: string): text is HandDone {
  return (handDone as readonly string[]).includes(text)
}

/** An act with what it takes beside a reason. */
export type Chosen =
  | { readonly act: 'offer' | 'give-place' | 'withdraw-offer' | 'keep-type' | 'reopen' }
  | { readonly act: 'move-in-line'; readonly position: number }
  | { readonly act: 'change-type'; readonly typeId: TypeId; readonly ifFull: 'wait' | 'refuse' }
  | { readonly act: 'restore'; readonly to: 'place' | 'line' }

/** A registration as far as it decides what may be done with it. */
type Acted = { readonly state: RegistrationState; readonly isInLine: boolean; readonly isErased: boolean }

/** What is possible in that state; nothing with a registration whose personal data are gone. */
export function actsOn({ state, isInLine, isErased }: Acted): readonly HandAct[] {
  if (isErased) return []
  switch (state) {
    case 'waitlisted':
      return ['offer', 'give-place', 'move-in-line', 'change-type']
    case 'offered':
      return ['withdraw-offer']
    case 'confirmed':
      return isInLine ? ['keep-type', 'move-in-line', 'change-type'] : ['change-type']
    case 'applied':
      return ['change-type']
    case 'declined':
      return ['reopen']
    case 'cancelled':
      return ['restore']
    case 'expired':
      return []
  }
}

/** Whether the event's own state and time let the act be done: no new places where it is called off or over. */
export function isOpenTo(
  act: HandAct,
  event: { readonly state: EventState; readonly endsAt: Date },
  now: Date,
): boolean {
  if (act === 'move-in-line' || act === 'keep-type' || act === 'withdraw-offer') return true
  if (event.state === 'cancelled' || event.state === 'draft' || now >= event.endsAt) return false
  // An offer of a postponed event rests: nobody could accept it.
  return act !== 'offer' || event.state !== 'postponed'
}

/** Whether the history must say why: somebody is passed, or loses what was promised. */
export function needsReason(act: HandAct, passes: number): boolean {
  switch (act) {
    case 'give-place':
    case 'withdraw-offer':
    case 'move-in-line':
      return true
    case 'offer':
      return passes > 0
    default:
      return false
  }
}
