import { expect, test } from 'vitest'
import { runDueWork } from '../../../src/due-work.ts'
import { type InvitationId, type MessageId, newId, type RollCallId } from '../../../src/ids.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { TestEvent } from '../../support/desk-events.ts'
import { newQuestion } from '../../support/new-question.ts'
import { signInAs } from '../../support/office.ts'

const amina = { name: 'Amina', email: 'amina.zuberi@example.org' }
const answers = { family_name: 'Zuberi', native_name: 'زبيري', 'answer.remarks': 'Zuberi eats no nuts' }

async function openZuberi(capacity = 1): Promise<{ desk: Desk; event: TestEvent; own: string }> {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity, line: true })
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'text', label: 'Remarks' })
  const own = (await event.register(amina, undefined, answers)).headers.get('location') ?? ''
  return { desk, event, own }
}

async function send(desk: Desk): Promise<void> {
  const deadline = new Date(desk.clock.machine().getTime() + 10_000)
  await runDueWork(desk.services, { lane: desk.lane, transport: null }, deadline)
}

/** Tables in which some row holds the text, in whatever column. */
async function tablesWith(desk: Desk, text: string): Promise<readonly string[]> {
  const tables = await desk.services.db.introspection.getTables()
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await desk.services.db
      .selectFrom(name as 'events')
      .selectAll()
      .execute()
    if (JSON.stringify(rows).toLowerCase().includes(text.toLowerCase())) found.push(name)
  }
  return found
}

async function row(desk: Desk) {
  return desk.services.db.selectFrom('registrations').selectAll().orderBy('number').executeTakeFirstOrThrow()
}

test('who erases is found in no table and no log afterwards, and the number stays', async () => {
  const { desk, event, own } = await openZuberi()
  await desk.post('/my', { email: 'Amina.Zuberi@example.org' })
  await send(desk)
  await desk.post('/my', { email: amina.email })
  const { registrationId, number } = await row(desk)
  await desk.services.db.transaction().execute(async (tx) => {
    const id = newId<InvitationId>(desk.clock.now())
    const typeId = event.types.get('participant')
    if (!typeId) throw new Error('The event has no type')
    const person = {
      givenName: 'Amina',
      familyName: 'Zuberi',
      email: 'Amina.Zuberi@example.org',
      language: 'en',
    }
    const times = { answerByOn: '2019-08-30', answerByAt: desk.clock.now(), createdAt: desk.clock.now() }
    await tx
      .insertInto('invitations')
      .values({
        ...{ eventId: event.id, invitationId: id, state: 'accepted', typeId, registrationId },
        ...{ ...person, emailFolded: 'amina.zuberi@example.org', word: 'Zuberi is glad' },
        ...{ ...times, stateChangedAt: desk.clock.now(), answerByOn: times.answerByOn as never },
      })
      .execute()
    const wish = { eventId: event.id, emailFolded: amina.email, email: amina.email, language: 'en' }
    await tx
      .insertInto('dateWishes')
      .values({ ...wish, wishedAt: desk.clock.now() })
      .execute()
  })
  const before = await tablesWith(desk, 'zuberi')

  const page = await (await desk.get(`${own}/erase`)).text()
  const erased = await desk.post(`${own}/erase`, { sure: 'yes' })

  expect(before).toEqual(expect.arrayContaining(['registrations', 'messages', 'invitations', 'date_wishes']))
  expect(page).toContain('Your registration is cancelled first, and your place goes to whoever is next.')
  expect(erased.status).toBe(200)
  expect(await erased.text()).toContain('Your data are erased')
  expect(await tablesWith(desk, 'zuberi')).toEqual([])
  expect(await tablesWith(desk, 'زبيري')).toEqual([])
  expect(desk.logged.join('\n')).not.toMatch(/zuberi/i)
  expect(await row(desk)).toMatchObject({
    registrationId,
    number,
    state: 'cancelled',
    givenName: '–',
    email: '',
  })
  expect((await desk.get(own)).status).toBe(404)
  expect((await desk.post(`${own}/erase`, { sure: 'yes' })).status).toBe(404)
  expect(await desk.services.db.selectFrom('erasures').select('registrationId').execute()).toEqual([
    { registrationId },
  ])
})

test('whoever they stood for, and whoever they named, are left without their name', async () => {
  const { desk, event, own } = await openZuberi()
  const { db } = desk.services
  const now = desk.clock.now()
  const typeId = event.types.get('participant')
  if (!typeId) throw new Error('The event has no type')
  const [rollCallId, first, second] = [
    newId<RollCallId>(now),
    newId<InvitationId>(now),
    newId<InvitationId>(now),
  ]
  await db
    .insertInto('rollCalls')
    .values({ eventId: event.id, rollCallId, heldOn: '2019-09-04' as never, createdAt: now })
    .execute()
  const mark = { eventId: event.id, rollCallId, mark: 'represented', markedAt: now } as const
  await db
    .insertInto('rollCallMarks')
    .values({ ...mark, subjectId: newId<InvitationId>(now), representedBy: 'Amina Zuberi' })
    .execute()
  const invited = { eventId: event.id, typeId, language: 'en', answerByOn: '2019-08-30' as never }
  const times = { answerByAt: now, createdAt: now, stateChangedAt: now }
  await db
    .insertInto('invitations')
    .values([
      {
        ...{ ...invited, ...times, invitationId: first, state: 'delegated', givenName: 'Amina' },
        ...{ email: amina.email, emailFolded: amina.email },
      },
      {
        ...{
          ...invited,
          ...times,
          invitationId: second,
          state: 'sent',
          givenName: 'Bruno',
          delegateOf: first,
        },
        ...{ email: 'bruno@example.org', emailFolded: 'bruno@example.org' },
      },
    ])
    .execute()
  const told = {
    eventId: event.id,
    messageId: newId<MessageId>(now),
    kind: 'invitation',
    state: 'sent',
  } as const
  await db
    .insertInto('messages')
    .values({
      ...{ ...told, toEmail: 'bruno@example.org', locale: 'en', createdAt: now, dueAt: now, composedAt: now },
      ...{
        subject: 'An invitation',
        bodyText: 'Amina Zuberi named you',
        bodyHtml: '<p>Amina Zuberi named you',
      },
      facts: JSON.stringify({ invitationId: second }),
    })
    .execute()

  const erased = await desk.post(`${own}/erase`, { sure: 'yes' })

  expect(erased.status).toBe(200)
  expect(await tablesWith(desk, 'zuberi')).toEqual([])
  const left = await db.selectFrom('messages').select('toEmail').where('kind', '=', 'invitation').execute()
  expect(left).toEqual([{ toEmail: 'bruno@example.org' }])
})

test('the place of who erases is offered to the first in line, and no mail goes to an empty address', async () => {
  const { desk, event, own } = await openZuberi()
  await event.register('Bruno')

  await desk.post(`${own}/erase`, { sure: 'yes' })
  await send(desk)

  const states = await desk.services.db
    .selectFrom('registrations')
    .select('state')
    .orderBy('number')
    .execute()
  const open = await desk.services.db
    .selectFrom('messages')
    .select('messageId')
    .where('toEmail', '=', '')
    .where('state', 'in', ['waiting', 'failed'])
    .execute()
  expect(states).toEqual([{ state: 'cancelled' }, { state: 'offered' }])
  expect(open).toEqual([])
})

test('without the tick nothing is erased', async () => {
  const { desk, own } = await openZuberi()

  const asked = await desk.post(`${own}/erase`, {})

  expect(asked.status).toBe(422)
  expect(await asked.text()).toContain('Tick the box if this is what you want')
  expect(await row(desk)).toMatchObject({ state: 'confirmed', familyName: 'Zuberi' })
})

test('after the event two erase, stay counted as taking part, and what stays of them does not collide', async () => {
  const { desk, event, own } = await openZuberi(5)
  const other = (await event.register('Bruno')).headers.get('location') ?? ''
  desk.clock.set('2019-10-01T00:00:00Z')

  const page = await (await desk.get(`${own}/erase`)).text()
  const answers = [await desk.post(`${own}/erase`, { sure: 'yes' })]
  answers.push(await desk.post(`${other}/erase`, { sure: 'yes' }))

  expect(page).not.toContain('is cancelled first')
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  const rows = await desk.services.db.selectFrom('registrations').select(['state', 'email']).execute()
  expect(rows).toEqual([
    { state: 'confirmed', email: '' },
    { state: 'confirmed', email: '' },
  ])
})

test('an owner who has just signed in erases a person, which the log tells by the id', async () => {
  const { desk, event } = await openZuberi()
  const { registrationId } = await row(desk)
  const owner = await signInAs(desk, 'owner')
  const path = `/organizer/events/${event.slug}/attendees/${registrationId}`

  const page = await (await owner.get(path)).text()
  const unsure = await owner.post(`${path}/erase`, {})
  const erased = await owner.post(`${path}/erase`, { sure: 'yes' })
  const after = await (await owner.get(`${path}?done=erased`)).text()

  expect(page).toContain(`href="${path}/erase"`)
  expect(unsure.status).toBe(422)
  expect(erased.status).toBe(303)
  expect(after).toContain('The data of this person are erased.')
  expect(after).not.toContain(`href="${path}/erase"`)
  expect(await tablesWith(desk, 'zuberi')).toEqual([])
  const acts = await desk.services.db.selectFrom('auditLog').select(['act', 'subjectId']).execute()
  expect(acts).toContainEqual({ act: 'erase-person', subjectId: registrationId })
})

test('a session that is not fresh, and roles but the owner’s, erase nobody', async () => {
  const { desk, event } = await openZuberi()
  const { registrationId } = await row(desk)
  const [owner, registrar] = [await signInAs(desk, 'owner'), await signInAs(desk, 'registrar')]
  const path = `/organizer/events/${event.slug}/attendees/${registrationId}/erase`
  desk.clock.advance({ minutes: 20 })

  const stale = await owner.post(path, { sure: 'yes' })
  const lacking = await registrar.post(path, { sure: 'yes' })

  expect([stale.status, lacking.status]).toEqual([401, 403])
  expect((await registrar.get(path)).status).toBe(403)
  expect(await row(desk)).toMatchObject({ familyName: 'Zuberi', state: 'confirmed' })
})

test('what was erased cannot be restored or registered again by the form that made it', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const submission = crypto.randomUUID()
  const own = (await event.register('Amina', submission)).headers.get('location') ?? ''
  await desk.post(`${own}/erase`, { sure: 'yes' })

  const again = await event.register('Amina', submission)

  expect(again.status).toBe(422)
  expect(await desk.services.db.selectFrom('registrations').select('email').execute()).toEqual([
    { email: '' },
  ])
})
