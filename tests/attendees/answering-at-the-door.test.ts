import { expect, test } from 'vitest'
import type { Desk } from '../support/desk.ts'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const questionsPath = '/organizer/events/forum/questions'
const badge = { act: 'save', question: '', label: 'Badge', kind: 'text', key: 'badge', moment: 'door' }

async function openDoor(desk: Desk) {
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(questionsPath, { act: 'save', question: '', label: 'Meal', kind: 'text', key: 'meal' })
  await owner.post(questionsPath, badge)
  await forum.register('Amina', undefined, { 'answer.meal': 'fish', 'answer.badge': 'forged' })
  const kept = () =>
    desk.services.db
      .selectFrom('registrations')
      .select(['registrationId', 'answers', 'restrictedAnswers', 'answerVersions'])
      .executeTakeFirstOrThrow()
  const { registrationId } = await kept()
  const page = `/organizer/events/forum/attendees/${registrationId}`
  return { forum, owner, kept, page }
}

test('what is asked at the door is no field of the form, and staff fill it in', async () => {
  const desk = await openDesk()
  const { owner, kept, page } = await openDoor(desk)
  expect((await kept()).answers).toEqual({ meal: 'fish' })
  expect(await (await desk.get('/events/forum/register')).text()).not.toContain('answer.badge')
  expect(await (await owner.get(page)).text()).toContain(`${page}/door`)

  const saved = await owner.post(`${page}/door`, { 'answer.badge': 'B-17', 'answer.meal': 'meat' })

  expect(saved.status).toBe(303)
  expect(await kept()).toMatchObject({
    answers: { meal: 'fish', badge: 'B-17' },
    answerVersions: { meal: 1, badge: 1 },
  })
  const html = await (await owner.get(page)).text()
  expect(html).toContain('B-17')
  const log = await desk.services.db
    .selectFrom('auditLog')
    .select('act')
    .where('act', '=', 'answer-at-door')
    .execute()
  expect(log).toHaveLength(1)
  const mails = await desk.services.db.selectFrom('messages').select('kind').execute()
  expect(mails.map(({ kind }) => kind)).toEqual(['confirmed'])
})

test('a sensitive answer given at the door is not shown there, and stays where nothing is typed', async () => {
  const desk = await openDesk()
  const { owner, kept, page } = await openDoor(desk)
  const secret = { restricted: 'yes', purpose: 'For first aid', key: 'health', label: 'Health' }
  await owner.post(questionsPath, { ...badge, ...secret })
  await owner.post(`${page}/door`, { 'answer.health': 'asthma' })

  const html = await (await owner.get(`${page}/door`)).text()
  await owner.post(`${page}/door`, { 'answer.health': '', 'answer.badge': 'B-17' })

  expect(html).not.toContain('asthma')
  expect(await kept()).toMatchObject({ answers: { badge: 'B-17' }, restrictedAnswers: { health: 'asthma' } })
})

test('who may not see a sensitive answer leaves it, and what depends on it, as it was', async () => {
  const desk = await openDesk()
  const { forum, owner, kept, page } = await openDoor(desk)
  const secret = {
    restricted: 'yes',
    purpose: 'For the embassy',
    key: 'visa',
    label: 'Visa',
    moment: 'registration',
  }
  await owner.post(questionsPath, { ...badge, ...secret })
  await owner.post(questionsPath, {
    ...badge,
    key: 'pass',
    label: 'Pass',
    moment: 'confirmed',
    condition: 'visa:answered',
  })
  await desk.services.db
    .updateTable('registrations')
    .set({ restrictedAnswers: JSON.stringify({ visa: 'CN' }), answers: JSON.stringify({ pass: 'E 99' }) })
    .execute()
  const registrar = await signInAs(desk, 'registrar', { event: forum.id })

  const saved = await registrar.post(`${page}/door`, { 'answer.badge': 'B-17' })

  expect(saved.status).toBe(303)
  expect(await kept()).toMatchObject({
    answers: { pass: 'E 99', badge: 'B-17' },
    restrictedAnswers: { visa: 'CN' },
  })
})

test('a reader sees no door, and a registration that has ended takes no more answers', async () => {
  const desk = await openDesk()
  const { forum, owner, page } = await openDoor(desk)
  const reader = await signInAs(desk, 'reader', { event: forum.id })
  await desk.services.db.updateTable('registrations').set({ state: 'cancelled' }).execute()

  const answers = [
    await reader.get(`${page}/door`),
    await reader.post(`${page}/door`, { 'answer.badge': 'B-17' }),
    await owner.post(`${page}/door`, { 'answer.badge': 'B-17' }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([403, 403, 409])
})
