import type { ChangeId, EventId } from '../../ids.ts'
import type { Schedule } from '../../time/instants.ts'
import type { Event, EventState, Texts } from '../event.ts'
import type { EventBefore } from '../event-before.ts'

/** What an event's public is told of it. */
export type ChangeKind = 'moved' | 'relocated' | 'postponed' | 'cancelled' | 'back-on'

type When = NonNullable<EventBefore['when']>
type Where = NonNullable<EventBefore['where']>

/** When and where it was, and is from the change on: JSON, so instants are texts. What the change is not about is absent. */
export type ChangeFacts = {
  readonly when?: { readonly was?: When; readonly now: When }
  readonly where?: { readonly was: Where; readonly now: Where }
}

/** A change of a listed event, as the feed of news tells it. */
export type EventChange = {
  readonly id: ChangeId
  readonly eventId: EventId
  readonly kind: ChangeKind
  readonly facts: ChangeFacts
  readonly at: Date
}

type Described = { readonly event: Event; readonly texts: Texts }

/** What of a change its public is told: of events alone that are listed before and after it. */
export function publicChanges(
  old: Described,
  now: Described,
): readonly Pick<EventChange, 'kind' | 'facts'>[] {
  const [from, to] = [old.event.state, now.event.state]
  if (!isListed(from) || !isListed(to)) return []
  if (to !== 'published') return from === to ? [] : [{ kind: to, facts: {} }]
  if (from !== 'published') return [{ kind: 'back-on', facts: { when: backAt(old.event, now.event) } }]
  return [
    ...(isMoved(old.event, now.event)
      ? [{ kind: 'moved' as const, facts: { when: { was: whenOf(old.event), now: whenOf(now.event) } } }]
      : []),
    ...(isElsewhere(whereOf(old), whereOf(now))
      ? [{ kind: 'relocated' as const, facts: { where: { was: whereOf(old), now: whereOf(now) } } }]
      : []),
  ]
}

function isListed(state: EventState): state is 'published' | 'postponed' | 'cancelled' {
  return state === 'published' || state === 'postponed' || state === 'cancelled'
}

/** A date that is known more exactly now has not moved, nor have hours that are announced now. */
function isMoved(old: Event, now: Event): boolean {
  const isSame =
    JSON.stringify(old.schedule) === JSON.stringify(now.schedule) &&
    old.startsAt.getTime() === now.startsAt.getTime() &&
    old.endsAt.getTime() === now.endsAt.getTime()
  if (isSame) return false
  const [was, is] = [old.schedule, now.schedule]
  const isFiner = exactness[is.precision] > exactness[was.precision]
  return !(isFiner && is.startsOn >= was.startsOn && is.endsOn <= was.endsOn)
}

const exactness = { year: 0, month: 1, day: 2, time: 3 } as const satisfies Record<
  Schedule['precision'],
  number
>

/** A place that is named for the first time is not another one. */
function isElsewhere(was: Where, now: Where): boolean {
  const differs = (a: string | null, b: string | null) => a !== null && a !== '' && a !== b
  return differs(was.venue, now.venue) || differs(was.city, now.city) || differs(was.country, now.country)
}

/** The date that was called off, where it is another now. */
function backAt(old: Event, now: Event): NonNullable<ChangeFacts['when']> {
  const { previous, schedule } = old
  const was: Schedule = previous ? { precision: 'day', ...previous, timeZone: schedule.timeZone } : schedule
  const isSame = was.startsOn === now.schedule.startsOn && was.endsOn === now.schedule.endsOn
  if (isSame) return { now: whenOf(now) }
  return { was: { ...whenOf(old), schedule: was }, now: whenOf(now) }
}

function whenOf({ schedule, startsAt, endsAt }: Event): When {
  return { schedule, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
}

function whereOf({ event, texts }: Described): Where {
  const word = (field: string) => texts.get(field)?.text ?? ''
  return { venue: word('venue'), city: word('city'), country: event.country }
}
