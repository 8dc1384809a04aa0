import { startOfDay } from '../time/instants.ts'
import { type LocalDate, plusDays } from '../time/wall-time.ts'
import type { Event } from './event.ts'

const daysByDefault = 28

type Listed = Pick<Event, 'asks' | 'state' | 'schedule' | 'listingEndsOn'>

/** The last day on which those who agreed are named, in the event's zone. */
export function lastListedDay({ schedule, listingEndsOn }: Listed): LocalDate {
  return listingEndsOn ?? plusDays(schedule.endsOn, daysByDefault)
}

/** The instant from which on nobody is named any more. */
export function listEndsAt(event: Listed): Date {
  return startOfDay(plusDays(lastListedDay(event), 1), event.schedule.timeZone)
}

/** Whether the event names its participants: it asks them, and it takes place. Of a draft nobody is told. */
export function namesParticipants({ asks, state }: Pick<Listed, 'asks' | 'state'>): boolean {
  return asks.listing && state !== 'draft' && state !== 'cancelled'
}

/** Whether the list can be looked at now. */
export function showsParticipants(event: Listed, now: Date): boolean {
  return namesParticipants(event) && now < listEndsAt(event)
}
