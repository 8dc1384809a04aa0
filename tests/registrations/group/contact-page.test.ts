import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { groupForm, registerThem, registrationsOf } from '../../support/group-form.ts'
import { workDone } from '../../support/mails.ts'
import { newQuestion } from '../../support/new-question.ts'

test('the contact sees how things stand with each, and nothing that is a person’s own', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await newQuestion(desk, event.id, { key: 'diet', kind: 'text', label: 'Diet' })
  const overview = await registerThem(desk, event, ['Amina', 'Boris'], {
    act: 'who-fits',
    'people.0.answer.diet': 'vegan',
  })

  const page = await desk.get(overview)
  const html = await page.text()

  expect(page.status).toBe(200)
  expect(page.headers.get('cache-control')).toBe('private, no-store')
  expect(page.headers.get('referrer-policy')).toBe('no-referrer')
  expect(page.headers.get('x-robots-tag')).toBe('noindex')
  expect(html).toMatch(/Amina[\s\S]*data-state="confirmed"[\s\S]*Boris[\s\S]*data-state="waitlisted"/)
  expect(html).toContain('Place 1 in line')
  const [amina] = await registrationsOf(desk, event)
  const code = amina?.code ?? '-'
  for (const secret of ['vegan', code, `${code.slice(0, 4)}-${code.slice(4)}`, '/registrations/'])
    expect(html).not.toContain(secret)
})

test('a group’s link opens nothing else, and nothing else opens a group', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const overview = await registerThem(desk, event, ['Amina'])
  const own = (await event.register('Boris')).headers.get('location') ?? ''
  const token = overview.replace('/groups/', '')

  const answers = await Promise.all([
    desk.get(`/registrations/${token}`),
    desk.get(own.replace('/registrations/', '/groups/')),
    desk.get(`/groups/${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`),
    desk.get(`${overview}/people/2/cancel`),
    desk.post(`${overview}/people/2/cancel`, {}),
  ])

  expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404])
})

test('the contact cancels for somebody after a question, and it repeats harmlessly', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const overview = await registerThem(desk, event, ['Amina', 'Boris'])

  const asked = await desk.get(`${overview}/people/2/cancel`)
  const untouched = await registrationsOf(desk, event)
  const done = await desk.post(`${overview}/people/2/cancel`, { reason: 'ill' })
  const again = await desk.post(`${overview}/people/2/cancel`, {})

  expect(await asked.text()).toContain('Boris')
  expect(untouched.map(({ state }) => state)).toEqual(['confirmed', 'confirmed'])
  expect([done.status, again.status]).toEqual([303, 303])
  expect(done.headers.get('location')).toBe(overview)
  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['confirmed', 'cancelled'])
  const cancelled = await desk.services.db
    .selectFrom('history')
    .select(['actor', 'reason'])
    .where('deed', '=', 'cancel')
    .execute()
  expect(cancelled).toEqual([{ actor: 'contact', reason: 'ill' }])
})

test('nothing is cancelled after the event, and a reason that can’t be kept is shown again', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ startsOn: '2019-09-04' })
  const overview = await registerThem(desk, event, ['Amina'])

  const long = await desk.post(`${overview}/people/1/cancel`, { reason: 'x'.repeat(501) })
  desk.clock.set('2019-09-06T10:00:00+03:00')
  const late = await desk.post(`${overview}/people/1/cancel`, {})

  expect([long.status, late.status]).toEqual([422, 409])
  expect(await long.text()).toContain('x'.repeat(501))
  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['confirmed'])
})

test('more people join the same group, by the contact who is known', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const overview = await registerThem(desk, event, ['Amina'])

  const form = await (await desk.get(`${overview}/add`)).text()
  const sent = await desk.post(
    `${overview}/add`,
    groupForm(['Boris'], { contact_name: '', contact_email: 'x' }),
  )

  expect(form).toContain('Grace Wanjiru')
  expect(form).not.toContain('name="contact_email"')
  expect(sent.headers.get('location')).toBe(overview)
  const made = await registrationsOf(desk, event)
  expect(new Set(made.map(({ groupId }) => groupId)).size).toBe(1)
  expect(made.map(({ contactEmail }) => contactEmail)).toEqual(['grace@example.org', 'grace@example.org'])
})

test('the contact gets one mail with the overview, each person their own', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const overview = await registerThem(desk, event, ['Amina', 'Boris'])

  const mails = await workDone(desk, desk.lane)

  const sent = mails.map(({ kind, toEmail, state }) => `${kind} ${toEmail} ${state}`).sort()
  expect(sent).toEqual([
    'confirmed amina@example.org kept',
    'confirmed boris@example.org kept',
    'group grace@example.org kept',
    'registered-for-you amina@example.org kept',
    'registered-for-you boris@example.org kept',
  ])
  const toGrace = mails.find(({ kind }) => kind === 'group')
  expect(toGrace?.bodyText).toContain(overview)
  expect(toGrace?.bodyText).toMatch(/Amina.*[\s\S]*Boris/)
  const toAmina = mails.filter(({ toEmail }) => toEmail === 'amina@example.org')
  for (const { bodyText } of toAmina) expect(bodyText).not.toContain('Boris')
})

test('a contact who asks for their links gets those of their groups', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const overview = await registerThem(desk, event, ['Amina'])

  await desk.post('/my', { email: 'Grace@Example.org' })
  const links = (await workDone(desk, desk.lane)).find(({ kind }) => kind === 'links')

  expect(links?.bodyText).toContain(overview)
  expect(links?.bodyText).not.toContain('/registrations/')
})
