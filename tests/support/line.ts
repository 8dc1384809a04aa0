import type { RegistrationId } from '../../src/ids.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { type Desk, openDesk } from './desk.ts'
import type { NewTestEvent, TestEvent } from './desk-events.ts'
import { signInAs } from './office.ts'

type Asked = Omit<NewTestEvent, 'slug'> & { readonly people: readonly string[] }

/** An event `forum` whose people registered in that order, one minute apart, and an owner who sees to its line. */
export async function openLine({ people, ...event }: Asked) {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ ...event, slug: 'forum' })
  for (const name of people) {
    desk.clock.advance({ minutes: 1 })
    const sent = await forum.register(name)
    if (sent.status !== 303) throw new Error(`${name} was answered ${sent.status}`)
  }
  desk.clock.advance({ minutes: 1 })
  const staff = await signInAs(desk, 'owner', { event: forum.id })
  return {
    desk: { ...desk, cancel: (of: TestEvent, name: string) => cancelAs(desk, of, name) },
    event: forum,
    staff,
    line: '/organizer/events/forum/line',
    at: async (name: string, act: string) =>
      `/organizer/events/forum/attendees/${(await rowOf(desk, forum, name)).id}/${act}`,
  }
}

/** The registrations of an event in the order of their coming. */
export async function rowsOf(desk: Desk, { id }: TestEvent) {
  return await desk.services.db
    .selectFrom('registrations')
    .select(['registrationId as id', 'givenName as name', 'state', 'typeId', 'lineTypeId', 'lineNumber'])
    .where('eventId', '=', id)
    .orderBy('number')
    .execute()
}

/** The names in line, in its order. */
export async function lineOf(desk: Desk, event: TestEvent): Promise<readonly string[]> {
  const rows = (await rowsOf(desk, event)).filter(({ lineNumber }) => lineNumber !== null)
  return rows.toSorted((a, b) => (a.lineNumber ?? 0) - (b.lineNumber ?? 0)).map(({ name }) => name)
}

export async function rowOf(desk: Desk, event: TestEvent, name: string) {
  const row = (await rowsOf(desk, event)).find((each) => each.name === name)
  if (!row) throw new Error(`${name} is not there`)
  return row
}

async function cancelAs(desk: Desk, event: TestEvent, name: string): Promise<void> {
  const { id } = await rowOf(desk, event, name)
  const by = { kind: 'participant' } as const
  await cancel(desk.lane, { eventId: event.id, id: id as RegistrationId, by, reason: null })
}
