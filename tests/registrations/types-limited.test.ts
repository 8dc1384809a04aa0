import { expect, test } from 'vitest'
import type { Audience } from '../../src/registrations/types/audience.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { signInAs } from '../support/office.ts'

const form = '/events/forum/register?lang=en'
const statesOf = async (desk: Desk) =>
  (await desk.services.db.selectFrom('registrations').select('givenName').execute()).map(
    (row) => row.givenName,
  )

/** A forum with a type for everyone, and one for the audience. */
async function openForum(kind: Audience['kind'], values: string, isOnly = false) {
  const desk = await openDesk()
  const member = { key: 'member' }
  const forum = await desk.openRegistration({
    slug: 'forum',
    types: isOnly ? [member] : [{ key: 'participant' }, member],
  })
  const editor = await signInAs(desk, 'editor')
  const type = forum.types.get('member') ?? ''
  const saved = await editor.post('/organizer/events/forum/types', {
    ...{
      act: 'save',
      type,
      title: 'Member',
      public: 'yes',
      closes: '2019-08-20T00:00',
      audience: kind,
      values,
    },
  })
  if (saved.status !== 303) throw new Error(await saved.text())
  return { desk, forum }
}

test('a code opens its type, typed in any case; without it the form says so and keeps all', async () => {
  const { desk, forum } = await openForum('code', 'Reef-2019')
  const come = (name: string, code: string) => forum.register({ name, type: 'member' }, undefined, { code })

  const missing = await come('Amina', ' ')
  const wrong = await come('Amina', 'Reef-2018')
  const right = await come('Amina', 'reef-2019')

  expect([missing.status, wrong.status, right.status]).toEqual([422, 422, 303])
  expect(await missing.text()).toContain('Enter the code that you have from the organizers')
  const html = await wrong.text()
  expect(html).toContain('This code does not fit the type you chose')
  expect(html).toContain('value="Reef-2018"')
  expect(html).toContain('value="amina@example.org"')
  expect(html).not.toContain('Reef-2019')
  expect(await statesOf(desk)).toEqual(['Amina'])
})

test('the form says for whom a type is, and never its codes or its list', async () => {
  const code = await openForum('code', 'Reef-2019')
  const codeForm = await (await code.desk.get(form)).text()
  const domain = await openForum('domain', 'example.org\nacademy.test')
  const domainForm = await (await domain.desk.get(form)).text()
  const list = await openForum('list', 'amina@example.org', true)
  const listForm = await (await list.desk.get(form)).text()

  expect(codeForm).toContain('For those who have a code')
  expect(codeForm).toMatch(/<input[^>]*name="code"/)
  expect(codeForm).not.toMatch(/reef/i)
  expect(domainForm).toMatch(/For e-mail addresses at .*example\.org.* and .*academy\.test/)
  expect(domainForm).not.toContain('name="code"')
  expect(listForm).toContain('whose e-mail address the organizers have noted')
  expect(listForm).not.toContain('amina@')
})

test('a single type with a code has its field too', async () => {
  const { desk, forum } = await openForum('code', 'Reef-2019', true)

  const shown = await (await desk.get(form)).text()
  const refused = await forum.register('Amina')
  const taken = await forum.register('Amina', undefined, { code: 'Reef-2019' })

  expect(shown).toMatch(/<input[^>]*name="code"/)
  expect([refused.status, taken.status]).toEqual([422, 303])
})

test.for([
  ['domain', 'example.org', 'amina@lab.example.org', 303],
  ['domain', 'example.org', 'amina@example.org.evil.test', 422],
  ['list', 'Amina@Example.org', 'AMINA@example.ORG', 303],
  ['list', 'amina@example.org', 'bo@example.org', 422],
] as const)('%s %s: %s is answered %i', async ([kind, values, email, status]) => {
  const { desk, forum } = await openForum(kind, values)

  const answer = await forum.register({ name: 'Amina', email, type: 'member' })

  expect(answer.status).toBe(status)
  if (status === 422) {
    const html = await answer.text()
    expect(html).toContain('This type is not for the e-mail address you gave')
    expect(html).toContain('id="type-problem"')
    expect(await statesOf(desk)).toEqual([])
  }
})

test('a type for everyone asks nothing, whatever is sent as a code', async () => {
  const { forum } = await openForum('code', 'Reef-2019')

  const taken = await forum.register({ name: 'Amina', type: 'participant' }, undefined, { code: 'x' })
  const twice = await forum.register({ name: 'Bo', type: 'member' }, undefined, { code: ['Reef-2019', 'x'] })

  expect([taken.status, twice.status]).toEqual([303, 400])
})

test('after 20 wrong codes nobody learns whether theirs is right, until some minutes have gone', async () => {
  const { desk, forum } = await openForum('code', 'Reef-2019')
  const come = (name: string, code: string) => forum.register({ name, type: 'member' }, undefined, { code })
  const tried = await Promise.all(Array.from({ length: 24 }, (_, place) => come('Mallory', `guess-${place}`)))

  const right = await come('Amina', 'Reef-2019')
  const other = await forum.register({ name: 'Bo', type: 'participant' })
  desk.clock.advance({ minutes: 2 })
  const later = await come('Amina', 'Reef-2019')

  expect(tried.filter(({ status }) => status === 422)).toHaveLength(20)
  expect(tried.filter(({ status }) => status === 429)).toHaveLength(4)
  expect([right.status, right.headers.get('retry-after')]).toEqual([429, '45'])
  expect(await right.text()).toContain('value="amina@example.org"')
  expect([other.status, later.status]).toEqual([303, 303])
  expect(desk.logged.join('\n')).not.toMatch(/reef|guess/i)
})

test('a code does not open a type whose own window has closed, to the minute in the venue’s zone', async () => {
  const { desk, forum } = await openForum('code', 'Reef-2019')
  const come = (name: string) => forum.register({ name, type: 'member' }, undefined, { code: 'Reef-2019' })

  desk.clock.set('2019-08-19T23:59:59+03:00')
  const inTime = await come('Amina')
  desk.clock.set('2019-08-20T00:00:00+03:00')
  const late = await come('Bo')

  expect([inTime.status, late.status]).toEqual([303, 409])
})

test('staff add to a type whoever they like', async () => {
  const { desk } = await openForum('list', 'amina@example.org')
  const owner = await signInAs(desk, 'owner')

  const page = await (await owner.get('/organizer/events/forum/attendees/new')).text()

  expect(page).toContain('Member')
  expect(page).not.toContain('name="code"')
})
