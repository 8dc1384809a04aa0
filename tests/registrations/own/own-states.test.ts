import { expect, test } from 'vitest'
import type { OrganizerId } from '../../../src/ids.ts'
import { cancel } from '../../../src/registrations/cancel.ts'
import type { Change } from '../../../src/registrations/history-store.ts'
import { sentenceOf } from '../../../src/registrations/own/history/told-change.ts'
import { leavingOf } from '../../../src/registrations/own/standing.ts'
import type { LocalDate } from '../../../src/time/wall-time.ts'
import { openDesk } from '../../support/desk.ts'

test.for([
  ['applied', 'We have your application', 'Withdraw my application'],
  ['offered', 'A place is free for you', 'No, thank you'],
  ['confirmed', 'You have a place', 'Cancel my place'],
  ['declined', 'We can’t offer you a place this time', 'Other events'],
  ['expired', 'The time has run out', 'Ask for a place again'],
  ['cancelled', 'Your registration is cancelled', 'Register again'],
] as const)('the page of a registration that is %s says «%s»', async ([state, title, act]) => {
  const desk = await openDesk()
  const own = (await (await desk.openRegistration()).register('Amina')).headers.get('location') ?? ''
  const offerEndsAt = state === 'offered' ? new Date('2019-08-17T10:00:00+08:00') : null
  await desk.services.db.updateTable('registrations').set({ state, offerEndsAt }).execute()

  const html = await (await desk.get(own)).text()

  expect(html).toContain(`<section class="standing" data-state="${state}">`)
  expect(html).toContain(`<h1>${title}</h1>`)
  expect(html).toContain(act)
  expect(html.includes('class="ticket"')).toBe(state === 'confirmed')
})

test.for([
  ['2019-08-20', '2019-08-20T23:59:59+03:00', true],
  ['2019-08-20', '2019-08-21T00:00:00+03:00', false],
  [null, '2019-08-16T00:00:00+03:00', false],
] as const)(
  'an applicant reads the day of the decision, %s, until it is over: at %s %s',
  async ([day, at, isTold]) => {
    const desk = await openDesk()
    const event = await desk.openRegistration({ mode: 'application' })
    const own = (await event.register('Amina')).headers.get('location') ?? ''
    await desk.services.db
      .updateTable('events')
      .set({ hearByOn: day as LocalDate | null })
      .execute()
    desk.clock.set(at)

    const html = await (await desk.get(own)).text()

    expect(html.includes('You will hear from us by 20 August 2019.')).toBe(isTold)
  },
)

test('what staff gave as the reason stands on the page, in an isolate of its own', async () => {
  const desk = await openDesk()
  const event = await desk.openRegistration()
  const own = (await event.register('Amina')).headers.get('location') ?? ''
  const { registrationId } = await desk.services.db
    .selectFrom('registrations')
    .select('registrationId')
    .executeTakeFirstOrThrow()
  const by = { kind: 'organizer', id: crypto.randomUUID() as OrganizerId } as const
  await cancel(desk.lane, { eventId: event.id, id: registrationId, by, reason: 'Sent <twice>' })

  const html = await (await desk.get(own)).text()

  expect(html).toContain('Reason: <bdi>Sent &lt;twice&gt;</bdi>')
  expect(html).toContain('The organizers cancelled your registration.')
})

const before = new Date('2019-09-01T00:00:00Z')
const after = new Date('2019-09-05T00:00:00Z')

test.for([
  ['confirmed', 'published', before, 'cancel'],
  ['offered', 'published', before, 'decline'],
  ['waitlisted', 'published', before, 'leave'],
  ['applied', 'published', before, 'withdraw'],
  ['confirmed', 'postponed', before, 'cancel'],
  ['confirmed', 'cancelled', before, undefined],
  ['confirmed', 'published', after, undefined],
  ['cancelled', 'published', before, undefined],
  ['declined', 'published', before, undefined],
] as const)('who is %s for a %s event at %o may %s', ([state, ofEvent, now, leaving]) => {
  const event = { state: ofEvent, mode: 'open', endsAt: new Date('2019-09-04T14:30:00Z') } as const

  expect(leavingOf(event, { state }, now)).toBe(leaving)
})

const participant = { kind: 'participant' } as const
const organizer = { kind: 'organizer', id: 'o' as OrganizerId } as const

test.for([
  [{ deed: 'register', from: null, to: 'confirmed', by: participant }, 'own.did.registered'],
  [{ deed: 'register', from: null, to: 'waitlisted', by: participant }, 'own.did.joined'],
  [{ deed: 'register', from: null, to: 'confirmed', by: organizer }, 'own.did.added'],
  [{ deed: 'cancel', from: 'confirmed', to: 'cancelled', by: participant }, 'own.did.cancelled'],
  [{ deed: 'cancel', from: 'waitlisted', to: 'cancelled', by: participant }, 'own.did.left'],
  [{ deed: 'cancel', from: 'waitlisted', to: 'cancelled', by: organizer }, 'own.did.cancelled-for-you'],
  [{ deed: 'cancel', from: 'offered', to: 'cancelled', by: participant }, 'own.did.offer-declined'],
  [{ deed: 'offer', from: 'waitlisted', to: 'offered', by: { kind: 'clock' } }, 'own.did.offered'],
  [{ deed: 'accept', from: 'offered', to: 'confirmed', by: participant }, 'own.did.accepted'],
  [{ deed: 'expire', from: 'offered', to: 'expired', by: { kind: 'clock' } }, 'own.did.offer-ended'],
  [{ deed: 'withdraw-offer', from: 'offered', to: 'waitlisted', by: organizer }, 'own.did.offer-withdrawn'],
  [{ deed: 'ask-again', from: 'expired', to: 'waitlisted', by: participant }, 'own.did.asked-again'],
  [{ deed: 'approve', from: 'applied', to: 'confirmed', by: organizer }, 'own.did.approved'],
  [{ deed: 'approve', from: 'applied', to: 'waitlisted', by: organizer }, 'own.did.approved-line'],
  [{ deed: 'promote', from: 'waitlisted', to: 'confirmed', by: organizer }, 'own.did.given'],
  [{ deed: 'restore', from: 'cancelled', to: 'waitlisted', by: organizer }, 'own.did.back-in-line'],
  [{ deed: 'expire', from: 'waitlisted', to: 'expired', by: { kind: 'clock' } }, 'own.did.expired'],
] as const satisfies readonly (readonly [Pick<Change, 'deed' | 'from' | 'to' | 'by'>, string])[])(
  'what happened is told in a sentence: %o',
  ([change, sentence]) => {
    expect(sentenceOf(change)).toBe(sentence)
  },
)
