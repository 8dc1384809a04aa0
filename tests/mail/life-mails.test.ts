import { expect, test } from 'vitest'
import { locales } from '../../src/i18n/locales.ts'
import { newId, type OrganizerId, type PoolId } from '../../src/ids.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { approve } from '../../src/registrations/decisions/approve.ts'
import { decline } from '../../src/registrations/decisions/decline.ts'
import { reopen } from '../../src/registrations/decisions/reopen.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { accept } from '../../src/registrations/line/accept.ts'
import { withdrawOffer } from '../../src/registrations/line/withdraw-offer.ts'
import { changeType } from '../../src/registrations/types/change-type.ts'
import { openDesk } from '../support/desk.ts'
import type { NewTestEvent } from '../support/desk-events.ts'
import { comes, lastMail, workDone } from '../support/mails.ts'

const organizer = { kind: 'organizer', id: newId<OrganizerId>(new Date(0)) } as const
const participant = { kind: 'participant' } as const

async function openForum(event: NewTestEvent = {}) {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const texts = { en: { title: 'A forum', short_title: 'Forum', city: 'Narok' } }
  const forum = await desk.openRegistration({ startsOn: '2019-09-04', capacity: 1, texts, ...event })
  const kinds = async () => (await workDone(desk, lane)).map(({ kind, state }) => `${kind} ${state}`)
  // Two mails of one instant have no order.
  const of = async (kind: string) => (await workDone(desk, lane)).findLast((mail) => mail.kind === kind)
  const later = (hours: number) => desk.clock.advance({ hours })
  return { desk, lane, forum, kinds, later, last: () => lastMail(desk, lane), of }
}

/** Léa waits, and Amina's place falls free for her. */
async function openOffer(language: (typeof locales)[number] = 'en') {
  const place = await openForum()
  const { desk, lane, forum, later } = place
  const amina = await comes(desk, lane, forum)
  const lea = await comes(desk, lane, forum, { email: 'lea@example.org', givenName: 'Léa', language })
  await workDone(desk, lane)
  later(1)
  await cancel(lane, { eventId: forum.id, id: amina.id, by: participant, reason: null })
  return { ...place, lea }
}

test('a place that falls free is told with its deadline in both zones, how to take it and how to decline', async () => {
  const { desk, of, lea } = await openOffer()
  const mail = await of('offered')
  const own = desk.services.links.absolute(await desk.services.links.toRegistration(lea))

  expect(mail).toMatchObject({ kind: 'offered', toEmail: 'lea@example.org', calendarText: null })
  expect(mail?.subject).toBe('A place is free for you. Answer by 17 Aug, 06:00 (UTC+3): \u2068Forum\u2069')
  expect(mail?.bodyText).toMatch(/^Answer by +Saturday,? 17 August 2019 at 06:00$/m)
  expect(mail?.bodyText).toContain('East Africa Time (UTC+3)')
  expect(mail?.bodyText).toContain('In \u2068France\u2069 17 Aug, 05:00 (UTC+2)')
  expect(mail?.bodyText).toContain(`Take the place: ${own}/accept`)
  expect(mail?.bodyText).toContain(`Decline the place: ${own}/decline`)
})

test('an offer accepted before its mail left drops that mail; the place is confirmed with an entry', async () => {
  const { desk, forum, kinds, lea, of } = await openOffer()

  await accept(desk.services, { eventId: forum.id, id: lea.id, by: participant })
  await kinds()
  const mail = await of('confirmed')

  expect((await kinds()).slice(2).sort()).toEqual(['cancelled kept', 'confirmed kept', 'offered dropped'])
  expect(mail?.bodyText).toContain('Thank you for your answer. Your place is confirmed.')
  expect(mail?.calendarMethod).toBe('REQUEST')
})

test('an offer that nobody answered is told with the way to ask again', async () => {
  const { last, later, kinds } = await openOffer()
  await kinds()

  later(49)
  const mail = await last()

  expect(mail.kind).toBe('offer-ended')
  expect(mail.text).toMatch(/We heard nothing by the deadline/)
  expect(mail.text).toMatch(/Ask again: http.*\/again$/m)
})

test('an offer that staff took back tells the place in line; where it is offered anew at once, only that', async () => {
  const paused = await openOffer()
  await paused.kinds()
  await paused.desk.services.db
    .updateTable('placePools')
    .set({ line: 'paused' })
    .where('kind', '=', 'event')
    .execute()
  paused.later(1)
  const { forum, lea } = paused
  await withdrawOffer(paused.lane, {
    eventId: forum.id,
    id: lea.id,
    by: organizer,
    reason: 'A mistake of ours',
  })
  const mail = await paused.last()
  expect(mail.kind).toBe('offer-ended')
  expect(mail.text).toMatch(/in line again, as\s+number 1/)
  expect(mail.text).not.toContain('A mistake of ours')

  const again = await openOffer()
  await again.kinds()
  again.later(1)
  const deed = { eventId: again.forum.id, id: again.lea.id, by: organizer, reason: null }
  await withdrawOffer(again.lane, deed)
  expect((await again.kinds()).slice(-2).sort()).toEqual(['offer-ended dropped', 'offered kept'])
})

test('an offer that is declined says that the place goes on', async () => {
  const { lane, forum, lea, last, later, kinds } = await openOffer()
  await kinds()
  later(1)
  await cancel(lane, { eventId: forum.id, id: lea.id, by: participant, reason: null })
  const mail = await last()

  expect(mail.text).toContain('You declined the place')
  expect(mail.entry).toBeNull()
})

test('an application is told with the day to hear by, its refusal with the reason, and that it is open again', async () => {
  const { desk, lane, forum, last, later } = await openForum({ mode: 'application' })
  await desk.services.db
    .updateTable('events')
    .set({ hearByOn: '2019-08-20' as never })
    .execute()
  const { id } = await comes(desk, lane, forum)
  const applied = await last()
  expect(applied).toMatchObject({ kind: 'applied', entry: null })
  expect(applied.text).toMatch(/hear\s+from us by 20 August 2019/)
  expect(applied.text).not.toContain('You have a place')

  later(1)
  const reason = 'There are fewer places than applications <b>'
  await decline(lane, { eventId: forum.id, id, by: organizer, reason })
  const declined = await last()
  expect(declined).toMatchObject({ kind: 'declined', entry: null })
  expect(declined.text).toContain('There are fewer places than applications')
  expect(declined.html).not.toContain('<b>\u2069')

  later(1)
  await reopen(lane, { eventId: forum.id, id, by: organizer, reason: null })
  expect((await last()).text).toContain('Your application is open again')

  later(1)
  await approve(lane, { eventId: forum.id, id, by: organizer, reason: null, to: 'place' })
  const confirmed = await last()
  expect(confirmed.text).toMatch(/The organizers accepted your application\. Your place is/)
  expect(confirmed.calendarMethod).toBe('REQUEST')
})

test('an accepted application without a place tells the place in line', async () => {
  const { desk, lane, forum, last, later } = await openForum({ mode: 'application', capacity: 0 })
  const { id } = await comes(desk, lane, forum)
  later(1)
  await approve(lane, { eventId: forum.id, id, by: organizer, reason: null, to: 'either' })
  const mail = await last()

  expect(mail.kind).toBe('waitlisted')
  expect(mail.text).toMatch(/accepted your application\. All places are taken/)
  expect(mail.text).toMatch(/at most 48\s+hours/)
})

test('a change of type tells old and new, and replaces the entry by a higher sequence', async () => {
  const types = [{ key: 'on-site' }, { key: 'remote' }]
  const { desk, lane, forum, last, later } = await openForum({ types })
  const { id } = await comes(desk, lane, forum)
  const first = await last()
  later(1)
  const typeId = forum.types.get('remote')
  if (!typeId) throw new Error('There is no such type')
  const deed = { eventId: forum.id, id, by: organizer, reason: null, code: '', ifFull: 'wait' } as const
  await changeType(desk.services, lane, { ...deed, typeId })
  const mail = await last()

  expect(mail.kind).toBe('changed')
  expect(mail.text).toMatch(/^Participation +\u2068remote\u2069$/m)
  expect(mail.text).toMatch(/^Participation, before +\u2068on-site\u2069$/m)
  expect(mail.calendarMethod).toBe('REQUEST')
  expect(mail.entry?.sequence).toBeGreaterThan(first.entry?.sequence ?? 99)
})

test('who waits for another type keeps the place, and its entry', async () => {
  const types = [{ key: 'on-site' }, { key: 'remote', capacity: 0 }]
  const { desk, lane, forum, last, later } = await openForum({ types })
  const { id } = await comes(desk, lane, forum)
  later(1)
  const typeId = forum.types.get('remote')
  if (!typeId) throw new Error('There is no such type')
  const deed = { eventId: forum.id, id, by: organizer, reason: null, code: '', ifFull: 'wait' } as const
  await changeType(desk.services, lane, { ...deed, typeId })
  const mail = await last()

  expect(mail.kind).toBe('changed')
  expect(mail.text).toContain('You keep your place, and wait for another')
  expect(mail.text).toMatch(/^Participation you wait for +\u2068remote\u2069$/m)
  expect(mail.text).toContain('/leave')
  expect(mail.entry).toBeNull()
})

test.for([
  ['confirmed', '#0e5f38', {}],
  ['waitlisted', '#8a5200', { capacity: 0 }],
  ['applied', '#005466', { mode: 'application' }],
] as const)('who was registered and is %s is told in the colour of that state', async ([, colour, spec]) => {
  const { desk, lane, forum, of } = await openForum(spec)
  const { id } = await comes(desk, lane, forum)
  const { db } = desk.services
  const contact = { contactName: 'Asha', contactEmail: 'asha@example.org', contactLanguage: 'en' }
  await db.updateTable('registrations').set(contact).execute()
  const [messageId, at] = [newId<never>(desk.clock.now()), desk.clock.now()]
  const message = { kind: 'registered-for-you', toEmail: 'amina@example.org', locale: 'en' } as const
  const about = { eventId: forum.id, registrationId: id, messageId, dueAt: at, createdAt: at }
  await db
    .insertInto('messages')
    .values({ ...message, ...about, facts: '{}' })
    .execute()

  expect((await of('registered-for-you'))?.bodyHtml).toContain(`height="5" bgcolor="${colour}"`)
})

test.for(locales)('every mail of a life in %s says all its words, with names isolated', async (locale) => {
  const { desk, lane, forum, lea, later } = await openOffer(locale)
  await workDone(desk, lane)
  later(49)
  await workDone(desk, lane)
  const hostile = 'أمينة <b>&'
  const dropped = [newId<PoolId>(desk.clock.now())]
  const facts = { by: 'contact', deed: 'edit', fields: ['given_name', 'answer.no'], dropped }
  const contact = { contactName: hostile, contactEmail: 'office@example.org', contactLanguage: locale }
  await desk.services.db
    .updateTable('registrations')
    .set({ state: 'confirmed', ...contact })
    .execute()
  for (const kind of ['changed', 'registered-for-you', 'confirmed', 'reminder'] as const) {
    const at = desk.clock.now()
    const [messageId, message] = [
      newId<never>(at),
      { kind, toEmail: 'lea@example.org', locale, createdAt: at },
    ]
    const about = { eventId: forum.id, registrationId: lea.id, messageId, dueAt: at }
    await desk.services.db
      .insertInto('messages')
      .values({ ...message, ...about, facts: JSON.stringify(facts) })
      .execute()
  }
  const mails = (await workDone(desk, lane)).filter(({ state }) => state === 'kept')

  expect(mails.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['waitlisted', 'offered', 'offer-ended', 'changed', 'registered-for-you']),
  )
  for (const { subject, bodyText, bodyHtml } of mails) {
    expect(`${subject}${bodyText}`).not.toMatch(/[{}]|undefined|mail\.[a-z]|reminders\./)
    expect(subject).not.toContain('\n')
    expect(bodyHtml).not.toMatch(/<b>&|\u2068/)
  }
  const told = mails.find(({ kind }) => kind === 'registered-for-you')
  expect(told?.bodyText).toContain(`\u2068${hostile}\u2069`)
  expect(told?.bodyText).toContain('/consents')
})
