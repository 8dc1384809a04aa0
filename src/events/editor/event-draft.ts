import type { Locale } from '../../i18n/locales.ts'
import { type Derived, deriveInstants, type End, type Schedule } from '../../time/instants.ts'
import { resolveWallTime } from '../../time/resolve.ts'
import type { LocalDate, WallTime } from '../../time/wall-time.ts'
import { type Event, type EventField, type EventState, isCalledOff, type RegistrationMode } from '../event.ts'
import type { MoreDraft } from './more/more-draft.ts'

/** An event as its editor posts it, cleaned: the fields of CONTRACT.md. Texts are in the event's default language. */
export type EventDraft = {
  readonly texts: Readonly<Record<EventField, string>>
  /** Null: made from the title, or left as it is. */
  readonly slug: string | null
  readonly schedule: Schedule
  readonly country: string | null
  readonly category: string | null
  readonly mode: RegistrationMode
  readonly capacity: number | null
  readonly line: 'on' | 'off'
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
  readonly hearByOn: LocalDate | null
  /** Null: left as it is; a new event is a draft. */
  readonly state: EventState | null
  readonly defaultLocale: Locale | null
  /** The version that the form was made from; null: whichever. */
  readonly version: number | null
  readonly tells: boolean
  /** Null: what the folded part says stays as it is. */
  readonly more: MoreDraft | null
}

/** The instants of a draft, or the wall time of it that means none or two (CAL-24). */
export type Timed =
  | {
      readonly outcome: 'timed'
      readonly startsAt: Date
      readonly endsAt: Date
      readonly opensAt: Date | null
      readonly closesAt: Date | null
    }
  | {
      readonly outcome: 'gap'
      readonly field: TimeField
      readonly before: WallTime
      readonly after: WallTime
    }
  | { readonly outcome: 'twice'; readonly ends: readonly End[] }
  | { readonly outcome: 'ends-before-start' }
  | { readonly outcome: 'closes-before-opens' }
export type Untimed = Exclude<Timed, { outcome: 'timed' }>
export type TimeField = 'start_time' | 'end_time' | 'opens' | 'closes'

/** Derives a draft's instants. A time that exists twice is asked about, never guessed; a window's means its first. */
export function timeDraft(draft: Pick<EventDraft, 'schedule' | 'opensLocal' | 'closesLocal'>): Timed {
  const { schedule } = draft
  const derived = deriveInstants(schedule)
  if (derived.outcome !== 'derived') return refusalOf(derived)
  if (derived.twice.length > 0) return { outcome: 'twice', ends: derived.twice }
  const opens = windowEnd('opens', draft.opensLocal, schedule.timeZone)
  if (opens && 'outcome' in opens) return opens
  const closes = windowEnd('closes', draft.closesLocal, schedule.timeZone)
  if (closes && 'outcome' in closes) return closes
  if (opens && closes && opens.at >= closes.at) return { outcome: 'closes-before-opens' }
  return {
    outcome: 'timed',
    startsAt: derived.startsAt,
    endsAt: derived.endsAt,
    opensAt: opens?.at ?? null,
    closesAt: closes?.at ?? null,
  }
}

function refusalOf(derived: Exclude<Derived, { outcome: 'derived' }>): Untimed {
  if (derived.outcome === 'ends-before-start') return derived
  const { of, before, after } = derived
  return { outcome: 'gap', field: of === 'start' ? 'start_time' : 'end_time', before, after }
}

function windowEnd(
  field: 'opens' | 'closes',
  wall: WallTime | null,
  zone: Schedule['timeZone'],
): { readonly at: Date } | Extract<Timed, { outcome: 'gap' }> | null {
  if (wall === null) return null
  const resolved = resolveWallTime(wall, zone)
  if (resolved.kind !== 'gap') return { at: resolved.at }
  return { outcome: 'gap', field, before: resolved.before, after: resolved.after }
}

// What participants were told was called off stays so or takes place: it is nobody's draft.
const ways = {
  draft: ['draft', 'unlisted', 'published'],
  unlisted: ['unlisted', 'published', 'postponed', 'cancelled', 'draft'],
  published: ['published', 'unlisted', 'postponed', 'cancelled', 'draft'],
  postponed: ['postponed', 'published', 'cancelled'],
  cancelled: ['cancelled', 'published'],
} as const satisfies Record<EventState, readonly EventState[]>

/** The states that an event may have after this one, itself first. */
export function statesAfter(state: EventState): readonly EventState[] {
  return ways[state]
}

/** Whether people are to be told why. */
export function needsReason(from: EventState, to: EventState): boolean {
  return from !== to && isCalledOff({ state: to })
}

/** The date that was, of an event that people may have written down (CAL-37). */
export function previousAfter(event: Event, schedule: Schedule, to: EventState): Event['previous'] {
  if (event.state === 'draft' || to === 'draft') return null
  const { startsOn, endsOn } = event.schedule
  const isMoved = startsOn !== schedule.startsOn || endsOn !== schedule.endsOn
  if (isMoved || (to === 'postponed' && event.state !== 'postponed')) return { startsOn, endsOn }
  return event.state === 'postponed' && to !== 'postponed' ? null : event.previous
}
