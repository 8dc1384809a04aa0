import { expect, test } from 'vitest'
import { giveReview } from '../../src/attendees/decisions/reviews/give-review.ts'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

/** One application that needs so many votes, and some of the staff. */
async function openReview(reviewersNeeded: number) {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application' })
  const { db } = desk.services
  await db.updateTable('events').set({ reviewersNeeded }).execute()
  await event.register('Amina')
  const { registrationId } = await db
    .selectFrom('registrations')
    .select('registrationId')
    .executeTakeFirstOrThrow()
  const path = `/organizer/events/${event.slug}/decisions/${registrationId}`
  const join = (role: 'registrar' | 'owner') => signInAs(desk, role, { event: event.id })
  const reviews = () => db.selectFrom('reviews').select(['vote', 'comment']).orderBy('reviewedAt').execute()
  const state = async () => (await db.selectFrom('registrations').select('state').executeTakeFirst())?.state
  return { desk, db, event, path, join, reviews, state }
}

test('each reviewer has a vote and a comment of their own, seen by all, written over by nobody', async () => {
  const { path, join, reviews } = await openReview(2)
  const [amara, boris] = [await join('registrar'), await join('registrar')]

  const answers = await Promise.all([
    amara.post(path, { act: 'review', vote: 'yes', comment: 'Strong\nwork' }),
    boris.post(path, { act: 'review', vote: 'no', comment: 'Off topic' }),
  ])
  await amara.post(path, { act: 'review', vote: 'maybe', comment: 'On second thought' })

  expect(answers.map(({ status }) => status)).toEqual([303, 303])
  expect((await reviews()).map(({ vote }) => vote).sort()).toEqual(['maybe', 'no'])
  const html = await (await boris.get(path)).text()
  expect(html).toContain('On second thought')
  expect(html).toContain('Off topic')
  expect(html).toContain('0 yes · 1 maybe · 1 no')
  expect(html).not.toContain('Strong')
})

test('with too few votes nobody decides: the page offers it not, and a form is refused', async () => {
  const { path, join, state } = await openReview(2)
  const [amara, boris] = [await join('registrar'), await join('registrar')]
  await amara.post(path, { act: 'review', vote: 'yes', comment: '' })

  const page = await (await amara.get(path)).text()
  const refused = await amara.post(path, { act: 'decide', verdict: 'place', reason: 'At once' })
  await boris.post(path, { act: 'review', vote: 'yes', comment: '' })
  const decided = await amara.post(path, { act: 'decide', verdict: 'place' })

  expect(page).not.toContain('value="decide"')
  expect(page).toContain('1 more vote is needed before this can be decided.')
  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('1 more vote is needed')
  expect(decided.status).toBe(303)
  expect(await state()).toBe('confirmed')
})

test('an owner decides before that with a reason, and the log says that it was early', async () => {
  const { db, event, path, join, state } = await openReview(3)
  const owner = await join('owner')

  const without = await owner.post(path, { act: 'decide', verdict: 'place', reason: '' })
  const withReason = await owner.post(path, {
    act: 'decide',
    verdict: 'place',
    reason: 'The visa takes weeks',
  })

  expect(without.status).toBe(409)
  expect(withReason.status).toBe(303)
  expect(await state()).toBe('confirmed')
  const log = await (await owner.get(`/organizer/events/${event.slug}/log`)).text()
  expect(log).toContain('Accepted an application')
  expect(log).toContain('Before all votes were in')
  const { facts } = await db
    .selectFrom('auditLog')
    .select('facts')
    .where('act', '=', 'accept-application')
    .executeTakeFirstOrThrow()
  expect(facts).toEqual({ verdict: 'place', lacking: 3 })
})

test('a hostile comment stays text', async () => {
  const { path, join, reviews } = await openReview(1)
  const amara = await join('registrar')
  const hostile = '</textarea><script>alert(1)</script>"><img src=x onerror=alert(2)>'

  await amara.post(path, { act: 'review', vote: 'no', comment: hostile })
  const unreadable = await amara.post(path, { act: 'review', vote: 'no', comment: 'a\u0000b' })
  const long = await amara.post(path, { act: 'review', vote: 'no', comment: 'a'.repeat(2_001) })
  const voteless = await amara.post(path, { act: 'review', vote: 'perhaps', comment: 'Kept words' })

  const html = await (await amara.get(path)).text()
  expect(html).not.toContain('<script>alert')
  expect(html).not.toContain('<img')
  expect(html).toContain('&lt;script&gt;')
  expect(unreadable.status).toBeGreaterThanOrEqual(400)
  expect([long.status, voteless.status]).toEqual([422, 422])
  expect(await voteless.text()).toContain('Kept words')
  expect(await reviews()).toEqual([{ vote: 'no', comment: hostile }])
})

test('a review comes too late once it is decided', async () => {
  const { path, join, reviews } = await openReview(1)
  const amara = await join('registrar')
  await amara.post(path, { act: 'decide', verdict: 'decline', reason: 'Too late' })

  const late = await amara.post(path, { act: 'review', vote: 'yes', comment: 'Wait' })

  expect(late.status).toBe(409)
  expect(await late.text()).toContain('your review was not saved')
  expect(await reviews()).toEqual([])
})

test('a vote that comes as the decision falls is not kept, and says that it was too late', async () => {
  const { desk, db, event, path, join, reviews } = await openReview(1)
  const owner = await join('owner')
  const { registrationId: id } = await db
    .selectFrom('registrations')
    .select('registrationId')
    .executeTakeFirstOrThrow()
  const { organizerId } = await db.selectFrom('organizers').select('organizerId').executeTakeFirstOrThrow()
  await owner.post(path, { act: 'decide', verdict: 'place' })

  // As a route does that read the application before it was decided on.
  const late = { eventId: event.id, id, organizerId, vote: 'no', comment: 'Too late' } as const
  const reviewed = await giveReview(desk.services, late)

  expect(reviewed.outcome).toBe('over')
  expect(await reviews()).toEqual([])
})
