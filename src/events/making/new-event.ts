import type { HostId, SessionId } from '../../ids.ts'
import type { Hours } from '../../time/instants.ts'
import type { WallTime } from '../../time/wall-time.ts'
import type { Event } from '../event.ts'
import type { TextChange } from '../text-store.ts'

/** An event to make: its facts, its words, its hosts in order and its programme. */
export type NewEvent = Pick<
  Event,
  | 'id'
  | 'slug'
  | 'state'
  | 'mode'
  | 'schedule'
  | 'hearByOn'
  | 'offerHours'
  | 'country'
  | 'position'
  | 'isOnline'
  | 'categoryId'
  | 'seriesId'
  | 'edition'
  | 'defaultLocale'
  | 'contactEmail'
  | 'contactPhone'
  | 'publishesCapacity'
  | 'asks'
  | 'isSample'
> & {
  readonly opensLocal: WallTime | null
  readonly closesLocal: WallTime | null
  readonly broadcastUrl?: string | null
  readonly joiningUrl?: string | null
  /** One that it had before it came here, kept for life; else one is made (CAL-30). */
  readonly uid?: string
  readonly sequence?: number
  readonly hosts: readonly HostId[]
  readonly texts: readonly TextChange[]
  readonly sessions: readonly NewSession[]
}

export type NewSession = Omit<Hours, 'timeZone'> & {
  readonly id: SessionId
  readonly uid?: string
  readonly sequence?: number
  readonly kind: 'talk' | 'pause'
}

/** A session with the instants that its wall times come to. */
export type TimedSession = NewSession & { readonly startsAt: Date; readonly endsAt: Date }
