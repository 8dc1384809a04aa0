import { expect, test } from 'vitest'
import type { MadeEvent } from '../../src/calendar/feeds/making/entry-maker.ts'
import { fitFeed } from '../../src/calendar/feeds/making/feed-size.ts'
import type { Part } from '../../src/calendar/feeds/making/part-maker.ts'
import type { EventId } from '../../src/ids.ts'

const limits = {
  month: new Date('2019-08-01T00:00:00Z'),
  toldAfter: new Date('2019-05-03T00:00:00Z'),
  bytesBeside: 0,
}

/** An event of one hour with a bar and, where they are asked for, sessions of that many bytes together. */
function eventOn(day: string, bytes: { bar: number; sessions?: number }, more: Partial<MadeEvent> = {}) {
  const [startsAt, endsAt] = [new Date(`${day}T09:00:00Z`), new Date(`${day}T10:00:00Z`)]
  const entryOf = (part: Part, length: number) => {
    const own = { uid: `${part}-${day}`, zone: null, startsAt, changedAt: startsAt, title: day }
    return { ...own, part, text: new Uint8Array(length) }
  }
  const { bar, sessions = 0 } = bytes
  const entries = [entryOf('event', bar), ...(sessions > 0 ? [entryOf('sessions', sessions)] : [])]
  const facts = { id: day as EventId, uid: day, startsAt, endsAt, title: day, isCalledOff: false }
  return { ...facts, entries, bytes: bar + sessions, ...more } satisfies MadeEvent
}

const sizeOf = (events: readonly MadeEvent[]) => events.reduce((sum, { bytes }) => sum + bytes, 0)
const asTheyAre = (whole: readonly MadeEvent[]) => async (ids: ReadonlySet<EventId>) =>
  whole.filter(({ id }) => ids.has(id))

test('sessions of the past count, and go with their event', async () => {
  const whole = [
    eventOn('2019-05-01', { bar: 1_000, sessions: 500_000 }),
    eventOn('2019-06-01', { bar: 1_000, sessions: 500_000 }),
    eventOn('2019-09-01', { bar: 1_000, sessions: 100_000 }),
  ]

  const { events, isCut, lacksSessions } = await fitFeed(whole, limits, asTheyAre(whole))

  expect(events.map(({ uid }) => uid)).toEqual(['2019-06-01', '2019-09-01'])
  expect({ isCut, lacksSessions }).toEqual({ isCut: true, lacksSessions: false })
})

test('where what lies ahead is too much by itself, the farthest programmes go, and no event does', async () => {
  const whole = [
    eventOn('2019-07-01', { bar: 1_000 }),
    eventOn('2019-09-01', { bar: 1_000, sessions: 500_000 }),
    eventOn('2019-10-01', { bar: 1_000, sessions: 300_000 }),
    eventOn('2019-11-01', { bar: 1_000, sessions: 300_000 }),
  ]

  const { events, lacksSessions } = await fitFeed(whole, limits, asTheyAre(whole))

  expect(events.map(({ uid, bytes }) => [uid, bytes]).sort()).toEqual([
    ['2019-09-01', 501_000],
    ['2019-10-01', 301_000],
    ['2019-11-01', 1_000],
  ])
  expect(lacksSessions).toBe(true)
  expect(sizeOf(events)).toBeLessThan(880_000)
})

test('what was called off is told until its 90 days are over, however big the feed', async () => {
  const whole = [
    eventOn('2019-05-01', { bar: 1_000 }, { isCalledOff: true }),
    eventOn('2019-05-04', { bar: 1_000 }, { isCalledOff: true }),
    eventOn('2019-07-01', { bar: 1_000 }),
    eventOn('2019-09-01', { bar: 879_000 }),
  ]

  const { events } = await fitFeed(whole, limits, asTheyAre(whole))

  expect(events.map(({ uid }) => uid).sort()).toEqual(['2019-05-04', '2019-09-01'])
})

test('tombstones take their room from the past', async () => {
  const whole = [eventOn('2019-07-01', { bar: 500_000 }), eventOn('2019-09-01', { bar: 300_000 })]

  const alone = await fitFeed(whole, limits, asTheyAre(whole))
  const beside = await fitFeed(whole, { ...limits, bytesBeside: 100_000 }, asTheyAre(whole))

  expect(alone).toMatchObject({ events: whole, isCut: false })
  expect(beside).toMatchObject({ events: [{ uid: '2019-09-01' }], isCut: true })
})
