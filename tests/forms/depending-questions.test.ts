import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const path = '/organizer/events/forum/questions'
const visa = { act: 'save', question: '', label: 'Do you need a visa letter?', kind: 'yes-no', key: 'visa' }
const passport = { act: 'save', question: '', label: 'Passport number', kind: 'text', key: 'passport' }
const asked = (desk: Desk) =>
  desk.services.db.selectFrom('questions').selectAll().orderBy('position').execute()

async function openForm() {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, visa)
  const made = await owner.post(path, { ...passport, required: 'yes', condition: 'visa:yes' })
  expect(made.status).toBe(303)
  const [first, second] = await asked(desk)
  return { desk, forum, owner, visaId: first?.questionId ?? '', passportId: second?.questionId ?? '' }
}

test('a question that depends on another is required only after that answer, and kept only then', async () => {
  const { desk, forum } = await openForm()

  const without = await forum.register('Amina', undefined, { 'answer.passport': 'AK 123' })
  const missing = await forum.register('Bo', undefined, { 'answer.visa': 'yes' })
  const given = await forum.register('Chen', undefined, { 'answer.visa': 'yes', 'answer.passport': 'E 99' })

  expect([without.status, missing.status, given.status]).toEqual([303, 422, 303])
  const kept = await desk.services.db
    .selectFrom('registrations')
    .select('answers')
    .orderBy('number')
    .execute()
  expect(kept.map(({ answers }) => answers)).toEqual([{}, { visa: true, passport: 'E 99' }])
})

test('without a script the form says when a question is asked', async () => {
  const { desk } = await openForm()

  const html = await (await desk.get('/events/forum/register')).text()

  expect(html).toMatch(/data-if="answer\.visa" data-is="yes"><p[^>]*data-said[^>]*>Only if you ticked/)
})

test('an order in which a question stands before what it depends on is refused', async () => {
  const { desk, owner, visaId, passportId } = await openForm()

  const answers = [
    await owner.post(path, { act: 'up', question: passportId }),
    await owner.post(path, { act: 'down', question: visaId }),
  ]

  expect(answers.map(({ status }) => status)).toEqual([422, 422])
  expect(await answers[0]?.text()).toContain('is asked only after an answer to this question')
  expect((await asked(desk)).map(({ key }) => key)).toEqual(['visa', 'passport'])
})

test.for([
  ['removed', { act: 'remove' }],
  ['renamed', { ...visa, key: 'letter' }],
  ['asked in another way', { ...visa, kind: 'text' }],
  ['asked later', { ...visa, moment: 'confirmed' }],
] as const)('what another question depends on is not %s', async ([, change]) => {
  const { owner, visaId } = await openForm()

  const answer = await owner.post(path, { ...change, question: visaId })

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('Passport number')
})

test.for([
  ['a later question', 'passport:answered'],
  ['no question', 'nobody:yes'],
  ['an answer that can’t be given', 'visa:maybe'],
  ['an answer of another kind', 'visa:answered'],
  ['nothing', 'visa'],
  ['a property of every object', '__proto__:yes'],
])('a condition on %s is refused', async ([, condition]) => {
  const { owner, visaId } = await openForm()

  const answer = await owner.post(path, { ...visa, question: visaId, condition: condition ?? '' })

  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain('href="#condition"')
})

test('a condition names answers to one question', async () => {
  const { owner } = await openForm()

  const both = { ...passport, key: 'nation', condition: ['visa:yes', 'passport:answered'] }

  expect((await owner.post(path, both)).status).toBe(422)
})
