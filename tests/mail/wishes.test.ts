import { expect, test } from 'vitest'
import type { EventsTable } from '../../src/database/tables/event-tables.ts'
import { inTransaction } from '../../src/database/transaction.ts'
import { markChanged } from '../../src/events/event-store.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import type { LocalDate } from '../../src/time/wall-time.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import type { NewTestEvent, TestEvent } from '../support/desk-events.ts'
import { workDone } from '../support/mails.ts'

async function openUndated(event: NewTestEvent = {}) {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const assembly = await desk.openRegistration({
    slug: 'assembly',
    title: 'General Assembly',
    mode: 'none',
    precision: 'year',
    startsOn: '2020-01-01',
    endsOn: '2020-12-31',
    ...event,
  })
  const wish = (email: string, language = 'en') =>
    desk.post('/events/assembly/tell-me?lang=en', { email, language })
  const mails = () => workDone(desk, lane)
  const wishes = () => desk.services.db.selectFrom('dateWishes').selectAll().execute()
  return { desk, assembly, wish, mails, wishes }
}

const fixed = {
  precision: 'day',
  startsOn: '2020-05-12' as LocalDate,
  endsOn: '2020-05-13' as LocalDate,
  startsAt: new Date('2020-05-11T21:00:00Z'),
  endsAt: new Date('2020-05-13T21:00:00Z'),
} as const

test('the page of an event without a date leads to the wish; one with a date has none', async () => {
  const { desk, assembly } = await openUndated()
  const dated = await desk.openRegistration({ slug: 'dated' })

  expect(await (await desk.get('/events/assembly?lang=en')).text()).toContain('/events/assembly/tell-me')
  expect(await (await desk.get(`/events/${dated.slug}?lang=en`)).text()).not.toContain('tell-me')
  expect((await desk.get('/events/assembly/tell-me?lang=en')).status).toBe(200)
  const gone = await desk.get('/events/dated/tell-me?lang=en')
  expect([gone.status, gone.headers.get('location')]).toEqual([303, '/events/dated?lang=en'])
  expect((await desk.get('/events/nothing/tell-me?lang=en')).status).toBe(404)
  await change(desk, assembly, { state: 'draft' })
  expect((await desk.get('/events/assembly/tell-me?lang=en')).status).toBe(404)
})

test('once the date is fixed each is told once, in their language, and forgotten', async () => {
  const { desk, assembly, wish, mails, wishes } = await openUndated()
  await wish('amina@example.org')
  await wish('Amina@Example.org')
  await wish('lea@example.org', 'fr')
  expect(await mails()).toEqual([])

  await change(desk, assembly, fixed)
  await mails()
  desk.clock.advance({ hours: 1 })
  const told = await mails()

  expect(
    told.map(({ toEmail, locale, kind, state }) => [toEmail.toLowerCase(), locale, kind, state]).sort(),
  ).toEqual([
    ['amina@example.org', 'en', 'date-fixed', 'kept'],
    ['lea@example.org', 'fr', 'date-fixed', 'kept'],
  ])
  const [english] = told.filter(({ locale }) => locale === 'en')
  expect(english?.subject).toContain('The date is fixed: ')
  expect(english?.bodyText).toContain('12')
  expect(english?.bodyText).toContain('http://symposia.test/events/assembly.ics?lang=en')
  expect(english?.bodyText).toMatch(/Nothing\s+more will come/)
  expect(english?.calendarText).toBeNull()
  expect(await wishes()).toEqual([])
})

test('a date that is open again before the mail left drops it, and the wish waits on', async () => {
  const { desk, assembly, wish, mails, wishes } = await openUndated()
  await wish('amina@example.org')
  await desk.services.db.updateTable('site').set({ outboxPaused: true }).execute()
  await change(desk, assembly, fixed)
  await mails()

  await change(desk, assembly, { precision: 'year' })
  await desk.services.db.updateTable('site').set({ outboxPaused: false }).execute()
  await mails()
  await mails()
  expect(await wishes()).toMatchObject([{ email: 'amina@example.org', toldAt: null }])
  desk.clock.advance({ minutes: 1 })
  await change(desk, assembly, { precision: 'day' })

  expect((await mails()).map(({ state }) => state)).toEqual(['dropped', 'kept'])
})

test('an event that is off or over forgets its wishes', async () => {
  const { desk, assembly, wish, mails, wishes } = await openUndated()
  await wish('amina@example.org')

  await change(desk, assembly, { state: 'cancelled' })
  expect(await mails()).toEqual([])

  expect(await wishes()).toEqual([])
})

test('every address gets the same answer, a wrong one keeps what was typed', async () => {
  const { wish, wishes } = await openUndated()
  const first = await (await wish('amina@example.org')).text()
  const second = await wish('amina@example.org')
  expect(await second.text()).toBe(first)
  expect(second.status).toBe(200)

  const wrong = await wish('amina at example.org')
  expect(wrong.status).toBe(422)
  expect(await wrong.text()).toContain('value="amina at example.org"')
  expect((await wish('lea@example.org', 'tlh')).status).toBe(422)
  expect(await wishes()).toHaveLength(1)
})

test('without a language the page’s is taken, and an old address leads to the new one', async () => {
  const { desk, wishes } = await openUndated()
  await desk.post('/events/assembly/tell-me?lang=ru', { email: 'amina@example.org' })
  await desk.services.db.updateTable('eventSlugs').set({ isCurrent: false }).execute()
  const [slug] = await desk.services.db.selectFrom('eventSlugs').selectAll().execute()
  if (!slug) throw new Error('The event has no slug')
  await desk.services.db
    .insertInto('eventSlugs')
    .values({ ...slug, slug: 'assembly-2020', isCurrent: true })
    .execute()

  expect(await wishes()).toMatchObject([{ language: 'ru' }])
  const moved = await desk.get('/events/assembly/tell-me?lang=ru')
  expect([moved.status, moved.headers.get('location')]).toEqual([
    301,
    '/events/assembly-2020/tell-me?lang=ru',
  ])
})

async function change(
  desk: Desk,
  event: TestEvent,
  to: Partial<Pick<EventsTable, 'state' | 'precision' | 'startsOn' | 'endsOn' | 'startsAt' | 'endsAt'>>,
): Promise<void> {
  await inTransaction(desk.services.db, async (tx) => {
    await tx.updateTable('events').set(to).where('eventId', '=', event.id).execute()
    await markChanged(tx, event.id, desk.clock.now())
  })
}
