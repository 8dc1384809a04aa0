import { expect, test } from 'vitest'
import { newId, type PoolId } from '../../src/ids.ts'
import { openDesk } from '../support/desk.ts'
import { getInvitation, invite } from '../support/invitations.ts'

test('who was invited and comes by the public form answers the invitation with it', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration()
  const { id } = await invite(desk, forum, { email: 'Amina@Example.org' })

  const sent = await forum.register({ name: 'Amina', email: 'amina@example.ORG' })

  expect(sent.status).toBe(303)
  const invitation = await getInvitation(desk, forum, id)
  const registered = await desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  expect(invitation.state).toBe('accepted')
  expect(invitation.registrationId).toBe(registered.registrationId)
  expect(registered.invitationId).toBe(id)
})

test('who is recognised draws on the reserve of the invitation, and a stranger does not', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 1, line: false })
  const { db, clock } = desk.services
  const reserveId = newId<PoolId>(clock.now())
  const reserve = { eventId: forum.id, poolId: reserveId, kind: 'reserve', capacity: 1 } as const
  await db.insertInto('placePools').values(reserve).execute()
  const { id } = await invite(desk, forum)
  await db.updateTable('invitations').set({ reserveId }).where('invitationId', '=', id).execute()

  const stranger = await forum.register('Boris')
  const invited = await forum.register('Amina')

  expect([stranger.status, invited.status]).toEqual([409, 303])
})

test('an application of somebody invited is still decided on', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ mode: 'application' })
  const { id } = await invite(desk, forum)

  await forum.register('Amina')

  const { state } = await desk.services.db
    .selectFrom('registrations')
    .select('state')
    .executeTakeFirstOrThrow()
  expect(state).toBe('applied')
  expect((await getInvitation(desk, forum, id)).state).toBe('accepted')
})

test('a form that comes to nothing leaves the invitation as it was', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 0, line: false })
  const { id, path } = await invite(desk, forum)

  const sent = await forum.register('Amina')

  expect(sent.status).toBe(409)
  expect((await getInvitation(desk, forum, id)).state).toBe('sent')
  expect((await desk.post(`${path}/decline`, { word: '' })).status).toBe(303)
})

test('a lapsed or withdrawn invitation is not recognised', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration()
  const { id } = await invite(desk, forum, { answerBy: '2019-08-15' })
  desk.clock.advance({ days: 2 })

  await forum.register('Amina')

  const { invitationId } = await desk.services.db
    .selectFrom('registrations')
    .select('invitationId')
    .executeTakeFirstOrThrow()
  expect(invitationId).toBeNull()
  expect((await getInvitation(desk, forum, id)).state).toBe('sent')
})
