import { expect, test } from 'vitest'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { TestEvent } from '../../support/desk-events.ts'

const types = [
  { key: 'on-site', capacity: 1 },
  { key: 'online', capacity: 1 },
]

async function ownPage(event: TestEvent, name: string, type: string): Promise<string> {
  return (await event.register({ name, type })).headers.get('location') ?? ''
}

async function typeOf(desk: Desk, own: string): Promise<unknown> {
  return (await kept(desk, own)).type
}

async function kept(desk: Desk, own: string): Promise<Readonly<Record<string, unknown>>> {
  return (await (await desk.get(`${own}/data.json`)).json()) as Record<string, unknown>
}

test('the type is changed at once where there is room, even in an event that is full', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1, types })
  const own = await ownPage(event, 'Amina', 'on-site')

  const page = await (await desk.get(own)).text()
  const asked = await (await desk.get(`${own}/type`)).text()
  const done = await desk.post(`${own}/type`, { type: 'online' })
  const again = await desk.post(`${own}/type`, { type: 'online' })

  expect(page).toContain(`href="${own}/type"`)
  expect(asked).toContain('<span class="end">Open</span>online')
  expect([done.status, again.status]).toEqual([303, 303])
  expect(await typeOf(desk, own)).toBe('online')
  expect(await (await desk.get(own)).text()).toContain('Your way of taking part was changed.')
})

test('where the other type is full nothing changes unless one asks to wait, and then the place is kept', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types })
  const own = await ownPage(event, 'Amina', 'on-site')
  const other = await ownPage(event, 'Boris', 'online')

  const refused = await desk.post(`${own}/type`, { type: 'online' })
  const waits = await desk.post(`${own}/type`, { type: 'online', wait: 'yes' })
  const waiting = await (await desk.get(own)).text()
  await desk.post(`${other}/cancel`, {})
  const moved = await (await desk.get(own)).text()

  expect(refused.status).toBe(409)
  expect(await refused.text()).toContain('Tick the box to wait in line for it.')
  expect(waits.status).toBe(303)
  expect(waiting).toContain('data-state="confirmed"')
  expect(waiting).toContain(
    'You are also in line for another way of taking part, <b>online</b>: place 1 of 1.',
  )
  expect(moved).not.toContain('You are also in line')
  expect(await typeOf(desk, own)).toBe('online')
})

test('who waits for another type may stop waiting and keeps the place', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types })
  const own = await ownPage(event, 'Amina', 'on-site')
  await ownPage(event, 'Boris', 'online')
  await desk.post(`${own}/type`, { type: 'online', wait: 'yes' })

  const asked = await (await desk.get(`${own}/leave`)).text()
  const stayed = await desk.post(`${own}/leave`, {})
  const again = await desk.post(`${own}/leave`, {})

  expect(asked).toContain('Stop waiting for another way of taking part?')
  expect([stayed.status, again.status]).toEqual([303, 409])
  expect(await again.text()).not.toContain('You are also in line')
  expect(await typeOf(desk, own)).toBe('on-site')
})

test('without a line nobody is offered to wait for a full type', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({
    types: [...types, { key: 'student', capacity: 5 }],
    line: false,
  })
  const own = await ownPage(event, 'Amina', 'on-site')
  await ownPage(event, 'Boris', 'online')

  const asked = await (await desk.get(`${own}/type`)).text()
  const forced = await desk.post(`${own}/type`, { type: 'online', wait: 'yes' })

  expect(asked).not.toContain('name="wait"')
  expect(asked).toContain('<span class="end">Full</span>online')
  expect(forced.status).toBe(409)
  expect(await forced.text()).toContain('No place is free there now, and nothing has changed.')
})

test('a type that asks for a code is changed to with the right one, and guesses come to an end', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types })
  const own = await ownPage(event, 'Amina', 'on-site')
  await desk.services.db
    .updateTable('registrationTypes')
    .set({ audience: 'code', audienceValues: ['MARA-2019'] })
    .where('key', '=', 'online')
    .execute()

  const asked = await (await desk.get(`${own}/type`)).text()
  const wrong = await desk.post(`${own}/type`, { type: 'online', code: 'nope' })
  const answers = []
  for (let guess = 0; guess < 18; guess++)
    answers.push((await desk.post(`${own}/type`, { type: 'online', code: `guess ${guess}` })).status)
  const right = await desk.post(`${own}/type`, { type: 'online', code: 'MARA-2019' })
  const back = await desk.post(`${own}/type`, { type: 'on-site' })
  const last = await desk.post(`${own}/type`, { type: 'online', code: 'guess 18' })
  const over = await desk.post(`${own}/type`, { type: 'online', code: 'MARA-2019' })

  expect(asked).toContain('name="code"')
  expect(asked).not.toContain('MARA')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('This code does not open that way of taking part')
  expect(new Set(answers)).toEqual(new Set([422]))
  expect([right.status, back.status, last.status, over.status]).toEqual([303, 303, 422, 429])
  expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0)
})

test.for([
  ['staff’s own', { isPublic: false }],
  ['not open to change', { isOpenToChange: false }],
  ['for others’ addresses', { audience: 'domain', audienceValues: ['unep.example'] }],
] as const)('a type that is %s is neither shown nor taken', async ([, facts]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types: [...types, { key: 'student' }] })
  const own = await ownPage(event, 'Amina', 'on-site')
  await desk.services.db
    .updateTable('registrationTypes')
    .set('audienceValues' in facts ? { ...facts, audienceValues: [...facts.audienceValues] } : facts)
    .where('key', '=', 'online')
    .execute()

  const asked = await (await desk.get(`${own}/type`)).text()
  const forced = await desk.post(`${own}/type`, { type: 'online' })

  expect(asked).toContain('value="student"')
  expect(asked).not.toContain('value="online"')
  expect(forced.status).toBe(422)
  expect(await typeOf(desk, own)).toBe('on-site')
})

test('who is offered a place answers that first', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types })
  const first = await ownPage(event, 'Amina', 'on-site')
  const own = await ownPage(event, 'Boris', 'on-site')
  await desk.post(`${first}/cancel`, {})

  const page = await (await desk.get(own)).text()
  const asked = await desk.get(`${own}/type`)
  const forced = await desk.post(`${own}/type`, { type: 'online' })

  expect(page).not.toContain(`${own}/type`)
  expect([asked.status, forced.status]).toEqual([200, 409])
  expect(await typeOf(desk, own)).toBe('on-site')
})

test('after registration has closed nobody changes the type', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types, closes: '2019-09-01T00:00:00Z' })
  const own = await ownPage(event, 'Amina', 'on-site')
  desk.clock.set('2019-09-01T00:00:00Z')

  const page = await (await desk.get(own)).text()
  const forced = await desk.post(`${own}/type`, { type: 'online' })

  expect(page).not.toContain(`${own}/type`)
  expect(forced.status).toBe(409)
  expect(await typeOf(desk, own)).toBe('on-site')
})

test('who waits goes over to the other type’s place, and gives up the number in this line', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ types })
  await ownPage(event, 'Amina', 'on-site')
  const own = await ownPage(event, 'Boris', 'on-site')

  const asked = await (await desk.get(`${own}/type`)).text()
  const done = await desk.post(`${own}/type`, { type: 'online' })

  expect(asked).toContain('You give up your number in this line.')
  expect(done.status).toBe(303)
  expect(await kept(desk, own)).toMatchObject({ state: 'confirmed', type: 'online' })
})
