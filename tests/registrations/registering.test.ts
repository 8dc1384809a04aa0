import { expect, test } from 'vitest'
import { problemsInTables } from '../support/places/places-tables.ts'
import { openRegistrationDesk } from '../support/registration-desk.ts'

test('a place is taken while there is one, then the line is joined, with numbers of one count', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 1, line: 'on' })

  const amina = await desk.register(event, 'Amina')
  const bo = await desk.register(event, 'Bo')

  expect(amina).toMatchObject({ outcome: 'registered', registration: { state: 'confirmed', number: 1 } })
  expect(bo).toMatchObject({ outcome: 'registered', registration: { state: 'waitlisted', lineNumber: 2 } })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('a registration comes with its history, its message and a ticket code, and keeps what was typed', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const person = {
    givenName: "Zoë O'Brien \u{1F9EC}",
    familyName: 'Ærøskøbing',
    nativeName: '王小明',
    email: 'Zoe+Symposia@Example.ORG',
    affiliation: 'Université «A & B»',
    country: 'FR',
    language: 'fr',
  } as const

  const answers = { diet: ['vegan'], remarks: 'line\nline "quoted" \\' }
  await desk.register(event, 'Zoë', { person, answers, consents: { privacy: 'yes' } })

  const row = await desk.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({ ...person, answers, emailFolded: 'zoe+symposia@example.org' })
  expect(row).toMatchObject({ restrictedAnswers: {}, consents: { privacy: 'yes' }, isSelfService: true })
  expect(row.code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/)
  expect(row.uid).toBe(`registration-${row.registrationId}@symposia.test`)
  const history = await desk.db.selectFrom('history').selectAll().execute()
  expect(history).toMatchObject([
    { deed: 'register', fromState: null, toState: 'confirmed', actor: 'participant' },
  ])
  const messages = await desk.db.selectFrom('messages').selectAll().execute()
  expect(messages).toMatchObject([
    { kind: 'confirmed', toEmail: person.email, locale: 'fr', state: 'waiting' },
  ])
})

test('a form sent twice is one registration, at once and after closing', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ closes: '2019-08-20T00:00:00Z' })
  const submissionId = crypto.randomUUID()

  const both = await Promise.all([1, 2].map(() => desk.register(event, 'Amina', { submissionId })))
  desk.setClock('2019-08-20T00:00:00Z')
  const late = await desk.register(event, 'Amina', { submissionId })

  const [first] = both
  expect(first).toMatchObject({ outcome: 'registered', registration: { state: 'confirmed' } })
  expect(both[1]).toEqual(first)
  expect(late).toEqual(first)
  expect(await desk.register(event, 'Bo')).toEqual({ outcome: 'closed' })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test("a form's id with another address opens nothing", async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ closes: '2019-08-20T00:00:00Z' })
  const submissionId = crypto.randomUUID()
  await desk.register(event, 'Amina', { submissionId })

  const inTime = await desk.register(event, 'Bo', { submissionId })
  desk.setClock('2019-08-21T00:00:00Z')
  const late = await desk.register(event, 'Bo', { submissionId })

  expect([inTime, late]).toEqual([{ outcome: 'submission-used' }, { outcome: 'submission-used' }])
})

test('an address with a live registration gets a mail with its link, three times in a quarter of an hour', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  await desk.register(event, 'Amina')

  for (let time = 0; time < 5; time++)
    expect(await desk.register(event, 'AMINA')).toEqual({ outcome: 'already-registered' })
  desk.setClock('2019-08-15T12:20:00Z')
  await desk.register(event, 'Amina')

  const mails = await desk.db
    .selectFrom('messages')
    .select(['kind', 'toEmail'])
    .orderBy('createdAt')
    .execute()
  const link = { kind: 'already-registered', toEmail: 'amina@example.org' }
  expect(mails).toEqual([{ ...link, kind: 'confirmed' }, link, link, link, link])
})

test('two forms of one address at once are one registration', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 5 })

  const answers = await Promise.all(
    ['Bo', 'Amina', 'amina', 'AMINA'].map((name) => desk.register(event, name)),
  )

  expect(answers.map(({ outcome }) => outcome)).toEqual([
    'registered',
    'registered',
    'already-registered',
    'already-registered',
  ])
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('who cancelled may register again', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent()
  const first = await desk.register(event, 'Amina')
  if (first.outcome !== 'registered') throw new Error(first.outcome)
  await desk.cancel(first.registration)

  const again = await desk.register(event, 'Amina')

  expect(again).toMatchObject({ outcome: 'registered', registration: { state: 'confirmed', number: 2 } })
})

test('without a line a full event says so, and so does a full type', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ capacity: 2, types: { student: { capacity: 1 }, member: {} } })
  const submissionId = crypto.randomUUID()

  const first = await desk.register(event, 'Amina', { type: 'student', submissionId })
  expect(await desk.register(event, 'Bo', { type: 'student' })).toEqual({ outcome: 'full', fit: 0 })
  expect(await desk.register(event, 'Bo', { type: 'member' })).toMatchObject({ outcome: 'registered' })
  expect(await desk.register(event, 'Chen', { type: 'member' })).toEqual({ outcome: 'full', fit: 0 })

  expect(await desk.register(event, 'Amina', { type: 'student', submissionId })).toEqual(first)
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('an option with places of its own is refused once they are gone', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ choices: [1] })
  const [choice] = event.choiceIds
  await desk.register(event, 'Amina', { choiceIds: event.choiceIds })

  expect(await desk.register(event, 'Bo', { choiceIds: event.choiceIds })).toEqual({
    outcome: 'choice-full',
    choices: [choice],
  })
  expect(await desk.register(event, 'Bo')).toMatchObject({ outcome: 'registered' })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test('an option whose places are counted no more since the form was read is nobody’s fault', async () => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent({ choices: [1], line: 'on', capacity: 1 })
  await desk.db.deleteFrom('placePools').where('kind', '=', 'choice').execute()

  const first = await desk.register(event, 'Amina', { choiceIds: event.choiceIds })
  const second = await desk.register(event, 'Bo', { choiceIds: event.choiceIds })

  expect(first).toMatchObject({ outcome: 'registered', registration: { state: 'confirmed' } })
  expect(second).toMatchObject({ outcome: 'registered', registration: { state: 'waitlisted' } })
  expect(await problemsInTables(desk.db, event.id)).toEqual([])
})

test.for([
  ['draft', { state: 'draft' }, 'closed'],
  ['postponed', { state: 'postponed' }, 'closed'],
  ['cancelled', { state: 'cancelled' }, 'closed'],
  ['unlisted', { state: 'unlisted' }, 'registered'],
  ['listed only', { mode: 'none' }, 'closed'],
  ['by application', { mode: 'application' }, 'registered'],
  ['by invitation', { mode: 'invitation' }, 'closed'],
  ['not yet open', { opens: '2019-08-15T12:00:00.001Z' }, 'closed'],
  ['open this instant', { opens: '2019-08-15T12:00:00Z' }, 'registered'],
  ['closed this instant', { closes: '2019-08-15T12:00:00Z' }, 'closed'],
  [
    'of a type that opens earlier',
    { opens: '2019-08-16T00:00Z', types: { participant: { opens: '2019-08-01T00:00Z' } } },
    'registered',
  ],
  ['of a type that closed', { types: { participant: { closes: '2019-08-01T00:00Z' } } }, 'closed'],
  ['of a type for staff', { types: { participant: { isPublic: false } } }, 'no-such-type'],
  ['without that type', { types: { other: {} } }, 'no-such-type'],
] as const)('an event %s', async ([, spec, outcome]) => {
  const desk = await openRegistrationDesk()
  const event = await desk.openEvent(spec)

  expect((await desk.register(event, 'Amina')).outcome).toBe(outcome)
})
