import type { Tx } from '../../database/connection.ts'
import type { Schedule } from '../../time/instants.ts'
import { daysBetween, plusDays, type ZoneId } from '../../time/wall-time.ts'
import { dayTitleField } from '../day-title.ts'
import type { Event } from '../event.ts'
import { daysOf } from '../hours.ts'
import { instantOf } from '../making/create-event.ts'
import { moveSessions } from '../programme/session-store.ts'
import { renameFields } from '../text-store.ts'
import { saveEditsCloseAt } from './edit-store.ts'
import type { EventRegistrations } from './event-registrations.ts'

type Moving = { readonly event: Event; readonly schedule: Schedule; readonly at: Date }

/**
 * The programme goes with its event, to other days and into another zone; so do the types' windows and the end of edits with the zone.
 * False where a wall time of theirs does not exist there.
 */
export async function moveParts(
  tx: Tx,
  registrations: EventRegistrations,
  { event, schedule, at }: Moving,
): Promise<boolean> {
  const { timeZone } = schedule
  const days = daysBetween(event.schedule.startsOn, schedule.startsOn)
  const isElsewhere = timeZone !== event.schedule.timeZone
  if (days === 0 && !isElsewhere) return true
  if (!(await moveSessions(tx, event.id, { timeZone, days, at }))) return false
  if (isElsewhere && !(await registrations.moveWindows(tx, event.id, timeZone))) return false
  if (isElsewhere && !(await moveEdits(tx, event, timeZone))) return false
  if (days !== 0) await moveDayTitles(tx, event, days)
  return true
}

/** The last moment for changed answers is a wall time of the venue as well. */
async function moveEdits(tx: Tx, event: Event, timeZone: ZoneId): Promise<boolean> {
  const closesAt = instantOf(event.edits.closesLocal, timeZone)
  if (closesAt === 'gap') return false
  await saveEditsCloseAt(tx, event.id, closesAt)
  return true
}

async function moveDayTitles(tx: Tx, event: Event, days: number): Promise<void> {
  const moved = daysOf(event.schedule).map((day) => {
    return [dayTitleField(day), dayTitleField(plusDays(day, days))] as const
  })
  await renameFields(tx, event.id, new Map(moved))
}
