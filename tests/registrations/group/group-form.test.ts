import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { groupForm, registrationsOf } from '../../support/group-form.ts'
import { newQuestion } from '../../support/new-question.ts'

test('the form begins with two people and takes more and fewer without a script, keeping what was typed', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const path = `/events/${event.slug}/register/group`

  const begins = await (await desk.get(path)).text()
  const more = await desk.post(path, groupForm(['Amina', 'Boris'], { act: 'add' }))
  const grown = await more.text()
  const shrunk = await (
    await desk.post(path, groupForm(['Amina', 'Boris', 'Chen'], { act: 'remove.0' }))
  ).text()

  expect(rowsIn(begins)).toEqual(['people.0', 'people.1'])
  expect(more.status).toBe(200)
  expect(rowsIn(grown)).toEqual(['people.0', 'people.1', 'people.2'])
  expect(grown).toMatch(/name="people\.2\.affiliation"[^>]*value="Maasai Mara University"/)
  expect(grown).toMatch(/name="people\.2\.given_name"[^>]*value=""/)
  expect(rowsIn(shrunk)).toEqual(['people.0', 'people.1'])
  expect(shrunk).toMatch(/name="people\.0\.given_name"[^>]*value="Boris"/)
  expect(shrunk).not.toContain('value="Amina"')
  expect(await registrationsOf(desk, event)).toEqual([])
})

test('the Enter key sends the form: its first button is the one that does', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()

  const html = await (await desk.get(`/events/${event.slug}/register/group`)).text()

  const form = html.slice(html.indexOf('id="group"'))
  expect(/<button[^>]*>/.exec(form)?.[0]).not.toContain('name="act"')
})

test('what is wrong is named by the person it is wrong with, and nobody is registered', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const form = groupForm(['Amina', { name: 'Boris', email: 'boris@example' }], {
    contact_email: 'grace',
    privacy: '',
    'people.0.country': '',
  })

  const refused = await desk.post(`/events/${event.slug}/register/group`, form)
  const html = await refused.text()

  expect(refused.status).toBe(422)
  expect(html).toContain('<a href="#contact_email">Enter an e-mail address like name@example.org</a>')
  expect(html).toContain('<a href="#people.0.country">Person 1: Choose the country they work in</a>')
  expect(html).toContain(
    '<a href="#people.1.email">Person 2: Enter an e-mail address like name@example.org</a>',
  )
  expect(html).toContain('<a href="#privacy">')
  expect(html).toMatch(/id="people\.1\.email"[^>]*aria-invalid="true"/)
  expect(html).toContain('value="boris@example"')
  expect(await registrationsOf(desk, event)).toEqual([])
})

test('rows that nobody was named in are left out', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const empty = { 'people.1.given_name': '', 'people.1.email': '' }

  const sent = await desk.post(`/events/${event.slug}/register/group`, groupForm(['Amina', 'Boris'], empty))
  const nobody = await desk.post(
    `/events/${event.slug}/register/group`,
    groupForm(['Amina'], { 'people.0.given_name': '', 'people.0.email': '' }),
  )

  expect([sent.status, nobody.status]).toEqual([303, 422])
  expect(await registrationsOf(desk, event)).toHaveLength(1)
})

test('each person has types and answers of their own', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types: [{ key: 'student' }, { key: 'member' }] })
  await newQuestion(desk, event.id, { key: 'diet', kind: 'text', label: 'Diet' })
  const people = [
    { name: 'Amina', type: 'student' },
    { name: 'Boris', type: 'member' },
  ]

  const sent = await desk.post(
    `/events/${event.slug}/register/group`,
    groupForm(people, { 'people.0.answer.diet': 'vegan', 'people.1.answer.diet': 'none' }),
  )

  expect(sent.status).toBe(303)
  const made = await registrationsOf(desk, event)
  expect(made.map(({ answers }) => answers)).toEqual([{ diet: 'vegan' }, { diet: 'none' }])
  expect(made.map(({ typeId }) => typeId)).toEqual([event.types.get('student'), event.types.get('member')])
})

function rowsIn(html: string): readonly string[] {
  return [...html.matchAll(/name="(people\.\d+)\.given_name"/g)].map(([, row]) => row ?? '')
}

test('the form says for how long the event keeps what it is told, where that is not the site’s number', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await desk.services.db
    .updateTable('events')
    .set({ retentionMonths: 3 })
    .where('eventId', '=', event.id)
    .execute()

  const html = await (await desk.get(`/events/${event.slug}/register/group`)).text()

  expect(html).toContain('made anonymous 3 months after it ends')
})
