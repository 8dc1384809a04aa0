import { expect, test } from 'vitest'
import { type InviteOptions, invite } from '../../src/calendar/invite.ts'
import { personalAnswer } from '../../src/calendar/personal-answer.ts'
import { type PersonalFacts, personalCalendar, personalEntry } from '../../src/calendar/personal-entry.ts'
import type { Event, Text } from '../../src/events/event.ts'
import type { EventId } from '../../src/ids.ts'
import type { LocalDate, LocalTime, ZoneId } from '../../src/time/wall-time.ts'
import { calendarProblems, unfolded } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'

const eventChangedAt = new Date('2019-08-10T00:00:00Z')
const registeredAt = new Date('2019-08-15T02:00:00Z')
const context = {
  locale: 'en',
  origin: 'https://events.example.org',
  siteLocale: 'en',
  contact: { name: 'ANSO Secretariat', email: 'desk@example.org', phone: null },
} as const
const event: Event = {
  id: '0198b000-0000-7000-8000-000000000001' as EventId,
  uid: 'event-1@events.example.org',
  slug: 'narok-2019',
  state: 'published',
  mode: 'open',
  schedule: {
    precision: 'time',
    startsOn: '2019-09-04' as LocalDate,
    endsOn: '2019-09-04' as LocalDate,
    startTime: '09:00' as LocalTime,
    endTime: '17:30' as LocalTime,
    startPass: null,
    endPass: null,
    timeZone: 'Africa/Nairobi' as ZoneId,
  },
  startsAt: new Date('2019-09-04T06:00:00Z'),
  endsAt: new Date('2019-09-04T14:30:00Z'),
  previous: null,
  window: { opensLocal: null, opensAt: null, closesLocal: null, closesAt: null },
  hearByOn: null,
  offerHours: 48,
  country: 'KE',
  position: null,
  isOnline: false,
  broadcastUrl: null,
  joiningUrl: null,
  categoryId: null,
  seriesId: null,
  edition: null,
  defaultLocale: 'en',
  contactEmail: null,
  contactPhone: null,
  publishesCapacity: false,
  asks: { affiliation: true, listing: false, photos: false, news: false },
  reviewersNeeded: 1,
  edits: { closesLocal: null, closesAt: null, askDecision: false },
  listingEndsOn: null,
  groupMost: 20,
  guests: { as: 'none', most: 0, takePlaces: true },
  quorum: null,
  retentionMonths: null,
  isSample: false,
  sequence: 3,
  version: 4,
  createdAt: eventChangedAt,
  changedAt: eventChangedAt,
  publishedAt: eventChangedAt,
}
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

test('what happens to the event is stronger than the state of the registration', () => {
  const entry = personalEntry(factsOf('confirmed', { state: 'cancelled' }), context)

  expect(entry).toMatchObject({ status: 'CANCELLED', summary: 'Cancelled: Drylands', isBusy: false })
  expect(entry?.description).toContain('The road is flooded.')
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

  const answer = await personalAnswer(request(), factsOf('confirmed'), context)
  const etag = answer.headers.get('etag') ?? ''
  const again = await personalAnswer(request({ 'if-none-match': etag }), factsOf('confirmed'), context)

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
