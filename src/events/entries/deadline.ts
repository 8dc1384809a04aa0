import type { Event } from '../event.ts'
import type { EntryTime } from './entry-time.ts'

const longestDomain = 200
// Long enough for a calendar to draw it, and short enough to be no appointment.
const lengthMs = 15 * 60_000

/** The UID of the entry that says when registration closes: of its event's domain, and as lasting (CAL-30, CAL-47). */
export function deadlineUid({ id, uid }: Pick<Event, 'id' | 'uid'>): string {
  const domain = uid.includes('@') ? uid.slice(uid.lastIndexOf('@') + 1) : ''
  return `deadline-${id}@${domain === '' || domain.length > longestDomain ? 'symposia' : domain}`
}

/** The time of that entry: it ends when registering closes. Null where no instant was set, or nobody can register. */
export function deadlineTime({
  window: { closesAt },
  mode,
  schedule,
}: Pick<Event, 'window' | 'mode' | 'schedule'>): Extract<EntryTime, { kind: 'hours' }> | null {
  if (closesAt === null || (mode !== 'open' && mode !== 'application')) return null
  const startsAt = new Date(closesAt.getTime() - lengthMs)
  return { kind: 'hours', startsAt, endsAt: closesAt, zone: schedule.timeZone }
}
