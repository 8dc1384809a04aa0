import fc from 'fast-check'
import ICAL from 'ical.js'
import ical from 'node-ical'
import { expect, test } from 'vitest'
import { type InviteOptions, invite } from '../../src/calendar/invite.ts'
import type { PersonalFacts } from '../../src/calendar/personal/personal-entry.ts'
import { calendarProblems } from '../support/calendar/calendar-checker.ts'
import { readCalendar } from '../support/calendar/calendar-reader.ts'
import { anyEvent, zonesOf } from '../support/calendar/random-events.ts'
import { anyLine, carried } from '../support/calendar/random-words.ts'
import { readWithSecond } from '../support/calendar/second-reader.ts'

const uid = 'registration-7@events.example.org'
const registeredAt = new Date('2019-08-15T02:00:00Z')
const stampedAt = new Date('2019-08-16T03:04:05Z')
const context = {
  locale: 'en',
  origin: 'https://events.example.org',
  siteLocale: 'en',
  contact: { name: 'Desk', email: 'desk@example.org', phone: null },
} as const
const zones = zonesOf(1).slice(0, 40)

const anyPart = fc.record({
  told: anyEvent(zones, 1),
  organization: anyLine,
  person: anyLine,
  tells: fc.constantFrom('taking-part', 'cancelled'),
  method: fc.constantFrom('request', 'publish'),
} satisfies Record<string, fc.Arbitrary<unknown>>)

type Part = typeof anyPart extends fc.Arbitrary<infer One> ? One : never

function partOf({ told, organization, person, tells, method }: Part) {
  const state = tells === 'taking-part' ? 'confirmed' : 'cancelled'
  const registration = {
    uid,
    sequence: 2,
    number: 7,
    state,
    registeredAt,
    stateChangedAt: registeredAt,
  } as const
  const facts: PersonalFacts = { registration, event: told.event, texts: told.texts }
  const parties = {
    organizer: { name: organization, email: 'calendar@example.org' },
    attendee: { name: person, email: 'amina@example.org' },
  }
  const options: InviteOptions = { tells, method, stampedAt }
  return invite(facts, context, parties, options)
}

test('whatever people are called, two unrelated readers find the method, the one entry and its parties', () => {
  fc.assert(
    fc.property(anyPart, (asked) => {
      const part = partOf(asked)
      const { organization, person, tells, method, told } = asked
      const text = part?.text ?? ''
      const [kind, hasAttendee] =
        tells === 'cancelled'
          ? ['CANCEL', method === 'request']
          : method === 'request'
            ? ['REQUEST', true]
            : ['PUBLISH', false]

      expect(calendarProblems(new TextEncoder().encode(text))).toEqual([])
      expect(part?.method).toBe(kind)
      expect(factsByIcalJs(text)).toEqual({
        method: kind,
        stamp: '2019-08-16T03:04:05Z',
        organizer: ['mailto:calendar@example.org', asIcalJsReads(organization)],
        attendees: hasAttendee
          ? [['mailto:amina@example.org', asIcalJsReads(person), 'ACCEPTED', 'FALSE', 'INDIVIDUAL']]
          : [],
        alarms: 0,
      })
      expect(ical.sync.parseICS(text).vcalendar).toMatchObject({ method: kind })
      const isOff =
        tells === 'cancelled' || told.event.state === 'cancelled' || told.event.state === 'postponed'
      const [first, second] = [readCalendar(text), readWithSecond(text)]
      expect(first).toMatchObject([
        { uid, sequence: 2 + told.event.sequence, status: isOff ? 'CANCELLED' : 'CONFIRMED' },
      ])
      expect(second.map(inShort)).toEqual(first.map(inShort))
    }),
    { numRuns: 200 },
  )
})

function factsByIcalJs(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const entry = calendar.getFirstSubcomponent('vevent')
  const organizer = entry?.getFirstProperty('organizer')
  return {
    method: calendar.getFirstPropertyValue('method'),
    stamp: String(entry?.getFirstPropertyValue('dtstamp')),
    organizer: [organizer?.getFirstValue(), organizer?.getFirstParameter('cn')],
    attendees: entry
      ?.getAllProperties('attendee')
      .map((attendee) => [
        attendee.getFirstValue(),
        ...['cn', 'partstat', 'rsvp', 'cutype'].map((name) => attendee.getFirstParameter(name)),
      ]),
    alarms: entry?.getAllSubcomponents('valarm').length,
  }
}

function inShort({ uid: of, sequence, status, start, end }: ReturnType<typeof readCalendar>[number]) {
  return { of, sequence, status, start, end }
}

/** A parameter as ical.js gives it: it undoes the escapes of texts in one, where none are written. */
function asIcalJsReads(name: string): string {
  return carried(name).replace(/\\([\\;,nN])/g, (_, escaped) => (/n/i.test(escaped) ? '\n' : escaped))
}

test('a mail made again is the same, byte for byte', () => {
  for (const asked of fc.sample(anyPart, 20)) expect(partOf(asked)).toEqual(partOf(asked))
})
