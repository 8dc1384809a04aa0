import { expect, test } from 'vitest'
import { expireOffers } from '../../../src/registrations/line/expire-offers.ts'
import { type Desk, openDesk } from '../../support/desk.ts'
import type { NewTestEvent } from '../../support/desk-events.ts'

/** One place and who waits for it: whoever has the place gives it back, so that the other is offered it. */
async function offered(desk: Desk, event: NewTestEvent = {}) {
  const opened = await desk.openRegistration({ capacity: 1, ...event })
  const first = (await opened.register('Amina')).headers.get('location') ?? ''
  const own = (await opened.register({ name: 'Boris', country: 'FR' })).headers.get('location') ?? ''
  await desk.post(`${first}/cancel`, {})
  return { event: opened, own, first }
}

test('an offer is told with its deadline by the clocks of the venue and of the person', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+03:00' })
  const { own } = await offered(desk)

  const html = await (await desk.get(own)).text()
  const inShanghai = await (await desk.get(`${own}?tz=Asia/Shanghai`)).text()

  expect(html).toContain('<section class="standing" data-state="offered">')
  expect(html).toContain('A place is free for you')
  expect(html).toContain(
    'Answer by Saturday, 17 August 2019 at 10:00, East Africa Time (UTC+3)<small>09:00 in France · ',
  )
  expect(html).toContain('<time datetime="PT2880M">48 hours left</time>')
  expect(html).toContain(`action="${own}/accept"`)
  expect(html).toContain(`href="${own}/decline"`)
  expect(inShanghai).toContain('15:00 in Shanghai')
})

test.for([
  ['2019-08-15T10:00:00+03:00', '48 hours left'],
  ['2019-08-17T08:59:30+03:00', '1 hour left'],
  ['2019-08-17T09:00:00+03:00', '1 hour left'],
  ['2019-08-17T09:00:01+03:00', '59 minutes left'],
  ['2019-08-17T09:59:59+03:00', '1 minute left'],
] as const)('at %s there are %s', async ([at, left]) => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+03:00' })
  const { own } = await offered(desk)
  desk.clock.set(at)

  expect(await (await desk.get(own)).text()).toContain(left)
})

test('taking the place asks first, is done by POST, and repeats harmlessly', async () => {
  const desk = await openDesk()
  const { own } = await offered(desk)

  const asked = await desk.get(`${own}/accept`)
  const untouched = await (await desk.get(own)).text()
  const done = await desk.post(`${own}/accept?lang=fr`, {})
  const again = await desk.post(`${own}/accept`, {})
  const html = await (await desk.get(own)).text()

  expect([asked.status, done.status, again.status]).toEqual([200, 303, 303])
  expect(await asked.text()).toContain('Take the place?')
  expect(untouched).toContain('data-state="offered"')
  expect(done.headers.get('location')).toBe(`${own}?lang=fr`)
  expect(html).toContain('data-state="confirmed"')
  expect(html).toContain('You took the place.')
  expect(await kinds(desk, own)).toEqual(['confirmed', 'offered', 'waitlisted'])
})

test('a place can be taken in the last millisecond and not in the next', async () => {
  const desk = await openDesk({ at: '2019-08-15T10:00:00+03:00' })
  const [early, late] = [await offered(desk), await offered(desk)]

  desk.clock.set('2019-08-17T09:59:59.999+03:00')
  const taken = await desk.post(`${early.own}/accept`, {})
  desk.clock.set('2019-08-17T10:00:00+03:00')
  const missed = await desk.post(`${late.own}/accept`, {})
  const html = await missed.text()

  expect([taken.status, missed.status]).toEqual([303, 409])
  expect(html).toContain('Your answer came after the deadline.')
  expect(html).toContain('The time to answer has run out')
  expect(html).not.toContain('Take the place')
})

test('declining asks first, ends the registration, and hands the place on', async () => {
  const desk = await openDesk()
  const { event, own } = await offered(desk)
  const next = (await event.register('Chen')).headers.get('location') ?? ''

  const asked = await (await desk.get(`${own}/decline`)).text()
  const done = await desk.post(`${own}/decline`, { reason: 'A journey' })
  const again = await desk.post(`${own}/decline`, {})

  expect(asked).toContain('Give the place up?')
  expect([done.status, again.status]).toEqual([303, 303])
  expect(await (await desk.get(own)).text()).toContain('data-state="cancelled"')
  expect(await (await desk.get(next)).text()).toContain('data-state="offered"')
})

test('who took the place meanwhile does not lose it by declining the offer', async () => {
  const desk = await openDesk()
  const { own } = await offered(desk)
  await desk.post(`${own}/accept`, {})

  const declined = await desk.post(`${own}/decline`, {})

  expect(declined.status).toBe(409)
  expect(await declined.text()).toContain('data-state="confirmed"')
})

test('while the event is postponed an offer rests: it can be declined and not be taken', async () => {
  const desk = await openDesk()
  const { event, own } = await offered(desk)
  await desk.services.db
    .updateTable('events')
    .set({ state: 'postponed' })
    .where('eventId', '=', event.id)
    .execute()

  const html = await (await desk.get(own)).text()
  const taken = await desk.post(`${own}/accept`, {})

  expect(html).toContain('While the event is postponed, the offer rests')
  expect(html).not.toContain('Take the place')
  expect(html).toContain(`href="${own}/decline"`)
  expect(taken.status).toBe(409)
  expect(await taken.text()).toContain('This is no longer possible.')
})

test('whose offer ran out may ask again, at the end of the line', async () => {
  const desk = await openDesk()
  const { event, own } = await offered(desk)
  const next = (await event.register('Chen')).headers.get('location') ?? ''
  desk.clock.advance({ hours: 49 })
  await expire(desk)

  const ended = await (await desk.get(own)).text()
  const asked = await (await desk.get(`${own}/again`)).text()
  const done = await desk.post(`${own}/again`, {})
  const repeated = await desk.post(`${own}/again`, {})
  const html = await (await desk.get(own)).text()

  expect(ended).toContain('data-state="expired"')
  expect(ended).toContain('A place was held for you, and no answer came in time.')
  expect(asked).toContain('Ask for a place again?')
  expect([done.status, repeated.status]).toEqual([303, 303])
  expect(html).toContain('data-state="waitlisted" data-position="1"')
  expect(await (await desk.get(next)).text()).toContain('data-state="offered"')
})

test.for([
  ['the line is off', 'off', '2019-08-18T00:00:00Z', 'The waiting list takes nobody now.'],
  ['registration has closed', 'on', '2019-09-03T00:00:00Z', 'The event takes no more registrations.'],
] as const)('nobody asks again where %s', async ([, line, at, sentence]) => {
  const desk = await openDesk()
  const { event, own } = await offered(desk, { closes: '2019-09-01T00:00:00Z' })
  desk.clock.advance({ hours: 49 })
  await expire(desk)
  const pools = desk.services.db.updateTable('placePools').set({ line })
  await pools.where('eventId', '=', event.id).where('kind', '=', 'event').execute()
  desk.clock.set(at)

  const html = await (await desk.get(own)).text()
  const asked = await desk.post(`${own}/again`, {})

  expect(html).not.toContain('Ask for a place again')
  expect(asked.status).toBe(409)
  expect(await asked.text()).toContain(sentence)
})

test('who registered anew meanwhile does not ask again', async () => {
  const desk = await openDesk()
  const { event, own } = await offered(desk)
  desk.clock.advance({ hours: 49 })
  await expire(desk)
  await event.register({ name: 'Boris', country: 'FR' })

  const asked = await desk.post(`${own}/again`, {})

  expect(asked.status).toBe(409)
  expect(await asked.text()).toContain('You have another registration for this event.')
})

test.for(['accept', 'decline', 'again', 'leave', 'cancel'])(
  'a foreign or tampered link opens no page to %s',
  async (act) => {
    const desk = await openDesk()
    const { own } = await offered(desk)
    const tampered = own.slice(0, -1) + (own.endsWith('A') ? 'B' : 'A')

    const answers = [await desk.get(`${tampered}/${act}`), await desk.post(`${tampered}/${act}`, {})]

    expect(answers.map(({ status }) => status)).toEqual([404, 404])
    expect(await (await desk.get(own)).text()).toContain('data-state="offered"')
  },
)

test('who waits is told the place and how many wait', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  const people = ['Amina', 'Boris', 'Chen', 'Dina']
  const links = []
  for (const name of people) links.push((await event.register(name)).headers.get('location') ?? '')

  const html = await (await desk.get(links[2] ?? '')).text()

  expect(html).toContain('data-state="waitlisted" data-position="2"')
  expect(html).toContain('<b>Place 2 of 3</b>')
  expect(html).toContain('<li class="past">1</li><li aria-current="true">2</li><li>3</li>')
})

test.for([
  ['the line is paused', 'paused', '2019-08-20T00:00:00Z', 'The organizers have paused the waiting list.'],
  ['registration has closed', 'on', '2019-09-01T00:00:00Z', 'no longer offered by themselves so late'],
  ['all goes on', 'on', '2019-08-31T23:59:59Z', null],
] as const)('who waits reads why no place comes by itself: where %s', async ([, line, at, sentence]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1, closes: '2019-09-01T00:00:00Z' })
  await event.register('Amina')
  const own = (await event.register('Boris')).headers.get('location') ?? ''
  const pools = desk.services.db.updateTable('placePools').set({ line })
  await pools.where('kind', '=', 'event').execute()
  desk.clock.set(at)

  const html = await (await desk.get(own)).text()

  expect(html.includes(sentence ?? 'offered by themselves')).toBe(sentence !== null)
})

async function expire(desk: Desk): Promise<void> {
  await expireOffers(desk.services, desk.lane, new Date(desk.clock.machine().getTime() + 60_000))
}

async function kinds(desk: Desk, own: string): Promise<readonly string[]> {
  const kept = (await (await desk.get(`${own}/data.json`)).json()) as {
    readonly messages: readonly { kind: string }[]
  }
  return kept.messages.map(({ kind }) => kind).sort()
}
