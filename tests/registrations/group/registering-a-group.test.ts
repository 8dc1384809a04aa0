import { expect, test } from 'vitest'
import { openDesk } from '../../support/desk.ts'
import { groupForm, registerThem, registrationsOf } from '../../support/group-form.ts'

test('a contact registers three people, each with a registration, a mail and a group of their own', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 10 })

  const sent = await desk.post(
    `/events/${event.slug}/register/group`,
    groupForm(['Amina', 'Boris', 'Chen'], { wants: 'place' }),
  )

  expect(sent.status).toBe(303)
  expect(sent.headers.get('location')).toMatch(/^\/groups\/[\w-]+$/)
  const made = await registrationsOf(desk, event)
  expect(made.map(({ givenName, state }) => [givenName, state])).toEqual([
    ['Amina', 'confirmed'],
    ['Boris', 'confirmed'],
    ['Chen', 'confirmed'],
  ])
  expect(new Set(made.map(({ groupId }) => groupId)).size).toBe(1)
  for (const one of made) {
    expect(one).toMatchObject({ contactName: 'Grace Wanjiru', contactEmail: 'grace@example.org' })
    expect(one.isSelfService).toBe(false)
    expect(Object.keys(one.consents)).toEqual(['contact_privacy'])
  }
  const history = await desk.services.db.selectFrom('history').select('actor').execute()
  expect(history.map(({ actor }) => actor)).toEqual(['contact', 'contact', 'contact'])
})

test('three people are not registered for two places: the form says how many are left and keeps all that was typed', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 2 })
  const form = groupForm(['Amina', 'Boris', 'Chen'], { wants: 'place' })

  const refused = await desk.post(`/events/${event.slug}/register/group`, form)
  const html = await refused.text()

  expect(refused.status).toBe(409)
  expect(html).toContain('Places left: 2. People in this form: 3. Nobody is registered yet.')
  expect(html).toContain('value="who-fits"')
  for (const [name, value] of Object.entries(form))
    if (name.endsWith('email')) expect(html).toContain(`value="${value}"`)
  expect(html).toContain(`name="submission" value="${form.submission}"`)
  expect(await registrationsOf(desk, event)).toEqual([])
})

test('a contact who asks for it gets the places that are left, and the rest waits', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 2 })

  await registerThem(desk, event, ['Amina', 'Boris', 'Chen'], { act: 'who-fits', wants: 'place' })

  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['confirmed', 'confirmed', 'waitlisted'])
})

test('without a line the form offers none', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1, line: false })

  const refused = await desk.post(`/events/${event.slug}/register/group`, groupForm(['Amina', 'Boris']))
  const html = await refused.text()

  expect(refused.status).toBe(409)
  expect(html).toContain('Places left: 1.')
  expect(html).not.toContain('who-fits')
})

test('where nothing is left a promised place is not turned into a place in line unasked', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await event.register('Boris')

  const form = groupForm(['Amina', 'Chen'], { wants: 'place' })
  const refused = await desk.post(`/events/${event.slug}/register/group`, form)
  const waits = await desk.post(`/events/${event.slug}/register/group`, { ...form, act: 'who-fits' })

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Put all of them on the waiting list')
  expect(waits.status).toBe(303)
  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['confirmed', 'waitlisted', 'waitlisted'])
})

test('the same form sent again is the same group, even after closing', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+08:00' })
  const event = await desk.openRegistration({ closes: '2019-08-15T10:05:00+08:00' })
  const form = groupForm(['Amina', 'Boris'])

  const first = await desk.post(`/events/${event.slug}/register/group`, form)
  desk.clock.advance({ minutes: 10 })
  const again = await desk.post(`/events/${event.slug}/register/group`, form)
  const other = await desk.post(`/events/${event.slug}/register/group`, groupForm(['Chen']))

  expect([first.status, again.status, other.status]).toEqual([303, 303, 409])
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
  expect(await registrationsOf(desk, event)).toHaveLength(2)
  const told = await desk.services.db.selectFrom('messages').select('kind').execute()
  expect(told.filter(({ kind }) => kind === 'group')).toHaveLength(1)
})

test('a form sent again with one more person says so, and one with other people gets a new id', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const submission = crypto.randomUUID()
  const path = `/events/${event.slug}/register/group`

  await desk.post(path, groupForm(['Amina', 'Boris'], { submission }))
  const more = await desk.post(path, groupForm(['Amina', 'Boris', 'Chen'], { submission }))
  const others = await desk.post(path, groupForm(['Dana', 'Boris'], { submission }))

  expect(more.status).toBe(409)
  expect(await more.text()).toContain('2 of these people are registered')
  expect(others.status).toBe(422)
  expect(await others.text()).not.toContain(submission)
  expect(await registrationsOf(desk, event)).toHaveLength(2)
})

test('fifty people fit in one form, and no more than the event allows', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 100 })
  await desk.services.db.updateTable('events').set({ groupMost: 50 }).execute()
  const people = Array.from({ length: 51 }, (_, number) => `P${number}`)

  const tooMany = await desk.post(`/events/${event.slug}/register/group`, groupForm(people))
  await registerThem(desk, event, people.slice(0, 50))

  expect(tooMany.status).toBe(422)
  expect(await tooMany.text()).toContain('at most 50 people')
  expect(await registrationsOf(desk, event)).toHaveLength(50)
})

test('who has registered already may be registered by a contact too', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await event.register('Amina')

  await registerThem(desk, event, ['Amina', 'Boris'])

  expect(await registrationsOf(desk, event)).toHaveLength(3)
})

test('an event by application decides on each of them', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', capacity: 1 })

  await registerThem(desk, event, ['Amina', 'Boris'])

  const made = await registrationsOf(desk, event)
  expect(made.map(({ state }) => state)).toEqual(['applied', 'applied'])
})

test('a form that promised places makes no applications', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application' })

  const form = groupForm(['Amina', 'Boris'], { wants: 'place' })
  const refused = await desk.post(`/events/${event.slug}/register/group`, form)

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Send the applications')
  expect(await registrationsOf(desk, event)).toEqual([])
})

test.for([
  [{ mode: 'none' }, 409],
  [{ mode: 'invitation' }, 409],
  [{ state: 'cancelled' }, 409],
  [{ state: 'draft' }, 404],
] as const)('an event with %j takes no group', async ([facts, status]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration(facts)

  const sent = await desk.post(`/events/${event.slug}/register/group`, groupForm(['Amina']))

  expect(sent.status).toBe(status)
  expect(await registrationsOf(desk, event)).toEqual([])
})

test('an event that takes no groups has no such form', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await desk.services.db.updateTable('events').set({ groupMost: 1 }).execute()

  const answers = [
    await desk.get(`/events/${event.slug}/register/group`),
    await desk.post(`/events/${event.slug}/register/group`, groupForm(['Amina'])),
  ]

  expect(answers.map(({ status }) => status)).toEqual([404, 404])
})
