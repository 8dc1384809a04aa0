import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const path = '/organizer/events/forum/questions'
const questions = (desk: Desk) =>
  desk.services.db.selectFrom('questions').selectAll().orderBy('position').execute()
const options = async (desk: Desk) =>
  (await desk.services.db.selectFrom('questionOptions').select('key').orderBy('position').execute()).map(
    ({ key }) => key,
  )
const question = {
  act: 'save',
  question: '',
  label: 'What do you eat?',
  kind: 'several',
  new_options: 'Vegetarian\nVegan\nبدون غلوتين',
}

test('a question is made with keys from its words, stands in the form, and is ordered by buttons', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')

  expect((await owner.post(path, question)).status).toBe(303)
  await owner.post(path, { act: 'save', question: '', label: 'Remarks', kind: 'long-text', key: 'remarks' })
  const [first] = await questions(desk)
  expect((await questions(desk)).map(({ key }) => key)).toEqual(['what_do_you_eat', 'remarks'])
  expect(await options(desk)).toEqual(['vegetarian', 'vegan', 'answer'])

  await owner.post(path, { act: 'down', question: first?.questionId ?? '' })
  expect((await questions(desk)).map(({ key }) => key)).toEqual(['remarks', 'what_do_you_eat'])

  const form = await (await desk.get(`/events/${forum.slug}/register`)).text()
  expect(form).toContain('name="answer.what_do_you_eat"')
  expect((await owner.get(`${path}?question=${first?.questionId}`)).status).toBe(200)
})

test('once answered, key and secrecy stay, what was chosen is archived, and removing archives', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, question)
  const registered = await forum.register('Amina', undefined, { 'answer.what_do_you_eat': ['vegan'] })
  expect(registered.status).toBe(303)
  const [asked] = await questions(desk)
  const change = (more: Record<string, string>) =>
    owner.post(path, {
      ...question,
      question: asked?.questionId ?? '',
      new_options: '',
      'option.vegetarian': 'Vegetarian',
      'option.vegan': 'Vegan',
      'option.answer': 'Gluten free',
      ...more,
    })

  const statuses = [
    (await change({ key: 'diet' })).status,
    (await change({ restricted: 'yes', purpose: 'For the kitchen' })).status,
    (await change({ 'option.vegetarian': '', 'option.vegan': '', label: 'Food?' })).status,
    (await owner.post(path, { act: 'remove', question: asked?.questionId ?? '' })).status,
  ]

  expect(statuses).toEqual([422, 422, 303, 303])
  const left = await desk.services.db.selectFrom('questionOptions').select(['key', 'removedAt']).execute()
  expect(left.map(({ key, removedAt }) => [key, removedAt !== null]).sort()).toEqual([
    ['answer', false],
    ['vegan', true],
  ])
  expect((await questions(desk))[0]?.removedAt).not.toBeNull()
  const again = await owner.post(path, { ...question, key: 'what_do_you_eat' })
  expect(again.status).toBe(422)
})

test('a question in use says how many answered it', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, question)
  await forum.register('Amina', undefined, { 'answer.what_do_you_eat': ['vegan'] })
  await forum.register('Bo', undefined, { 'answer.what_do_you_eat': ['vegetarian'] })
  await forum.register('Chen', undefined, {})

  expect(await (await owner.get(path)).text()).toContain('2 answers')
})

test.for([
  [{ least: '3', most: '2' }, 'most'],
  [{ kind: 'stay', earliest: '2019-11-08', latest: '2019-11-05' }, 'latest'],
  [{ moment: 'confirmed', asked_from: '2019-08-20T09:00', asked_until: '2019-08-19T09:00' }, 'asked_until'],
  [{ earliest: '2019-02-29' }, 'earliest'],
  [{ restricted: 'yes' }, 'purpose'],
  [{ kind: 'tattoo' }, 'kind'],
  [{ kind: 'file', moment: 'door' }, 'moment'],
  [{ moment: 'never' }, 'moment'],
] as const)('%o is refused at its field %s, and stays as it was typed', async ([more, field]) => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')

  const answer = await owner.post(path, { ...question, ...more })

  expect(answer.status).toBe(422)
  const html = await answer.text()
  expect(html).toContain(`href="#${field}"`)
  expect(html).toContain('What do you eat?')
})

test('five questions may ask for files and no more, and each can still be changed', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  const file = (label: string, kind = 'file') => owner.post(path, { ...question, kind, label })
  for (const label of ['One', 'Two', 'Three', 'Four', 'Five']) await file(label)

  const sixth = await file('Six', 'picture')
  const [first] = await questions(desk)
  const changed = await owner.post(path, {
    ...{ ...question, kind: 'picture', label: 'One', question: first?.questionId ?? '' },
  })

  expect(sixth.status).toBe(422)
  expect(await sixth.text()).toContain('At most five questions of an event may ask for files')
  expect(changed.status).toBe(303)
})

test('a question that nobody answered is deleted; kinds with choices need one', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')

  const empty = await owner.post(path, { ...question, new_options: ' \n ' })
  await owner.post(path, question)
  const [asked] = await questions(desk)
  await owner.post(path, { act: 'remove', question: asked?.questionId ?? '' })

  expect(empty.status).toBe(422)
  expect(await questions(desk)).toEqual([])
  expect(await options(desk)).toEqual([])
})

test.for(['__proto__', 'constructor', 'UPPER', '1st', 'a b', 'x'.repeat(61)])(
  'the key %s is refused or harmless',
  async (key) => {
    const desk = await openDesk()
    await desk.openRegistration({ slug: 'forum' })
    const owner = await signInAs(desk, 'owner')

    const answer = await owner.post(path, { ...question, key })

    expect(answer.status).toBe(key === 'constructor' ? 303 : 422)
  },
)

test('a new question whose form is sent several times is made once, in the log too', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  const id = /name="new_id" value="([^"]+)"/.exec(await (await owner.get(path)).text())?.[1] ?? ''

  const sent = await Promise.all([1, 2, 3].map(() => owner.post(path, { ...question, new_id: id })))
  const another = await owner.post(path, { ...question, new_id: id, label: 'What do you drink?' })

  expect([...sent, another].map(({ status }) => status)).toEqual([303, 303, 303, 303])
  expect((await questions(desk)).map(({ key }) => key)).toEqual(['what_do_you_eat', 'what_do_you_drink'])
  const acts = await desk.services.db
    .selectFrom('auditLog')
    .select('act')
    .where('act', '=', 'edit-questions')
    .execute()
  expect(acts.length).toBe(2)
})

test('a refused form of a new question keeps the id that it would make', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  const id = '01890000-0000-7000-8000-000000000001'

  const refused = await owner.post(path, { ...question, new_id: id, label: '' })

  expect(await refused.text()).toContain(`name="new_id" value="${id}"`)
})
