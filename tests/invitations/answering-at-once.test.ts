import { expect, test } from 'vitest'
import { claimInvitation, releaseAbandoned } from '../../src/invitations/answering/claim-store.ts'
import { withdrawInvitations } from '../../src/invitations/by-hand/withdraw.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { openDesk } from '../support/desk.ts'
import { acceptance, getInvitation, invite } from '../support/invitations.ts'
import { workDone } from '../support/mails.ts'

test('two forms at once are one registration', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { id, path } = await invite(desk, board)

  const answers = await Promise.all([
    desk.post(path, acceptance()),
    desk.post(path, acceptance({ email: 'other@example.org' })),
    desk.post(path, acceptance({ email: 'third@example.org' })),
  ])

  const statuses = answers.map(({ status }) => status).sort()
  expect(statuses.filter((status) => status === 303)).toHaveLength(1)
  expect(statuses.every((status) => [303, 409, 503].includes(status))).toBe(true)
  const registered = await desk.services.db.selectFrom('registrations').select('invitationId').execute()
  expect(registered).toEqual([{ invitationId: id }])
})

test('of an acceptance and a withdrawal at once one wins, and the other is told', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const outcomes = new Set<string>()
  for (let round = 0; round < 12; round++) {
    const name = `Guest${round}`
    const { id, path, organizerId } = await invite(desk, board, { name })
    const picked = { eventId: board.id, ids: [id], organizerId }

    const [sent, withdrawn] = await Promise.all([
      desk.post(path, acceptance({ email: `${name.toLowerCase()}@example.org` })),
      withdrawInvitations(desk.services, picked, null),
    ])

    const { state } = await getInvitation(desk, board, id)
    expect([sent.status, withdrawn.changed, state]).toEqual(
      state === 'accepted' ? [303, 0, 'accepted'] : [409, 1, 'withdrawn'],
    )
    outcomes.add(state)
  }
  const { count } = await desk.services.db
    .selectFrom('registrations')
    .select((read) => read.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  const accepted = await desk.services.db
    .selectFrom('invitations')
    .where('state', '=', 'accepted')
    .selectAll()
    .execute()
  expect(count).toBe(accepted.length)
})

test('what a process left half done is finished by due work', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { id, path } = await invite(desk, board)
  await desk.post(path, acceptance())
  const { machine } = desk.clock
  await desk.services.db
    .updateTable('invitations')
    .set({
      state: 'sent',
      registrationId: null,
      answeringSubmission: crypto.randomUUID(),
      answeringUntil: machine(),
    })
    .execute()

  desk.clock.advance({ minutes: 1 })
  await workDone(desk, createLane(desk.services))

  const invitation = await getInvitation(desk, board, id)
  expect(invitation.state).toBe('accepted')
  expect(invitation.registrationId).not.toBeNull()
})

test('due work lets go of what ran out, and of nothing that another form holds since', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { id } = await invite(desk, board)
  const { db } = desk.services
  const at = desk.clock.machine()
  const held = { eventId: board.id, id, submissionId: crypto.randomUUID(), now: desk.clock.now() }
  await claimInvitation(db, { ...held, machine: new Date(at.getTime() - 60_000) })
  const again = await claimInvitation(db, { ...held, submissionId: crypto.randomUUID(), machine: at })

  await releaseAbandoned(db, held, at)
  const third = await claimInvitation(db, { ...held, submissionId: crypto.randomUUID(), machine: at })
  await releaseAbandoned(db, held, new Date(at.getTime() + 60_000))
  const later = await claimInvitation(db, { ...held, submissionId: crypto.randomUUID(), machine: at })

  expect([again, third, later]).toEqual([true, false, true])
})
