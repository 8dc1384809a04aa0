import { expect, test } from 'vitest'
import { eraseAnswers } from '../../../src/registrations/erasing/erase-answers.ts'
import { pdf, sendFiles } from '../../support/answer-files.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { TestEvent } from '../../support/desk-events.ts'
import { newQuestion } from '../../support/new-question.ts'

async function openWithRetention(): Promise<{ desk: Desk; event: TestEvent }> {
  const desk = await openDesk()
  const event = await desk.openRegistration({ startsOn: '2019-09-04', endsOn: '2019-09-05' })
  await newQuestion(desk, event.id, { key: 'diet', kind: 'text', label: 'Diet', isRestricted: true })
  await newQuestion(desk, event.id, { key: 'passport', kind: 'file', label: 'Passport page' })
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'text', label: 'Remarks' })
  await desk.services.db
    .updateTable('questions')
    .set({ retentionDays: 30 })
    .where('key', 'in', ['diet', 'passport'])
    .execute()
  await event.register('Bruno', undefined, { 'answer.diet': 'No nuts', 'answer.remarks': 'Hello' })
  const fields = { submission: crypto.randomUUID(), given_name: 'Amina', family_name: '', native_name: '' }
  const rest = { email: 'amina@example.org', affiliation: 'A', country: 'KE', language: 'en', privacy: 'yes' }
  const passport = { name: 'P.pdf', bytes: pdf }
  await sendFiles(
    desk,
    `/events/${event.slug}/register`,
    { ...fields, ...rest },
    { 'answer.passport': passport },
  )
  return { desk, event }
}

async function erase(desk: Desk): Promise<void> {
  await eraseAnswers(desk.services, new Date(desk.clock.machine().getTime() + 10_000))
}

async function kept(desk: Desk) {
  const rows = await desk.services.db
    .selectFrom('registrations')
    .select(['answers', 'restrictedAnswers', 'answerVersions'])
    .orderBy('number')
    .execute()
  const files = await desk.services.db.selectFrom('answerFiles').select('name').execute()
  return { rows, files: files.map(({ name }) => name) }
}

test('answers and files go once their days after the event are over, and other answers stay', async () => {
  const { desk } = await openWithRetention()

  desk.clock.set('2019-10-04T12:00:00Z')
  await erase(desk)
  const before = await kept(desk)
  desk.clock.set('2019-10-06T12:00:00Z')
  await erase(desk)

  expect(before.rows).toMatchObject([
    { restrictedAnswers: { diet: 'No nuts' } },
    { answers: { passport: 'P.pdf' } },
  ])
  expect(before.files).toEqual(['P.pdf'])
  expect(await kept(desk)).toEqual({
    rows: [
      { answers: { remarks: 'Hello' }, restrictedAnswers: {}, answerVersions: { remarks: 1 } },
      { answers: {}, restrictedAnswers: {}, answerVersions: {} },
    ],
    files: [],
  })
})

test('a second time changes and logs nothing, and the log names no answer', async () => {
  const { desk } = await openWithRetention()
  desk.clock.set('2019-10-06T12:00:00Z')

  await erase(desk)
  const once = await kept(desk)
  await erase(desk)

  const acts = await desk.services.db
    .selectFrom('auditLog')
    .select(['act', 'facts'])
    .orderBy('auditId')
    .execute()
  expect(await kept(desk)).toEqual(once)
  expect(acts).toHaveLength(2)
  expect(acts).toContainEqual({ act: 'erase-answers', facts: { question: 'diet', count: 1 } })
  expect(JSON.stringify(acts)).not.toContain('nuts')
})

test('an event that was moved afterwards erases once more, by its new end', async () => {
  const { desk, event } = await openWithRetention()
  desk.clock.set('2019-10-06T12:00:00Z')
  await erase(desk)
  await desk.services.db
    .updateTable('events')
    .set({ endsAt: new Date('2019-12-01T00:00:00Z') })
    .execute()
  await desk.services.db
    .updateTable('registrations')
    .set({ restrictedAnswers: JSON.stringify({ diet: 'No fish' }) })
    .where('eventId', '=', event.id)
    .execute()

  await erase(desk)
  const between = await kept(desk)
  desk.clock.set('2020-01-02T00:00:00Z')
  await erase(desk)

  expect(between.rows[0]?.restrictedAnswers).toEqual({ diet: 'No fish' })
  expect((await kept(desk)).rows[0]?.restrictedAnswers).toEqual({})
})
