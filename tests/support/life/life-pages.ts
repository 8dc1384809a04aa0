import { findRegistration } from '../../../src/registrations/registration-store.ts'
import type { Desk } from '../desk.ts'
import type { LifeWorld } from './life-world.ts'

const statuses: Readonly<Record<string, string>> = {
  confirmed: 'CONFIRMED',
  applied: 'TENTATIVE',
  waitlisted: 'TENTATIVE',
  offered: 'TENTATIVE',
}

/** Whether each person's page and calendar entry say what the tables say. Answers what differs. */
export async function agreeOutside(desk: Desk, { event, seen }: LifeWorld): Promise<string[]> {
  const { db, links } = desk.services
  const { state: eventState } = await db
    .selectFrom('events')
    .select('state')
    .where('eventId', '=', event.id)
    .executeTakeFirstOrThrow()
  const problems: string[] = []
  for (const { id, state } of seen.values()) {
    const registration = await findRegistration(db, event.id, id)
    if (!registration) return [`${id} is gone`]
    const own = await links.toRegistration(registration)
    const page = await (await desk.get(own)).text()
    const [, shown] = /class="standing" data-state="([a-z-]+)"/.exec(page) ?? []
    const isLive = state in statuses
    const expected = eventState === 'cancelled' && isLive ? 'cancelled' : state
    if (shown !== expected) problems.push(`the page of one who is ${expected} says ${shown}`)
    const entry = await (await desk.get(`${own}/calendar.ics`)).text()
    const [, status] = /STATUS:([A-Z]+)/.exec(entry) ?? []
    const due = eventState === 'cancelled' ? 'CANCELLED' : (statuses[state] ?? 'CANCELLED')
    const rests = eventState === 'postponed'
    if (!rests && status !== due) problems.push(`the entry of one who is ${state} says ${status}`)
  }
  return problems
}
