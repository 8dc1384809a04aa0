import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { isAskedNow } from '../../src/forms/moments.ts'
import { moveMoments } from '../../src/forms/move-moments.ts'
import { listQuestions } from '../../src/forms/question-store.ts'
import type { ZoneId } from '../../src/time/wall-time.ts'
import { openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'
import { question } from '../support/questions.ts'

const path = '/organizer/events/forum/questions'
const flight = {
  act: 'save',
  question: '',
  label: 'Flight',
  kind: 'text',
  key: 'flight',
  moment: 'confirmed',
}
const times = { asked_from: '2019-08-20T09:00', asked_until: '2019-09-01T18:00' }

test.for([
  ['registration', 'waitlisted', '2019-08-15T12:00:00Z', true, true],
  ['registration', 'confirmed', '2019-08-15T12:00:00Z', false, false],
  ['confirmed', 'confirmed', '2019-08-20T05:59:59Z', true, false],
  ['confirmed', 'confirmed', '2019-08-20T06:00:00Z', true, true],
  ['confirmed', 'confirmed', '2019-09-01T14:59:59Z', false, true],
  ['confirmed', 'confirmed', '2019-09-01T15:00:00Z', true, false],
  ['confirmed', 'waitlisted', '2019-08-21T12:00:00Z', true, false],
  ['door', 'confirmed', '2019-08-21T12:00:00Z', true, false],
] as const)(
  'a question of moment %s, to somebody %s at %s, edits open: %s; asked: %s',
  ([moment, state, at, editsAreOpen, isAsked]) => {
    const asked = question('text', {
      moment,
      askedFromAt: new Date('2019-08-20T06:00:00Z'),
      askedUntilAt: new Date('2019-09-01T15:00:00Z'),
    })

    expect(isAskedNow(asked, { state, now: new Date(at), editsAreOpen })).toBe(isAsked)
  },
)

test('a later question is asked by the clocks of the venue, also once that lies in another zone', async () => {
  const desk = await openDesk()
  const { id } = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  expect((await owner.post(path, { ...flight, ...times })).status).toBe(303)
  const instants = async () => {
    const [asked] = await listQuestions(desk.services.db, { id, defaultLocale: 'en' }, 'en')
    return [asked?.askedFromAt?.toISOString(), asked?.askedUntilAt?.toISOString()]
  }
  expect(await instants()).toEqual(['2019-08-20T06:00:00.000Z', '2019-09-01T15:00:00.000Z'])

  await inTransaction(desk.services.db, (tx) => moveMoments(tx, id, 'Europe/Paris' as ZoneId))

  expect(await instants()).toEqual(['2019-08-20T07:00:00.000Z', '2019-09-01T16:00:00.000Z'])
})

test('why a question is asked stands under it, in the reader’s language', async () => {
  const desk = await openDesk()
  await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, { ...flight, moment: 'registration', purpose: 'The driver waits for you' })
  const { questionId } = await desk.services.db
    .selectFrom('questions')
    .select('questionId')
    .executeTakeFirstOrThrow()
  const field = `question.${questionId}.purpose`

  await owner.post('/organizer/events/forum/texts', { in: 'fr', [field]: 'Le chauffeur vous attend' })

  expect(await (await desk.get('/events/forum/register?lang=fr')).text()).toContain(
    'Le chauffeur vous attend',
  )
  expect(await (await desk.get('/events/forum/register?lang=es')).text()).toContain(
    'The driver waits for you',
  )
})

test('what is asked later is no field of the form', async () => {
  const desk = await openDesk()
  const forum = await desk.openRegistration({ slug: 'forum' })
  const owner = await signInAs(desk, 'owner')
  await owner.post(path, { ...flight, required: 'yes' })

  const form = await (await desk.get('/events/forum/register')).text()
  const registered = await forum.register('Amina', undefined, { 'answer.flight': 'KQ 886' })

  expect(form).not.toContain('answer.flight')
  expect(registered.status).toBe(303)
  expect(await desk.services.db.selectFrom('registrations').select('answers').execute()).toEqual([
    { answers: {} },
  ])
})
