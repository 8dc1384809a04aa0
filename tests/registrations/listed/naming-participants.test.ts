import { expect, test } from 'vitest'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { NewTestEvent, TestEvent } from '../../support/desk-events.ts'

const path = '/events/forum/participants'

/** A forum in Narok on 4 September 2019 that names those who agree. */
async function openForum(desk: Desk, event: NewTestEvent = {}): Promise<TestEvent> {
  const forum = await desk.openRegistration({ slug: 'forum', ...event })
  await desk.services.db
    .updateTable('events')
    .set({ asksListing: true })
    .where('eventId', '=', forum.id)
    .execute()
  return forum
}

const agrees = { listing: 'yes' }

test('those with a place who agreed are named with their institution, and nothing else of them', async () => {
  const desk = await openDesk()
  const forum = await openForum(desk)
  const native = { native_name: '阿米娜', affiliation: 'Maasai <Mara>', family_name: 'Odhiambo' }
  await forum.register('Amina', undefined, { ...agrees, ...native })
  await forum.register('Boris', undefined, { family_name: 'Silent' })

  const html = await (await desk.get(path)).text()

  expect(html).toContain('<bdi>Amina Odhiambo</bdi>')
  expect(html).toContain('<bdi>阿米娜</bdi>')
  expect(html).toContain('<bdi>Maasai &lt;Mara&gt;</bdi>')
  expect(html).not.toContain('Silent')
  const row = await desk.services.db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  for (const secret of [row.registrationId, row.code, row.email, 'confirmed', 'data-state'])
    expect(html).not.toContain(secret)
})

test.for(['offered', 'cancelled', 'applied', 'declined', 'expired'] as const)(
  'who is %s is not named',
  async (state) => {
    const desk = await openDesk()
    const forum = await openForum(desk)
    await forum.register('Amina', undefined, agrees)
    const offerEndsAt = state === 'offered' ? new Date('2019-08-17T10:00:00+08:00') : null
    await desk.services.db.updateTable('registrations').set({ state, offerEndsAt }).execute()

    expect(await (await desk.get(path)).text()).not.toContain('Amina')
  },
)

test('who waits for a place is not named', async () => {
  const desk = await openDesk()
  const forum = await openForum(desk, { capacity: 0 })
  await forum.register('Amina', undefined, agrees)

  expect(await (await desk.get(path)).text()).not.toContain('Amina')
})

test('whoever takes it back on their own page is named no longer', async () => {
  const desk = await openDesk()
  const forum = await openForum(desk)
  const own = (await forum.register('Amina', undefined, agrees)).headers.get('location')

  const before = await (await desk.get(path)).text()
  await desk.post(`${own}/consents`, {})
  const after = await (await desk.get(path)).text()

  expect([before.includes('Amina'), after.includes('Amina')]).toEqual([true, false])
})

test.for([
  [null, '2019-10-02T23:59:59+03:00', 200],
  [null, '2019-10-03T00:00:00+03:00', 404],
  ['2019-09-10', '2019-09-10T23:59:59+03:00', 200],
  ['2019-09-10', '2019-09-11T00:00:00+03:00', 404],
] as const)('a list whose last day is %s answers at %s with %i', async ([day, at, status]) => {
  const desk = await openDesk()
  const forum = await openForum(desk)
  await forum.register('Amina', undefined, agrees)
  await desk.services.db
    .updateTable('events')
    .set({ listingEndsOn: day as LocalDate | null })
    .execute()
  desk.clock.set(at)

  const answer = await desk.get(path)

  const html = await answer.text()
  expect(answer.status).toBe(status)
  expect(html.includes('Amina')).toBe(status === 200)
  expect(html).toContain(status === 200 ? 'until' : 'This list is over')
})

test('an event that does not ask, is cancelled or is a draft names nobody', async () => {
  const desk = await openDesk()
  const forum = await openForum(desk)
  await forum.register('Amina', undefined, agrees)
  const statusWith = async (changes: object) => {
    await desk.services.db.updateTable('events').set(changes).where('eventId', '=', forum.id).execute()
    return (await desk.get(path)).status
  }

  expect(await statusWith({ asksListing: false })).toBe(404)
  expect(await statusWith({ asksListing: true, state: 'cancelled' })).toBe(404)
  expect(await statusWith({ state: 'draft' })).toBe(404)
  expect(await statusWith({ state: 'unlisted' })).toBe(200)
  expect((await desk.get('/events/no-such/participants')).status).toBe(404)
  expect((await desk.get('/events/NO%20SUCH/participants')).status).toBe(404)
})

test('the page is found by no search and kept by no cache', async () => {
  const desk = await openDesk()
  await openForum(desk)

  const answer = await desk.get(path)

  expect(answer.headers.get('x-robots-tag')).toBe('noindex')
  expect(answer.headers.get('cache-control')).toBe('private, no-store')
  expect(await answer.text()).toContain('<meta name="robots" content="noindex"')
})

test('the event’s page leads to it while there is a list', async () => {
  const desk = await openDesk()
  await openForum(desk)

  const during = await (await desk.get('/events/forum')).text()
  desk.clock.set('2019-10-03T00:00:00+03:00')
  const after = await (await desk.get('/events/forum')).text()

  expect([during.includes(path), after.includes(path)]).toEqual([true, false])
})

test('two hundred names are one page; the next begins after them, with nobody left out or twice', async () => {
  const desk = await openDesk()
  const forum = await openForum(desk)
  const names = Array.from({ length: 203 }, (_, number) => `Amina${String(number).padStart(3, '0')}`)
  await forum.register('Amina000', undefined, { ...agrees, family_name: 'Same' })
  const { db } = desk.services
  const first = await db.selectFrom('registrations').selectAll().executeTakeFirstOrThrow()
  const more = names.slice(1).map((givenName, index) => ({
    ...first,
    ...{ registrationId: crypto.randomUUID() as never, submissionId: crypto.randomUUID(), number: index + 2 },
    ...{ givenName: index % 2 ? givenName : 'Twin', nativeName: givenName },
    ...{ email: `${givenName}@example.org`, emailFolded: `${givenName}@example.org`.toLowerCase() },
    ...{ code: `A${String(index).padStart(7, '0')}`, uid: `registration-${index}@x` },
    choiceIds: [],
    answers: JSON.stringify(first.answers),
    restrictedAnswers: '{}',
    consents: JSON.stringify(first.consents),
    guests: '[]',
    answerVersions: '{}',
  }))
  await db.insertInto('registrations').values(more).execute()

  const one = await (await desk.get(path)).text()
  const [, next = ''] = /href="(\/events\/forum\/participants\?after=[0-9a-f]{32})"/.exec(one) ?? []
  const two = await (await desk.get(next)).text()

  const namesOn = (html: string) => [...html.matchAll(/<dt><bdi>/g)].length
  expect([namesOn(one), namesOn(two)]).toEqual([200, 3])
  for (const name of names.slice(1)) expect([one, two].filter((html) => html.includes(name))).toHaveLength(1)
  expect([one, two].map((html) => html.includes('More names'))).toEqual([true, false])
})

test.for(['x', '', '0'.repeat(32), `${'a'.repeat(31)}'`])('a page after %j is not a fault', async (after) => {
  const desk = await openDesk()
  await openForum(desk)

  expect((await desk.get(`${path}?after=${encodeURIComponent(after)}`)).status).toBe(200)
})

test('names stand as the reader’s language orders them', async () => {
  const desk = await openDesk()
  const forum = await openForum(desk)
  for (const name of ['Zoe', 'Émile', 'Ann'])
    await forum.register({ name, email: `${name.length}${name.charCodeAt(0)}@example.org` }, undefined, {
      ...agrees,
      family_name: name,
    })

  const html = await (await desk.get(path)).text()

  const order = [...html.matchAll(/<dt><bdi>([^<]*)<\/bdi>/g)].map(([, name]) => name?.split(' ')[0])
  expect(order).toEqual(['Ann', 'Émile', 'Zoe'])
})
