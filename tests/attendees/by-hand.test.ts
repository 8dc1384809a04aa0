import { expect, test } from 'vitest'
import type { Fields } from '../support/desk.ts'
import { openDesk } from '../support/desk.ts'
import type { NewTestEvent } from '../support/desk-events.ts'
import { signInAs } from '../support/office.ts'

test('staff add somebody past the closing time, to a type of their own', async () => {
  const { desk, event, staff, base } = await openOffice({ closes: '2019-08-01T00:00:00Z' })

  const added = await staff.post(`${base}/new`, filled({ type: 'speaker' }))
  const page = await (await staff.get(added.headers.get('location') ?? '')).text()

  expect(added.status).toBe(303)
  expect(page).toContain('is on the list')
  expect(page).toContain('data-state="confirmed"')
  expect(await rows(desk, event.id)).toMatchObject([
    { givenName: 'Aïssatou', state: 'confirmed', isSelfService: false },
  ])
  expect(await acts(desk)).toContain('add-registration')
})

test('without a free place staff choose the line, and nobody gets past the capacity', async () => {
  const { desk, event, staff, base } = await openOffice({ capacity: 1 })
  await staff.post(`${base}/new`, filled({ type: 'speaker' }))

  const refused = await staff.post(`${base}/new`, filled({ type: 'participant', given_name: 'Second' }))
  const html = await refused.text()
  const waits = await staff.post(
    `${base}/new`,
    filled({ type: 'participant', given_name: 'Second', wait: 'yes' }),
  )

  expect(refused.status).toBe(409)
  expect(html).toContain('value="Second"')
  expect(html).toContain('No place is free')
  expect(waits.status).toBe(303)
  expect((await rows(desk, event.id)).map(({ state }) => state).sort()).toEqual(['confirmed', 'waitlisted'])
})

test('the same form sent twice adds one person', async () => {
  const { desk, event, staff, base } = await openOffice()
  const form = filled({ type: 'speaker' })

  const [first, second] = [await staff.post(`${base}/new`, form), await staff.post(`${base}/new`, form)]

  expect(second.headers.get('location')).toBe(first.headers.get('location'))
  expect(await rows(desk, event.id)).toHaveLength(1)
  expect((await acts(desk)).filter((act) => act === 'add-registration')).toHaveLength(1)
})

test('a form that lacks something comes back as it was typed, with the problem at its field', async () => {
  const { desk, event, staff, base } = await openOffice()

  const answer = await staff.post(`${base}/new`, filled({ email: 'nonsense', privacy: '', type: '' }))
  const html = await answer.text()

  expect(answer.status).toBe(422)
  expect(html).toContain('value="nonsense"')
  expect(html).toContain('role="alert"')
  expect(html).toContain('Tick the box once they have agreed')
  expect(html).toContain('Choose a type')
  expect(await rows(desk, event.id)).toHaveLength(0)
})

test('staff cancel with a reason: the history has it, the log knows, a repeat does nothing', async () => {
  const { desk, event, staff, base } = await openOffice()
  const added = await staff.post(`${base}/new`, filled({ type: 'speaker' }))
  const path = (added.headers.get('location') ?? '').replace(/\?.*/, '')

  const asked = await (await staff.get(`${path}/cancel`)).text()
  const done = await staff.post(`${path}/cancel`, { reason: 'Asked <by> phone' })
  const again = await staff.post(`${path}/cancel`, { reason: 'Twice' })
  const page = await (await staff.get(done.headers.get('location') ?? '')).text()

  expect(asked).toContain('The place falls free at once')
  expect(done.status).toBe(303)
  expect(again.status).toBe(303)
  expect(page).toContain('Reason: \u2068Asked &lt;by&gt; phone\u2069')
  expect(page).toContain('is cancelled')
  expect(page).not.toContain('/cancel"')
  expect(await rows(desk, event.id)).toMatchObject([{ state: 'cancelled' }])
  expect((await acts(desk)).filter((act) => act === 'cancel-registration')).toHaveLength(1)
})

async function openOffice(more: NewTestEvent = {}) {
  const desk = await openDesk()
  const event = await desk.openRegistration({
    types: [{ key: 'participant' }, { key: 'speaker', public: false }],
    ...more,
  })
  const staff = await signInAs(desk, 'registrar', { event: event.id })
  return { desk, event, staff, base: `/organizer/events/${event.slug}/attendees` }
}

function filled(more: Fields = {}): Fields {
  return {
    submission: crypto.randomUUID(),
    given_name: 'Aïssatou',
    family_name: 'Diallo',
    native_name: '',
    email: `a.${crypto.randomUUID().slice(0, 8)}@example.org`,
    affiliation: 'Université Cheikh Anta Diop',
    country: 'SN',
    language: 'fr',
    privacy: 'yes',
    ...more,
  }
}

type Desk = Awaited<ReturnType<typeof openDesk>>

function rows(desk: Desk, eventId: Awaited<ReturnType<typeof openOffice>>['event']['id']) {
  return desk.services.db.selectFrom('registrations').selectAll().where('eventId', '=', eventId).execute()
}

async function acts(desk: Desk): Promise<readonly string[]> {
  return (await desk.services.db.selectFrom('auditLog').select('act').execute()).map(({ act }) => act)
}
