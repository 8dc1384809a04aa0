import { run } from '../database/statement.ts'
import type { EventId, RegistrationId } from '../ids.ts'
import type { Services } from '../services.ts'
import type { Lane } from './lane/lane.ts'

const most = 200

// Per event, because each has few: the index by event and state answers each past event in one look.
const listUndecided = `
  select r.event_id, r.registration_id
  from events e cross join lateral (
    select event_id, registration_id from registrations
    where event_id = e.event_id and state in ('applied', 'waitlisted', 'offered') limit ${most}) r
  where e.ends_at <= $1 and e.state in ('published', 'unlisted') limit ${most}`

/**
 * Ends what still waits in events that are over: applications, the line, offers. Does some 200 at a time, until none
 * is left or the machine's time reaches the deadline; what is done twice at once is done once.
 */
export async function expireEnded(
  { db, clock }: Pick<Services, 'db' | 'clock'>,
  lane: Lane,
  deadline: Date,
): Promise<void> {
  while (clock.machine() < deadline) {
    const found = await run<{ eventId: EventId; registrationId: RegistrationId }>(db, listUndecided, [
      clock.now(),
    ])
    const answers = await Promise.all(
      found.map(({ eventId, registrationId: id }) =>
        lane.ask(eventId, { kind: 'leave', id, deed: 'expire', by: { kind: 'clock' }, reason: null }),
      ),
    )
    if (!answers.some(({ outcome }) => outcome === 'left')) return
  }
}
