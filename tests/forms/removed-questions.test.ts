import { expect, test } from 'vitest'
import { openDesk } from '../support/desk.ts'
import { exported } from '../support/export-desk.ts'
import { signInAs } from '../support/office.ts'
import { readCsv } from '../support/spreadsheets.ts'

const path = '/organizer/events/forum/questions'
const meal = { act: 'save', question: '', label: 'Meal', kind: 'one', key: 'meal', new_options: 'Meat\nFish' }
const gone = 'no longer asked'

/** An event whose question was answered by Amina, put otherwise, and then removed. */
async function removeAnswered(more: Readonly<Record<string, string>> = {}) {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, { ...meal, ...more })
  const registered = await forum.register('Amina', undefined, { 'answer.meal': 'fish' })
  const { questionId } = await desk.services.db
    .selectFrom('questions')
    .select('questionId')
    .executeTakeFirstOrThrow()
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .executeTakeFirstOrThrow()
  const options = { 'option.meat': 'Meat', 'option.fish': 'Fish', new_options: '' }
  await owner.post(path, { ...meal, ...more, ...options, question: questionId, label: 'Your food' })
  await owner.post(path, { act: 'remove', question: questionId })
  return {
    ...{ desk, forum, owner, questionId },
    own: registered.headers.get('location') ?? '',
    attendee: `/organizer/events/forum/attendees/${registrationId}`,
  }
}

const questions = ({ services }: Awaited<ReturnType<typeof openDesk>>) =>
  services.db.selectFrom('questions').select(['key', 'removedAt', 'condition']).orderBy('position').execute()

test('an answer to a removed question stands on one’s own page and the attendee’s, in its words of then', async () => {
  const { desk, owner, own, attendee, forum } = await removeAnswered()
  const other = (await forum.register('Bo')).headers.get('location') ?? ''

  for (const page of [await desk.get(own), await owner.get(attendee)]) {
    const html = await page.text()
    expect(html).toMatch(/Meal (<[^>]*>)+no longer asked(<[^>]*>)+Fish</)
    expect(html).not.toContain('Your food')
  }
  expect(await (await desk.get(other)).text()).not.toContain(gone)
})

test('sensitive answers to a removed question are shown where somebody asks to see them, as others', async () => {
  const { owner, attendee } = await removeAnswered({ restricted: 'yes', purpose: 'For the kitchen' })

  const hidden = await (await owner.get(attendee)).text()
  const shown = await (await owner.post(attendee, { act: 'show-sensitive' })).text()

  expect(hidden).not.toContain('Fish')
  expect(shown).toMatch(/Meal (<[^>]*>)+no longer asked(<[^>]*>)+Fish</)
})

test('the editor lists a removed question, and asks it again at the end of the form', async () => {
  const { desk, forum, owner, questionId } = await removeAnswered()
  await owner.post(path, { act: 'save', question: '', label: 'Remarks', kind: 'text' })
  const before = await (await owner.get(path)).text()
  desk.clock.advance({ minutes: 1 })

  const restored = await owner.post(path, { act: 'restore', question: questionId })

  expect(before).toMatch(/<details[^>]*>.*Your food.*1 answer.*Ask again/s)
  expect(restored.status).toBe(303)
  expect((await questions(desk)).map(({ key, removedAt }) => [key, removedAt])).toEqual([
    ['remarks', null],
    ['meal', null],
  ])
  expect(await (await desk.get('/events/forum/register')).text()).toContain('name="answer.meal"')
  expect(await (await owner.get(path)).text()).not.toContain('Ask again')
  const last = await desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'subjectId'])
    .where('eventId', '=', forum.id)
    .orderBy('at', 'desc')
    .executeTakeFirst()
  expect(last).toEqual({ act: 'edit-questions', subjectId: questionId })
})

test('what is asked again comes without a condition that can’t be met any more', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, { ...meal, kind: 'yes-no', key: 'comes', new_options: '' })
  await owner.post(path, { ...meal, condition: 'comes:yes' })
  await forum.register('Amina', undefined, { 'answer.comes': 'yes', 'answer.meal': 'fish' })
  const rows = await desk.services.db
    .selectFrom('questions')
    .select('questionId')
    .orderBy('position', 'desc')
    .execute()
  for (const { questionId } of rows) await owner.post(path, { act: 'remove', question: questionId })

  const restored = await owner.post(path, { act: 'restore', question: rows[0]?.questionId ?? '' })

  expect(restored.status).toBe(303)
  const meals = (await questions(desk)).find(({ key }) => key === 'meal')
  expect(meals).toEqual({ key: 'meal', removedAt: null, condition: null })
})

test('only what was removed is asked again, and only while it may be', async () => {
  const { owner, questionId } = await removeAnswered()
  const restore = (question: string) => owner.post(path, { act: 'restore', question })

  const unknown = await restore('01890000-0000-7000-8000-000000000001')
  const first = await restore(questionId)
  const second = await restore(questionId)

  expect([unknown, first, second].map(({ status }) => status)).toEqual([404, 303, 404])
})

test('a new question may be called as a removed one, under a key of its own', async () => {
  const { desk, owner } = await removeAnswered()

  const added = await owner.post(path, { ...meal, key: '' })

  expect(added.status).toBe(303)
  expect((await questions(desk)).map(({ key }) => key)).toEqual(['meal', 'meal_2'])
})

test('an export leaves answers to removed questions out, unless they are asked for', async () => {
  const { desk, forum, owner } = await removeAnswered()
  const head = async (query: string) =>
    readCsv((await exported(desk, forum, 'csv', {}, true, query)).slice(1))[0]
  const base = '/organizer/events/forum/attendees'

  const page = await (await owner.get(`${base}/export`)).text()
  const all = (await owner.get(`${base}/export?format=csv&all=yes`)).headers.get('location') ?? ''
  const more = await owner.get(`${base}/export?format=csv&all=yes&removed=yes`)
  const named = await (await owner.get(`${base}.csv?columns=number,answer.meal&header=keys`)).text()

  expect(await head('')).not.toContain('Your food')
  expect(page).toContain('name="removed"')
  expect(all).not.toContain('answer.meal')
  expect(more.headers.get('location')).toContain('answer.meal')
  expect(named).toContain('"number","answer.meal"')
  expect(named).toContain('fish')
})
