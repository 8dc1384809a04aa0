import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { acceptance, deedsOf, getInvitation, invite } from '../support/invitations.ts'
import { workDone } from '../support/mails.ts'
import { newQuestion } from '../support/new-question.ts'

test('the form is filled with what is known, and sending it is a place of the invited type', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation', types: [{ key: 'member', public: false }] })
  const { id, path } = await invite(desk, board)

  const page = await desk.get(path)
  const html = await page.text()
  const sent = await desk.post(path, acceptance())
  const own = await (await desk.get(sent.headers.get('location') ?? '')).text()

  expect(page.status).toBe(200)
  expect(html).toContain('value="amina@example.org"')
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(sent.status).toBe(303)
  expect(own).toContain('data-state="confirmed"')
  const invitation = await getInvitation(desk, board, id)
  expect(invitation.state).toBe('accepted')
  expect(invitation.registrationId).not.toBeNull()
  expect(await deedsOf(desk, id)).toEqual(['create created', 'send sent', 'accept accepted'])
})

test('the same form sent again gets the first answer, also after the last day', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { path } = await invite(desk, board, { answerBy: '2019-08-16' })
  const form = acceptance()

  const sent = await desk.post(path, form)
  desk.clock.advance({ days: 3 })
  const again = await desk.post(path, form)

  expect(again.status).toBe(303)
  expect(again.headers.get('location')).toBe(sent.headers.get('location'))
})

test('an invitation works after registration closes, until its own last day is over', async () => {
  const desk = await openDesk({ at: '2019-08-20T10:00:00+03:00' })
  const forum = await desk.openRegistration({ closes: '2019-08-19T00:00:00+03:00' })
  const { path } = await invite(desk, forum, { answerBy: '2019-08-20' })

  desk.clock.set('2019-08-20T23:59:59+03:00')
  const open = await (await desk.get(path)).text()
  desk.clock.set('2019-08-21T00:00:00+03:00')
  const over = await (await desk.get(path)).text()
  const sent = await desk.post(path, acceptance())

  expect(open).toContain('name="given_name"')
  expect(over).toContain('The time to answer is over')
  expect(sent.status).toBe(409)
})

test('in an event with applications an invitation is a place without a decision', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ mode: 'application' })
  const { path } = await invite(desk, forum)

  const sent = await desk.post(path, acceptance())

  expect(await (await desk.get(sent.headers.get('location') ?? '')).text()).toContain(
    'data-state="confirmed"',
  )
})

test('a full event without a line says so and keeps the invitation', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation', capacity: 1, line: false })
  const first = await invite(desk, board, { name: 'Boris' })
  const { id, path } = await invite(desk, board)
  await desk.post(first.path, acceptance({ email: 'boris@example.org' }))

  const page = await (await desk.get(path)).text()
  const sent = await desk.post(path, acceptance({ wants: 'place' }))

  expect(page).toContain('No place is free')
  expect(sent.status).toBe(409)
  expect((await getInvitation(desk, board, id)).state).toBe('sent')
})

test('a full event with a line puts the invited in line, and the form says so before', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ capacity: 1 })
  await forum.register('Boris')
  const { id, path } = await invite(desk, forum)

  const page = await (await desk.get(path)).text()
  const sent = await desk.post(path, acceptance())

  expect(page).toContain('Join the waiting list')
  expect(await (await desk.get(sent.headers.get('location') ?? '')).text()).toContain(
    'data-state="waitlisted"',
  )
  expect((await getInvitation(desk, forum, id)).state).toBe('accepted')
})

test('a no is kept with its word, and ends the invitation', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { id, path } = await invite(desk, board)

  const asked = await desk.get(`${path}/decline`)
  const sent = await desk.post(`${path}/decline`, { word: 'I am at sea.' })
  const again = await desk.post(`${path}/decline`, { word: '' })
  const late = await desk.post(path, acceptance())

  expect([asked.status, sent.status, again.status, late.status]).toEqual([200, 303, 303, 409])
  const invitation = await getInvitation(desk, board, id)
  expect([invitation.state, invitation.word]).toEqual(['declined', 'I am at sea.'])
  expect(await (await desk.get(path)).text()).toContain('You have said no')
})

test('who is named instead gets an invitation that says by whom', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation', types: [{ key: 'member', public: false }] })
  const { id, path } = await invite(desk, board)
  const named = { given_name: 'Boris', family_name: 'Kim', email: 'boris@example.org', language: 'fr' }

  const sent = await desk.post(`${path}/delegate`, named)
  const mails = await workDone(desk, desk.lane)

  expect(sent.status).toBe(303)
  expect((await getInvitation(desk, board, id)).state).toBe('delegated')
  expect(await (await desk.get(path)).text()).toContain('You have named somebody else')
  const mail = mails.find(({ toEmail }) => toEmail === 'boris@example.org')
  expect(mail?.kind).toBe('invitation')
  expect(mail?.bodyText).toContain('Amina')
  const link = /http:\/\/symposia\.test(\/invitations\/[\w-]+)/.exec(mail?.bodyText ?? '')?.[1] ?? ''
  const accepted = await desk.post(link, acceptance({ email: 'boris@example.org' }))
  expect(accepted.status).toBe(303)
})

test.for([
  ['is invited already', 'boris@example.org', 409],
  ['is registered already', 'clara@example.org', 409],
  ['is the invited person', 'Amina@Example.org', 422],
  ['has no address', 'boris at example', 422],
] as const)('a delegate who %s is refused with a sentence', async ([, email, status]) => {
  const desk = await openDesk()
  const forum = await desk.openRegistration()
  await invite(desk, forum, { name: 'Boris' })
  await forum.register('Clara')
  const { id, path } = await invite(desk, forum)

  const sent = await desk.post(`${path}/delegate`, { given_name: 'X', email, language: 'en' })

  expect(sent.status).toBe(status)
  expect(await sent.text()).toContain('class="problem"')
  expect((await getInvitation(desk, forum, id)).state).toBe('sent')
})

test('an invitation lapses by the clock, with its history, and not before', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+03:00' })
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { id } = await invite(desk, board, { answerBy: '2019-08-16' })

  desk.clock.set('2019-08-16T23:59:00+03:00')
  await workDone(desk, desk.lane)
  const before = (await getInvitation(desk, board, id)).state
  desk.clock.set('2019-08-17T00:00:00+03:00')
  await workDone(desk, desk.lane)

  expect(before).toBe('sent')
  expect((await getInvitation(desk, board, id)).state).toBe('lapsed')
  expect(await deedsOf(desk, id)).toEqual(['create created', 'send sent', 'lapse lapsed'])
})

test('a foreign, tampered or unsent link is 404 alike', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  const { path } = await invite(desk, board)
  const unsent = await invite(desk, board, { name: 'Boris', sent: false })
  const sent = await desk.post(path, acceptance())
  const token = (sent.headers.get('location') ?? '').split('/').at(-1)

  const links = [
    unsent.path,
    `${path}A`,
    `${path.slice(0, -1)}_`,
    `/invitations/${token}`,
    '/invitations/nothing',
  ]
  const statuses = await Promise.all(links.map(async (link) => (await desk.get(link)).status))

  expect(statuses).toEqual(links.map(() => 404))
})

test('the form says for how long the event keeps what it is told', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation', types: [{ key: 'member', public: false }] })
  const { db } = desk.services
  await db.updateTable('events').set({ retentionMonths: 3 }).where('eventId', '=', board.id).execute()
  const { path } = await invite(desk, board)

  const html = await (await desk.get(path)).text()

  expect(html).toContain('made anonymous 3 months after it ends')
})

test('a file that the form asks for comes with the acceptance', async () => {
  const desk = await openDesk()
  const board = await desk.openRegistration({ mode: 'invitation' })
  await newQuestion(desk, board.id, { key: 'cv', kind: 'file', label: 'CV', isRequired: true })
  const { path } = await invite(desk, board)
  const body = new FormData()
  for (const [name, value] of Object.entries(acceptance())) body.set(name, value)

  const without = await desk.post(path, acceptance())
  body.set(
    'answer.cv',
    new File(['%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n'], 'cv.pdf'),
  )
  const sent = await desk.app.request(`http://symposia.test${path}`, { method: 'POST', body })

  expect([without.status, sent.status]).toEqual([422, 303])
  const files = await desk.services.db.selectFrom('answerFiles').select('name').execute()
  expect(files).toEqual([{ name: 'cv.pdf' }])
})
