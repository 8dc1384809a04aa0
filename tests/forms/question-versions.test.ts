import { expect, test } from 'vitest'
import { asGiven, givenInWords } from '../../src/forms/answer-words.ts'
import { listQuestions } from '../../src/forms/question-store.ts'
import { translator } from '../../src/i18n/translate.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { exported, exportedBytes } from '../support/export-desk.ts'
import { signInAs } from '../support/office.ts'
import { readCsv, readXlsx } from '../support/spreadsheets.ts'

const path = '/organizer/events/forum/questions'
const meal = { act: 'save', question: '', label: 'Meal', kind: 'one', key: 'meal', new_options: 'Meat\nFish' }

async function openMeals() {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, meal)
  const registered = await forum.register('Amina', undefined, { 'answer.meal': 'fish' })
  const amina = registered.headers.get('location') ?? ''
  const [asked] = await desk.services.db.selectFrom('questions').select('questionId').execute()
  const options = { 'option.meat': 'Meat', 'option.fish': 'Fish', new_options: '' }
  const change = (more: Record<string, string>) =>
    owner.post(path, { ...meal, ...options, question: asked?.questionId ?? '', ...more })
  return { desk, forum, owner, amina, change }
}

async function wordsOf(
  desk: Desk,
  eventId: Parameters<typeof listQuestions>[1]['id'],
  locale: 'en' | 'fr' = 'en',
) {
  const questions = await listQuestions(desk.services.db, { id: eventId, defaultLocale: 'en' }, locale)
  const rows = await desk.services.db
    .selectFrom('registrations')
    .select(['answers', 'answerVersions'])
    .orderBy('number')
    .execute()
  return rows.map(({ answers, answerVersions }) =>
    questions.map((each) => [
      asGiven(each, answerVersions).label.text,
      givenInWords(translator(locale), each, answers, answerVersions),
    ]),
  )
}

test('a question that becomes another kind keeps its older answers in the words of then', async () => {
  const { desk, forum, change } = await openMeals()

  const changed = await change({
    kind: 'text',
    label: 'What do you eat?',
    'option.meat': '',
    'option.fish': '',
  })
  await forum.register('Bo', undefined, { 'answer.meal': 'fish' })

  expect(changed.status).toBe(303)
  expect(await wordsOf(desk, forum.id)).toEqual([[['Meal', 'Fish']], [['What do you eat?', 'fish']]])
})

test('an option that is called otherwise was chosen under its old name', async () => {
  const { desk, forum, change } = await openMeals()

  await change({ 'option.fish': 'Fish from the lake' })
  await forum.register('Bo', undefined, { 'answer.meal': 'fish' })

  expect(await wordsOf(desk, forum.id)).toEqual([[['Meal', 'Fish']], [['Meal', 'Fish from the lake']]])
})

test('an option that was taken away is offered no more, and its key is not given again', async () => {
  const { desk, forum, change } = await openMeals()

  await change({ 'option.fish': '', new_options: 'Fish' })
  const old = await forum.register('Bo', undefined, { 'answer.meal': 'fish' })
  const renewed = await forum.register('Chen', undefined, { 'answer.meal': 'fish_2' })

  expect([old.status, renewed.status]).toEqual([422, 303])
  expect(await wordsOf(desk, forum.id)).toEqual([[['Meal', 'Fish']], [['Meal', 'Fish']]])
})

test('other words for the question are the question of later answers, and the old ones stand under theirs', async () => {
  const { desk, forum, change } = await openMeals()

  await change({ label: 'Do you bring your own food?' })
  await forum.register('Bo', undefined, { 'answer.meal': 'fish' })

  expect(await wordsOf(desk, forum.id)).toEqual([
    [['Meal', 'Fish']],
    [['Do you bring your own food?', 'Fish']],
  ])
})

test('one’s own page shows an answer under the words that it was given to, and what is open in those of now', async () => {
  const { desk, forum, amina, change } = await openMeals()
  const bo = (await forum.register('Bo')).headers.get('location') ?? ''

  await change({ label: 'Your food' })

  expect(await (await desk.get(amina)).text()).toMatch(/Meal(<[^>]*>)+Fish</)
  expect(await (await desk.get(bo)).text()).toContain('Your food')
})

test('another hint, or a change before anybody answers, makes no version', async () => {
  const { desk, owner, change } = await openMeals()
  await change({ hint: 'Tea comes with it', required: 'yes' })
  await owner.post(path, { ...meal, key: 'other', label: 'Other' })
  const other = await desk.services.db
    .selectFrom('questions')
    .select('questionId')
    .where('key', '=', 'other')
    .executeTakeFirstOrThrow()

  await owner.post(path, { ...meal, kind: 'text', key: 'other', question: other.questionId })

  expect(await desk.services.db.selectFrom('questionVersions').selectAll().execute()).toEqual([])
})

test('the words of then are kept in each language', async () => {
  const { desk, forum, owner, change } = await openMeals()
  const fish = await desk.services.db
    .selectFrom('questionOptions')
    .select('optionId')
    .where('key', '=', 'fish')
    .executeTakeFirstOrThrow()
  await owner.post('/organizer/events/forum/texts', {
    in: 'fr',
    [`option.${fish.optionId}.label`]: 'Poisson',
  })

  await change({ 'option.fish': 'Fish from the lake' })

  expect(await wordsOf(desk, forum.id, 'fr')).toEqual([[['Meal', 'Poisson']]])
})

test.for([true, false])('an export reads each answer by its version, by COPY: %s', async (byCopy) => {
  const { desk, forum, change } = await openMeals()
  await change({ kind: 'stay', internal_name: 'Nights', 'option.meat': '', 'option.fish': '' })
  await forum.register('Bo', undefined, { 'answer.meal': ['2019-09-03', '2019-09-07'] })
  const lines = async (header: 'words' | 'keys') =>
    readCsv((await exported(desk, forum, 'csv', { header }, byCopy, 'columns=answer.meal')).slice(1)).flat()

  expect((await lines('words')).sort()).toEqual(['2019-09-03/2019-09-07', 'Fish', 'Nights'])
  expect((await lines('keys')).sort()).toEqual(['2019-09-03/2019-09-07', 'answer.meal', 'fish'])
})

test('the attendee’s page shows an answer under the question that it was given to', async () => {
  const { desk, forum, owner, change } = await openMeals()
  await change({ kind: 'text', label: 'What do you eat?', 'option.meat': '', 'option.fish': '' })
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .where('eventId', '=', forum.id)
    .executeTakeFirstOrThrow()

  const html = await (await owner.get(`/organizer/events/forum/attendees/${registrationId}`)).text()

  expect(html).toMatch(/Meal(<[^>]*>)+Fish</)
})

test('a number that was words before is no number of a workbook', async () => {
  const { desk, forum, change } = await openMeals()
  await change({ kind: 'number', 'option.meat': '', 'option.fish': '' })
  await forum.register('Bo', undefined, { 'answer.meal': '3' })

  const { cells } = readXlsx(await exportedBytes(desk, forum, 'xlsx', {}, true, 'columns=answer.meal'))

  const found = [...cells.values()].map(({ type, text }) => [text, type === 'n'])
  expect(found.sort()).toEqual([
    ['3', false],
    ['Fish', false],
    ['Meal', false],
  ])
})
