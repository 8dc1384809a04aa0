import type { PlannedSession, Words } from '../../registrations/planning/event-plan.ts'
import type { LocalDate, LocalTime } from '../../time/wall-time.ts'
import { words } from './words.ts'

type SixTitles = readonly [en: string, zh: string, fr: string, es: string, ru: string, ar: string]

/** A talk of the demo's programmes. */
export function talk(on: string, from: string, to: string, title: SixTitles, room?: Words): PlannedSession {
  return planned('talk', on, from, to, title, room)
}

/** A break of the demo's programmes. */
export function pause(on: string, from: string, to: string, title: SixTitles): PlannedSession {
  return planned('pause', on, from, to, title)
}

function planned(
  kind: PlannedSession['kind'],
  on: string,
  from: string,
  to: string,
  title: SixTitles,
  room?: Words,
): PlannedSession {
  const times = { on: on as LocalDate, from: from as LocalTime, to: to as LocalTime }
  return { kind, ...times, title: words(...title), ...(room ? { room } : {}) }
}
