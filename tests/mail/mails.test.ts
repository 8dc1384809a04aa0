import { expect, test } from 'vitest'
import { inTransaction } from '../../src/database/transaction.ts'
import { type Locale, locales } from '../../src/i18n/locales.ts'
import { type MessageId, newId, nilId } from '../../src/ids.ts'
import { queueMessages } from '../../src/mail/message-store.ts'
import { cancel } from '../../src/registrations/cancel.ts'
import { createLane } from '../../src/registrations/lane/lane.ts'
import { type Desk, openDesk } from '../support/desk.ts'
import { comes, lastMail, openNarok, workDone } from '../support/mails.ts'

test('a confirmed mail names event, time with zone, the own time, place, code and own page, and brings the entry', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)

  const registration = await comes(desk, lane, narok)
  const mail = await lastMail(desk, lane)

  const own = desk.services.links.absolute(await desk.services.links.toRegistration(registration))
  expect(mail.subject).toBe('You have a place: \u2068Narok\u2069, 4 – 6 Sept 2019, \u2068Narok\u2069')
  for (const words of [
    'Dear \u2068Amina Odhiambo\u2069,',
    'Science Conference on Biodiversity in Drylands',
    '09:00 – 17:30 each day',
    'East Africa Time (UTC+3)',
    'In \u2068France\u2069 08:00 – 16:30 (UTC+2)',
    '\u2068Maasai Mara University\u2069, \u2068Narok\u2069, \u2068Kenya\u2069',
    `${registration.code.slice(0, 4)}-${registration.code.slice(4)}`,
    `Your ticket: ${own}`,
    `${own}/cancel`,
    `Download: ${own}/calendar.ics`,
    'https://calendar.google.com/',
    'https://outlook.live.com/',
  ]) {
    expect(mail.text).toContain(words)
  }
  expect(mail.html).toContain(`<a href="${own}"><font color="#ffffff">Your ticket</font></a>`)
  expect(mail.html).toContain('<p>Dear <bdi>Amina Odhiambo</bdi>,</p>')
  expect(mail.html).not.toMatch(/[\u2066-\u2069]|<img|<script|style="/)
  expect(mail.calendarMethod).toBe('REQUEST')
  expect(mail.entry).toMatchObject({
    method: 'REQUEST',
    uid: registration.uid,
    status: 'CONFIRMED',
    attendee: 'mailto:amina@example.org',
  })
  expect(mail.calendarText).not.toContain(own)
})

test('with CALENDAR_METHOD=publish a confirmation brings an entry that asks nothing', async () => {
  const desk = await openDesk({ settings: { CALENDAR_METHOD: 'publish' } })
  const lane = createLane(desk.services)

  await comes(desk, lane, await openNarok(desk))
  const mail = await lastMail(desk, lane)

  expect(mail.calendarMethod).toBe('PUBLISH')
  expect(mail.entry).toMatchObject({ method: 'PUBLISH' })
  expect(mail.text).toContain('A calendar entry is attached.')
})

test('whoever is in line is told the place there and that there is no place yet, without an entry', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk, 1)
  await comes(desk, lane, narok)
  await comes(desk, lane, narok, { email: 'li@example.org' })

  await workDone(desk, lane)
  desk.clock.advance({ minutes: 1 })

  const lea = await comes(desk, lane, narok, { email: 'lea@example.org', givenName: 'Léa' })
  const mail = await lastMail(desk, lane)

  expect(lea.state).toBe('waitlisted')
  expect(mail.subject).toMatch(/^No place yet, you are number 2 in line: /)
  expect(mail.text).toContain('you have no place yet')
  expect(mail.text).toContain('/leave')
  expect(mail.entry).toBeNull()
})

test('a cancellation says by whom and why, and withdraws the entry with a higher sequence', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)
  const { id, uid } = await comes(desk, lane, narok)
  const confirmed = await lastMail(desk, lane)

  desk.clock.advance({ hours: 1 })
  await cancel(lane, { eventId: narok.id, id, by: { kind: 'participant' }, reason: 'My visa was refused' })
  const mail = await lastMail(desk, lane)

  expect(mail.subject).toMatch(/^Cancelled: your registration for /)
  expect(mail.text).toContain('As you asked on')
  expect(mail.text).toContain('My visa was refused')
  expect(mail.text).toContain('Register again: http://symposia.test/events/narok-2019?lang=en')
  expect(mail.entry).toMatchObject({ method: 'CANCEL', uid, status: 'CANCELLED' })
  expect(mail.entry?.sequence).toBeGreaterThan(confirmed.entry?.sequence ?? 99)
})

test('a confirmation that was cancelled before it left is dropped, the cancellation is sent', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)
  const { id } = await comes(desk, lane, narok)
  desk.clock.advance({ minutes: 1 })

  await cancel(lane, { eventId: narok.id, id, by: { kind: 'participant' }, reason: null })
  const mails = await workDone(desk, lane)

  expect(mails.map(({ kind, state }) => [kind, state])).toEqual([
    ['confirmed', 'dropped'],
    ['cancelled', 'kept'],
  ])
})

test('the form sent again with the same address mails its owner the link', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)
  const registration = await comes(desk, lane, narok)
  await workDone(desk, lane)
  desk.clock.advance({ minutes: 1 })

  await expect(comes(desk, lane, narok)).rejects.toThrow('already-registered')
  const mail = await lastMail(desk, lane)

  expect(mail).toMatchObject({ kind: 'already-registered', state: 'kept', toEmail: 'amina@example.org' })
  expect(mail.text).toContain(await desk.services.links.toRegistration(registration))
})

test('asked-for links are all that live, of events that are not over, under the folded address', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk)
  const board = await desk.openRegistration({ title: 'Board', startsOn: '2019-11-06' })
  const left = await desk.openRegistration({ title: 'Forum', startsOn: '2019-11-07' })
  const first = await comes(desk, lane, narok)
  const second = await comes(desk, lane, board, { email: 'AMINA@example.org' })
  const gone = await comes(desk, lane, left)
  await cancel(lane, { eventId: left.id, id: gone.id, by: { kind: 'participant' }, reason: null })
  await workDone(desk, lane)
  desk.clock.advance({ minutes: 1 })

  await askForLinks(desk, 'Amina@Example.org', 'en')
  const mail = await lastMail(desk, lane)

  expect(mail).toMatchObject({ kind: 'links', state: 'kept' })
  for (const registration of [first, second])
    expect(mail.text).toContain(await desk.services.links.toRegistration(registration))
  expect(mail.text).not.toContain(await desk.services.links.toRegistration(gone))
})

function askForLinks(desk: Desk, to: string, locale: Locale) {
  const now = desk.clock.now()
  const message = { id: newId<MessageId>(now), eventId: nilId, kind: 'links' as const, facts: {} } as const
  return inTransaction(desk.services.db, (tx) =>
    queueMessages(tx, [{ ...message, to, locale, dueAt: now, createdAt: now }]),
  )
}

test('who still waits when the event is over is told that the registration has ended', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk, 1)
  await comes(desk, lane, narok)
  await comes(desk, lane, narok, { email: 'lea@example.org' })
  await workDone(desk, lane)

  desk.clock.set('2019-09-06T17:30:00+03:00')
  const mails = (await workDone(desk, lane)).filter(({ kind }) => kind === 'expired')

  expect(mails.map(({ toEmail, state }) => [toEmail, state])).toEqual([['lea@example.org', 'kept']])
})

test('bodies are forgotten after 30 days', async () => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  await comes(desk, lane, await openNarok(desk))
  await workDone(desk, lane)

  desk.clock.advance({ days: 31 })
  await workDone(desk, lane)
  const [mail] = await workDone(desk, lane)

  expect(mail).toMatchObject({ state: 'kept', bodyText: null, bodyHtml: null, calendarText: null })
})

test.for(locales)('a mail in %s has its language and direction, and no word left out', async (locale) => {
  const desk = await openDesk()
  const lane = createLane(desk.services)
  const narok = await openNarok(desk, 1)
  await comes(desk, lane, narok, { language: locale, givenName: 'أمينة <b>&', nativeName: '阿米娜' })
  await comes(desk, lane, narok, { language: locale, email: 'lea@example.org' })

  const mails = await workDone(desk, lane)

  for (const mail of mails) {
    expect(mail.bodyHtml).toContain(`<html lang="${locale}" dir="${locale === 'ar' ? 'rtl' : 'ltr'}">`)
    expect(mail.bodyHtml).not.toContain('<b>&')
    expect(`${mail.subject}${mail.bodyText}`).not.toMatch(/[{}]|undefined|mail\.[a-z]/)
    expect(mail.subject).not.toContain('\n')
  }
})
