import { expect, test } from 'vitest'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { openDesk } from '../../support/desk.ts'

test('the form of an event by application says what follows, and promises no place', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', closes: '2019-08-30T23:59:00+03:00' })
  await desk.services.db
    .updateTable('events')
    .set({ hearByOn: '2019-09-01' as LocalDate })
    .execute()

  const page = await (await desk.get(`/events/${event.slug}`)).text()
  const form = await (await desk.get(`/events/${event.slug}/register`)).text()

  expect(page).toContain('Applications open')
  expect(page).toContain('Applications until')
  expect(page).toMatch(/href="\/events\/[^"]+\/register">\s*Apply</)
  expect(form).toContain('<h1>Apply</h1>')
  expect(form).toMatch(/<button[^>]*>Send application<\/button>/)
  expect(form).toContain('You hear by 1 September 2019, either way; until then you have no place.')
  expect(form).not.toContain('name="wants"')
})

test('an application is kept as such, with a mail, and takes no place', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', capacity: 1 })

  const sent = await event.register('Amina')

  expect(sent.status).toBe(303)
  const own = await (await desk.get(sent.headers.get('location') ?? '')).text()
  expect(own).toContain('We have your application')
  const { db } = desk.services
  expect(await db.selectFrom('registrations').select('state').execute()).toEqual([{ state: 'applied' }])
  expect(await db.selectFrom('messages').select('kind').execute()).toEqual([{ kind: 'applied' }])
  expect(await db.selectFrom('placePools').select('held').where('kind', '=', 'event').execute()).toEqual([
    { held: 0 },
  ])
})

test('an event whose places are all given still takes applications, and says nothing of places', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', capacity: 1, line: false })
  await desk.services.db.updateTable('placePools').set({ held: 1 }).where('kind', '=', 'event').execute()

  const page = await (await desk.get(`/events/${event.slug}`)).text()
  const sent = await event.register('Amina')

  expect(page).toContain('Applications open')
  expect(page).not.toContain('Full')
  expect(sent.status).toBe(303)
})

test.for([
  [{ opens: '2019-08-20T09:00:00+03:00' }, 'soon'],
  [{ closes: '2019-08-10T09:00:00+03:00' }, 'closed'],
] as const)('an application comes only while they are taken: %j', async ([facts, state]) => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application', ...facts })

  const page = await desk.get(`/events/${event.slug}/register`)
  const sent = await event.register('Amina')

  expect(await page.text()).toContain(`class="standing" data-state="${state}"`)
  expect(sent.status).toBe(409)
})

test('whoever withdrew an application may send another', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application' })
  const own = (await event.register('Amina')).headers.get('location') ?? ''

  await desk.post(`${own}/cancel`, {})
  const page = await (await desk.get(own)).text()
  const again = await event.register('Amina')

  expect(page).toContain(`/events/${event.slug}/register`)
  expect(again.status).toBe(303)
})

test('a form that promised a place is no application: where the event changed, it comes again and says so', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await desk.services.db.updateTable('events').set({ registrationMode: 'application' }).execute()

  const sent = await event.register('Amina', undefined, { wants: 'place' })
  const registrations = await desk.services.db.selectFrom('registrations').selectAll().execute()

  expect(sent.status).toBe(422)
  const html = await sent.text()
  expect(html).toContain('The event changed while you were typing.')
  expect(html).toContain('Send application')
  expect(html).not.toContain('name="wants"')
  expect(registrations).toEqual([])
})

test('a form that got its place is answered the same when it is sent again after the event changed', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const submission = crypto.randomUUID()
  const first = await event.register('Amina', submission, { wants: 'place' })
  await desk.services.db.updateTable('events').set({ registrationMode: 'application' }).execute()

  const again = await event.register('Amina', submission, { wants: 'place' })

  expect(again.status).toBe(303)
  expect(again.headers.get('location')).toBe(first.headers.get('location'))
})
