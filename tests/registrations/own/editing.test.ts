import { expect, test } from 'vitest'
import { addOrganizer } from '../../../src/organizers/add-organizer.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import { keptOf, ownPage, person, sendEdit, versionOf } from '../../support/editing.ts'
import { newQuestion } from '../../support/new-question.ts'

async function row(desk: Desk) {
  return desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
}

test('name, affiliation, country, language and answers can be changed, and the address cannot', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'text', label: 'Remarks' })
  const own = await ownPage(event, 'Amina', { 'answer.remarks': 'None' })

  const form = await (await desk.get(`${own}/edit`)).text()
  const saved = await sendEdit(desk, own, {
    given_name: 'Aminah',
    country: 'FR',
    email: 'other@example.org',
    'answer.remarks': 'A <ramp>',
  })
  const page = await (await desk.get(own)).text()

  expect(form).toContain('value="None"')
  expect(form).not.toContain('name="email"')
  expect(form).toContain('You can change them until 4 September 2019 at 09:00, East Africa Time (UTC+3).')
  expect(saved.status).toBe(303)
  expect(page).toContain('Aminah Odhiambo')
  expect(page).toContain('<bdi>France</bdi>')
  expect(page).toContain('A &lt;ramp&gt;')
  expect(page).toContain('amina@example.org')
  expect(page).toContain('The answers were changed. What was changed: \u2068Given name\u2069')
})

test('a change is told once, by its fields and never by what is in them', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'text', label: 'Remarks' })
  const own = await ownPage(event)

  await sendEdit(desk, own, { given_name: 'Aminah', 'answer.remarks': 'A secret' })
  await sendEdit(desk, own, { given_name: 'Aminah', 'answer.remarks': 'A secret' })

  const { db } = desk.services
  const changes = await db.selectFrom('history').select('facts').where('deed', '=', 'edit').execute()
  const messages = await db.selectFrom('messages').select('facts').where('kind', '=', 'changed').execute()
  expect(changes).toEqual([{ facts: { fields: ['given_name', 'answer.remarks'] } }])
  expect(messages).toEqual([
    { facts: expect.objectContaining({ deed: 'edit', fields: ['given_name', 'answer.remarks'] }) },
  ])
  expect((await row(desk)).sequence).toBe(1)
})

test('who waits is told nothing by mail, and the calendar’s SEQUENCE stays', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await event.register('Zoe')
  const own = await ownPage(event, 'Boris')

  const saved = await sendEdit(desk, own, { given_name: 'Boriss' })

  const { history, messages, given_name } = await keptOf(desk, own)
  expect(saved.status).toBe(303)
  expect(given_name).toBe('Boriss')
  expect(history.map(({ deed }) => deed).sort()).toEqual(['edit', 'register'])
  expect(messages.map(({ kind }) => kind)).toEqual(['waitlisted'])
})

test('two edits side by side: the second is told, keeps what was typed, and overwrites nothing unseen', async () => {
  const desk = await openDesk()
  const own = await ownPage(await desk.openRegistration())
  const version = await versionOf(desk, own)

  const first = await desk.post(`${own}/edit`, { ...person, version, given_name: 'First' })
  const second = await desk.post(`${own}/edit`, { ...person, version, given_name: 'Second' })
  const repeated = await desk.post(`${own}/edit`, { ...person, version, given_name: 'First' })
  const html = await second.text()

  expect([first.status, second.status, repeated.status]).toEqual([303, 409, 303])
  expect(html).toContain('Something was changed since you opened this form')
  expect(html).toContain('value="Second"')
  expect((await keptOf(desk, own)).given_name).toBe('First')
})

test('what is wrong stands beside its field, and what was typed stays', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await newQuestion(desk, event.id, { key: 'remarks', kind: 'text', label: 'Remarks', isRequired: true })
  const own = await ownPage(event, 'Amina', { 'answer.remarks': 'None' })

  const answer = await sendEdit(desk, own, { given_name: '', affiliation: 'Typed', 'answer.remarks': '' })
  const html = await answer.text()

  expect(answer.status).toBe(422)
  expect(html).toContain('id="given_name-problem"')
  expect(html).toContain('id="answer.remarks-problem"')
  expect(html).toContain('value="Typed"')
  expect((await keptOf(desk, own)).given_name).toBe('Amina')
})

test.for([
  ['until the event begins', null, '2019-09-04T08:59:59+03:00', 303],
  ['not from its start on', null, '2019-09-04T09:00:00+03:00', 409],
  ['until the organizers’ date', '2019-08-20T00:00:00Z', '2019-08-19T23:59:59Z', 303],
  ['not from that date on', '2019-08-20T00:00:00Z', '2019-08-20T00:00:00Z', 409],
] as const)('answers can be changed %s', async ([, closes, at, status]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = await ownPage(event)
  await desk.services.db
    .updateTable('events')
    .set({ editsCloseAt: closes === null ? null : new Date(closes) })
    .execute()
  const version = await versionOf(desk, own)
  desk.clock.set(at)

  const page = await (await desk.get(own)).text()
  const saved = await desk.post(`${own}/edit`, { version, ...person, given_name: 'Aminah' })

  expect(page.includes(`${own}/edit`)).toBe(status === 303)
  expect(saved.status).toBe(status)
})

test.for(['cancelled', 'declined', 'expired'] as const)('nobody changes what is %s', async (state) => {
  const desk = await openDesk()
  const own = await ownPage(await desk.openRegistration())
  await desk.services.db.updateTable('registrations').set({ state }).execute()

  const asked = await desk.get(`${own}/edit`)
  const saved = await desk.post(`${own}/edit`, person)

  expect([asked.status, saved.status]).toEqual([200, 409])
  expect(await saved.text()).toContain('Your answers can no longer be changed here.')
})

test('later questions are asked of who has a place, until their date, even when the form’s own are closed', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await newQuestion(desk, event.id, { key: 'flight', kind: 'text', label: 'Flight', isRequired: true })
  await desk.services.db
    .updateTable('questions')
    .set({ moment: 'confirmed', askedUntilAt: new Date('2019-08-30T12:00:00Z') })
    .execute()
  await desk.services.db
    .updateTable('events')
    .set({ editsCloseAt: new Date('2019-08-16T00:00:00Z') })
    .execute()
  const own = await ownPage(event)
  const waiting = await ownPage(event, 'Boris')
  desk.clock.set('2019-08-20T00:00:00Z')

  const page = await (await desk.get(own)).text()
  const form = await (await desk.get(`${own}/edit`)).text()
  const missing = await sendEdit(desk, own, {})
  const saved = await sendEdit(desk, own, { given_name: 'Ignored', 'answer.flight': 'KQ 101' })
  const answered = await (await desk.get(own)).text()
  const kept = await keptOf(desk, own)
  desk.clock.set('2019-08-30T12:00:00Z')
  const late = await desk.post(`${own}/edit`, { version: '', 'answer.flight': 'KQ 102' })

  expect(page).toContain('<h2>Please answer</h2>')
  expect(page).toContain('Until 30 August 2019 at 15:00, East Africa Time (UTC+3)')
  expect(await (await desk.get(waiting)).text()).not.toContain('Flight')
  expect(form).not.toContain('name="given_name"')
  expect(form).toContain('name="answer.flight"')
  expect([missing.status, saved.status, late.status]).toEqual([422, 303, 409])
  expect(answered).not.toContain('Please answer')
  expect(kept).toMatchObject({ given_name: 'Amina', answers: { flight: 'KQ 101' } })
})

test('where a change asks for a new decision, an applicant loses the votes', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application' })
  const own = await ownPage(event)
  const { db } = desk.services
  await db.updateTable('events').set({ editsAskDecision: true }).execute()
  const { eventId, registrationId } = await row(desk)
  await voteOn(desk, { eventId, registrationId })

  const form = await (await desk.get(`${own}/edit`)).text()
  await sendEdit(desk, own, { language: 'fr' })
  const votesKept = await db.selectFrom('reviews').select('vote').execute()
  await sendEdit(desk, own, { language: 'fr', affiliation: 'Elsewhere' })
  const votesLost = await db.selectFrom('reviews').select('vote').execute()

  expect(form).toContain('their votes so far no longer count')
  expect([votesKept.length, votesLost.length]).toEqual([1, 0])
  expect((await row(desk)).decisionAskedAt).toBeNull()
})

test('where a change asks for a new decision, who has a place keeps it', async () => {
  const desk = await openDesk()
  const own = await ownPage(await desk.openRegistration())
  await desk.services.db.updateTable('events').set({ editsAskDecision: true }).execute()

  await sendEdit(desk, own, { affiliation: 'Elsewhere' })

  expect(await row(desk)).toMatchObject({ state: 'confirmed', decisionAskedAt: desk.clock.now() })
})

async function voteOn(desk: Desk, of: Pick<Awaited<ReturnType<typeof row>>, 'eventId' | 'registrationId'>) {
  const email = 'reviewer@example.org'
  const added = await addOrganizer(desk.services, { email, role: 'owner', eventId: null, locale: 'en' })
  if (added.outcome !== 'added') throw new Error('Nobody was added')
  await desk.services.db
    .insertInto('reviews')
    .values({ ...of, organizerId: added.id, vote: 'yes', reviewedAt: desk.clock.now() })
    .execute()
}

test('a type that asks more than the old one says so, and leads to the answers', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types: [{ key: 'on-site' }, { key: 'speaker' }] })
  const speaker = event.types.get('speaker')
  await newQuestion(desk, event.id, {
    ...{ key: 'poster', kind: 'text', label: 'Poster', isRequired: true },
    typeIds: speaker ? [speaker] : [],
  })
  const own = await ownPage(event, 'Amina', { type: 'on-site' })

  const before = await (await desk.get(own)).text()
  await desk.post(`${own}/type`, { type: 'speaker' })
  const after = await (await desk.get(own)).text()

  expect(before).not.toContain('Poster')
  expect(after).toContain('<h2>Please answer</h2><ul><li>Poster</li></ul>')
  expect(after).toContain('Your way of taking part was changed. Before: \u2068on-site\u2069.')
})
