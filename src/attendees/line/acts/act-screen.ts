import type { Event } from '../../../events/event.ts'
import type { Problem } from '../../../http/problems.ts'
import { formatInstant, formatZone } from '../../../i18n/formats.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { TypeId } from '../../../ids.ts'
import { fullName } from '../../../registrations/person-name.ts'
import { offerEndsAt } from '../../../registrations/places/offering.ts'
import { poolOf, poolOfType, roomOf } from '../../../registrations/places/places.ts'
import type { ListedType } from '../../attendee-view.ts'
import { limitOf } from '../../desk/figures.ts'
import { goesToOthers, type Lack, lackFor } from '../giving.ts'
import { actsOn, type HandAct, isOpenTo, needsReason } from './hand-act.ts'
import { isolated, lackProblem, stateByNow, typeTitle } from './obstacles.ts'
import { restsAt, type Situation } from './situation.ts'

/** A page that asks before staff do something with a registration. */
export type ActScreen = {
  readonly act: HandAct
  readonly title: string
  readonly lead: readonly string[]
  /** What should be known before: who is passed, where the place goes. */
  readonly heed: readonly string[]
  /** What makes it impossible now; null: it can be done. */
  readonly obstacle: string | null
  /** The editor's screen where more places would mend that; null: it is something else. */
  readonly mendedAt: 'types' | 'edit' | null
  readonly length: number
  readonly types: readonly { readonly value: string; readonly label: string }[]
  readonly needsReason: boolean
}

export type Acted = {
  readonly event: Event
  readonly types: readonly ListedType[]
  readonly situation: Situation
  readonly now: Date
}

/** What the page says, in words. */
export function actScreen(act: HandAct, acted: Acted, t: Translate): ActScreen {
  const { situation, types, event, now } = acted
  const name = isolated(fullName(situation.standing))
  const lack = act === 'offer' || act === 'give-place' ? lackOfPlace(acted) : undefined
  const obstacle = obstacleTo(act, acted, t) ?? (lack ? told(lackProblem(lack, types), t) : null)
  return {
    act,
    title: t(`line.${act}.title`, { name }),
    lead: [leadOf(act, acted, t)],
    heed: obstacle === null ? heedOf(act, acted, t) : [],
    obstacle,
    mendedAt: lack && isOpenTo(act, event, now) ? (lack.pool.kind === 'type' ? 'types' : 'edit') : null,
    length: situation.inLine?.length ?? 0,
    types: otherTypes(types, situation).map(({ id, title }) => ({
      value: id,
      label: `${title} (${freeInWords(acted, id, t)})`,
    })),
    needsReason: needsReason(act, situation.passes),
  }
}

/** The types that somebody could change to: neither has nor waits for them. */
function otherTypes(types: readonly ListedType[], { standing }: Situation): readonly ListedType[] {
  return types.filter(({ id }) => id !== standing.typeId && id !== standing.line?.typeId)
}

function lackOfPlace({ situation: { places, standing } }: Acted): Lack | undefined {
  return standing.state === 'waitlisted' ? lackFor(places.pools, standing) : undefined
}

function obstacleTo(act: HandAct, { event, situation, now }: Acted, t: Translate): string | null {
  const { state, email, line } = situation.standing
  if (!actsOn({ state, isInLine: line !== null, isErased: email === '' }).includes(act))
    return told(stateByNow(situation.standing), t)
  if (isOpenTo(act, event, now)) return null
  return t(event.state === 'postponed' ? 'line.rests.postponed' : 'line.closed')
}

function leadOf(act: HandAct, { event, types, situation, now }: Acted, t: Translate): string {
  const { standing, inLine } = situation
  const name = isolated(fullName(standing))
  switch (act) {
    case 'offer': {
      const at = offerEndsAt({ ...event, closesAt: event.window.closesAt }, now)
      return at ? t('line.offer.lead', { name, time: timeInWords(event, at, t) }) : ''
    }
    case 'move-in-line': {
      const type = typeTitle(types, standing.line?.typeId ?? standing.typeId)
      return inLine ? t('line.move-in-line.lead', { type, ...inLine }) : ''
    }
    case 'change-type':
    case 'keep-type':
      return t(`line.${act}.lead`, { name, type: typeTitle(types, standing.typeId) })
    default:
      return t(`line.${act}.lead`, { name })
  }
}

function heedOf(act: HandAct, { situation, now }: Acted, t: Translate): readonly string[] {
  const { places, opening, standing, passes } = situation
  if (act === 'offer' || act === 'give-place') return passes > 0 ? [t('line.passes', { count: passes })] : []
  if (act !== 'withdraw-offer') return []
  if (places.line === 'paused' || restsAt(opening, now)) return [t('line.withdraw-offer.stays')]
  if (goesToOthers(places, standing)) return [t('line.withdraw-offer.others')]
  return [t('line.withdraw-offer.again', { name: isolated(fullName(standing)) })]
}

function freeInWords({ situation: { places } }: Acted, typeId: TypeId, t: Translate): string {
  const pool = poolOf(places.pools, poolOfType(typeId))
  if (limitOf(pool.capacity) === null) return t('add-attendee.no-limit')
  return roomOf(pool) === 0 ? t('add-attendee.full') : t('add-attendee.free', { count: roomOf(pool) })
}

function timeInWords({ schedule }: Event, at: Date, t: Translate): string {
  const { timeZone } = schedule
  return `${formatInstant(t.locale, at, timeZone)}, ${formatZone(t.locale, timeZone, at)}`
}

function told({ key, values }: Problem, t: Translate): string {
  return t(key, values)
}
