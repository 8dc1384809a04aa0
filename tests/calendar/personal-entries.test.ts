import { expect, test } from 'vitest'
import { type InviteOptions, invite } from '../../src/calendar/invite.ts'
import { personalAnswer } from '../../src/calendar/personal/personal-answer.ts'
import {
  type PersonalFacts,
  personalCalendar,
  personalEntry,
} from '../../src/calendar/personal/personal-entry.ts'
import type { Event, Text } from '../../src/events/event.ts'
import { calendarProblems, unfolded } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { plainEvent } from '../support/calendar/plain-event.ts'

const registeredAt = new Date('2019-08-15T02:00:00Z')
const context = {
  locale: 'en',
  origin: 'https://events.example.org',
  siteLocale: 'en',
  contact: { name: 'ANSO Secretariat', email: 'desk@example.org', phone: null },
} as const
const event = plainEvent
const texts = new Map<string, Text>([
  ['title', { text: 'Drylands', locale: 'en' }],
  ['city', { text: 'Narok', locale: 'en' }],
  ['reason', { text: 'The road is flooded.', locale: 'en' }],
])
type State = PersonalFacts['registration']['state']

function factsOf(state: State, changes: Partial<Event> = {}): PersonalFacts {
  const registration = {
    uid: 'registration-7@events.example.org',
    sequence: 2,
    number: 7,
    state,
    registeredAt,
    stateChangedAt: registeredAt,
  }
  return { registration, event: { ...event, ...changes }, texts }
}

test.for([
  ['confirmed', 'CONFIRMED', 'Drylands'],
  ['applied', 'TENTATIVE', 'Application sent: Drylands'],
  ['waitlisted', 'TENTATIVE', 'Waiting list: Drylands'],
  ['offered', 'TENTATIVE', 'Place offered: Drylands'],
  ['declined', 'CANCELLED', 'Cancelled: Drylands'],
  ['expired', 'CANCELLED', 'Cancelled: Drylands'],
  ['cancelled', 'CANCELLED', 'Cancelled: Drylands'],
] as const)('%s is shown as %s, «%s»', ([state, status, summary]) => {
  expect(personalEntry(factsOf(state), context)).toMatchObject({
    status,
    summary,
    isBusy: state === 'confirmed',
    uid: 'registration-7@events.example.org',
    sequence: 5,
    changedAt: registeredAt,
  })
})

test('who has a place reads how to join online, nobody else does, and not once it is called off', () => {
  const joiningUrl = 'https://meet.example.org/j/1?a=1,2'
  const text = personalCalendar(factsOf('confirmed', { joiningUrl }), context)
  const others = [
    ...(['applied', 'waitlisted', 'offered', 'declined', 'expired', 'cancelled'] as const).map((state) =>
      personalCalendar(factsOf(state, { joiningUrl }), context),
    ),
    personalCalendar(factsOf('confirmed', { joiningUrl, state: 'postponed' }), context),
    personalCalendar(factsOf('confirmed', { joiningUrl, state: 'cancelled' }), context),
  ]

  expect(calendarProblems(new TextEncoder().encode(text))).toEqual([])
  expect(unfolded(text)).toContain(`CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO;LABEL="Drylands":${joiningUrl}`)
  expect(readCalendar(text)[0]?.description).toContain(`Join online:\n${joiningUrl}\n`)
  for (const other of others) expect(unfolded(other).join('\n')).not.toContain('meet.example.org')
})

test('what happens to the event is stronger than the state of the registration', () => {
  const entry = personalEntry(factsOf('confirmed', { state: 'cancelled' }), context)

  expect(entry).toMatchObject({ status: 'CANCELLED', summary: 'Cancelled: Drylands', isBusy: false })
  expect(entry?.description).toMatch(/^The road is flooded\.\n/)
})

test('an event whose date is to be announced gives an empty calendar, and no part of a mail', () => {
  const someday = { schedule: { ...event.schedule, precision: 'month' as const } } as Partial<Event>
  const text = personalCalendar(factsOf('confirmed', someday), context)

  expect(calendarProblems(new TextEncoder().encode(text))).toEqual([])
  expect(readCalendar(text)).toEqual([])
  expect(inviteOf('confirmed', { tells: 'taking-part' }, someday)).toBeNull()
})

test('the file is private, has an ETag, and holds no link that acts', async () => {
  const request = (headers: Record<string, string> = {}) =>
    new Request('https://events.example.org/x', { headers })

  const now = new Date('2019-08-20T09:00:00Z')

  const answer = await personalAnswer(request(), factsOf('confirmed'), context, now)
  const etag = answer.headers.get('etag') ?? ''
  const again = await personalAnswer(request({ 'if-none-match': etag }), factsOf('confirmed'), context, now)

  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex',
    'content-disposition': `attachment; filename="narok-2019.ics"; filename*=UTF-8''narok-2019.ics`,
  })
  const text = await answer.text()
  expect(text).not.toContain('METHOD')
  expect(readCalendar(text)).toMatchObject([
    { start: event.startsAt, url: 'https://events.example.org/events/narok-2019' },
  ])
  expect(again.status).toBe(304)
})

const stampedAt = new Date('2019-08-15T02:00:05Z')

function inviteOf(
  state: State,
  options: Partial<InviteOptions>,
  changes: Partial<Event> = {},
  name = 'Amina Odhiambo',
) {
  const parties = {
    organizer: { name: 'ANSO', email: 'calendar@example.org' },
    attendee: { name, email: 'amina+a%b@exämple.org' },
  }
  const whole = { tells: 'taking-part', method: 'request', stampedAt, ...options } as const
  return invite(factsOf(state, changes), context, parties, whole)
}

test('a confirmation is a REQUEST to its one attendee, who has accepted', () => {
  const part = inviteOf('confirmed', {})

  const lines = unfolded(part?.text ?? '')
  expect(part?.method).toBe('REQUEST')
  expect(calendarProblems(new TextEncoder().encode(part?.text))).toEqual([])
  expect(
    lines.filter((line) => /^(METHOD|ORGANIZER|ATTENDEE|DTSTAMP|SEQUENCE|STATUS|UID)/.test(line)),
  ).toEqual([
    'METHOD:REQUEST',
    'UID:registration-7@events.example.org',
    'SEQUENCE:5',
    'DTSTAMP:20190815T020005Z',
    'STATUS:CONFIRMED',
    'ORGANIZER;CN="ANSO":mailto:calendar@example.org',
    'ATTENDEE;CN="Amina Odhiambo";CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:amina+a%25b@xn--exmple-cua.org',
  ])
})

test('a cancellation says CANCEL and CANCELLED, with the same UID and the time that was', () => {
  const part = inviteOf('cancelled', { tells: 'cancelled' })

  expect(part?.method).toBe('CANCEL')
  expect(readCalendar(part?.text ?? '')).toMatchObject([
    { uid: 'registration-7@events.example.org', status: 'CANCELLED', start: event.startsAt },
  ])
})

test('where replies are not wanted it is PUBLISH, with an organizer and no attendee', () => {
  const part = inviteOf('confirmed', { method: 'publish' })

  const lines = unfolded(part?.text ?? '')
  expect(part?.method).toBe('PUBLISH')
  expect(lines).toContain('METHOD:PUBLISH')
  expect(lines.filter((line) => /^(ORGANIZER|ATTENDEE)/.test(line))).toHaveLength(1)
})

test('a hostile name stays inside its parameter', () => {
  const part = inviteOf('confirmed', {}, {}, 'A"; X=1:mailto:evil@example.org\r\nATTENDEE:b^')

  const text = part?.text ?? ''
  expect(calendarProblems(new TextEncoder().encode(text))).toEqual([])
  expect(unfolded(text).filter((line) => line.startsWith('ATTENDEE'))).toEqual([
    expect.stringMatching(/^ATTENDEE;CN="A\^'; X=1:mailto:evil@example\.org\^nATTENDEE:b\^\^";/),
  ])
})

test('the same making gives the same bytes', () => {
  expect(inviteOf('confirmed', {})?.text).toBe(inviteOf('confirmed', {})?.text)
})
