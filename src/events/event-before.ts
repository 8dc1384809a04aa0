import type { Schedule } from '../time/instants.ts'
import type { Event, Texts } from './event.ts'

/**
 * When and where an event was before it changed, as the message that tells the change carries it: JSON, so instants
 * are texts. What did not change is absent.
 */
export type EventBefore = {
  readonly when?: { readonly schedule: Schedule; readonly startsAt: string; readonly endsAt: string }
  readonly where?: { readonly venue: string; readonly city: string; readonly country: string | null }
}

type Described = { readonly event: Event; readonly texts: Texts }

/** What of time and place a change altered; undefined where it altered neither, and nobody need be told. */
export function beforeChange(old: Described, changed: Described): EventBefore | undefined {
  const when = { schedule: old.event.schedule, startsAt: old.event.startsAt, endsAt: old.event.endsAt }
  const isMoved = JSON.stringify(old.event.schedule) !== JSON.stringify(changed.event.schedule)
  const where = whereOf(old)
  const isElsewhere = JSON.stringify(where) !== JSON.stringify(whereOf(changed))
  if (!isMoved && !isElsewhere) return undefined
  return {
    ...(isMoved
      ? {
          when: { ...when, startsAt: when.startsAt.toISOString(), endsAt: when.endsAt.toISOString() },
        }
      : {}),
    ...(isElsewhere ? { where } : {}),
  }
}

function whereOf({ event, texts }: Described): NonNullable<EventBefore['where']> {
  return {
    venue: texts.get('venue')?.text ?? '',
    city: texts.get('city')?.text ?? '',
    country: event.country,
  }
}
