import { expect, test } from 'vitest'
import { listOfficeEvents } from '../../src/events/office/office-event-store.ts'
import type { EventId } from '../../src/ids.ts'
import { addOrganizer } from '../../src/organizers/add-organizer.ts'
import { type Desk, openDesk } from '../support/desk.ts'

const at = '2019-08-15T02:00:00Z'

test('the office lists what is not over, the next first, for who has a role in all events', async () => {
  const desk = await openDesk({ at })
  await openThree(desk)

  const owner = await listFor(desk, null)

  expect(owner).toEqual(['sooner', 'later'])
})

test('a role in one event lists that one alone, whatever roles others hold', async () => {
  const desk = await openDesk({ at })
  const { later, over } = await openThree(desk)
  await listFor(desk, null)

  expect(await listFor(desk, later)).toEqual(['later'])
  expect(await listFor(desk, over)).toEqual([])
})

async function openThree(desk: Desk) {
  const later = await desk.openRegistration({ slug: 'later', startsOn: '2019-11-02', endsOn: '2019-11-03' })
  await desk.openRegistration({ slug: 'sooner', startsOn: '2019-10-02', endsOn: '2019-10-03' })
  const over = await desk.openRegistration({ slug: 'over', startsOn: '2019-05-02', endsOn: '2019-05-03' })
  return { later: later.id, over: over.id }
}

/** The slugs listed for a new organizer with a role in the event, or in all. */
async function listFor(desk: Desk, eventId: EventId | null) {
  const email = `${crypto.randomUUID()}@example.org`
  const added = await addOrganizer(desk.services, { email, role: 'checker', eventId, locale: 'en' })
  if (added.outcome !== 'added') throw new Error(`${email} is no address`)
  const wanted = { endsAfter: desk.clock.now(), most: 12 }
  const listed = await listOfficeEvents(desk.services.db, { organizerId: added.id }, 'en', wanted)
  return listed.map(({ event }) => event.slug)
}
