import { expect, test } from 'vitest'
import { type MadeEvent, withEntries } from '../../src/calendar/feeds/making/entry-maker.ts'
import { fitFeed } from '../../src/calendar/feeds/making/feed-size.ts'
import type { Part } from '../../src/calendar/feeds/making/part-maker.ts'
import type { EventId } from '../../src/ids.ts'

const limits = {
  month: new Date('2019-08-01T00:00:00Z'),
  toldAfter: new Date('2019-05-03T00:00:00Z'),
  // All but 880,000 octets.
  bytesBeside: 19_000,
}

function entryOf(day: string, part: Part, length: number) {
  const startsAt = new Date(`${day}T09:00:00Z`)
  const own = { uid: `${part}-${day}`, zone: null, startsAt, changedAt: startsAt, title: day }
  return { ...own, part, text: new Uint8Array(length) }
}

/** An event of one hour with a bar and, where they are asked for, sessions of that many bytes together. */
function eventOn(day: string, bytes: { bar: number; sessions?: number }, more: Partial<MadeEvent> = {}) {
  const [startsAt, endsAt] = [new Date(`${day}T09:00:00Z`), new Date(`${day}T10:00:00Z`)]
  const { bar, sessions = 0 } = bytes
  const entries = [entryOf(day, 'event', bar), ...(sessions > 0 ? [entryOf(day, 'sessions', sessions)] : [])]
  const facts = { id: day as EventId, uid: day, startsAt, endsAt, title: day, isCalledOff: false }
  return { ...facts, entries, bytes: bar + sessions, ...more } satisfies MadeEvent
}

/** Of events that are 1,000 octets shorter without their abstracts. */
async function fitted(events: readonly MadeEvent[], gone: Parameters<typeof fitFeed>[0]['gone'] = []) {
  const { entries, ...left } = await fitFeed({ events, gone }, limits, async (ids) =>
    events
      .filter(({ id }) => ids.includes(id))
      .map(({ entries, ...event }) => {
        const [{ text, ...bar } = entryOf(event.id, 'event', 0)] = entries
        return withEntries(event, [{ ...bar, text: text.slice(Math.min(text.length, 1_000)) }])
      }),
  )
  const lines = entries.map(({ uid, text }) => `${uid} ${text.length}`).sort()
  return { lines, left: Object.keys(left).filter((key) => left[key as keyof typeof left]) }
}

test('what fits is left as it is', async () => {
  const whole = [eventOn('2019-07-01', { bar: 440_000 }), eventOn('2019-09-01', { bar: 440_000 })]

  expect(await fitted(whole)).toEqual({
    lines: ['event-2019-07-01 440000', 'event-2019-09-01 440000'],
    left: [],
  })
})

test('abstracts of the past go first, of the oldest events, and only as many as must', async () => {
  const whole = [
    eventOn('2019-05-01', { bar: 2_000 }),
    eventOn('2019-06-01', { bar: 2_000 }),
    eventOn('2019-07-01', { bar: 2_000 }),
    eventOn('2019-09-01', { bar: 875_500 }),
  ]

  expect(await fitted(whole)).toEqual({
    lines: [
      'event-2019-05-01 1000',
      'event-2019-06-01 1000',
      'event-2019-07-01 2000',
      'event-2019-09-01 875500',
    ],
    left: ['lacksAbstracts'],
  })
})

test('sessions of the past count, and go with their event', async () => {
  const whole = [
    eventOn('2019-05-01', { bar: 2_000, sessions: 500_000 }),
    eventOn('2019-06-01', { bar: 2_000, sessions: 500_000 }),
    eventOn('2019-09-01', { bar: 2_000, sessions: 100_000 }),
  ]

  expect(await fitted(whole)).toEqual({
    lines: [
      'event-2019-06-01 1000',
      'event-2019-09-01 2000',
      'sessions-2019-06-01 500000',
      'sessions-2019-09-01 100000',
    ],
    left: ['lacksOlder', 'lacksAbstracts'],
  })
})

test('where what lies ahead is too much by itself, the farthest programmes go', async () => {
  const whole = [
    eventOn('2019-07-01', { bar: 1_000 }),
    eventOn('2019-09-01', { bar: 2_000, sessions: 500_000 }),
    eventOn('2019-10-01', { bar: 2_000, sessions: 300_000 }),
    eventOn('2019-11-01', { bar: 2_000, sessions: 300_000 }),
  ]

  expect(await fitted(whole)).toEqual({
    lines: [
      'event-2019-07-01 1000',
      'event-2019-09-01 2000',
      'event-2019-10-01 2000',
      'event-2019-11-01 2000',
      'sessions-2019-09-01 500000',
      'sessions-2019-10-01 300000',
    ],
    left: ['lacksSessions'],
  })
})

test('then the farthest abstracts, then the farthest events', async () => {
  const [near, middle, far] = ['2019-09-01', '2019-10-01', '2019-11-01'] as const
  const abstracts = [near, middle, far].map((day) => eventOn(day, { bar: 293_500 }))
  const events = [near, middle, far].map((day) => eventOn(day, { bar: 440_000, sessions: 10 }))

  expect(await fitted(abstracts)).toEqual({
    lines: [`event-${near} 293500`, `event-${middle} 293500`, `event-${far} 292500`],
    left: ['lacksAbstracts'],
  })
  expect(await fitted(events)).toEqual({
    lines: [`event-${near} 439000`, `event-${middle} 439000`],
    left: ['lacksAbstracts', 'lacksSessions', 'lacksFarthest'],
  })
})

test('what was called off and must be told goes last, and events that left beside it', async () => {
  const whole = [
    eventOn('2019-05-01', { bar: 2_000 }, { isCalledOff: true }),
    eventOn('2019-05-04', { bar: 2_000 }, { isCalledOff: true }),
    eventOn('2019-09-01', { bar: 879_000 }),
    eventOn('2019-12-01', { bar: 2_000 }, { isCalledOff: true }),
  ]

  const beside = await fitted(whole, [entryOf('2019-10-01', 'event', 500)])

  expect(beside.lines).toEqual(['event-2019-05-04 1000', 'event-2019-10-01 500', 'event-2019-12-01 1000'])
  expect(beside.left).toEqual(['lacksOlder', 'lacksAbstracts', 'lacksFarthest'])
})

test('of tombstones more than a quarter of a feed goes first: sessions’ before events’, the oldest', async () => {
  const whole = [eventOn('2019-07-01', { bar: 300_000 }), eventOn('2019-09-01', { bar: 300_000 })]
  const gone = [
    entryOf('2019-10-01', 'sessions', 100_000),
    entryOf('2019-10-03', 'sessions', 100_000),
    entryOf('2019-10-02', 'sessions', 100_000),
    entryOf('2019-06-01', 'event', 100_000),
  ]

  const kept = await fitted(whole, gone)
  const few = await fitted(whole, [entryOf('2019-06-02', 'event', 150_000), ...gone])

  const live = ['event-2019-07-01 300000', 'event-2019-09-01 300000']
  expect(kept).toEqual({
    lines: ['event-2019-06-01 100000', ...live, 'sessions-2019-10-03 100000'],
    left: [],
  })
  expect(few).toEqual({
    lines: ['event-2019-06-01 100000', 'event-2019-06-02 150000', ...live],
    left: [],
  })
})

test('what lies ahead stands before sessions that are gone or called off, and those before the past', async () => {
  const whole = [
    eventOn('2019-07-01', { bar: 2_000 }),
    eventOn('2019-09-01', { bar: 2_000, sessions: 870_000 }),
    eventOn('2019-10-01', { bar: 2_000, sessions: 6_000 }, { isCalledOff: true }),
  ]
  const gone = [entryOf('2019-10-02', 'sessions', 3_000), entryOf('2019-10-03', 'event', 2_000)]

  expect(await fitted(whole, gone)).toEqual({
    lines: [
      'event-2019-07-01 1000',
      'event-2019-09-01 2000',
      'event-2019-10-01 2000',
      'event-2019-10-03 2000',
      'sessions-2019-09-01 870000',
      'sessions-2019-10-02 3000',
    ],
    left: ['lacksAbstracts', 'lacksSessions'],
  })
})

test('what a great programme leaves free goes to sessions that are gone, then to the past', async () => {
  const whole = [
    eventOn('2019-07-01', { bar: 2_000 }),
    eventOn('2019-09-01', { bar: 1_000, sessions: 1_200_000 }),
  ]
  const gone = [entryOf('2019-09-02', 'sessions', 200_000), entryOf('2019-09-03', 'sessions', 20_000)]

  const { lines, left } = await fitted(whole, gone)

  expect(lines).toEqual([
    'event-2019-07-01 2000',
    'event-2019-09-01 1000',
    'sessions-2019-09-02 200000',
    'sessions-2019-09-03 20000',
  ])
  expect(left).toEqual(['lacksSessions'])
})
