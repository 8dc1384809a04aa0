import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { acceptance, deedsOf, getInvitation, invite } from '../support/invitations.ts'
import { workDone } from '../support/mails.ts'
import { signInAs } from '../support/office.ts'

async function deskWithBoard() {
  const desk = await openDesk()
  const board = await desk.openRegistration({ slug: 'board', mode: 'invitation' })
  return { desk, board, staff: await signInAs(desk, 'registrar', { event: board.id }) }
}

const path = '/organizer/events/board/invitations'

test('the list shows who answered what, with the word, and narrows by state and search', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const amina = await invite(desk, board)
  const boris = await invite(desk, board, { name: 'Boris' })
  await invite(desk, board, { name: 'Clara', sent: false })
  await desk.post(amina.path, acceptance())
  await desk.post(`${boris.path}/decline`, { word: 'At sea until May.' })

  const all = await (await staff.get(path)).text()
  const declined = await (await staff.get(`${path}?state=declined`)).text()
  const found = await (await staff.get(`${path}?q=clara%40`)).text()

  for (const words of ['Amina', 'Boris', 'Clara', 'At sea until May.', 'Not sent', 'Accepted', 'Said no'])
    expect(all).toContain(words)
  expect(declined).toContain('Boris')
  expect(declined).not.toContain('Amina')
  expect(found).toContain('Clara')
  expect(found).not.toContain('Boris')
})

test('sending asks first, then writes to each once, however often the form is sent', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const { id } = await invite(desk, board, { sent: false })

  const asked = await staff.post(path, { act: 'send', id })
  const sent = await staff.post(path, { act: 'send-now', id })
  const again = await staff.post(path, { act: 'send-now', id })
  const mails = await workDone(desk, desk.lane)

  expect(await asked.text()).toContain('Send 1 invitation?')
  expect(sent.headers.get('location')).toBe(`${path}?sent=1`)
  expect(again.status).toBe(200)
  expect(mails.map(({ kind, state }) => [kind, state])).toEqual([['invitation', 'kept']])
  expect(mails[0]?.subject).toContain('Invitation: ')
  expect(mails[0]?.bodyText).toContain('30 August 2019')
  expect(mails[0]?.bodyText).toContain('/decline')
  expect(mails[0]?.bodyText).toContain('/delegate')
  expect(mails[0]?.calendarText).toBeNull()
})

test('all that are not sent are sent at once; more than 50 ask for a fresh sign-in', async () => {
  const { desk, board, staff } = await deskWithBoard()
  for (let number = 0; number < 51; number++)
    await invite(desk, board, { name: `Guest${number}`, sent: false })
  desk.clock.advance({ minutes: 16 })

  const stale = await staff.post(path, { act: 'send-now', all: 'yes' })
  const fresh = await signInAs(desk, 'registrar', { event: board.id })
  const sent = await fresh.post(path, { act: 'send-now', all: 'yes' })

  expect(stale.status).toBe(401)
  expect(sent.headers.get('location')).toBe(`${path}?sent=51`)
})

test.for(['draft', 'postponed', 'cancelled'] as const)(
  'nothing is sent while the event is %s',
  async (state) => {
    const { desk, board, staff } = await deskWithBoard()
    const { id } = await invite(desk, board, { sent: false })
    await desk.services.db.updateTable('events').set({ state }).where('eventId', '=', board.id).execute()

    const answer = await staff.post(path, { act: 'send-now', id })

    expect(answer.status).toBe(409)
    expect((await getInvitation(desk, board, id)).state).toBe('created')
  },
)

test('a reminder goes to those who have not answered, once for each page that asks', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const amina = await invite(desk, board)
  const boris = await invite(desk, board, { name: 'Boris' })
  await desk.post(`${boris.path}/decline`, { word: '' })
  const ids = [amina.id, boris.id]
  const askedAt = desk.clock.now().toISOString()
  desk.clock.advance({ minutes: 1 })

  const sent = await staff.post(path, { act: 'remind-now', id: ids, asked_at: askedAt })
  const again = await staff.post(path, { act: 'remind-now', id: ids, asked_at: askedAt })
  const mails = await workDone(desk, desk.lane)

  expect(sent.headers.get('location')).toBe(`${path}?reminded=1`)
  expect(again.status).toBe(409)
  expect(mails.filter(({ kind }) => kind === 'invitation-reminder').map(({ toEmail }) => toEmail)).toEqual([
    'amina@example.org',
  ])
  expect(await deedsOf(desk, amina.id)).toContain('remind sent')
})

test('who had an invitation is told that it is withdrawn, with the reason; who had none is not', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const amina = await invite(desk, board)
  const boris = await invite(desk, board, { name: 'Boris', sent: false })
  await workDone(desk, desk.lane)

  await staff.post(path, { act: 'withdraw-now', id: [amina.id, boris.id], reason: 'The meeting is smaller.' })
  const mails = await workDone(desk, desk.lane)

  const told = mails.filter(({ kind }) => kind === 'invitation-withdrawn')
  expect(told.map(({ toEmail }) => toEmail)).toEqual(['amina@example.org'])
  expect(told[0]?.bodyText).toContain('The meeting is smaller.')
  expect(await (await desk.get(amina.path)).text()).toContain('This invitation is withdrawn')
  expect((await getInvitation(desk, board, boris.id)).state).toBe('withdrawn')
})

test('a mail that is no longer true is not sent', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const { id } = await invite(desk, board)

  await staff.post(path, { act: 'withdraw-now', id, reason: '' })
  const mails = await workDone(desk, desk.lane)

  expect(mails.map(({ kind, state }) => [kind, state]).sort()).toEqual([
    ['invitation', 'dropped'],
    ['invitation-withdrawn', 'kept'],
  ])
})

test('another last day brings a lapsed invitation back, unless the address was invited anew', async () => {
  const { desk, board } = await deskWithBoard()
  const amina = await invite(desk, board, { answerBy: '2019-08-16' })
  const boris = await invite(desk, board, { name: 'Boris', answerBy: '2019-08-16' })
  desk.clock.advance({ days: 3 })
  await workDone(desk, desk.lane)
  await invite(desk, board, { name: 'Boris' })
  const staff = await signInAs(desk, 'registrar', { event: board.id })

  const past = await staff.post(path, { act: 'date-now', id: amina.id, answer_by: '2019-08-17' })
  const later = await staff.post(path, { act: 'date-now', id: amina.id, answer_by: '2019-08-25' })
  const anew = await staff.post(path, { act: 'date-now', id: boris.id, answer_by: '2019-08-25' })
  const beyond = await staff.post(path, { act: 'date-now', id: amina.id, answer_by: '2030-01-01' })

  expect([past.status, later.status, anew.status]).toEqual([422, 303, 409])
  expect(beyond.status).toBe(422)
  expect(await beyond.text()).toContain('This day is after the event')
  expect(await getInvitation(desk, board, amina.id)).toMatchObject({
    state: 'sent',
    answerByOn: '2019-08-25',
  })
  expect((await desk.post(amina.path, acceptance())).status).toBe(303)
})

test('one invitation shows its history and its mails, and what can be done', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const { id } = await invite(desk, board)
  await workDone(desk, desk.lane)

  const html = await (await staff.get(`${path}/${id}`)).text()

  for (const words of ['History', 'Made', 'Sent', 'Mail kept', 'Remind', 'Withdraw'])
    expect(html).toContain(words)
  expect((await staff.get(`${path}/${crypto.randomUUID()}`)).status).toBe(404)
})

test('the log says what was done and to how many, and names nobody', async () => {
  const { desk, board, staff } = await deskWithBoard()
  const { id } = await invite(desk, board, { sent: false })

  await staff.post(path, { act: 'send-now', id })

  const acts = await desk.services.db.selectFrom('auditLog').select(['act', 'facts']).execute()
  expect(acts.filter(({ act }) => act.includes('invitations'))).toEqual([
    { act: 'create-invitations', facts: { count: 1 } },
    { act: 'send-invitations', facts: { count: 1 } },
  ])
})

test.for([
  ['owner', 200],
  ['editor', 200],
  ['registrar', 200],
  ['reader', 403],
  ['checker', 403],
] as const)('a %s gets %i', async ([role, status]) => {
  const { desk, board } = await deskWithBoard()
  const { id } = await invite(desk, board)
  const staff = await signInAs(desk, role, { event: board.id })

  for (const below of [path, `${path}/new`, `${path}/${id}`])
    expect((await staff.get(below)).status).toBe(status)
  const posted = await staff.post(path, { act: 'withdraw', id })
  expect(posted.status).toBe(status)
})

test('the staff of another event find none of it, nor act on it through theirs', async () => {
  const { desk, board } = await deskWithBoard()
  const other = await desk.openRegistration({ slug: 'other' })
  const { id } = await invite(desk, board)
  const foreigner = await signInAs(desk, 'owner', { event: other.id })

  expect((await foreigner.get(path)).status).toBe(404)
  expect((await foreigner.get(`/organizer/events/other/invitations/${id}`)).status).toBe(404)
  await foreigner.post('/organizer/events/other/invitations', { act: 'withdraw-now', id })
  expect((await getInvitation(desk, board, id)).state).toBe('sent')
})
