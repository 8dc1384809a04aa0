import { expect, test } from 'vitest'
import { type MessageId, newId } from '../../../src/ids.ts'
import { queueMessages } from '../../../src/mail/message-store.ts'
import { addOrganizer } from '../../../src/organizers/add-organizer.ts'
import { openDesk } from '../../support/desk.ts'
import { newQuestion } from '../../support/new-question.ts'

test('the own page tells the state and shows the ticket', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ title: 'Drylands', zone: 'Africa/Nairobi' })
  const own = (await event.register('Amina')).headers.get('location') ?? ''

  const page = await desk.get(own)
  const html = await page.text()

  expect(page.status).toBe(200)
  expect(html).toContain('<section class="standing" data-state="confirmed">')
  expect(html).toContain('You have a place')
  expect(html).toMatch(/<b dir="ltr">[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}<\/b>/)
  expect(html).toContain('amina@example.org')
  expect(html).toContain('East Africa Time (UTC+3)')
  expect(html).toContain('You registered and received a place.')
})

test('a page under a secret link is private, unnamed and unfound', async () => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''

  for (const path of ['', '/cancel', '/ticket.svg', '/calendar.ics', '/data.json']) {
    const { status, headers } = await desk.get(own + path)
    expect({ path, status }).toEqual({ path, status: 200 })
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-robots-tag')).toBe('noindex')
  }
})

test('who waits is told which number they are, and follows the line', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await event.register('Amina')
  const second = (await event.register('Boris')).headers.get('location') ?? ''
  const third = (await event.register('Chen')).headers.get('location') ?? ''

  const before = await (await desk.get(third)).text()
  await desk.post(`${second}/leave`, {})
  const after = await (await desk.get(third)).text()

  expect(before).toContain('data-state="waitlisted" data-position="2"')
  expect(before).toContain('You are number 2 in line')
  expect(after).toContain('data-state="waitlisted" data-position="1"')
  expect(after).toContain('You are first in line')
})

test('cancelling asks first, is done by POST, and repeats harmlessly', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''

  const asked = await desk.get(`${own}/cancel`)
  const untouched = await (await desk.get(own)).text()
  const done = await desk.post(`${own}/cancel`, { reason: 'I am ill' })
  const again = await desk.post(`${own}/cancel`, { reason: 'twice' })
  const html = await (await desk.get(own)).text()

  expect(await asked.text()).toContain('Cancel your place?')
  expect(untouched).toContain('data-state="confirmed"')
  expect([done.status, again.status]).toEqual([303, 303])
  expect(done.headers.get('location')).toBe(own)
  expect(html).toContain('data-state="cancelled"')
  expect(html).toContain('You cancelled.')
  expect(html).toContain(`href="/events/${event.slug}/register"`)
  const reasons = await desk.services.db
    .selectFrom('history')
    .select('reason')
    .where('deed', '=', 'cancel')
    .execute()
  expect(reasons).toEqual([{ reason: 'I am ill' }])
})

test('a reason that can’t be kept changes nothing and is shown again', async () => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''

  const long = await desk.post(`${own}/cancel`, { reason: 'x'.repeat(501) })
  const hostile = await desk.post(`${own}/cancel`, { reason: 'a\u0000b' })

  expect([long.status, hostile.status]).toEqual([422, 422])
  expect(await long.text()).toContain('x'.repeat(501))
  expect(await (await desk.get(own)).text()).toContain('data-state="confirmed"')
})

test('leaving the line is not for who has a place', async () => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''

  const left = await desk.post(`${own}/leave`, {})

  expect(left.status).toBe(409)
  expect(await left.text()).toContain('data-state="confirmed"')
})

test('nothing can be cancelled after the event', async () => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''
  desk.clock.set('2019-09-05T00:00:00+03:00')

  const late = await desk.post(`${own}/cancel`, {})
  const html = await late.text()

  expect(late.status).toBe(409)
  expect(html).toContain('The event is over.')
  expect(html).not.toContain('Cancel my place')
})

test('where the event is cancelled the page says so', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  await desk.services.db
    .updateTable('events')
    .set({ state: 'cancelled' })
    .where('eventId', '=', event.id)
    .execute()

  const html = await (await desk.get(own)).text()

  expect(html).toContain('data-state="cancelled"')
  expect(html).toContain('The event is cancelled')
  expect(html).not.toContain('class="ticket"')
})

test('the page speaks the registration’s language, unless the address names another', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina', undefined, { language: 'ar' })).headers.get('location') ?? ''

  const arabic = await (await desk.get(own, { 'accept-language': 'fr' })).text()
  const french = await (await desk.get(`${own}?lang=fr&tz=Asia/Shanghai`)).text()

  expect(arabic).toContain('<html lang="ar" dir="rtl">')
  expect(french).toContain('<html lang="fr" dir="ltr">')
  expect(french).toContain('Vous avez une place')
  expect(french).toContain('14:00 – 22:30')
})

test('a link that is wrong in any way is not there', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  const other = own.slice(0, -1) + (own.endsWith('A') ? 'B' : 'A')

  const wrong = [
    other,
    `${own}x`,
    `${own}=`,
    '/registrations/x',
    `${own}/x.css`,
    `${own};x.css`,
    `${own}%2fx`,
  ]
  const answers = await Promise.all(wrong.map((path) => desk.get(path)))
  await desk.services.db.updateTable('registrations').set({ linkVersion: 2 }).execute()
  const older = await desk.get(own)

  expect([...answers, older].map(({ status }) => status)).toEqual(Array(8).fill(404))
})

test('the QR code of the ticket holds its code and nothing else', async () => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''

  const picture = await desk.get(`${own}/ticket.svg`)

  expect(picture.headers.get('content-type')).toBe('image/svg+xml; charset=utf-8')
  expect(await picture.text()).toMatch(/^<svg [^>]+><path [^>]+\/><path [^>]+\/><\/svg>\n$/)
})

test('who has no place has no ticket', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ capacity: 1 })
  await event.register('Amina')
  const own = (await event.register('Boris')).headers.get('location') ?? ''

  const picture = await desk.get(`${own}/ticket.svg`)

  expect(picture.status).toBe(404)
})

test('the own calendar entry holds no secret link', async () => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''

  const entry = await desk.get(`${own}/calendar.ics`)
  const text = await entry.text()

  expect(entry.headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect(text).toContain('STATUS:CONFIRMED')
  expect(text.replaceAll('\r\n ', '')).not.toContain('/registrations/')
})

test('all that is kept can be read, restricted answers and history too', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  await newQuestion(desk, event.id, { key: 'diet', kind: 'text', label: 'Diet', isRestricted: true })
  const own =
    (
      await event.register('Amina', undefined, { 'answer.diet': 'no nuts', native_name: 'أمينة' })
    ).headers.get('location') ?? ''

  const page = await (await desk.get(own)).text()
  const kept = await (await desk.get(`${own}/data.json`)).json()

  expect(page).toMatch(/<dt>Diet<\/dt><dd><bdi>no nuts<\/bdi><\/dd>/)
  expect(kept).toMatchObject({
    event: { slug: event.slug },
    number: 1,
    state: 'confirmed',
    type: 'participant',
    given_name: 'Amina',
    native_name: 'أمينة',
    email: 'amina@example.org',
    answers: { diet: 'no nuts' },
    consents: { privacy: { notice: 1, language: 'en' } },
    history: [{ deed: 'register', from: null, to: 'confirmed', by: 'participant' }],
    messages: [{ kind: 'confirmed', to: 'amina@example.org' }],
  })
  expect(JSON.stringify(kept)).not.toContain('link_version')
})

test('what is kept holds who registered one, and neither votes nor others’ mails', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration({ mode: 'application' })
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  const { db } = desk.services
  const { registrationId, eventId } = await db
    .updateTable('registrations')
    .set({ contactName: 'An office', contactEmail: 'office@example.org', contactLanguage: 'fr' })
    .returning(['registrationId', 'eventId'])
    .executeTakeFirstOrThrow()
  const at = desk.clock.now()
  const added = await addOrganizer(desk.services, {
    ...{ email: 'reviewer@example.org', role: 'owner', eventId: null, locale: 'en' },
  })
  if (added.outcome !== 'added') throw new Error('Nobody was added')
  await db
    .insertInto('reviews')
    .values({ eventId, registrationId, organizerId: added.id, vote: 'no', comment: 'Weak', reviewedAt: at })
    .execute()
  await db.transaction().execute((tx) =>
    queueMessages(tx, [
      {
        ...{ eventId, registrationId, id: newId<MessageId>(at), kind: 'group', to: 'office@example.org' },
        ...{ locale: 'fr', facts: {}, dueAt: at, createdAt: at },
      },
    ]),
  )

  const kept = (await (await desk.get(`${own}/data.json`)).json()) as { messages: readonly unknown[] }

  expect(kept).toMatchObject({
    contact: { name: 'An office', email: 'office@example.org', language: 'fr' },
    guests: [],
    group: null,
    roll_calls: [],
  })
  expect(kept.messages).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain('Weak')
})

test('opening pages changes nothing', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  const kept = () => desk.services.db.selectFrom('registrations').selectAll().execute()
  const before = await kept()

  const pages = ['', '/cancel', '/leave', '/accept', '/decline', '/again', '/type', '/edit']
  for (const path of [...pages, '/data.json', '/calendar.ics', '/ticket.svg']) await desk.get(own + path)

  expect(await kept()).toEqual(before)
  expect(await desk.services.db.selectFrom('messages').selectAll().execute()).toHaveLength(1)
})
