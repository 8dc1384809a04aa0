import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { acceptance, getInvitation, invite } from '../support/invitations.ts'
import { signInAs } from '../support/office.ts'

/** A board of two members and an observer, all invited; Amina has accepted. */
async function deskWithBoard({ quorum = 2 }: { quorum?: number | null } = {}) {
  const desk = await openDesk()
  const board = await desk.openRegistration({
    slug: 'board',
    mode: 'invitation',
    types: [
      { key: 'member', public: false },
      { key: 'observer', public: false },
    ],
  })
  const { db } = desk.services
  await db.updateTable('events').set({ quorum }).where('eventId', '=', board.id).execute()
  await db.updateTable('registrationTypes').set({ isMember: true }).where('key', '=', 'member').execute()
  const amina = await invite(desk, board, { type: 'member' })
  const boris = await invite(desk, board, { name: 'Boris', type: 'member' })
  const clara = await invite(desk, board, { name: 'Clara', type: 'observer' })
  await desk.post(amina.path, acceptance())
  const staff = await signInAs(desk, 'registrar', { event: board.id })
  const opened = await staff.post('/organizer/events/board/roll-call', {
    day: '2019-09-04',
    title: '',
    quorum: '',
  })
  const path = opened.headers.get('location') ?? ''
  const registered = (await getInvitation(desk, board, amina.id)).registrationId ?? ''
  return { desk, board, staff, path, amina: registered, boris, clara }
}

test('the quorum counts members present or represented, and no observer', async () => {
  const { staff, path, amina, boris, clara } = await deskWithBoard()
  const mark = (subject: string, fields: Readonly<Record<string, string>>) =>
    staff.post(path, { act: 'mark', subject, ...fields })

  const first = await (await staff.get(path)).text()
  await mark(clara.id, { mark: 'present' })
  const present = await mark(amina, { mark: 'present' })
  const one = await (await staff.get(path)).text()
  await mark(boris.id, { mark: 'represented', represented_by: 'Dora Kim' })
  const met = await (await staff.get(path)).text()
  await mark(boris.id, { mark: 'excused' })
  const undone = await (await staff.get(path)).text()

  expect(present.headers.get('location')).toBe(`${path}#s-${amina}`)
  expect(first).toContain('No quorum: 2 more are needed')
  expect(one).toContain('No quorum: 1 more is needed')
  expect(one).toContain('1 of 2 members present or represented')
  expect(met).toContain('Quorum met')
  expect(met).toContain('Represented by \u2068Dora Kim\u2069')
  expect(undone).toContain('1 of 2 members present or represented')
})

test('who represents a member must be named', async () => {
  const { staff, path, boris } = await deskWithBoard()

  const answer = await staff.post(path, {
    act: 'mark',
    subject: boris.id,
    mark: 'represented',
    represented_by: ' ',
  })

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Name who represents this member')
})

test('closing marks the rest absent and freezes the list; only an owner opens it again', async () => {
  const { desk, board, staff, path, amina, boris } = await deskWithBoard()
  const owner = await signInAs(desk, 'owner', { event: board.id })
  await staff.post(path, { act: 'mark', subject: amina, mark: 'present' })

  await staff.post(path, { act: 'close' })
  const late = await staff.post(path, { act: 'mark', subject: boris.id, mark: 'present' })
  await desk.post(boris.path, acceptance({ email: 'boris@example.org' }))
  const frozen = await (await staff.get(path)).text()
  const refused = await staff.post(path, { act: 'reopen' })
  const reopened = await owner.post(path, { act: 'reopen' })
  const again = await staff.post(path, { act: 'mark', subject: amina, mark: 'absent' })

  expect(late.status).toBe(409)
  expect(frozen).toContain('Closed')
  expect(frozen).toContain('data-mark="absent"')
  expect(frozen).not.toContain('name="mark"')
  expect([refused.status, reopened.status, again.status]).toEqual([403, 303, 303])
})

test('a mark stays with a person who accepts after it was given', async () => {
  const { desk, board, staff, path, boris } = await deskWithBoard()
  await staff.post(path, { act: 'mark', subject: boris.id, mark: 'present' })

  await desk.post(boris.path, acceptance({ email: 'boris@example.org', given_name: 'Boris' }))
  const html = await (await staff.get(path)).text()
  const { registrationId } = await getInvitation(desk, board, boris.id)
  await staff.post(path, { act: 'mark', subject: registrationId ?? '', mark: 'absent' })

  expect(html).toContain('1 of 2 members present or represented')
  const marks = await desk.services.db.selectFrom('rollCallMarks').select(['subjectId', 'mark']).execute()
  expect(marks).toEqual([{ subjectId: registrationId, mark: 'absent' }])
})

test('whoever comes in somebody’s stead is called by their own name, and says for whom', async () => {
  const { desk, staff, path, boris } = await deskWithBoard()

  await desk.post(`${boris.path}/delegate`, { given_name: 'Emil', email: 'emil@example.org', language: 'en' })
  const html = await (await staff.get(path)).text()

  expect(html).toContain('Emil')
  expect(html).toContain('for \u2068Boris\u2069')
  expect(html).toContain('0 of 2 members present or represented')
})

test('whoever said no and was invited again is called once', async () => {
  const { desk, board, staff, path, boris } = await deskWithBoard()
  await desk.post(`${boris.path}/decline`, { word: '' })

  await invite(desk, board, { name: 'Boris', type: 'member' })

  expect(await (await staff.get(path)).text()).toContain('0 of 2 members present or represented')
})

test('a roll call has a quorum of its own, and a meeting without one says so', async () => {
  const { staff, path } = await deskWithBoard({ quorum: null })

  const own = await staff.post('/organizer/events/board/roll-call', {
    day: '2019-09-04',
    title: 'After lunch',
    quorum: '1',
  })
  const wrong = await staff.post('/organizer/events/board/roll-call', {
    day: '2019-09-05',
    title: '',
    quorum: 'six',
  })
  const list = await (await staff.get('/organizer/events/board/roll-call')).text()

  expect(await (await staff.get(path)).text()).toContain('No quorum is set')
  expect(await (await staff.get(own.headers.get('location') ?? '')).text()).toContain('Quorum: 1')
  expect(wrong.status).toBe(422)
  expect(list).toContain('After lunch')
})

test('the same roll call opened again and again is one', async () => {
  const { desk, board, staff, path } = await deskWithBoard()
  const open = (title: string) =>
    staff.post('/organizer/events/board/roll-call', { day: '2019-09-04', title, quorum: '' })

  const again = await Promise.all([open(''), open(''), open('After lunch'), open('After lunch')])

  const ways = again.map((answer) => answer.headers.get('location'))
  expect(ways.slice(0, 2)).toEqual([path, path])
  expect(ways[2]).toBe(ways[3])
  const { db } = desk.services
  const kept = await db.selectFrom('rollCalls').select('title').where('eventId', '=', board.id).execute()
  expect(kept.map(({ title }) => title).toSorted()).toEqual(['', 'After lunch'])
  const acts = await db.selectFrom('auditLog').select('act').where('act', '=', 'open-roll-call').execute()
  expect(acts).toHaveLength(2)
})

test('the sheet has names, marks and room to sign', async () => {
  const { staff, path, amina } = await deskWithBoard()
  await staff.post(path, { act: 'mark', subject: amina, mark: 'present' })

  const html = await (await staff.get(`${path}/sheet`)).text()

  for (const words of ['Amina', 'Boris', 'Clara', 'Signature', 'Present']) expect(html).toContain(words)
})

test('a reader keeps no roll call, and neither does the staff of another event', async () => {
  const { desk, board, path, amina } = await deskWithBoard()
  const other = await desk.openRegistration({ slug: 'other' })
  const reader = await signInAs(desk, 'reader', { event: board.id })
  const foreigner = await signInAs(desk, 'owner', { event: other.id })
  const id = path.split('/').at(-1)

  const mark = { act: 'mark', subject: amina, mark: 'present' }
  expect((await reader.get(path)).status).toBe(403)
  expect((await reader.post(path, mark)).status).toBe(403)
  expect((await foreigner.post(path, mark)).status).toBe(404)
  expect((await foreigner.post(`/organizer/events/other/roll-call/${id}`, mark)).status).toBe(404)
  expect(await desk.services.db.selectFrom('rollCallMarks').selectAll().execute()).toEqual([])
})
